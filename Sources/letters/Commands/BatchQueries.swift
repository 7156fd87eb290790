import LetterSearch

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The lines of a file of queries, `id<TAB>query` each, read one after the other.
///
/// Blank lines are passed over. Of each line, its id is kept in memory.
struct BatchQueries {
  struct Line: Sendable {
    /// From 1.
    var number: Int
    /// `nil` when the line has no tab.
    var id: String?
    var query: String
    /// The line that had the id before, if any.
    var firstLine: Int?
  }

  /// The bytes of a file that have not been read; `nil` for standard input.
  private var bytes: Data?
  private var number = 0
  /// The line of each id so far, as results have them.
  private var linesByID: [String: Int] = [:]

  /// What of an id tells it from others.
  private let column: @Sendable (String) -> String

  /// - Parameters:
  ///   - path: a file, or `-` for standard input.
  ///   - column: an id as the results have it.
  init(_ path: String, column: @escaping @Sendable (String) -> String) throws {
    self.column = column
    guard path != "-" else { return }
    // Mapped, so that a file of any size takes no memory; not so a pipe, or what cannot be read.
    let mapped = try? Data(contentsOf: URL(file: path), options: .mappedIfSafe)
    bytes = try mapped ?? Data(FileBytes.of(path))
  }

  /// The next lines, as many as are wanted and there are.
  mutating func next(_ count: Int) -> [Line] {
    var lines: [Line] = []
    while lines.count < count, let text = nextText() {
      number += 1
      guard !text.isEmpty else { continue }
      let tab = text.firstIndex(of: "\t")
      let query = tab.map { text[text.index(after: $0)...] } ?? text[...]
      var line = Line(number: number, id: tab.map { String(text[..<$0]) }, query: String(query))
      line.firstLine = line.id.flatMap { firstLine(of: $0) }
      lines.append(line)
    }
    return lines
  }

  private mutating func firstLine(of id: String) -> Int? {
    let id = column(id)
    if let first = linesByID[id] { return first }
    linesByID[id] = number
    return nil
  }

  private mutating func nextText() -> String? {
    guard let rest = bytes else { return readLine() }
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
    bytes = rest[end...].dropFirst()
    let line = rest[..<end]
    let isCarriageReturned = line.last == UInt8(ascii: "\r")
    return String(decoding: isCarriageReturned ? line.dropLast() : line, as: UTF8.self)
  }
}
