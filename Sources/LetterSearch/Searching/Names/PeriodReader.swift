import Search

/// Reads the period that words begin with: see ``SpokenPeriod``.
struct PeriodReader {
  /// In small letters; behind a word the mark that parts it from the next, a dash or a comma.
  private var parts: [String]
  /// How many words each part ends.
  private var wordCounts: [Int]
  /// Whether they are of a query, and not of prose.
  private let isQuery: Bool

  /// *between 6th of May 2019 and 7th of June 2021*.
  private static let longest = 12

  init(_ words: ArraySlice<QueryWord>, in query: String?) {
    let words = Array(words.prefix(Self.longest))
    var parts: [String] = []
    var wordCounts: [Int] = []
    func append(_ part: String, endingWord count: Int) {
      parts.append(part)
      wordCounts.append(count)
    }
    for (place, word) in words.enumerated() {
      let pieces = query == nil ? [word.text.lowercased()] : Self.pieces(of: word.text.lowercased())
      for piece in pieces.dropLast() { append(piece, endingWord: place) }
      append(pieces.last ?? "", endingWord: place + 1)
      if let query, place + 1 < words.count,
        let mark = Self.mark(between: word, words[place + 1], in: Array(query.utf8))
      {
        append(mark, endingWord: place + 1)
      }
    }
    (self.parts, self.wordCounts, isQuery) = (parts, wordCounts, query != nil)
  }

