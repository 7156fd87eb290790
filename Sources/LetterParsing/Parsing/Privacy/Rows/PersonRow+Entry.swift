/// Rows that begin with a name and what a list of children has beside it: a month of birth, an age, a year
/// group, a score or days of exclusion; a note of any kind may follow.
extension PersonRow {
  struct Entry {
    enum Form {
      /// `Ada`
      case first
      /// `Ada E`
      case initial
      /// `Ada Example`
      case full
    }

    enum Fact: Hashable {
      /// A month of a year that makes a child, from 1 to 12.
      case month(Int)
      /// A number from 2 to 18 as a cell of its own, or in brackets.
      case number
      /// `aged 6`, `6y 3m`
      case age
      case year(Int)
      /// `SDQ 22`
      case score
      /// `A 12 B 14`
      case strands
      /// `21 13`: nothing but numbers
      case figures
      /// `2 days`
      case days
      case date
    }

    var form: Form
    var name: ChildName
    var facts: Set<Fact> = []
    /// Whether nothing else follows.
    var isWhole: Bool

    var month: Int? {
      facts.lazy.compactMap { fact in
        if case .month(let month) = fact { month } else { nil }
      }.first
    }
    /// The year group; reception is 0.
    var year: Int? {
      facts.lazy.compactMap { fact in
        if case .year(let year) = fact { year } else { nil }
      }.first
    }
  }

  private static let longestEntry = 120
  /// A first name has more letters than that.
  private static let shortestName = 2

  /// The entry that a line begins with; `nil` when no name is there.
  static func entry(_ line: TextLine, reference: CalendarDate?) -> Entry? {
    guard line.text.count <= ChildRecords.longestBeginning, mayBeEntry(line) else { return nil }
    let row = PersonRow(barred(line), reference: reference)
    var index = 0
    var facts: Set<Entry.Fact> = []
    // The number of an item, or the day of an exclusion.
    if let (_, end) = row.reader.date(at: 0) {
      (index, facts) = (end, [.date])
    } else if row.tokens.number(0) != nil {
      index = 1
    }
    let words = row.words(ofNameAt: index)
    guard let last = words.last, let (form, name) = row.named(words, line.number) else {
      return nil
    }
    index = last + 1
    while let (fact, end) = row.fact(at: index) ?? row.plain(at: index) {
      if let fact { facts.insert(fact) }
      index = end
    }
    if row.areFigures(from: last + 1) { (index, _) = (row.tokens.count, facts.insert(.figures)) }
    let isWhole = index >= row.tokens.count && line.text.count <= longestEntry
    return Entry(form: form, name: name, facts: facts, isWhole: isWhole)
  }

  /// Whether a line is a full name, or one with an initial, and then nothing but numbers: `Ada Example 21 13`.
  static func isFigures(_ line: TextLine) -> Bool {
    guard let last = line.text.last, last.isASCIIDigit || last == UInt8(ascii: "%"),
      let entry = entry(line, reference: nil)
    else { return false }
    return entry.form != .first && entry.facts.contains(.figures)
  }

  /// Whether one to eight numbers of at most three digits are all that stands from a token on.
  private func areFigures(from start: Int) -> Bool {
    guard (1...8).contains(tokens.count - start) else { return false }
    return (start..<tokens.count).allSatisfy { index in
      // `4-11` are the years of a school or a book.
      tokens.number(index) != nil && tokens.width(index) <= 3
        && !tokens.marks(before: index).elementsEqual("-".utf8)
    }
  }

