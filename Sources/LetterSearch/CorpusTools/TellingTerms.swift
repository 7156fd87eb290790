import InvertedIndex
import Search
import TextAnalysis

/// Chooses the words that tell what a passage is about.
///
/// A word's weight is what BM25 gives the passage for it: rare words and repeated ones count most.
/// In the search for others, a word that the passage uses often counts more: its saturation is the
/// boost, as in a feedback of one document (Rocchio, "Relevance Feedback in Information Retrieval",
/// 1971).
struct TellingTerms {
  let index: LetterIndex
  let ranking: BM25

  /// The words of most weight, the first first; equals in the order of their stems.
  ///
  /// Words of grammar, set phrases, numbers and words of no other passage are left out.
  ///
  /// - Parameter without: words that are not wanted in any of their forms.
  func terms(of text: String, without: [String], limit: Int) throws -> [TellingTerm] {
    let unwanted = Set(without.flatMap { Analyzer.english.tokens(in: $0) }.map(\.indexForm))
    let tokens = Analyzer.english.words(in: text)
    var words: [String: (word: String, frequency: UInt32)] = [:]
    for token in EmptyWords.telling(tokens)
    where isTelling(token) && !unwanted.contains(token.indexForm) {
      words[token.indexForm, default: (token.term, 0)].frequency += 1
    }
    var terms: [TellingTerm] = []
    for (stem, use) in words {
      let length = UInt32(clamping: tokens.count)
      if let term = try term(stem, use.word, use.frequency, length) { terms.append(term) }
    }
    terms.sort { ($1.weight, $0.stem) < ($0.weight, $1.stem) }
    return Array(terms.prefix(max(0, limit)))
  }

  private func isTelling(_ token: Token) -> Bool {
    token.term.unicodeScalars.contains(where: \.properties.isAlphabetic)
  }

  private func term(
    _ stem: String,
    _ word: String,
    _ frequency: UInt32,
    _ length: UInt32
  ) throws -> TellingTerm? {
    let field = index.schema.stemmed(.text)
    guard let entry = try index.segment.lookup(field, stem), entry.documentFrequency > 1 else {
      return nil
    }
    let passages = Int(entry.documentFrequency)
    let average = index.segment.statistics(of: field).averageLength
    let factor = ranking.saturation.frequencyFactor(length: length, average: average)
    let saturation = Double(Saturation.score(weight: 1, frequency: frequency, factor: factor))
    let rarity = BM25.inverseDocumentFrequency(passages, of: index.segment.documentCount)
    return TellingTerm(
      word: word,
      stem: stem,
      weight: rarity * saturation,
      boost: saturation,
      passages: passages
    )
  }
}
