extension QueryNote {
  /// The note for a terminal, with carets under the part of the query it is about.
  ///
  ///     query:1:8: note: no closing quotation mark; read to the end of the query
  ///       phonics "early reading
  ///               ^^^^^^^^^^^^^^
  ///       searched: phonics AND "early reading"
  ///
  /// Columns count from 0, in cells of a terminal: a wide character fills two, a combining mark none.
  /// - Parameters:
  ///   - kind: what the first line calls it.
  ///   - searched: the query as it was interpreted, for the last line.
  package func rendered(
    in query: String,
    as kind: String = "note",
    searched: String? = nil
  ) -> String {
    guard !query.isEmpty else { return "\(kind): \(sentenceFragment)" }
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
    var lines = [
      "query:1:\(first): \(kind): \(sentenceFragment)",
      "  \(line)",
      "  " + String(repeating: " ", count: first) + carets,
    ]
    if let searched { lines.append("  searched: \(searched)") }
    if code == .mixedOperators, let other = applied(to: query) {
      lines.append("  the other reading: \(other)")
    }
    return lines.joined(separator: "\n")
  }

  /// The message as compilers print it: no capital at the start, no full stop.
  private var sentenceFragment: String {
    var text = message
    if text.hasSuffix(".") { text.removeLast() }
    guard let first = text.first, text.dropFirst().first?.isUppercase != true else { return text }
    return first.lowercased() + text.dropFirst()
  }
}
