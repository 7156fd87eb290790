import Foundation
import TestSupport
import Testing

/// Runs the built command as its users do.
struct LettersProcess {
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The command stands beside the test bundle.
  static var program: URL {
    let test = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return test.deletingLastPathComponent().appendingPathComponent("letters")
  }

  static let corpus = PackageFolder.corpus

  /// Runs the command and waits for it.
  static func run(
    _ arguments: String...,
    in folder: URL? = nil,
    input: String = "",
    environment: [String: String] = [:]
  ) throws -> Result {
    try run(arguments, in: folder, input: input, environment: environment)
  }

  static func run(
    _ arguments: [String],
    in folder: URL? = nil,
    input: String = "",
    environment: [String: String] = [:],
    program: URL = program
  ) throws -> Result {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    process.environment = ProcessInfo.processInfo.environment
      .merging(environment) { _, new in new }
    let output = try Stream()
    let errors = try Stream()
    process.standardOutput = output.writing
    process.standardError = errors.writing
    // A pipe that a command leaves unread would end the tests.
    let typed = try Stream(input)
    process.standardInput = try typed.reading()
    try process.run()
    process.waitUntilExit()
    _ = try typed.text()
    return Result(
      status: process.terminationStatus,
      output: try output.text(),
      errors: try errors.text()
    )
  }

  /// What a script of bash prints.
  static func shell(_ script: String, in folder: URL) throws -> String {
    try run(["-c", script], in: folder, program: URL(fileURLWithPath: "/bin/bash")).output
  }

  /// A file rather than a pipe, which fills up when nobody reads it.
  private struct Stream {
    private let url: URL
    let writing: FileHandle

    init(_ text: String = "") throws {
      url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      try Data(text.utf8).write(to: url)
      writing = try FileHandle(forWritingTo: url)
    }

    func reading() throws -> FileHandle { try FileHandle(forReadingFrom: url) }

    func text() throws -> String {
      defer { try? FileManager.default.removeItem(at: url) }
      return String(decoding: try Data(contentsOf: url), as: UTF8.self)
    }
  }
}
