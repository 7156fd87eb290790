import Foundation
import TestSupport
import Testing

@testable import LetterSearch

@Suite("Letters whose files are there but cannot be read")
struct KeptLettersTests {
  private let temporary: TemporaryFolder
  private var folder: URL { temporary.url }

  init() throws {
    temporary = try TemporaryFolder()
    for (name, text) in [("a.txt", "An otter."), ("b.txt", "A badger."), ("deep/c.txt", "A fox.")] {
      try write(text, to: name)
    }
    try write(Self.records, to: "all.jsonl")
  }

  private static let records = """
    {"id": "r1", "text": "A heron."}
    {"id": "r2", "text": "A swan."}

    """

  @Test("stay as they were, with a warning, until the file is gone")
  func kept() throws {
    _ = try update()
    let before = try index()
    try replaceByLinkToNowhere("b.txt")
    let report = try update()
    #expect(try index() == before)
    #expect(!report.isWritten)
    #expect(report.kept == 1 && report.unchanged == 4 && report.removed == 0)
    #expect(report.summary.contains("1 skipped, 1 kept as before"))
    let warning = try #require(report.warnings.first { $0.code == "letter-kept" })
    #expect(warning.path.hasSuffix("letters/b.txt"))
    try FileManager.default.removeItem(at: url("b.txt"))
    #expect(try update().removed == 1)
    #expect(try index() == fresh())
  }

  @Test("do not stay where an export has taken the place of a letter")
  func export() throws {
    _ = try update()
    try write("Query:  otter\nIndex generation:  e4\n\nAn otter.", to: "b.txt")
    let report = try update()
    #expect(report.kept == 0 && report.removed == 1)
    #expect(report.summary.contains("1 skipped"))
  }

  @Test("stay beside others that change, as if they had been read", arguments: [false, true])
  func beside(isRebuild: Bool) throws {
    _ = try update()
    try write("A stoat.", to: "a.txt")
    let expected = try fresh()
    try replaceByLinkToNowhere("b.txt")
    let report = try update(isRebuild: isRebuild)
    #expect(report.kept == 1 && report.changed == 1 && report.isWritten)
    #expect(try index() == expected)
  }

  @Test("keep their ids when another file gets their name")
  func sameName() throws {
    _ = try update()
    try replaceByLinkToNowhere("b.txt")
    try write("Another badger.", to: "deep/b.txt")
    _ = try update()
    let ids = try LetterIndex(opening: path("index")).letters().map(\.id)
    #expect(ids.contains("b") && ids.filter { $0.hasPrefix("b-") }.count == 1)
    try write("A badger.", to: "b.txt", replacing: true)
    _ = try update()
    #expect(try index() == fresh())
  }

  @Test("stay when they are records of a file that was cut off")
  func records() throws {
    _ = try update()
    let before = try index()
    try write(String(Self.records.dropLast(4)), to: "all.jsonl")
    let report = try update()
    #expect(report.kept == 1 && report.skipped.map(\.line) == [2])
    #expect(try index() == before)
    try write(String(Self.records.prefix(33)), to: "all.jsonl")
    #expect(try update().removed == 1)
  }

  @Test("stay when it is a folder that cannot be seen")
  func folders() throws {
    _ = try update()
    let before = try index()
    try FileManager.default.removeItem(at: url("deep"))
    try replaceByLinkToNowhere("deep")
    #expect(try update().kept == 1)
    #expect(try index() == before)
  }

  @Test("are lost with a warning when the index is damaged")
  func damaged() throws {
    _ = try update()
    var bytes = try index()
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(fileURLWithPath: path("index")))
    try replaceByLinkToNowhere("b.txt")
    #expect(try update().warnings.map(\.code) == ["letters-lost"])
  }

  // MARK: Files

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  private func url(_ name: String) -> URL { folder.appendingPathComponent("letters/" + name) }

  private func write(_ text: String, to name: String, replacing: Bool = false) throws {
    if replacing { try FileManager.default.removeItem(at: url(name)) }
    try FileManager.default.createDirectory(
      at: url(name).deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: url(name))
  }

  private func replaceByLinkToNowhere(_ name: String) throws {
    try? FileManager.default.removeItem(at: url(name))
    try FileManager.default.createSymbolicLink(
      atPath: url(name).path,
      withDestinationPath: path("nowhere")
    )
  }

  // MARK: Indexes

  private func update(isRebuild: Bool = false) throws -> IndexReport {
    try LetterIndexer(indexPath: path("index"), waitsForOthers: true)
      .update(from: [path("letters")], isRebuild: isRebuild)
  }

  private func index() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path("index"))) }

  private func fresh() throws -> Data {
    let fresh = path(UUID().uuidString)
    _ = try LetterIndexer(indexPath: fresh, waitsForOthers: true).update(from: [path("letters")])
    return try Data(contentsOf: URL(fileURLWithPath: fresh))
  }
}
