/// Words that say nothing about what a passage is about: the list of Lucene's standard analyser.
package enum StopWords {
  private static let words: Set<String> = [
    "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it",
    "no", "not", "of", "on", "or", "such", "that", "the", "their", "then", "there", "these", "they",
    "this", "to", "was", "will", "with",
  ]

  /// Whether a folded word is one of them.
  package static func contains(_ word: String) -> Bool { words.contains(word) }
}
