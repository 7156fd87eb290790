import LetterSearch

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where `--output` says to write.
enum OutputPath {
  /// The file to write; `nil` for standard output.
  ///
  /// - Throws: `UsageError` when it is the index that the command reads, or a file of one of its letters.
  static func path(_ arguments: Arguments, beside index: LetterIndex) throws -> String? {
    guard let path = arguments.text("output"), path != "-" else { return nil }
    let files = [path, index.path].map { URL(file: $0).resolvingSymlinksInPath().path }
    guard files[0] != files[1] else {
      throw Arguments.UsageError("\(path) is the index itself: name another file to write to")
    }
    if let letter = try index.letter(inFile: path) {
      throw Arguments.UsageError(
        "\(path) is where the letter \(letter) comes from: name another file to write to"
      )
    }
    return path
  }

  /// Writes a file and those that belong beside it, and gives their names as they are told.
  ///
  /// - Parameters:
  ///   - companions: what is added to the file's name, and what they hold.
  ///   - content: writes the file itself, which takes the place of an old one when all are written.
  static func write(
    to path: String,
    with companions: [(ending: String, text: String)] = [],
    _ content: (ExportFile) throws -> Void
  ) throws -> String {
    let file = try ExportFile(path)
    try content(file)
    let names = try [path] + write(companions, beside: path)
    try file.commit()
    return names.joined(separator: " and ")
  }

  /// Writes the files that belong beside one, and gives their names.
  ///
  /// There are none beside a device or a pipe.
  ///
  /// - Parameter companions: what is added to its name, and what they hold.
  private static func write(
    _ companions: [(ending: String, text: String)],
    beside path: String
  ) throws -> [String] {
    guard FileStatus(of: path)?.kind != .other else { return [] }
    return try companions.map { companion in
      let file = try ExportFile(path + companion.ending)
      try file.write(Array(companion.text.utf8))
      try file.commit()
      return path + companion.ending
    }
  }

  /// What is told of a table that goes to standard output.
  static func withoutProvenance(_ format: String) -> String {
    "note: \(format) has no query in it: -o FILE writes one beside it"
  }

  /// The form that a file's ending names.
  ///
  /// - Parameters:
  ///   - endings: without a dot, in lower case.
  ///   - shown: those to tell a person, in order.
  /// - Returns: `nil` for standard output, a device, and a name without an ending.
  /// - Throws: `UsageError` for an ending that is not among them: a program that goes by it would
  ///   not open the file.
  static func form<Form>(
    _ arguments: Arguments,
    _ endings: [String: Form],
    shown: [String]
  ) throws -> Form? {
    guard let path = arguments.text("output"), path != "-" else { return nil }
    let ending = URL(file: path).pathExtension
    guard !ending.isEmpty else { return nil }
    if let form = endings[ending.lowercased()] { return form }
    let names = shown.map { "." + $0 }
    var hints: [String] = []
    if shown.contains("html") { hints.append("Word opens .html") }
    if shown.contains("csv") { hints.append("Excel opens .csv") }
    throw Arguments.UsageError(
      "no .\(ending) can be written: end the file's name in "
        + "\(names.dropLast().joined(separator: ", ")) or \(names.last ?? ""), or give --format; "
        + hints.joined(separator: ", ")
    )
  }
}
