/// Words of a query that ask, and say nothing about what is asked for: "how do schools …".
///
/// They are words of the index like others, since a passage may be about them; a query that has
/// other words goes without them.
package enum QuestionWords {
  private static let words: Set<String> = [
    "how", "what", "when", "where", "whether", "which", "who", "whom", "whose", "why",
    "did", "do", "does", "doing", "done", "had", "has", "have", "having", "am", "been", "were",
    "can", "cannot", "could", "might", "must", "should", "would", "about",
    "he", "her", "him", "his", "i", "me", "my", "our", "she", "them", "those", "us", "we", "you",
    "your",
  ]

  /// Words of a question for what letters say: "what do inspectors say about …".
  ///
  /// Elsewhere they are words like others: "parents say", "what do social workers say about …".
  private static let saying: Set<String> = [
    "say", "says", "said", "mention", "mentions", "mentioned",
  ]
  /// Words of a question for how much there is: "how many schools …".
  private static let counting: Set<String> = ["many", "often", "much", "any", "there"]
  /// Who says it: only beside one of the words for saying, or counted, because letters are a subject of
  /// schools.
  private static let sayers: Set<String> = [
    "inspector", "inspectors", "ofsted", "letter", "letters",
  ]
  /// Whom a question counts or lists: "which councils …".
  private static let listed: Set<String> = [
    "council", "councils", "authority", "authorities", "school", "schools",
  ]
  /// What a question begins with.
  private static let asking: Set<String> = [
    "how", "what", "when", "where", "which", "who", "why", "did", "do", "does", "has", "have", "is",
    "are", "was", "were",
  ]

  /// Whether a folded word is one of them, or may be in a question.
  package static func mayContain(_ word: String) -> Bool {
    words.contains(word) || saying.contains(word) || counting.contains(word)
      || sayers.contains(word) || listed.contains(word)
  }

  /// The words of a query that say what it is about.
  ///
  /// Stop words are left out as long as there is another word, and of what is left question words as
  /// long as there is another; in a question, also words that ask what letters say.
  ///
  /// - Parameter folded: the folded form of a word; `nil` for one that stays in any case.
  package static func topic<Word>(
    of words: [Word],
    folded: (Word) throws -> String?
  ) rethrows -> [Word] {
    let forms = try words.map(folded)
    let content = words.indices.filter { forms[$0].map { !StopWords.contains($0) } ?? true }
    guard !content.isEmpty else { return words }
    let topic = content.filter { forms[$0].map { !Self.words.contains($0) } ?? true }
    let isQuestion = forms.first.map { $0.map(asking.contains) ?? false } ?? false
    let unframed = isQuestion ? topic.filter { !isFrame($0, forms) } : topic
    let best = [unframed, topic, content].first { !$0.isEmpty } ?? []
    return best.map { words[$0] }
  }

  /// Whether a word of a question asks what letters say.
  private static func isFrame(_ place: Int, _ forms: [String?]) -> Bool {
    guard let form = forms[place] else { return false }
    if counting.contains(form) { return true }
    let before = place > 0 ? forms[place - 1] : nil
    // Who else says it is what the question is about.
    if saying.contains(form) {
      return before.map { sayers.contains($0) || words.contains($0) || StopWords.contains($0) }
        ?? false
    }
    let isCounted = before.map { ["many", "which"].contains($0) } ?? false
    if listed.contains(form) { return isCounted }
    let beside = [place - 1, place + 1].filter(forms.indices.contains).compactMap { forms[$0] }
    return sayers.contains(form) && (isCounted || beside.contains(where: saying.contains))
  }
}
