/// Ages and year groups beside a name: `aged 7`, `(Y5)`, `, a seven-year-old with`, `6y 3m`.
enum AgeCues {
  /// The index behind `6y 3m`.
  static func yearsAndMonths(_ words: [SentenceWord], at index: Int) -> Int? {
    func number(_ place: Int, _ unit: Character) -> Int? {
      guard place < words.count, words[place].folded.last == unit else { return nil }
      return Int(words[place].folded.dropLast())
    }
    guard number(index, "y").map({ (2..<19).contains($0) }) == true,
      number(index + 1, "m").map({ (0..<12).contains($0) }) == true
    else { return nil }
    return index + 2
  }

  /// Whether an age or a year group follows, apart: `, Year 4,`, `(Y5, …)`, `, aged 7,`, `is 6 and`.
  static func hasAge(_ words: [SentenceWord], behind index: Int) -> Bool {
    guard index < words.count else { return false }
    if ["is", "was"].contains(words[index].folded), index + 1 < words.count,
      words[index + 1].folded != "in"
    {
      guard isAge(words[index + 1].folded) else { return false }
      if tellsWhen(words, at: index + 2) { return true }
      return index + 2 == words.count
        || ["and", "years", "with", "who"].contains(words[index + 2].folded)
        || words[index + 1].isClosed
    }
    // `Ada Example in Year 3 has`, `, who is in Year 3,`
    var index = index
    let isIn = words[index...].prefix(3).firstIndex { $0.folded == "in" }
    if let isIn, words[index..<isIn].allSatisfy({ ["who", "is", "was"].contains($0.folded) }),
      isIn + 1 < words.count, yearGroup(words, at: isIn + 1) != nil
    {
      index = isIn + 1
    } else {
      guard words[index - 1].isClosed || words[index].isOpened else { return false }
    }
    // `, who is 7,`, `, now 7,`
    let start =
      words[index...].prefix(4).firstIndex { !beforeAges.contains($0.folded) } ?? index
    guard let end = yearGroup(words, at: start) ?? ageEnd(words, at: start) else { return false }
    // `Elm Park (Year 7) pupils`, `Talk Well (Year 1) helps pupils with dyslexia`
    let isOfGroup = words[index].isOpened && GroupWords.callsGroup(words, at: end)
    guard !isOfGroup, !GroupWords.helpsGroup(words, at: end) else { return false }
    return end == words.count || words[end - 1].isClosed || tellsWhen(words, at: end)
      || ["is", "was", "has", "had", "who", "with", "and"].contains(words[end].folded)
  }

  private static let beforeAges: Set<String> = ["who", "is", "was", "now", "then", "just", "only"]

  /// Whether what follows an age tells when it was that: `in May`, `at the time`.
  private static func tellsWhen(_ words: [SentenceWord], at index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    if ["at", "when", "last", "this", "next"].contains(words[index].folded) { return true }
    return ["in", "on"].contains(words[index].folded)
      && Dates.months[words[index + 1].folded] != nil
  }

  /// `Seven-year-old Ada Example`, `Year 3 pupil Ada Example`, `A boy in Year 3, Ada Example,`.
  static func hasAge(_ words: [SentenceWord], before index: Int) -> Bool {
    guard index > 0 else { return false }
    if isYearsOld(words[index - 1].folded) { return true }
    let isCalled = PersonWords.callings.contains(words[index - 1].folded)
    let end = isCalled ? index - 1 : index
    guard isCalled || words[index - 1].isClosed else { return false }
    return (max(0, end - 2)..<end).contains { yearGroup(words, at: $0) == end }
  }

  /// The index behind an age or a year group: `7`, `aged 7`, `Year 3`, `a Year 3 girl`, `who is in Year 3`.
  static func endOfAge(_ words: [SentenceWord], at index: Int) -> Int? {
    let start = words[index...].prefix(4).firstIndex { !["who", "is", "in"].contains($0.folded) }
    guard let start else { return nil }
    let end = yearGroup(words, at: start) ?? ageEnd(words, at: start)
    guard let end, end <= words.count else { return nil }
    return end == words.count || words[end - 1].isClosed ? end : nil
  }

  /// `7-year-old`, `seven-year-old`.
  private static func isYearsOld(_ key: String) -> Bool {
    key.hasSuffix("-year-old") && isAge(String(key.dropLast("-year-old".count)))
  }

  private static func ageEnd(_ words: [SentenceWord], at index: Int) -> Int? {
    let key = words[index].folded
    // `, a seven-year-old with …`: what follows may be anything.
    if key == "a" || key == "an", index + 1 < words.count {
      if isYearsOld(words[index + 1].folded) { return words.count }
      // `, a Year 3 boy with …`
      if let end = yearGroup(words, at: index + 1), end < words.count,
        PersonWords.callings.contains(words[end].folded)
      {
        return words.count
      }
    }
    if key == "aged" || key == "age", index + 1 < words.count, isAge(words[index + 1].folded) {
      return index + 2
    }
    if key.hasSuffix("-year-old") { return index + 1 }
    return isAge(key) ? index + 1 : nil
  }

  static func isAge(_ key: String) -> Bool {
    if NumberWords.number(key) != nil { return true }
    return Int(key).map { (0..<19).contains($0) && key.utf8.count <= 2 } ?? false
  }

  /// The index behind `Year 4`, `Y4`, `YR` or `Reception`.
  static func yearGroup(_ words: [SentenceWord], at index: Int) -> Int? {
    let key = words[index].folded
    if key == "year" || key == "yr", index + 1 < words.count {
      let next = words[index + 1].folded
      let group = Int(next) ?? NumberWords.number(next)
      if next == "r" || group.map({ (1...13).contains($0) }) == true { return index + 2 }
    }
    if key == "reception" || key == "yr" { return index + 1 }
    let number = key.hasPrefix("yr") ? key.dropFirst(2) : key.dropFirst()
    return key.hasPrefix("y") && Int(number).map { (1...13).contains($0) } == true ? index + 1 : nil
  }
}
