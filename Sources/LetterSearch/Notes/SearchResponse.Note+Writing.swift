import Search

extension SearchResponse.Note {
  /// A note on a query, as people and programs get it.
  ///
  /// - Parameter letters: some of those that it speaks of.
  init(
    _ note: QueryNote,
    on compiled: CompiledQuery,
    _ request: SearchRequest,
    _ letters: [NamedLetter] = []
  ) {
    let question = request.described(as: compiled.interpreted)
    var typed = note
    // On a page these are links; on a command line they have to be typed.
    if note.code == .synonymsAvailable { typed.message = "with --synonyms, " + note.message }
    let titles = letters.map { "\n  \($0.id): \($0.title)" }
    if !titles.isEmpty { typed.message += " Such as:" + titles.joined() }
    self.init(
      code: note.code.rawValue,
      message: note.message,
      utf8: note.utf8,
      utf16: note.utf16,
      fix: note.applied(to: compiled.text),
      rendered: typed.rendered(in: compiled.text, searched: question),
      letters: letters
    )
  }
}
