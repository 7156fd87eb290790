/// What sentences tell of children by name: needs, year groups and where they live, and whose.
extension ChildCues {
  /// The children whom a sentence tells of; empty when it names none, `nil` when it tells of no child.
  ///
  /// - Parameter isWord: whether a name, in small letters, stands in the text as a word, too.
  static func children(
    in sentence: String,
    _ reference: CalendarDate?,
    isWord: (String) -> Bool
  ) -> [ChildName]? {
    let words = pieces(sentence)
    var isTold = holdsNumber(words)
    var names: [ChildName] = []
    if let listed = listed(words) { (isTold, names) = (true, listed) }
    let hasNeed = namesNeed(words)
    let isPrivate = hasNeed || namesHardship(words)
    let hasFact = isPrivate || namesExclusion(words)
    // Nothing else than a fact or a birth tells of a child.
    guard
      hasFact || words.contains(where: { $0.isOpened || ["b", "b.", "born"].contains($0.text) })
    else { return isTold ? names : nil }
    for index in words.indices {
      if let end = person(words, at: index) {
        guard tells(words, index..<end, hasNeed, hasFact, reference) else { continue }
        isTold = true
        if let name = name(words, index..<end) { names.append(name) }
      } else if isPrivate, isAged(words, given: index), !isWord(words[index].folded) {
        isTold = true
        names.append(ChildName(first: key(words[index]), last: nil, line: 0))
      }
    }
    return isTold ? names : nil
  }

  private static func tells(
    _ words: [Piece],
    _ name: Range<Int>,
    _ hasNeed: Bool,
    _ hasFact: Bool,
    _ reference: CalendarDate?
  ) -> Bool {
    let end = name.upperBound
    if hasBirth(words, behind: end, reference) { return hasNeed || name.count > 1 }
    if hasBirthYear(words, behind: end, reference) { return true }
    guard hasFact else { return false }
    if hasAge(words, behind: end) { return true }
    if hasAge(words, before: name.lowerBound), !helpsGroup(words, at: end) { return true }
    return name.count > 1 && ChildName.isName(words[end - 1].text)
      && (hasOwnNeed(words, behind: end) || ownsNeed(words, at: end - 1))
  }

  /// `Ada Example’s autism was not recorded`.
  private static func ownsNeed(_ words: [Piece], at last: Int) -> Bool {
    guard isPossessive(words[last]), !words[last].isClosed,
      !RowCues.mayEndPlace(key(words[last]))
    else { return false }
    var index = last + 1
    while index < words.count, beforeNeeds.contains(words[index].folded) { index += 1 }
    return endOfOwnNeed(words, at: index) { next in
      behindNeeds.contains(next) || verbs.contains(next) || ["were", "needs"].contains(next)
    }
  }

  private static func namesExclusion(_ words: [Piece]) -> Bool {
    words.contains {
      ["exclusion", "excluded", "suspension", "suspended"].contains($0.folded)
    }
  }

  /// Whether words before a list call those who miss school: `Fixed-term exclusions`, `Absence`.
  private static func callsMissing(_ words: [Piece]) -> Bool {
    let text = words.map(\.folded).joined(separator: " ")
    return RowCues.namesExclusions(text) || RowCues.namesAbsence(text)
  }

  /// Whether days or per cent stand behind a number, as of each in a list.
  private static func countsEach(_ words: ArraySlice<Piece>) -> Bool {
    zip(words, words.dropFirst()).contains { number, unit in
      number.folded.first?.isNumber == true && ["day", "days", "sessions"].contains(unit.folded)
    } || words.contains { $0.folded.first?.isNumber == true && $0.folded.contains("%") }
  }

  // MARK: Names

  /// The name that words are; `nil` for initials.
  private static func name(_ words: [Piece], _ range: Range<Int>) -> ChildName? {
    guard range.count == 2, ChildName.isName(words[range.lowerBound].text) else { return nil }
    var first = range.lowerBound
    // `Ada Rose Example`
    if first > 0, !words[first - 1].isClosed, isName(words[first - 1].text) { first -= 1 }
    let last = words[range.upperBound - 1]
    // `EXAMPLE Ada`
    if isName(last.text), !isName(words[first].text) {
      return ChildName(first: key(last), last: words[first].folded, line: 0)
    }
    return ChildName(
      first: words[first].folded,
      last: ChildName.isName(last.text) ? key(last) : nil,
      line: 0
    )
  }

