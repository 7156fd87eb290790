/// The names of people in a sentence: in full, and first names alone.
enum SentenceNames {
  /// The name that words are; `nil` for initials.
  static func name(_ words: [SentenceWord], _ range: Range<Int>) -> ChildName? {
    guard range.count == 2, ChildName.isName(words[range.lowerBound].text) else { return nil }
    var first = range.lowerBound
    // `Ada Rose Example`
    if first > 0, !words[first - 1].isClosed, PersonWords.isName(words[first - 1].text) {
      first -= 1
    }
    let last = words[range.upperBound - 1]
    // `EXAMPLE Ada`
    if PersonWords.isName(last.text), !PersonWords.isName(words[first].text) {
      return ChildName(first: last.key, last: words[first].folded, line: 0)
    }
    return ChildName(
      first: words[first].folded,
      last: ChildName.isName(last.text) ? last.key : nil,
      line: 0
    )
  }

  /// Full names in a text, by the places of their first words; those with a title or an office are of adults.
  static func fullNames(_ words: [SentenceWord]) -> [(place: Int, name: ChildName)] {
    // The full stop of a sentence, and none of initials.
    let words = words.map { word in
      var word = word
      if word.text.utf8.count > 3, word.text.last == "." {
        (word.text, word.isClosed) = (word.text.trimmed(of: "."), true)
      }
      return word
    }
    var found: [(Int, ChildName)] = []
    var index = 0
    while index + 1 < words.count {
      let isFull =
        isPlainName(words[index]) && !words[index].isClosed && !words[index].isPossessive
        && isPlainName(words[index + 1]) && !words[index + 1].isOpened
      guard isFull, PersonWords.person(words, at: index) != nil, !isBody(words, at: index + 2)
      else {
        index += 1
        continue
      }
      let last = words[index + 1].key
      found.append((index, ChildName(first: words[index].folded, last: last, line: 0)))
      index += 2
    }
    return found
  }

  private static func isPlainName(_ word: SentenceWord) -> Bool {
    PersonWords.isName(word.text.trimmed(of: ".")) && !PersonRow.isOther(word.key)
      && !NeedCues.isNeed(word.folded)
  }

  private static func isBody(_ words: [SentenceWord], at index: Int) -> Bool {
    index < words.count && !words[index - 1].isClosed
      && (Roles.isInstitutionWord(words[index].folded) || Roles.isStreetWord(words[index].folded))
      && words[index].text.first?.isUppercase == true
  }

  /// The child of whom a sentence with nothing but “he was born on …” goes on: the one named last before.
  static func subject(of sentence: String, isWord: (String) -> Bool) -> [ChildName] {
    let words = SentenceWord.words(of: sentence)
    if let last = fullNames(words).last { return [last.name] }
    guard words.count > 1, isGiven(words, 0), !words[0].isClosed,
      words[1].text.first?.isLowercase == true,
      words[1].folded.hasSuffix("s") || verbs.contains(words[1].folded)
    else { return [] }
    let first = words[0].key
    return isWord(first) ? [] : [ChildName(first: first, last: nil, line: 0)]
  }

  static let verbs: Set<String> = [
    "is", "was", "has", "had", "who", "with", "whose", "needs", "attends", "receives", "likes",
    "joined", "came", "went", "lives", "said", "says", "does", "can", "will", "he", "she",
  ]

  static func isGiven(_ words: [SentenceWord], _ index: Int) -> Bool {
    let word = words[index]
    let isAdverb =
      word.folded.hasSuffix("ly") && !namesInLy.contains(word.key)
      && !(index + 1 < words.count && words[index + 1].isOpened)
    guard isPlainName(word), word.key.utf8.count > 2, !isAdverb, !GroupWords.isOfPeople(word.key),
      !beginnings.contains(word.folded), !TitleWords.isAspect(word.folded)
    else { return false }
    guard index > 0 else { return true }
    let before = words[index - 1]
    return before.isClosed
      || before.text.first?.isUppercase == false && !Roles.titles.contains(before.folded)
  }

  /// First names that end like adverbs.
  private static let namesInLy: Set<String> = [
    "ally", "beverly", "billy", "carly", "cecily", "dolly", "elly", "emily", "holly", "kelly",
    "kimberly", "lily", "lilly", "milly", "molly", "nelly", "polly", "sally", "shelly", "tilly",
    "willy",
  ]

  /// Words that begin sentences and clauses, and are no names.
  private static let beginnings: Set<String> = [
    "however", "therefore", "elsewhere", "meanwhile", "moreover", "sometimes", "also", "there",
    "here", "then", "thus", "yet", "still", "while", "if", "as", "because", "after", "before",
    "another", "several", "few", "other", "others", "only", "even", "just", "within", "across",
    "overall", "further", "furthermore", "nevertheless", "additional", "numbers", "results",
    "support", "provision", "nurture", "phonics", "literacy", "numeracy", "lessons", "work",
    "your", "my", "no", "not", "what", "who", "how", "why", "which", "following", "today", "last",
    "next", "first", "second", "third", "finally", "autistic", "disabled", "looked", "vulnerable",
  ]
}
