import TextAnalysis

/// Words of grammar and set phrases, which say nothing of what a passage is about.
///
/// More than `StopWords`, which the index knows: what people type is searched for with those here, and
/// only what a program chooses of a passage is without them.
enum EmptyWords {
  static func contains(_ term: String) -> Bool { words.contains(term) }

  /// The words of a text that tell something, in order.
  static func telling(_ tokens: [Token]) -> [Token] {
    let words = tokens.filter { !$0.isJoined }
    var telling: [Token] = []
    var place = words.startIndex
    while place < words.endIndex {
      let next = words[place...].prefix(longestPhrase).map(\.term)
      if let phrase = phrases.first(where: { next.starts(with: $0) }) {
        place += phrase.count
        continue
      }
      if !furtherWords.contains(next[0]), !contains(next[0]) { telling.append(words[place]) }
      place += 1
    }
    return telling
  }

  /// Those that begin and end no phrase.
  private static let words: Set<String> = [
    "a", "about", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been", "being",
    "both", "but", "by", "can", "do", "does", "each", "ensure", "following", "for", "from", "had",
    "has", "have", "how", "if", "in", "including", "into", "is", "it", "its", "many", "may", "more",
    "most", "no", "not", "of", "on",
    "or", "other", "our", "out", "should", "so", "some", "such", "than", "that", "the", "their",
    "them", "then", "there", "these", "they", "this", "those", "to", "too", "very", "was", "we",
    "well", "were", "what", "when", "where", "which", "while", "who", "will", "with", "within",
    "would", "you", "your",
  ]

  /// Those that may begin a phrase, or end one.
  private static let furtherWords: Set<String> = [
    "across", "after", "against", "almost", "already", "although", "among", "another", "around",
    "because", "before", "between", "could", "did", "during", "either", "even", "every", "few",
    "fewer", "he", "her", "here", "his", "however", "i", "include", "included", "includes", "just",
    "less", "might", "much", "must", "my", "neither", "now", "only", "over", "own", "part", "parts",
    "same", "she", "since", "still", "therefore", "through", "throughout", "under", "until", "up",
    "upon", "us", "whether", "whose", "why", "without", "yet",
  ]

  private static let phrases = [
    "as a result", "for example", "for instance", "in addition", "in order to", "in particular",
    "in place", "in relation to", "in terms of", "a number of", "a range of", "with regard to",
  ].map { $0.split(separator: " ").map(String.init) }

  private static let longestPhrase = 3
}
