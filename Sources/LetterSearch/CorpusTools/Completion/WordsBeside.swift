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
      Analyzer.english.tokens(in: $0).filter { $0.width == 1 }.map(\.indexForm)
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

  /// The passages and letters of each word with the others; `nil` where counting takes longer than
  /// typing goes on.
  func counts(of terms: [PrefixTable.Term]) throws -> [SearchResponse.Count?] {
    var budget = Self.countingBudget
    return try terms.map { term in
      let cost = min(frequency, Int(term.entry.documentFrequency)) + Self.countingOverhead
      guard cost <= budget else { return nil }
      budget -= cost
      let totals = try searcher.count(.all(others + [.term(.init(exact, term.text))]))
      return SearchResponse.Count(passages: totals.documents, letters: totals.groups)
    }
  }
}
