import Search

/// Reads the period that words begin with: see ``SpokenPeriod``.
struct PeriodReader {
  /// In small letters; behind a word the mark that parts it from the next, a dash or a comma.
  private let parts: [String]
  /// How many words each part ends.
  private let wordCounts: [Int]
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

  /// `pre`, `2020` of *pre-2020*, and the years of *2018/2019/2020* and *2018,2019* with commas
  /// between them; *2018/2019* is a school year.
  private static func pieces(of word: String) -> [String] {
    if let dash = word.unicodeScalars.firstIndex(where: DateReader.isDash),
      ["pre", "post"].contains(word[..<dash])
    {
      return [String(word[..<dash]), String(word[word.unicodeScalars.index(after: dash)...])]
    }
    let years = word.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "," }
    let isList = years.count > 2 || years.count == 2 && word.contains(",")
    guard isList, years.allSatisfy({ SpokenUnit.year($0) != nil }) else { return [word] }
    return years.flatMap { [",", String($0)] }.dropFirst().map(\.self)
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
    "later", "spring", "summer", "autumn", "winter",
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
    var remark: String?
  }

  func period() -> SpokenPeriod? {
    guard let read = relative() ?? between() ?? since() ?? outside() ?? until() ?? dates(),
      wordCounts[read.end - 1] > 0
    else { return nil }
    return SpokenPeriod(
      read.value,
      wordCount: wordCounts[read.end - 1],
      isBare: read.isBare,
      remark: read.remark
    )
  }

  /// A period up to today, or a year or month that is told from today: "since last year", "in the past
  /// two years"; `nil` for none.
  private func relative() -> Reading? {
    let opening = parts.first ?? ""
    let isExcluded = isQuery && ["before", "after", "pre", "post"].contains(opening)
    let joining = isExcluded || Self.relativeJoiningWords.contains(opening) ? 1 : 0
    let leading = parts.dropFirst(joining).first == "the" ? joining + 1 : joining
    let told = parts.dropFirst(leading)
    guard let first = told.first, ["last", "past", "this"].contains(first),
      let count = [3, 2].first(where: { count in
        told.count >= count && DateReader.isRelative(told.prefix(count).joined(separator: " "))
      })
    else { return nil }
    let value = "\"\(told.prefix(count).joined(separator: " "))\""
    let end = leading + count
    return switch opening {
    case "before", "pre": Reading(value: isExcluded ? "<\(value)" : value, end: end)
    case "after", "post": Reading(value: isExcluded ? ">\(value)" : value, end: end)
    case "until", "till": Reading(value: "..\(value)", end: end)
    // What is told as the last years goes on to today anyway.
    case "since": Reading(value: "\(value)..", end: end)
    default: Reading(value: value, end: end)
    }
  }

  private static let relativeJoiningWords: Set = [
    "since", "from", "until", "till", "in", "during", "over", "within", "for", "of",
  ]

  private func between() -> Reading? {
    guard let start = behind([["between"]], at: 0), let first = date(start) else { return nil }
    if let joint = behind(Self.joints + [["and"]], at: first.end), let last = date(joint) {
      return reading(first, last)
    }
    return first.isSpan ? reading(first) : nil
  }

  private func since() -> Reading? {
    guard let start = behind([["from"], ["since"]], at: 0), let first = date(start) else {
      return nil
    }
    if let joint = behind(Self.joints, at: first.end), let last = date(joint) {
      return reading(first, last)
    }
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
    let openings = [["until"], ["till"], ["up", "to", "and", "including"], ["up", "to"]]
    guard let start = behind(openings + [["up", "until"]], at: 0), let last = date(start) else {
      return nil
    }
    return Reading(value: "..\(last.last.end)", end: last.end, remark: last.remark)
  }

  /// A date, two from which to which, or several, also behind *in*.
  private func dates() -> Reading? {
    let start = behind([["in"], ["during"]], at: 0)
    guard let first = date(start ?? 0) else { return nil }
    if start == nil {
      if let joint = behind(Self.joints, at: first.end), let last = date(joint) {
        return reading(first, last)
      }
      if isQuery, let end = onwards(first.end) {
        return Reading(value: "\(first.first.start)..", end: end, remark: first.remark)
      }
      if isQuery, let end = behind([["or", "earlier"], ["and", "earlier"]], at: first.end) {
        return Reading(value: "..\(first.last.end)", end: end, remark: first.remark)
      }
    }
    let all = isQuery ? list(from: first) : [first]
    guard all.count == 1 else {
      return Reading(
        value: SpokenDate.value(of: all),
        end: all.last?.end ?? first.end,
        remark: all.lazy.compactMap(\.remark).first
      )
    }
    var only = reading(first)
    only.isBare = start == nil && first.isPlain
    return only
  }

  private func list(from first: SpokenDate) -> [SpokenDate] {
    var all = [first]
    while let last = all.last {
      let separated = separator(at: last.end)
      guard let next = date(separated ?? last.end),
        // Years may follow each other without a mark.
        separated != nil || last.isYear && next.isYear
      else { break }
      all.append(next)
    }
    return all
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
    let end = behind(
      [["onwards"], ["onward"], ["and", "later"], ["or", "later"], ["and", "beyond"]],
      at: place
    )
    return end ?? behind([["and", "onwards"]], at: place)
  }

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
