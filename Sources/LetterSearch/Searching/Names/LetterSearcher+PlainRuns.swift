import Search

extension LetterSearcher {
  /// A pasted passage is not looked through for names, but at its beginning.
  private static let lookedAtWords = 12

  /// The plain words that are looked through for names, run by run.
  static func lookedAtRuns(of expression: QueryExpression) -> [[QueryWord]] {
    var left = lookedAtWords
    return expression.plainRuns.compactMap { run in
      let words = Array(run.prefix(left))
      left -= words.count
      return words.isEmpty ? nil : words
    }
  }
}

extension QueryExpression {
  /// Whether it is plain words and nothing else.
  var isPlain: Bool {
    guard case .words(let words) = self else { return false }
    return words.allSatisfy { $0.match == .forms && $0.boost == 1 }
  }

  /// Plain words that nothing joins, run by run.
  ///
  /// Without patterns and words with a boost, which part a run.
  var plainRuns: [ArraySlice<QueryWord>] {
    switch self {
    case .words(let words): words.split { $0.match != .forms || $0.boost != 1 }
    case .sequence(let parts), .and(let parts): parts.flatMap(\.plainRuns)
    default: []
    }
  }
}
