import LetterParsing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads a `.jsonl` file: one document a line.
enum RecordReading {
  static let endings: Set = ["jsonl", "ndjson"]

  /// The file that a record is a line of: `all.jsonl` of `all.jsonl:12`; `nil` of any other file.
  static func fileName(ofRecord file: String) -> String? {
    let parts = file.split(separator: ":")
    guard let line = parts.last, Int(line) != nil,
      let ending = parts.dropLast().last?.split(separator: ".").last,
      endings.contains(ending.lowercased())
    else { return nil }
    return String(file.dropLast(line.count + 1))
  }

  static func read(
    _ bytes: [UInt8],
    path: String,
    file: String,
    into result: inout CorpusReader.Result
  ) {
    var number = 0
    let bytes = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes.dropFirst(3) : bytes[...]
    for line in bytes.split(separator: 0x0a, omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 != 0x20 && $0 != 0x0d && $0 != 0x09 }) else { continue }
      do {
        let record = try record(Array(line))
        result.documents.append(
          SourceDocument(
            path: path,
            file: "\(file):\(number)",
            name: record.id,
            content: .record(record, line: number)
          )
        )
      } catch {
        result.skipped.append(SkippedFile(path: path, reason: error.reason, line: number))
      }
    }
  }

  private struct Malformed: Error {
    var reason: String
  }

  private static func record(_ line: [UInt8]) throws(Malformed) -> SourceRecord {
    let members: [String: Member]
    do {
      members = try JSONDecoder().decode([String: Member].self, from: Data(line))
    } catch {
      throw Malformed(reason: "the line is not a JSON object")
    }
    guard let id = members["id"]?.texts.first, !id.isEmpty else {
      throw Malformed(reason: "the record has no \"id\"")
    }
    guard let text = members["text"]?.texts.first else {
      let name = LetterParser.namesChild(id, date: { nil }) ? "" : " \(id)"
      throw Malformed(reason: "the record\(name) has no \"text\"")
    }
    let known: Set = ["id", "title", "text", "date"]
    return SourceRecord(
      id: id,
      title: members["title"]?.texts.first,
      text: text,
      date: members["date"]?.texts.first,
      keywords: members.filter { !known.contains($0.key) && !$0.value.texts.isEmpty }
        .mapValues(\.texts),
      bytes: line
    )
  }

  /// A member that holds a text, a whole number or a list of texts; of any other, nothing is kept.
  private struct Member: Decodable {
    var texts: [String]

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let text = try? value.decode(String.self) {
        texts = [text]
      } else if let list = try? value.decode([String].self) {
        texts = list
      } else if let number = try? value.decode(Int.self) {
        texts = [String(number)]
      } else {
        texts = []
      }
    }
  }
}
