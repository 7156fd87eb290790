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
    guard file.utf8.contains(UInt8(ascii: ":")) else { return nil }
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
    let (readable, replacedCount) = readable(line)
    do {
      members = try JSONDecoder().decode([String: Member].self, from: Data(readable))
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
      bytes: line,
      replacedCount: replacedCount
    )
  }

  /// The line with U+FFFD in the place of escapes that are no character of a text: NUL, and half of a
  /// pair without the other, which a text that was cut may end with and no decoder takes.
  private static func readable(_ line: [UInt8]) -> (line: [UInt8], replacedCount: Int) {
    let backslash = UInt8(ascii: "\\")
    guard line.contains(backslash) else { return (line, 0) }
    var result: [UInt8] = []
    var count = 0
    var index = 0
    while index < line.count {
      var length = line[index] == backslash ? 2 : 1
      if let unit = escapedUnit(line, at: index) {
        length = 6
        let second = escapedUnit(line, at: index + 6)
        if UTF16.isLeadSurrogate(unit), second.map(UTF16.isTrailSurrogate) ?? false {
          length = 12
        } else if unit == 0 || UTF16.isSurrogate(unit) {
          result += Array("\\uFFFD".utf8)
          count += 1
          index += length
          continue
        }
      }
      result += line[index..<min(index + length, line.count)]
      index += length
    }
    return (result, count)
  }

  /// The number of an escape like `\u00e9`; `nil` where none stands.
  private static func escapedUnit(_ line: [UInt8], at index: Int) -> UInt16? {
    guard index + 6 <= line.count, line[index..<index + 2].elementsEqual("\\u".utf8) else {
      return nil
    }
    return UInt16(String(decoding: line[index + 2..<index + 6], as: UTF8.self), radix: 16)
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
