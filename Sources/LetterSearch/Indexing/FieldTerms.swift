import InvertedIndex
import TextAnalysis

/// The terms that words become in one text field of an index.
struct FieldTerms {
  /// A word as written and its stem.
  struct Terms {
    var exact: TermID
    var stemmed: TermID
  }

  let exact: FieldID
  let stemmed: FieldID
  /// By the words of one lexicon; `nil` for those that the field has not met.
  private var known: [Terms?] = []

  init(exact: FieldID, stemmed: FieldID) {
    self.exact = exact
    self.stemmed = stemmed
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
    let terms = Terms(
      exact: try builder.termID(exact, lexicon.term(word).span),
      stemmed: try builder.termID(stemmed, lexicon.term(form).span)
    )
    known.append(contentsOf: repeatElement(nil, count: max(0, lexicon.count - known.count)))
    known[word.index] = terms
    return terms
  }
}