  /// Whether a line begins with a word with a capital letter, and another such word or a number follows.
  ///
  /// It is asked of every line.
  private static func mayBeEntry(_ line: TextLine) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte >= 0x80 }
    let name = line.text.prefix(longestEntry).drop { !isLetter($0) }
    guard let first = name.first, first >= 0x80 || first.isASCIIUppercase else { return false }
    let word = name.prefix(while: isLetter)
    let rest = name[word.endIndex...].drop { !isLetter($0) && !$0.isASCIIDigit }
    guard let next = rest.first else { return false }
    let isPart =
      next >= 0x80 || next.isASCIIUppercase || next.isASCIIDigit || rest.starts(with: "age".utf8)
      || particles.contains(String(decoding: rest.prefix(while: isLetter), as: UTF8.self))
    return isPart
      && !PersonWords.isOtherWord(String(decoding: word.map { $0 | 0x20 }, as: UTF8.self))
  }

  /// The beginning of a line with bars where tabs and wide spaces part its cells.
  private static func barred(_ line: TextLine) -> [UInt8] {
    var text = Array(line.text.prefix(longestEntry))
    for place in line.tabs + line.gaps(atLeast: 2) where place < text.count {
      text[place] = UInt8(ascii: "|")
    }
    return text
  }

  /// Capitalised words from a token on, as far as they may be one name: `Ada Example`, `Example, Ada`.
  private func words(ofNameAt start: Int) -> [Int] {
    var words: [Int] = []
    var index = start
    while index < tokens.count, words.count < 5, tokens.number(index) == nil,
      tokens.isCapitalised(index) || !words.isEmpty && Self.isParticle(index, in: tokens)
    {
      if !words.isEmpty, endsName(before: index, words.count) { break }
      if !words.isEmpty, fact(at: index) != nil { break }
      words.append(index)
      index += 1
    }
    while let last = words.last, Self.isParticle(last, in: tokens) { words.removeLast() }
    return words
  }

  /// Whether the mark before a token parts it from so many words of a name.
  private func endsName(before index: Int, _ count: Int) -> Bool {
    let marks = tokens.marks(before: index)
    // `Example, Ada`
    if count == 1, marks.elementsEqual(", ".utf8) || marks.elementsEqual(",".utf8) { return false }
    // `A. Example`
    if marks.first == UInt8(ascii: "."), tokens.width(index - 1) > 1 { return true }
    return tokens.beginsCell(index)
  }

  /// What words name, when they name one person and nothing else.
  private func named(_ words: [Int], _ line: Int) -> (Entry.Form, ChildName)? {
    let keys = words.compactMap { tokens.word($0) }
    guard keys.count == words.count, !keys.contains(where: Self.isNoPart), let first = keys.first
    else { return nil }
    func name(_ first: String, _ last: String? = nil) -> ChildName {
      ChildName(first: first, last: last, line: line)
    }
    let isReversed = words.count > 1 && tokens.isParted(words[0], from: words[1])
    let isFirst = first.utf8.count > Self.shortestName && !Self.isOther(first)
    if keys.count == 1 {
      return isFirst && !tokens.isInCapitals(words[0]) ? (.first, name(first)) : nil
    }
    if keys.count == 2, keys[1].utf8.count == 1 {
      return isFirst && !isReversed ? (.initial, name(first)) : nil
    }
    guard certainty(of: words, persons: 1) == .good, let last = keys.last,
      !GroupWords.areOfProgramme(first, last)
    else { return nil }
    return (.full, isReversed ? name(keys[1], first) : name(first, last))
  }

  /// Words for groups of people, and what children are helped with, in no name of a child.
  private static func isNoPart(_ key: String) -> Bool {
    groups.contains(key) || NeedCues.isNeed(key)
  }

  private static let groups: Set<String> = [
    "babies", "toddlers", "teenagers", "juniors", "seniors", "adults", "families", "siblings",
    "trainees", "apprentices", "residents", "boys", "girls", "those", "thrive", "sdq", "strand",
    "strands", "exclusions", "exclusion", "attendance",
  ]

  // MARK: Facts

  private func fact(at index: Int) -> (Entry.Fact?, end: Int)? {
    guard index < tokens.count else { return nil }
    if let (_, end) = reader.date(at: index) { return (.date, end) }
    if let (found, end) = reader.month(at: index) {
      guard let found, let reference = reader.reference, !found.mayBeYears else { return nil }
      return (2..<ChildRecords.adultAge).contains(reference.year - found.date.year)
        ? (.month(found.date.month), end) : nil
    }
    if let end = year(at: index) {
      let value =
        tokens.number(index + 1) ?? tokens.word(index + 1).flatMap { NumberWords.number($0) }
      return (.year(end == index + 2 ? value ?? 0 : 0), end)
    }
    if let end = yearsAndMonths(at: index) { return (.age, end) }
    if let end = age(at: index) {
      return (["age", "aged"].contains(tokens.word(index)) ? .age : .number, end)
    }
    if let end = days(at: index) { return (.days, end) }
    if let end = score(at: index) { return (.score, end) }
    if let end = strands(at: index) { return (.strands, end) }
    return isNumberCell(index) ? (.number, index + 1) : nil
  }

  /// The token behind `M`, `SEN`, or what calls the age of a child's reading.
  private func plain(at index: Int) -> (Entry.Fact?, end: Int)? {
    guard let word = tokens.word(index) else { return nil }
    let isPlain =
      Self.cells.contains(word)
      || ["reading", "spelling", "chronological", "age"].contains(word)
    return isPlain ? (nil, index + 1) : nil
  }

  /// A number as a cell of its own: none of `6 High Street`, `6.5`, `6-8` and `6%`.
  private func isNumberCell(_ index: Int) -> Bool {
    guard tokens.width(index) <= 2, let value = tokens.number(index), (2..<19).contains(value),
      tokens.beginsCell(index)
    else { return false }
    let behind = tokens.marks(before: index + 1)
    return behind.isEmpty && index + 1 == tokens.count || tokens.beginsCell(index + 1)
  }

  /// The token behind `6y 3m`, `6 years 3 months`, `6 years old`.
  private func yearsAndMonths(at index: Int) -> Int? {
    guard let years = tokens.number(index), (2..<19).contains(years),
      let unit = tokens.word(index + 1), ["y", "yr", "yrs", "year", "years"].contains(unit)
    else { return nil }
    if tokens.word(index + 2) == "old" { return index + 3 }
    guard let months = tokens.number(index + 2), months < 12, let word = tokens.word(index + 3),
      ["m", "mth", "mths", "month", "months"].contains(word)
    else { return nil }
    return index + 4
  }

  /// The token behind `2 days`, `1.5 days`.
  private func days(at index: Int) -> Int? {
    guard tokens.width(index) <= 2, tokens.number(index) != nil else { return nil }
    let isHalf = tokens.number(index + 1) != nil && tokens.mark(index + 1) == UInt8(ascii: ".")
    let place = index + (isHalf ? 2 : 1)
    return ["day", "days"].contains(tokens.word(place)) ? place + 1 : nil
  }

  /// The token behind `SDQ 22`, `Boxall score: 64`.
  private func score(at index: Int) -> Int? {
    guard ["sdq", "boxall"].contains(tokens.word(index)) else { return nil }
    var place = index + 1
    while ["score", "profile", "total"].contains(tokens.word(place)) { place += 1 }
    return tokens.number(place) != nil && tokens.width(place) <= 3 ? place + 1 : nil
  }

  /// The token behind two or more letters with a number each.
  private func strands(at index: Int) -> Int? {
    var place = index
    while tokens.width(place) == 1, tokens.isCapitalised(place), tokens.width(place + 1) <= 2,
      tokens.number(place + 1) != nil
    {
      place += 2
    }
    return place >= index + 4 ? place : nil
  }
}
