import Search

/// Letters that words of a query name, by whom they are to or by when they were written.
struct NamedLetters: Sendable {
  /// What a word of the name counts, of what it would count elsewhere.
  ///
  /// Where the letters say it themselves, it tells nothing more of what is looked for.
  static let wordShare = 0.05

  /// Where the name first stands in the query.
  let utf8: Range<Int>?
  /// Its words as typed, without those that stand elsewhere, too: these are also what the query is about.
  let words: Set<String>
  /// The passages of the letters.
  let passages: Query

  /// - Parameters:
  ///   - names: the words of the name, each time it stands in the query.
  ///   - runs: all plain words that were looked through.
  init(_ names: [ArraySlice<QueryWord>], in runs: [[QueryWord]], _ passages: Query) {
    let ofNames = names.joined().map(\.text)
    utf8 = names.first?.utf8
    words = Set(ofNames).filter { word in
      runs.joined().count { $0.text == word } == ofNames.count { $0 == word }
    }
    self.passages = passages
  }
}
