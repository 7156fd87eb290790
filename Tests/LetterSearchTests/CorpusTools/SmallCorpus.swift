import Foundation
import Testing

@testable import LetterSearch

/// An index of records that are made up for a test.
enum SmallCorpus {
  struct Letter {
    var id: String
    var date: String?
    var passages: [String]
    var region: String?
  }

  /// - Parameter inspection: the text of a letter beside the records; `nil` for none.
  static func searcher(
    _ letters: [Letter],
    beside inspection: String? = nil
  ) throws -> LetterSearcher {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let lines = try letters.map { letter in
      var record = ["id": letter.id, "text": letter.passages.joined(separator: "\n\n")]
      record["date"] = letter.date
      record["region"] = letter.region
      let data = try JSONSerialization.data(withJSONObject: record)
      return String(decoding: data, as: UTF8.self)
    }
    let file = folder.appendingPathComponent("letters.jsonl")
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    let path = folder.appendingPathComponent("small.index").path
    let letter = folder.appendingPathComponent("inspection.txt")
    if let inspection { try Data(inspection.utf8).write(to: letter) }
    _ = try LetterIndexer(indexPath: path, waitsForOthers: true)
      .update(from: [file.path] + (inspection == nil ? [] : [letter.path]))
    return LetterSearcher(try LetterIndex(opening: path))
  }
}
