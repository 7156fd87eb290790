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
    var tags: [String] = []
  }

  /// A letter on a visit to the children's services of a council.
  static func letter(toCouncil place: String) -> String {
    """
    12 May 1919

    Ms A Example
    Director of Children's Services
    Civic Centre

    Dear Ms Example

    Focused visit to \(place) children's services

    Plans drift in too many cases. Otters are seen in most of the rivers.

    Yours sincerely

    Ann Example
    Her Majesty's Inspector
    """
  }

  /// - Parameter texts: files beside the records, by their names without the ending.
  static func searcher(
    _ letters: [Letter] = [],
    texts: [(name: String, text: String)] = []
  ) throws -> LetterSearcher {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let lines = try letters.map { letter in
      var record: [String: Any] = [
        "id": letter.id, "text": letter.passages.joined(separator: "\n\n"),
      ]
      record["date"] = letter.date
      record["region"] = letter.region
      if !letter.tags.isEmpty { record["tags"] = letter.tags }
      let data = try JSONSerialization.data(withJSONObject: record)
      return String(decoding: data, as: UTF8.self)
    }
    if !lines.isEmpty {
      let file = folder.appendingPathComponent("letters.jsonl")
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    }
    for (name, text) in texts {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name + ".txt"))
    }
    let path = folder.appendingPathComponent("small.index").path
    _ = try LetterIndexer(indexPath: path, waitsForOthers: true).update(from: [folder.path])
    return LetterSearcher(try LetterIndex(opening: path))
  }
}