  /// A word without what makes it a possessive.
  static func key(_ word: Piece) -> String {
    let key = word.folded
    return key.hasSuffix("'s") ? String(key.dropLast(2)) : key
  }

  /// Full names in a text, by the places of their first words; those with a title or an office are of adults.
  static func fullNames(_ words: [Piece]) -> [(place: Int, name: ChildName)] {
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
        isPlainName(words[index]) && !words[index].isClosed && !isPossessive(words[index])
        && isPlainName(words[index + 1]) && !words[index + 1].isOpened
      guard isFull, person(words, at: index) != nil, !isBody(words, at: index + 2) else {
        index += 1
        continue
      }
      let last = key(words[index + 1])
      found.append((index, ChildName(first: words[index].folded, last: last, line: 0)))
      index += 2
    }
    return found
  }

  private static func isPlainName(_ word: Piece) -> Bool {
    isName(word.text.trimmed(of: ".")) && !PersonRow.isOther(key(word)) && !isNeed(word.folded)
  }

  private static func isPossessive(_ word: Piece) -> Bool { word.folded.hasSuffix("'s") }

  private static func isBody(_ words: [Piece], at index: Int) -> Bool {
    index < words.count && !words[index - 1].isClosed
      && (Roles.isInstitutionWord(words[index].folded) || Roles.isStreetWord(words[index].folded))
      && words[index].text.first?.isUppercase == true
  }

  /// The child of whom a sentence with nothing but “he was born on …” goes on: the one named last before.
  static func subject(of sentence: String, isWord: (String) -> Bool) -> [ChildName] {
    let words = pieces(sentence)
    if let last = fullNames(words).last { return [last.name] }
    guard words.count > 1, isGiven(words, 0), !words[0].isClosed,
      words[1].text.first?.isLowercase == true,
      words[1].folded.hasSuffix("s") || verbs.contains(words[1].folded)
    else { return [] }
    let first = key(words[0])
    return isWord(first) ? [] : [ChildName(first: first, last: nil, line: 0)]
  }

  // MARK: A first name alone

  private static let verbs: Set<String> = [
    "is", "was", "has", "had", "who", "with", "whose", "needs", "attends", "receives", "likes",
    "joined", "came", "went", "lives", "said", "says", "does", "can", "will", "he", "she",
  ]

  private static func isGiven(_ words: [Piece], _ index: Int) -> Bool {
    let word = words[index]
    let isAdverb =
      word.folded.hasSuffix("ly") && !namesInLy.contains(key(word))
      && !(index + 1 < words.count && words[index + 1].isOpened)
    guard isPlainName(word), key(word).utf8.count > 2, !isAdverb, !isOfPeople(key(word)),
      !beginnings.contains(word.folded), !TableHeading.isAspect(word.folded)
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

  /// `Ada (Y3) has …`, `Ada, 7, has …`, `Ada, a Year 3 girl`, `Ada, who is in Year 3,`, `Ada is 7 and …`.
  private static func isAged(_ words: [Piece], given index: Int) -> Bool {
    guard index + 1 < words.count, isGiven(words, index), !words[index + 1].isName else {
      return false
    }
    let hasPronoun = words.contains { ["he", "she", "his", "her"].contains($0.folded) }
    if !hasPronoun, words.contains(where: { groups.contains($0.folded) }) { return false }
    let next = words[index + 1]
    if ["is", "was"].contains(next.folded) { return hasAge(words, behind: index + 1) }
    guard next.isOpened || words[index].isClosed, let end = endOfAge(words, at: index + 1),
      !helpsGroup(words, at: end), !(next.isOpened && callsGroup(words, at: end))
    else { return false }
    return end >= words.count || verbs.contains(words[end].folded) || hasPronoun
      || next.isOpened && words[end - 1].isClosed && !hasPlural(words, at: end)
  }

  private static func hasPlural(_ words: [Piece], at index: Int) -> Bool {
    ["are", "were", "have", "do"].contains(words[index].folded)
  }

  private static let groups: Set<String> = [
    "pupils", "children", "students", "learners", "boys", "girls", "teachers", "schools", "those",
  ]

  // MARK: Needs of one's own

  /// Whether a need is the object of what is said of a name: `has ADHD and`, `is on a child protection plan`.
  ///
  /// `Elm Park has an autism unit` goes on behind the need.
  private static func hasOwnNeed(_ words: [Piece], behind end: Int) -> Bool {
    guard end < words.count, let last = words[..<end].last else { return false }
    var index = end
    // `, who likes to sing,`
    if last.isClosed {
      guard !words[index].isOpened,
        let close = words[index...].prefix(10).firstIndex(where: \.isClosed),
        close + 1 < words.count
      else { return false }
      if !ownVerbs.contains(words[index].folded), words[index].folded != "who" { index = close + 1 }
    } else if words[index].isOpened {
      guard let close = words[index...].prefix(6).firstIndex(where: \.isClosed) else {
        return false
      }
      index = close + 1
    }
    while index < words.count, ["who", "also", "both", "and"].contains(words[index].folded) {
      index += 1
    }
    guard index < words.count else { return false }
    let verb = words[index].folded
    let isPlace = RowCues.mayEndPlace(key(words[end - 1]))
    // `Ada Example self-harms`
    if verb.hasPrefix("self-harm"), !isPlace { return true }
    guard ownVerbs.contains(verb) else { return false }
    let isHas = ["has", "had", "have"].contains(verb)
    index += 1
    let start = index
    while index < words.count, beforeNeeds.contains(words[index].folded) { index += 1 }
    guard index < words.count, !(isPlace && isHas) else { return false }
    if endOfOwnNeed(words, at: index, behindNeeds.contains) { return true }
    // `was sexually abused`, but none of what has states in plenty
    let isState = !isHas || words[start..<index].contains { $0.folded == "been" }
    if isState, !isPlace {
      if ["sexually", "physically", "emotionally", "badly"].contains(words[index].folded) {
        index += 1
      }
      return index < words.count && ownStates.contains(words[index].folded)
    }
    return false
  }

  /// Whether a need stands at a word and is a whole: what is behind it ends the clause or goes on with another.
  private static func endOfOwnNeed(
    _ words: [Piece],
    at index: Int,
    _ mayFollow: (String) -> Bool
  ) -> Bool {
    for length in 1...5 where index + length <= words.count {
      let need = Array(words[index..<index + length])
      guard isNeedAlone(need) else { continue }
      let next = index + length
      // `has autism as her specialism`
      let isOfOffice =
        next < words.count && words[next].folded == "as"
        && words[next...].prefix(4).contains { specialisms.contains($0.folded) }
      if next == words.count || need[length - 1].isClosed
        || mayFollow(words[next].folded) && !isOfOffice
      {
        return true
      }
    }
    return false
  }

  private static let specialisms: Set<String> = [
    "specialism", "speciality", "specialty", "focus", "subject", "interest", "expertise",
    "priority",
    "responsibility", "remit", "theme", "aim",
  ]
  private static let behindNeeds: Set<String> = [
    "and", "but", "or", "which", "as", "so", "because", "since", "when", "with", "after",
    "following", "due", "by", "until", "from", "on", "while", "who", "whose", "although", "this",
    "last",
  ]

  private static let ownVerbs: Set<String> = [
    "has", "had", "have", "is", "was", "are", "were", "lives", "suffers", "attends", "became",
    "becomes", "remains", "went", "came", "receives", "received", "takes",
  ]
  private static let beforeNeeds: Set<String> = [
    "a", "an", "the", "severe", "mild", "moderate", "been", "being", "diagnosed", "with",
    "diagnosis",
    "of", "on", "in", "also", "now", "both", "recently", "currently", "from", "undiagnosed",
    "suspected", "his", "her", "still", "subject", "to", "placed", "put", "taken", "moved",
    "returned", "made", "into", "under", "type", "one", "two", "1", "2", "support", "treatment",
    "medication", "help", "for", "chronic", "acute", "known", "born",
  ]
  /// What happened to a child, or what it is.
  private static let ownStates: Set<String> = [
    "abused", "raped", "groomed", "neglected", "exploited", "trafficked", "bullied", "assaulted",
    "pregnant", "homeless", "suicidal", "anorexic", "deaf", "blind", "bereaved", "orphaned",
    "disabled",
  ]

  private static func isNeedAlone(_ words: [Piece]) -> Bool {
    let text = words.map(\.folded).joined(separator: " ")
    if ownNeeds.contains(text) { return true }
    return words.count == 1
      && (needForms.contains(words[0].text.filter { $0 != "." }) || needs.begins(words[0].folded))
  }

  private static let ownNeeds: Set<String> = [
    "child protection plan", "cp plan", "child in need plan", "cin plan", "care", "foster care",
    "foster carers", "looked after", "looked-after", "looked after child", "looked-after child",
    "child in need", "ehc plan", "statement", "special educational needs", "down's syndrome",
    "down syndrome", "cerebral palsy", "hearing impairment", "visual impairment", "fostered",
    "selective mutism", "learning difficulties", "asperger's syndrome", "tourette's syndrome",
    "education health and care plan", "education, health and care plan",
    "statement of special educational needs", "statement of sen", "care order", "care proceedings",
    "children's home", "residential care", "refuge", "secure unit", "eczema", "depression",
    "anxiety", "cancer", "hearing loss", "stammer", "hiv", "arthritis", "sickle cell",
    "sickle cell disease", "cystic fibrosis", "eating disorder", "anorexia", "bulimia", "psychosis",
    "schizophrenia", "nut allergy", "heart condition", "mental health problems", "spina bifida",
    "muscular dystrophy", "attachment disorder", "foetal alcohol syndrome",
    "fetal alcohol syndrome",
  ]

  /// What a sentence with such a need holds, whatever else; it is asked of every line.
  static func mayNameNeed(_ text: [UInt8]) -> Bool {
    let (stems, isStem) = (stems, isStem)
    var isStart = true
    for index in text.indices {
      let byte = text[index]
      let isLetter = byte.isASCIILetter
      if isStart, isLetter, isStem[Int(byte)], let stems = stems[Int(byte | 0x20)] {
        let rest = text[index...]
        if stems.contains(where: { rest.starts(with: $0) { $0 | 0x20 == $1 } }) { return true }
      }
      isStart = !isLetter
    }
    return false
  }

  private static let isStem: [Bool] = (0..<256).map { byte in
    UInt8(byte).isASCIILetter && stems[byte | 0x20] != nil
  }

  /// Beginnings of needs by their first bytes.
  private static let stems: [[[UInt8]]?] = {
    var table: [[[UInt8]]?] = Array(repeating: nil, count: 256)
    let stems = [
      "adhd", "asd", "asc", "autis", "semh", "slcn", "mld", "sld", "pmld", "spld", "ebd", "besd",
      "ehcp", "ehc plan", "asperger", "dyslexi", "dyspraxi", "dyscalc", "epilep", "foster",
      "child protection", "child in need", "cp plan", "looked after", "looked-after", "in care",
      "diagnos", "down's", "downs", "cerebral", "hearing imp", "visual imp", "tourette", "ptsd",
      "selective mut", "self-harm", "diabet", "asthma", "leukaemia", "cancer", "social worker",
      "in prison", "sen:", "send:", "lac:", "fsm:", "excluded", "exclusion", "suspended",
      "abused", "sexual", "neglect", "raped", "groomed", "exploited", "bullied", "pregnan",
      "homeless", "refuge", "eczema", "depress", "anxi", "anorexi", "bulimi", "suicid", "psycho",
      "schizo", "arthritis", "sickle", "cystic", "hiv", "stammer", "allerg", "hearing loss", "deaf",
      "blind", "statement of", "special educ", "care order", "care proc", "residential care",
      "children's home", "secure unit", "education health", "education, health", "eating dis",
      "attachment dis", "foetal", "fetal", "spina", "muscular", "trafficked", "assaulted",
      "bereave", "disabled", "learning diff", "leukemia",
    ].map { Array($0.lowercased().utf8) }
    for stem in stems { table[Int(stem[0])] = (table[Int(stem[0])] ?? []) + [stem] }
    return table
  }()

  // MARK: Lists in a sentence

  /// The names listed behind what says that they are children: with a need or an age each, or all with one
  /// that stands before: `ADHD: Ada Example, Ben Example`.
  private static func listed(_ words: [Piece]) -> [ChildName]? {
    if areListed(words) { return fullNames(words).map(\.name) }
    guard let end = endOfPrivateSubject(words), end < words.count else { return nil }
    let names = fullNames(Array(words[end...]))
    let tail = words[end...]
    let offer = end + (names.last.map { $0.place + 2 } ?? 0)
    guard names.first?.place == 0, !helpsGroup(words, at: offer),
      !tail.contains(where: { RowCues.isOffice($0.folded) }),
      names.count(where: { $0.name.last.map(RowCues.mayEndPlace) == true }) * 2 <= names.count
    else { return nil }
    let subject = Array(words[..<end])
    let isPrivate =
      namesNeed(subject) || callsMissing(subject) || subject.contains(where: isCode)
      || subject.contains { $0.folded == "born" }
    // Nothing else than names and notes in brackets stands there.
    let named = names.count * 2 + tail.count { ["and", "&"].contains($0.folded) }
    let isList = names.count > 1 && named * 2 >= tail.count
    let isTold = { namesNeed(Array(tail)) || namesHardship(Array(tail)) }
    return isPrivate && isList || names.count > 0 && isNoted(words, names, end) && isTold()
      ? names.map(\.name) : nil
  }

  private static func isCode(_ word: Piece) -> Bool {
    ["SEN", "SEND", "LAC", "CLA", "FSM", "CP", "CIN", "EHCP", "PP"].contains(word.text)
  }

  /// Whether a bracket stands right behind the first name.
  private static func isNoted(
    _ words: [Piece],
    _ names: [(place: Int, name: ChildName)],
    _ start: Int
  ) -> Bool {
    start + 2 < words.count && words[start + 2].isOpened
  }

  private static let adultWords: Set<String> = [
    "staff", "team", "teams", "lead", "leads", "leaders", "coordinator", "co-ordinator", "manager",
    "contact", "contacts", "champion", "champions", "link", "governors", "teachers", "inspectors",
    "authors", "specialists", "advisers", "services", "experts", "workers", "by", "for",
  ]

  /// The index behind “are” or a colon when a need, a year group or children stand before, and no adults.
  private static func endOfPrivateSubject(_ words: [Piece]) -> Int? {
    let start = words.prefix(longestSubject)
    let end = start.firstIndex { $0.isColon || $0.text == "are" || $0.text == "were" }
    guard let end else { return nil }
    let subject = Array(words[...end])
    let isOfChildren = subject.contains { childNouns.contains($0.folded) }
    let isYear = subject.indices.contains { yearGroup(subject, at: $0) != nil }
    let areCases =
      subject.contains { ["case", "cases", "referrals"].contains($0.folded) }
      && !subject.contains { ["study", "studies", "review", "reviews"].contains($0.folded) }
    let isMissing = callsMissing(subject)
    guard
      isOfChildren
        || words[end].isColon && (areCases || isMissing && countsEach(words[(end + 1)...]))
        || words[end].isColon && (isYear || namesNeed(subject) || subject.contains(where: isCode)),
      !subject.contains(where: {
        Roles.isInstitutionWord($0.folded) || isGeneral($0.folded) || RowCues.isOffice($0.folded)
          || adultWords.contains($0.folded)
      })
    else { return nil }
    return end + 1
  }
}

extension ChildCues.Piece {
  fileprivate var isName: Bool { ChildCues.isName(text) && !isOpened }
}
