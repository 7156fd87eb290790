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
  /// Of whom a question asks what they do: "how do councils support young carers".
  ///
  /// Nearly all letters are to one of them, and few passages name it.
  private static let doers: Set<String> = ["council", "councils", "authority", "authorities"]
  /// What may stand before them: *local authorities*.
  private static let doersAreas: Set<String> = ["local"]
  /// What such a question begins with, anywhere in a query.
  private static let askingOfDoers: Set<String> = [
    "how", "what", "when", "where", "which", "why", "did", "do", "does",
  ]
  /// How a request begins that is no question: "tell me about …", "i want letters about …".
  private static let requests = [
    ["tell", "me"], ["tell", "us"], ["show", "me"], ["show", "us"], ["give", "me"], ["find", "me"],
    ["get", "me"], ["i", "want"], ["we", "want"], ["i", "need"], ["we", "need"],
    ["i", "want", "to", "see"], ["i", "want", "to", "know"], ["i", "want", "to", "find"],
    ["i", "am", "looking", "for"], ["looking", "for"],
  ]
  private static let requesting = Set(requests.joined())
  /// What else a query asks for that wants letters and nothing in them: "all reports on …".
  private static let asked: Set<String> = [
    "all", "find", "inspection", "inspections", "please", "report", "reports", "show", "visit",
    "visits",
  ]
  /// What a question begins with.
  private static let asking: Set<String> = [
    "how", "what", "when", "where", "which", "who", "why", "did", "do", "does", "has", "have", "is",
    "are", "was", "were",
  ]

  /// Whether a folded word is one of them, or may be in a question.
  package static func mayContain(_ word: String) -> Bool {
    words.contains(word) || saying.contains(word) || counting.contains(word)
      || sayers.contains(word) || listed.contains(word) || requesting.contains(word)
      || doersAreas.contains(word)
  }

  /// Whether a folded word is a stop word, or only asks wherever it stands.
  package static func saysNothing(_ word: String) -> Bool {
    words.contains(word) || StopWords.contains(word)
  }

  /// Whether a folded word, where names and dates are all that stands beside it, only asks for letters:
  /// *letters*, *Ofsted* and *said* do, *schools* does not.
  package static func asksForLetters(_ word: String) -> Bool {
    saysNothing(word) || saying.contains(word) || counting.contains(word)
      || sayers.contains(word) || requesting.contains(word) || asked.contains(word)
  }

  /// Whether words that stand beside something else to look for ask for it, and for nothing themselves:
  /// *how many letters say*, *show me*, *which councils mention*, *please*.
  ///
  /// - Parameter forms: the words in small letters, in their order.
  package static func onlyAsk(_ forms: [String]) -> Bool {
    forms.allSatisfy {
      saysNothing($0) || saying.contains($0) || counting.contains($0) || sayers.contains($0)
        || requesting.contains($0) || bidding.contains($0)
    } || subject(of: forms).isEmpty
  }

  /// Whether words beside a phrase are said as in a sentence: *examples of*, *which councils … most*.
  ///
  /// What joins two things to look for does not tell.
  ///
  /// - Parameter forms: the words in small letters.
  package static func areSaid(_ forms: [String]) -> Bool {
    forms.contains {
      !joining.contains($0)
        && (saysNothing($0) || saying.contains($0) || counting.contains($0) || bidding.contains($0)
          || naming.contains($0))
    }
  }

  /// Whether a folded word, in a sentence around a phrase, is of the question and not of its subject.
  package static func asks(_ word: String) -> Bool {
    mayContain(word) && !doersAreas.contains(word) || StopWords.contains(word)
      || bidding.contains(word) || naming.contains(word)
  }

  private static let joining: Set<String> = ["and", "but", "if", "no", "not", "or"]
  /// What calls a phrase a phrase, and what one wants of it.
  private static let naming: Set<String> = [
    "appear", "appears", "contain", "containing", "contains", "count", "counts", "exact", "example",
    "examples", "frequency", "list", "mentioning", "most", "number", "percentage", "phrase",
    "phrases",
    "proportion", "quote", "quotes", "reference", "references", "term", "terms", "used", "word",
    "words",
  ]

  /// What is said to whoever is to find something.
  private static let bidding: Set<String> = ["all", "every", "find", "please", "show"]

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
    let content = forms.indices.filter { forms[$0].map { !StopWords.contains($0) } ?? true }
    guard !content.isEmpty else { return words }
    let topic = content.filter { forms[$0].map { !Self.words.contains($0) } ?? true }
    let best = [subject(of: forms), topic, content].first { !$0.isEmpty } ?? []
    return best.map { words[$0] }
  }

  /// What a question counts or lists.
  package enum Listed: Sendable {
    case councils
    case schools
  }

  /// What a question asks to have counted or listed by: *which councils …*, *how many schools …*; `nil`
  /// for none.
  ///
  /// - Parameter forms: the words in small letters.
  package static func listed(in forms: [String]) -> Listed? {
    guard let place = forms.indices.first(where: { listed.contains(forms[$0]) }),
      isCounted(place, forms) || isCounted(place - 1, forms) && forms[place - 1] == "local"
    else { return nil }
    return forms[place].hasPrefix("school") ? .schools : .councils
  }

  /// The places of words that say what a query is about; none where all only ask.
  private static func subject(of forms: [String?]) -> [Int] {
    let topic = forms.indices.filter { place in
      forms[place].map { !saysNothing($0) } ?? true
    }
    let request = requests.filter { forms.starts(with: $0) }.map(\.count).max() ?? 0
    let isQuestion = forms.first.map { $0.map(asking.contains) ?? false } ?? false
    let subject = topic.filter { !isDoer($0, forms) }
    guard isQuestion || request > 0 else { return subject }
    return subject.filter { $0 >= request && !isFrame($0, forms, behind: request) }
  }

  /// Whether a word is of those of whom a question asks what they do.
  private static func isDoer(_ place: Int, _ forms: [String?]) -> Bool {
    guard let form = forms[place] else { return false }
    if doersAreas.contains(form) {
      return forms[(place + 1)...].first.map { $0.map(doers.contains) ?? false } ?? false
        && isDoer(place + 1, forms)
    }
    guard doers.contains(form) else { return false }
    let before = forms[..<place].reversed()
      .drop { $0.map(doersAreas.contains) ?? false }
      .prefix { $0.map(saysNothing) ?? false }
    return before.contains { $0.map(askingOfDoers.contains) ?? false }
  }

  /// Whether a word is behind *many* or *which*.
  private static func isCounted(_ place: Int, _ forms: [String?]) -> Bool {
    place > 0 && forms[place - 1].map { ["many", "which"].contains($0) } ?? false
  }

  /// Whether a word of a question asks what letters say.
  ///
  /// - Parameter request: how many words the query begins with that only ask for what follows.
  private static func isFrame(
    _ place: Int,
    _ forms: [String?],
    behind request: Int
  ) -> Bool {
    guard let form = forms[place] else { return false }
    if counting.contains(form) { return true }
    let before = place > 0 ? forms[place - 1] : nil
    // "How often is attendance mentioned", "how many times is it mentioned".
    if form == "mentioned", place == forms.count - 1 { return true }
    if form == "times", before == "many" { return true }
    // Who else says it is what the question is about.
    if saying.contains(form) {
      return before.map {
        sayers.contains($0) || words.contains($0) || StopWords.contains($0)
          || listed.contains($0) && Self.isCounted(place - 1, forms)
      } ?? false
    }
    let isCounted = Self.isCounted(place, forms)
    if listed.contains(form) { return isCounted }
    let beside = [place - 1, place + 1].filter(forms.indices.contains).compactMap { forms[$0] }
    // "Tell me about letters to parents" is about letters.
    let isAskedFor =
      request > 0 && place >= request
      && forms[request..<place].allSatisfy { $0 == "the" || $0 == "all" }
    return sayers.contains(form)
      && (isCounted || isAskedFor || beside.contains(where: saying.contains))
  }
}
