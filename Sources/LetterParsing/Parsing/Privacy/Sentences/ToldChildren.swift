/// The children whom a sentence tells of, by name: with a need, an age, a birth or an exclusion.
enum ToldChildren {
  /// The children whom a sentence tells of; empty when it names none, `nil` when it tells of no child.
  ///
  /// - Parameter isWord: whether a name, in small letters, stands in the text as a word, too.
  static func children(
    in sentence: String,
    _ reference: CalendarDate?,
    isWord: (String) -> Bool
  ) -> [ChildName]? {
    let words = SentenceWord.words(of: sentence)
    var isTold = BirthCues.holdsPupilNumber(words)
    var names: [ChildName] = []
    if let listed = ListedChildren.listed(words) { (isTold, names) = (true, listed) }
    let hasNeed = NeedCues.namesNeed(words)
    let isPrivate = hasNeed || LifeCues.namesHardship(words)
    let hasFact = isPrivate || namesExclusion(words)
    // Nothing else than a fact or a birth tells of a child.
    guard
      hasFact || words.contains(where: { $0.isOpened || ["b", "b.", "born"].contains($0.text) })
    else { return isTold ? names : nil }
    for index in words.indices {
      if let end = PersonWords.person(words, at: index) {
        guard tells(words, index..<end, hasNeed, hasFact, reference) else { continue }
        isTold = true
        if let name = SentenceNames.name(words, index..<end) { names.append(name) }
      } else if isPrivate, isAged(words, given: index), !isWord(words[index].folded) {
        isTold = true
        names.append(ChildName(first: words[index].key, last: nil, line: 0))
      }
    }
    return isTold ? names : nil
  }

  private static func tells(
    _ words: [SentenceWord],
    _ name: Range<Int>,
    _ hasNeed: Bool,
    _ hasFact: Bool,
    _ reference: CalendarDate?
  ) -> Bool {
    let end = name.upperBound
    if BirthCues.hasBirth(words, behind: end, reference) { return hasNeed || name.count > 1 }
    if BirthCues.hasBirthYear(words, behind: end, reference) { return true }
    guard hasFact else { return false }
    if AgeCues.hasAge(words, behind: end) { return true }
    if AgeCues.hasAge(words, before: name.lowerBound), !GroupWords.helpsGroup(words, at: end) {
      return true
    }
    return name.count > 1 && ChildName.isName(words[end - 1].text)
      && (OwnNeed.hasOwnNeed(words, behind: end) || OwnNeed.ownsNeed(words, at: end - 1))
  }

  private static func namesExclusion(_ words: [SentenceWord]) -> Bool {
    words.contains {
      ["exclusion", "excluded", "suspension", "suspended"].contains($0.folded)
    }
  }

  /// `Ada (Y3) has …`, `Ada, 7, has …`, `Ada, a Year 3 girl`, `Ada, who is in Year 3,`, `Ada is 7 and …`.
  private static func isAged(_ words: [SentenceWord], given index: Int) -> Bool {
    guard index + 1 < words.count, SentenceNames.isGiven(words, index), !words[index + 1].isName
    else {
      return false
    }
    let hasPronoun = words.contains { ["he", "she", "his", "her"].contains($0.folded) }
    if !hasPronoun, words.contains(where: { groups.contains($0.folded) }) { return false }
    let next = words[index + 1]
    if ["is", "was"].contains(next.folded) { return AgeCues.hasAge(words, behind: index + 1) }
    guard next.isOpened || words[index].isClosed, let end = AgeCues.endOfAge(words, at: index + 1),
      !GroupWords.helpsGroup(words, at: end),
      !(next.isOpened && GroupWords.callsGroup(words, at: end))
    else { return false }
    return end >= words.count || SentenceNames.verbs.contains(words[end].folded) || hasPronoun
      || next.isOpened && words[end - 1].isClosed && !hasPlural(words, at: end)
  }

  private static func hasPlural(_ words: [SentenceWord], at index: Int) -> Bool {
    ["are", "were", "have", "do"].contains(words[index].folded)
  }

  private static let groups: Set<String> = [
    "pupils", "children", "students", "learners", "boys", "girls", "teachers", "schools", "those",
  ]
}

extension SentenceWord {
  fileprivate var isName: Bool { PersonWords.isName(text) && !isOpened }
}
