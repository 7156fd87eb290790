import Foundation

/// Reads a `.jsonl` file: one document a line.
enum RecordReading {
  static func read(
    _ bytes: [UInt8],
    path: String,
    file: String,
    into result: inout CorpusReader.Result
  ) {
    var number = 0
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
    guard let value = try? JSONSerialization.jsonObject(with: Data(line)) else {
      throw Malformed(reason: "the line is not JSON")
    }
    guard let members = value as? [String: Any] else {
      throw Malformed(reason: "the line is not a JSON object")
    }
    guard let id = text(members["id"]), !id.isEmpty else {
      throw Malformed(reason: "the record has no \"id\"")
    }
    guard let body = members["text"] as? String else {
      throw Malformed(reason: "the record \(id) has no \"text\"")
    }
    var keywords: [String: [String]] = [:]
    for (name, value) in members where !["id", "title", "text", "date"].contains(name) {
      if let one = value as? String {
        keywords[name] = [one]
      } else if let several = value as? [String] {
        keywords[name] = several
      }
    }
    return SourceRecord(
      id: id,
      title: members["title"] as? String,
      text: body,
      date: members["date"] as? String,
      keywords: keywords,
      bytes: line
    )
  }

  private static func text(_ value: Any?) -> String? {
    if let text = value as? String { return text }
    if let number = value as? Int { return String(number) }
    return nil
  }
}
