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
    let question = request.described(as: compiled.interpreted)
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
      rendered: typed.rendered(in: compiled.text, searched: question),
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
