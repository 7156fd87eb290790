import Search

extension SearchResponse.Note {
  /// A note on a query, as people and programs get it.
  ///
  /// - Parameters:
  ///   - letters: some of those that it speaks of.
  ///   - message: what a command line says in place of the note's; `nil` for the same.
  init(
    _ note: QueryNote,
    on compiled: CompiledQuery,
    _ request: SearchRequest,
    _ letters: [NamedLetter] = [],
    typed message: String? = nil
  ) {
    var typed = note
    if let message { typed.message = message }
    // On a page these are links; on a command line they have to be typed.
    if note.code == .synonymsAvailable { typed.message = "with --synonyms, " + note.message }
    let titles = letters.map { "\n  \($0.id): \($0.title)" }
    if !titles.isEmpty { typed.message += " Such as:" + titles.joined() }
    self.init(
      code: note.code,
      message: note.message,
      utf8: note.utf8,
      utf16: note.utf16,
      fix: Self.fixed(compiled.text, by: note),
      rendered: typed.rendered(in: compiled.text),
      searched: request.described(as: compiled.interpreted),
      letters: letters
    )
  }

  /// The query as a note offers it, without white space at its ends; `nil` where nothing else is left of
  /// it, or no word.
  private static func fixed(_ text: String, by note: QueryNote) -> String? {
    guard let fixed = note.applied(to: text) else { return nil }
    let scalars = fixed.unicodeScalars
    let start = scalars.drop { $0.properties.isWhitespace }
    let count = start.reversed().drop { $0.properties.isWhitespace }.count
    let trimmed = String(start.prefix(count))
    let holdsMore = trimmed.contains { $0.isLetter || $0.isNumber || $0 == "*" }
    return holdsMore ? trimmed : nil
  }
}

extension [SearchResponse.Note] {
  /// The notes as a command line tells them.
  ///
  /// Below each stands the part of the query that it is about, but for the whole and for what was shown
  /// just before; and behind the last of a query what was searched.
  package var text: String {
    var lines: [String] = []
    var shown: String?
    for (place, note) in enumerated() {
      let rendered = note.rendered
      lines.append(rendered.line)
      if !rendered.isOnWhole, let excerpt = rendered.excerpt, excerpt != shown {
        lines.append(excerpt)
        shown = excerpt
      }
      if let other = rendered.otherReading { lines.append("  the other reading: \(other)") }
      if dropFirst(place + 1).first?.searched != note.searched {
        lines.append("  searched: \(note.searched)")
      }
    }
    return lines.joined(separator: "\n")
  }
}
