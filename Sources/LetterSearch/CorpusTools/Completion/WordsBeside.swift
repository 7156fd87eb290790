import InvertedIndex
import Search
import TextAnalysis

/// Counts the passages that have words beside others which were typed before, in any of their forms.
struct WordsBeside {
  /// How many passages are looked at, over all words, to count them: at some 50 ns each.
  private static let countingBudget = 16_384
  /// What a count takes apart from its passages, in passages.
  private static let countingOverhead = 128

  private let searcher: Searcher
  private let exact: FieldID
  private let others: [Query]
  /// Of the rarest of the words before.
  private let frequency: Int

  /// - Parameter words: folded; stop words among them are not looked for.
  init(_ words: [String], _ searcher: LetterSearcher) throws {
    let forms = searcher.compiler.schema.passage
    let terms = words.filter { !StopWords.contains($0) }.flatMap {
      Analyzer.english.words(in: $0).map(\.indexForm)
    }
    let segment = searcher.index.segment
    let frequencies = try terms.map {
      Int(try segment.lookup(forms.stemmed, $0)?.documentFrequency ?? 0)
    }
    self.searcher = searcher.searcher
    exact = forms.exact
    others = terms.map { .term(.init(forms.stemmed, $0)) }
    frequency = frequencies.min() ?? 0
  }

  /// The passages and letters of each word with the others; `nil` for the most frequent, where counting
  /// takes longer than typing goes on.
  ///
  /// - Parameter terms: the most frequent first.
  func counts(of terms: [PrefixTable.Term]) throws -> [SearchResponse.Count?] {
    var counts = [SearchResponse.Count?](repeating: nil, count: terms.count)
    var budget = Self.countingBudget
    for (place, term) in terms.enumerated().reversed() {
      let cost = min(frequency, Int(term.entry.documentFrequency)) + Self.countingOverhead
      guard cost <= budget else { break }
      budget -= cost
      let totals = try searcher.count(.all(others + [.term(.init(exact, term.text))]))
      counts[place] = SearchResponse.Count(passages: totals.documents, letters: totals.groups)
    }
    return counts
  }
}
