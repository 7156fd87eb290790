/// A note as a command line tells it.
///
///     query:1:8: note: no closing quotation mark; read to the end of the query
///       phonics "early reading
///               ^^^^^^^^^^^^^^
///       searched: phonics AND "early reading"
///
/// Columns count from 0, in cells of a terminal: a wide character fills two, a combining mark none.
package struct RenderedNote: Sendable, Equatable {
  /// Where it is, and what it says.
  package let line: String
  /// The query, and carets below the part that the note is about; `nil` of an empty query.
  package let excerpt: String?
  /// Whether it is about the query as a whole, where carets show nothing.
  package let isOnWhole: Bool
  /// How else the query may be meant; `nil` where that is not asked.
  package let otherReading: String?

  /// The note alone.
  ///
  /// - Parameter searched: the query as it was interpreted, for the last line.
  package func text(searched: String? = nil) -> String {
    [
      line, excerpt, searched.map { "  searched: \($0)" },
      otherReading.map { "  the other reading: \($0)" },
    ].compactMap(\.self).joined(separator: "\n")
  }
}

extension QueryNote {
  /// - Parameter kind: what the first line calls it.
  package func rendered(in query: String, as kind: String = "note") -> RenderedNote {
    var line = ""
    var column = 0
    var start: Int?
    var end = 0
    var offset = 0
    for character in query {
      let width = DisplayWidth.of(character)
      let next = offset + character.utf8.count
      if next > utf8.lowerBound && offset < utf8.upperBound {
        start = start ?? column
        end = column + width
      }
      line.append(DisplayWidth.isControl(character) ? " " : character)
      column += width
      offset = next
    }
    let first = start ?? column
    let carets = String(repeating: "^", count: max(1, end - first))
    let place = query.isEmpty ? "" : "query:1:\(first): "
    return RenderedNote(
      line: "\(place)\(kind): \(sentenceFragment)",
      excerpt: query.isEmpty
        ? nil : "  \(line)\n  " + String(repeating: " ", count: first) + carets,
      isOnWhole: first == 0 && end == column,
      otherReading: code == .mixedOperators ? applied(to: query) : nil
    )
  }

  /// The message as compilers print it: no capital at the start, no full stop.
  private var sentenceFragment: String {
    var text = message
    if text.hasSuffix(".") { text.removeLast() }
    guard let first = text.first, text.dropFirst().first?.isUppercase != true else { return text }
    return first.lowercased() + text.dropFirst()
  }
}
