import InvertedIndex
import Search
import TextAnalysis

/// The terms that words become in one text field of an index.
struct FieldTerms {
  /// A word as written and its stem.
  struct Terms {
    var exact: TermID
    var stemmed: TermID
    /// The stem where the text is ranked; `nil` for a stop word, and where it is not.
    var ranked: TermID?
  }

  let exact: FieldID
  let stemmed: FieldID
  let ranked: FieldID?
  /// By the words of one lexicon; `nil` for those that the field has not met.
  private var known: [Terms?] = []

  init(exact: FieldID, stemmed: FieldID, ranked: FieldID? = nil) {
    self.exact = exact
    self.stemmed = stemmed
    self.ranked = ranked
  }

  /// The terms of a word, asked of the builder once.
  ///
  /// - Parameter lexicon: the same one in every call.
  mutating func terms(
    of word: WordID,
    in lexicon: inout Lexicon,
    of builder: inout SegmentBuilder
  ) throws(SegmentError) -> Terms {
    if word.index < known.count, let terms = known[word.index] { return terms }
    let form = lexicon.indexForm(of: word)
    var terms = Terms(
      exact: try builder.termID(exact, lexicon.term(word).span),
      stemmed: try builder.termID(stemmed, lexicon.term(form).span)
    )
    let folded = String(decoding: lexicon.term(word), as: UTF8.self)
    if let ranked, !StopWords.contains(folded) {
      terms.ranked = try builder.termID(ranked, lexicon.term(form).span)
    }
    known.append(contentsOf: repeatElement(nil, count: max(0, lexicon.count - known.count)))
    known[word.index] = terms
    return terms
  }
}
