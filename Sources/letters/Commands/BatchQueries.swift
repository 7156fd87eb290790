import LetterSearch

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A file of queries, `id<TAB>query` a line.
///
/// Blank lines are passed over.
enum BatchQueries {
  struct Line {
    var number: Int
    var id: String
    var query: String
  }

  /// - Parameter path: a file, or `-` for standard input.
  static func read(_ path: String) throws -> [Line] {
    var lines: [Line] = []
    for (index, text) in try texts(path).enumerated() where !text.isEmpty {
      guard let tab = text.firstIndex(of: "\t") else {
        throw Arguments.UsageError("\(path):\(index + 1): a line is id, a tab, and a query")
      }
      let query = text[text.index(after: tab)...]
      lines.append(Line(number: index + 1, id: String(text[..<tab]), query: String(query)))
    }
    return lines
  }

  private static func texts(_ path: String) throws -> [String] {
    if path == "-" {
      var lines: [String] = []
      while let line = readLine() { lines.append(line) }
      return lines
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw LetterSearchError.unreadable(path: path, reason: "no such file, or no permission")
    }
    return String(decoding: data, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }
}