  /// `pre`, `2020` of *pre-2020*, `may`, `-`, `july` of *May-July 2019*, and the years of
  /// *2018/2019/2020* and *2018,2019* with commas between them; *2018/2019* is a school year.
  private static func pieces(of word: String) -> [String] {
    if let dash = word.unicodeScalars.firstIndex(where: DateReader.isDash),
      ["pre", "post"].contains(word[..<dash])
    {
      return [String(word[..<dash]), String(word[word.unicodeScalars.index(after: dash)...])]
    }
    let ends = word.split(omittingEmptySubsequences: false) { character in
      character == "/" || character.unicodeScalars.allSatisfy(DateReader.isDash)
    }
    if ends.count == 2, ends.allSatisfy(OpenDate.isWhole) {
      return [String(ends[0]), word.contains("/") ? comma : dash, String(ends[1])]
    }
    let schoolYears = word.unicodeScalars.split(whereSeparator: DateReader.isDash).map(String.init)
    if schoolYears.count == 2, schoolYears.allSatisfy({ $0.contains("/") && isSpan($0) }) {
      return [schoolYears[0], dash, schoolYears[1]]
    }
    let years = word.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "," }
    let isList = years.count > 2 || years.count == 2 && word.contains(",")
    guard isList, years.allSatisfy({ SpokenUnit.year($0) != nil }) else { return [word] }
    return years.flatMap { [",", String($0)] }.dropFirst().map(\.self)
  }

  private static func isSpan(_ word: String) -> Bool {
    SpokenDate([word][...], isQuery: true)?.isSpan ?? false
  }

  /// A dash or a comma, slash or semicolon between two words.
  private static func mark(
    between left: QueryWord,
    _ right: QueryWord,
    in query: [UInt8]
  ) -> String? {
    guard let start = left.source.utf8, let end = right.source.utf8?.lowerBound,
      start.upperBound <= end, end <= query.count
    else { return nil }
    // A word has the punctuation behind it with it.
    let typed = String(decoding: query[start.lowerBound..<end], as: UTF8.self).unicodeScalars
    let behind = typed.reversed().prefix { scalar in
      !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
    }
    return behind.contains(where: DateReader.isDash)
      ? dash : behind.contains { ",;/".unicodeScalars.contains($0) } ? comma : nil
  }

  private static let dash = "-"
  private static let comma = ","

  // MARK: Beginnings

  /// Whether a period may begin with a word; most words need no further look.
  static func mayBegin(with word: String) -> Bool {
    let letters = word.utf8.map { $0 | 0x20 }
    guard letters.allSatisfy((UInt8(ascii: "a")...UInt8(ascii: "z")).contains) else { return true }
    let small = String(decoding: letters, as: UTF8.self)
    return firstWords.contains(small) || firstThree.contains(String(small.prefix(3)))
  }

  /// *of* may stand before a day: "of 6 May 2019".
  private static let firstWords: Set = [
    "between", "from", "since", "after", "before", "until", "till", "up", "in", "during", "of",
    "over", "within", "for", "the", "last", "past", "this", "pre", "post", "prior", "earlier",
    "later", "spring", "summer", "autumn", "winter", "not", "no", "except", "excluding", "other",
    "without", "apart", "all", "any", "every",
  ]
  /// The first letters of the months.
  private static let firstThree: Set = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  // MARK: Periods

  private struct Reading {
    let value: String
    /// The part behind it.
    let end: Int
    var isBare = false
    var isExcluded = false
    var remark: String?
  }

  func period() -> SpokenPeriod? {
    guard let read = denied() ?? plain(), wordCounts[read.end - 1] > 0 else { return nil }
    return SpokenPeriod(
      read.value,
      wordCount: wordCounts[read.end - 1],
      isBare: read.isBare,
      isExcluded: read.isExcluded,
      remark: read.remark
    )
  }

  private func plain() -> Reading? {
    relative() ?? between() ?? since() ?? outside() ?? until() ?? dates()
  }

  // MARK: Denials

  /// *not before 2019*, which is from then on; and *not in 2019*, *except 2019*, which leave it out.
  private func denied() -> Reading? {
    guard isQuery else { return nil }
    if let place = behind([["not"], ["no"]], at: 0), let read = opposite(at: place) { return read }
    let years = behind([["all"], ["any"], ["every"]], at: 0).map { all in
      behind([["years"], ["year"]], at: all) ?? all
    }
    let openings = Self.exclusions + (years == nil ? [] : [["but"]])
    guard let start = behind(openings, at: years ?? 0) else { return nil }
    var rest = self
    rest.parts.removeFirst(start)
    rest.wordCounts.removeFirst(start)
    guard let read = rest.plain() else { return nil }
    return Reading(
      value: read.value,
      end: start + read.end,
      isExcluded: true,
      remark: read.remark
    )
  }

  private static let exclusions = [
    ["not"], ["except", "for"], ["except"], ["excluding"], ["other", "than"], ["without"],
    ["apart", "from"],
  ]

  /// What a period is behind *not*, or *no* before *later* and *earlier*.
  private func opposite(at place: Int) -> Reading? {
    func read(
      _ openings: [[String]],
      _ value: (SpokenDate) -> String,
      _ relative: (String) -> String
    ) -> Reading? {
      guard let start = behind(openings, at: place) else { return nil }
      if let date = date(start) {
        return Reading(value: value(date), end: date.end, remark: date.remark)
      }
      return relativeTime(at: start).map { Reading(value: relative($0.value), end: $0.end) }
    }
    let later = [["later", "than"]]
    let earlier = [["earlier", "than"]]
    let isNot = parts.first == "not"
    return read(
      isNot ? later + [["after"], ["post"]] : later,
      { "..\($0.last.end)" },
      { "..\($0)" }
    )
      ?? read(
        isNot ? earlier + [["before"], ["pre"], ["prior", "to"]] : earlier,
        { "\($0.first.start).." },
        { "\($0).." }
      )
      ?? read(isNot ? [["since"]] : [], { "..\($0.first.previous.end)" }, { "<\($0)" })
      ?? read(isNot ? Self.limits : [], { "\($0.last.next.start).." }, { ">\($0)" })
  }

  // MARK: Times, ranges and dates

  /// A period up to today, or a year or month that is told from today: "since last year", "in the past
  /// two years"; `nil` for none.
  private func relative() -> Reading? {
    let opening = parts.first ?? ""
    let isExcluded = isQuery && ["before", "after", "pre", "post"].contains(opening)
    let joining = isExcluded || Self.relativeJoiningWords.contains(opening) ? 1 : 0
    guard let (value, end) = relativeTime(at: joining) else { return nil }
    return switch opening {
    case "before", "pre": Reading(value: isExcluded ? "<\(value)" : value, end: end)
    case "after", "post": Reading(value: isExcluded ? ">\(value)" : value, end: end)
    case "until", "till": Reading(value: "..\(value)", end: end)
    // What is told as the last years goes on to today anyway.
    case "since": Reading(value: "\(value)..", end: end)
    default: Reading(value: value, end: end)
    }
  }

  /// *the last two years* at a place, as a value of a field.
  private func relativeTime(at place: Int) -> (value: String, end: Int)? {
    let start = behind([["the"]], at: place) ?? place
    let told = parts.dropFirst(start)
    guard let first = told.first, ["last", "past", "this"].contains(first),
      let count = [3, 2].first(where: { count in
        told.count >= count && DateReader.isRelative(told.prefix(count).joined(separator: " "))
      })
    else { return nil }
    return ("\"\(told.prefix(count).joined(separator: " "))\"", start + count)
  }

  private static let relativeJoiningWords: Set = [
    "since", "from", "until", "till", "in", "during", "over", "within", "for", "of",
  ]

  private func between() -> Reading? {
    guard let start = behind([["between"]], at: 0) else { return nil }
    if let (first, last) = ends(at: start, joints: Self.joints + [["and"]]) {
      return reading(first, last)
    }
    guard let first = date(start), first.isSpan else { return nil }
    return reading(first)
  }

  private func since() -> Reading? {
    guard let start = behind([["from"], ["since"]], at: 0) else { return nil }
    if let (first, last) = ends(at: start, joints: Self.joints) { return reading(first, last) }
    guard let first = date(start) else { return nil }
    let end = onwards(first.end) ?? first.end
    return Reading(value: "\(first.first.start)..", end: end, remark: first.remark)
  }

  /// *before* and *after*, without the date itself.
  private func outside() -> Reading? {
    let after = [["after"]] + (isQuery ? [["post"], ["later", "than"]] : [])
    if let start = behind(after, at: 0), let date = date(start) {
      return Reading(value: "\(date.last.next.start)..", end: date.end, remark: date.remark)
    }
    let before = [["before"]] + (isQuery ? [["pre"], ["prior", "to"], ["earlier", "than"]] : [])
    if let start = behind(before, at: 0), let date = date(start) {
      return Reading(value: "..\(date.first.previous.end)", end: date.end, remark: date.remark)
    }
    return nil
  }

  private func until() -> Reading? {
    guard let start = behind(Self.limits, at: 0), let last = date(start) else { return nil }
    return Reading(value: "..\(last.last.end)", end: last.end, remark: last.remark)
  }

  private static let limits = [
    ["until"], ["till"], ["up", "to", "and", "including"], ["up", "to"], ["up", "until"],
  ]

  /// A date, two from which to which, or several, also behind *in*.
  private func dates() -> Reading? {
    let start = behind([["in"], ["during"]], at: 0)
    if isQuery || start == nil, let (first, last) = ends(at: start ?? 0, joints: Self.joints) {
      return reading(first, last)
    }
    guard let all = dates(from: start ?? 0), let first = all.first, let last = all.last else {
      return nil
    }
    guard all.count == 1 else {
      return Reading(
        value: SpokenDate.value(of: all),
        end: last.end,
        remark: all.lazy.compactMap(\.remark).first
      )
    }
    if let end = onwards(first.end) {
      return Reading(value: "\(first.first.start)..", end: end, remark: first.remark)
    }
    if isQuery, let end = behind(Self.backwards, at: first.end) {
      return Reading(value: "..\(first.last.end)", end: end, remark: first.remark)
    }
    var only = reading(first)
    only.isBare = start == nil && first.isPlain
    return only
  }

  /// A date, and in queries those that follow it; `nil` without any.
  private func dates(from start: Int) -> [SpokenDate]? {
    guard isQuery else { return date(start).map { [$0] } }
    guard var all = datesOfOneYear(start) else { return nil }
    while let last = all.last {
      let separated = separator(at: last.end)
      guard let next = datesOfOneYear(separated ?? last.end),
        // Years may follow each other without a mark.
        separated != nil || last.isYear && next.allSatisfy(\.isYear)
      else { break }
      all += next
    }
    return all
  }

  /// A date, or several of which the last has the year of all: *May, June and July 2019*.
  private func datesOfOneYear(_ start: Int) -> [SpokenDate]? {
    if let date = date(start) { return [date] }
    guard let open = openDate(start), let next = separator(at: open.end),
      let others = datesOfOneYear(next), let date = open.closed(before: others[0])
    else { return nil }
    return [date] + others
  }

  /// From when to when, of which the first may have its year from the second.
  private func ends(at start: Int, joints: [[String]]) -> (first: SpokenDate, last: SpokenDate)? {
    if let first = date(start) {
      return behind(joints, at: first.end).flatMap(date).map { (first, $0) }
    }
    guard let open = openDate(start), let last = behind(joints, at: open.end).flatMap(date),
      let first = open.closed(before: last)
    else { return nil }
    return (first, last)
  }

  /// What is behind a comma, *and*, *or*, or both between two dates; `nil` without either.
  private func separator(at place: Int) -> Int? {
    let comma = behind([[Self.comma]], at: place)
    let word = behind([["and"], ["or"], ["vs"], ["versus"]], at: comma ?? place)
    return word.map { behind([["in"], ["during"]], at: $0) ?? $0 } ?? comma
  }

  /// What is behind words that leave a period without an end.
  private func onwards(_ place: Int) -> Int? {
    guard isQuery else { return nil }
    if let joint = behind(Self.joints, at: place),
      let end = behind(
        [["date"], ["now"], ["today"], ["the", "present"], ["present"]],
        at: joint
      )
    {
      return end
    }
    return behind(
      [
        ["onwards"], ["onward"], ["and", "onwards"], ["and", "later"], ["or", "later"],
        ["and", "beyond"], ["and", "after"], ["or", "after"],
      ],
      at: place
    )
  }

  /// Words that leave it without a beginning.
  private static let backwards = [
    ["or", "earlier"], ["and", "earlier"], ["or", "before"], ["and", "before"],
  ]

  /// What joins two dates to one period.
  private static let joints = [["to"], ["until"], ["till"], [dash]]

  // MARK: Parts

  /// The place behind the first of some runs of parts that stands at a place.
  private func behind(_ runs: [[String]], at place: Int) -> Int? {
    guard place < parts.count else { return nil }
    return runs.first { parts[place...].starts(with: $0) }.map { place + $0.count }
  }

  private func date(_ place: Int) -> SpokenDate? {
    place < parts.count ? SpokenDate(parts[place...], isQuery: isQuery) : nil
  }

  private func openDate(_ place: Int) -> OpenDate? {
    isQuery && place < parts.count ? OpenDate(parts[place...]) : nil
  }

  private func reading(_ date: SpokenDate) -> Reading {
    Reading(value: date.value, end: date.end, remark: date.remark)
  }

  private func reading(_ one: SpokenDate, _ other: SpokenDate) -> Reading {
    Reading(
      value: one.value(to: other),
      end: other.end,
      remark: one.remark ?? other.remark
    )
  }
}
