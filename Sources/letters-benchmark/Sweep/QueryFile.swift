#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Queries by class, from a file with one a line.
struct QueryFile {
  struct Entry {
    let kind: String
    let query: String
  }

  private struct Record: Decodable {
    let `class`: String?
    let query: String
  }

  let entries: [Entry]

  /// Reads `class <TAB> query`, a query alone, or `{"class": "…", "query": "…"}`.
  init(path: String) throws(BenchmarkArguments.UsageError) {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw BenchmarkArguments.UsageError("\(path) cannot be read as text in UTF-8")
    }
    var entries: [Entry] = []
    for line in text.split(whereSeparator: \.isNewline) {
      guard let entry = Self.entry(line) else {
        throw BenchmarkArguments.UsageError("\(path) has a line without a query: \(line)")
      }
      entries.append(entry)
    }
    guard !entries.isEmpty else {
      throw BenchmarkArguments.UsageError("\(path) has no queries")
    }
    self.entries = entries
  }

  private static func entry(_ line: Substring) -> Entry? {
    if line.hasPrefix("{") {
      let record = try? JSONDecoder().decode(Record.self, from: Data(line.utf8))
      return record.map { Entry(kind: $0.class ?? "all", query: $0.query) }
    }
    let parts = line.split(separator: "\t", maxSplits: 1)
    guard let last = parts.last else { return nil }
    return Entry(kind: parts.count > 1 ? String(parts[0]) : "all", query: String(last))
  }
}
