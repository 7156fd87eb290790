import Search

/// Finds the dates that a draft gives of the letters it quotes.
///
/// A draft tells other dates, too: of laws, plans and earlier inspections. One is the letter's that
/// stands in brackets next to the quotation, or with a word for who wrote it or what it is: *Ofsted,
/// 12 May 2018*, *the letter of May 2018*; that of telling it or of the visit: *was told in May 2018*
/// (``ToldDates``); or one that stands with nothing but the body in a heading, a cell or before a colon.
struct DraftDates {
  /// A date that a draft gives.
  struct Date: Hashable, Sendable {
    /// As the draft has it.
    var name: String
    /// The passages of letters of that date or of visits then.
    var passages: Query
  }

  private let searcher: LetterSearcher
  private var known: [String: Query] = [:]

  init(_ searcher: LetterSearcher) { self.searcher = searcher }

  /// The dates of a quotation's source, or else of the brackets next to it, or of its sentence; above a
  /// block quotation, of the paragraph.
  ///
  /// - Parameters:
  ///   - bodies: the names of bodies near it, with which a date in brackets may stand.
  ///   - isSourceOnly: whether what stands around the quotation is said of other bodies than its source.
  mutating func dates(
    near quotation: DraftQuotation,
    _ bodies: [String],
    isSourceOnly: Bool = false
  ) throws -> [Date] {
    guard let context = quotation.context else { return [] }
    if let source = context.source {
      let dates = try dates(inSource: source)
      if !dates.isEmpty || isSourceOnly { return dates }
    }
    if let beside = context.beside {
      let dates = try dates(in: "(\(beside))", bodies, isBeside: true)
      if !dates.isEmpty { return dates }
    }
    let text = context.sentence.isEmpty ? context.paragraph : context.sentence
    let told = try dates(in: text, bodies, isBeside: false)
    guard told.isEmpty, !bodies.isEmpty else { return told }
    return try dates(inLabelsAround: context, text, bodies)
  }

  /// The dates of a source but for those of looking it up.
  ///
  /// Of *(2018)* and *5 October 2018*, the day counts.
  private mutating func dates(inSource source: String) throws -> [Date] {
    let words = Self.words(of: source)
    var found: [(name: String, value: String)] = []
    var place = words.startIndex
    while place < words.endIndex {
      let before = words[..<place].last?.lowercased ?? ""
      guard !Self.numbered.contains(before), let (value, end) = Self.date(at: place, in: words)
      else {
        place += 1
        continue
      }
      let places = place..<max(end, place + 1)
      place = places.upperBound
      let isLookedUp = words[..<places.lowerBound].suffix(2).contains {
        Self.lookedUp.contains($0.lowercased)
      }
      guard let value, !isLookedUp else { continue }
      found.append((words[places].map(\.text).joined(separator: " "), value))
    }
    let exact = found.filter { date in
      !found.contains { $0.value != date.value && Self.holds(date.value, $0.value) }
    }
    var dates: [Date] = []
    for (name, value) in exact {
      let date = Date(name: name, passages: try passages(value))
      if !dates.contains(date) { dates.append(date) }
    }
    return dates
  }

  /// Behind these, a number is none of a year.
  private static let numbered: Set = [
    "line", "lines", "page", "pages", "p", "pp", "paragraph", "bullet", "point",
  ]
  private static let lookedUp: Set = ["accessed", "retrieved", "viewed", "downloaded"]

  /// Whether a time holds another; both as values of the field `date`.
  private static func holds(_ time: String, _ other: String) -> Bool {
    func bounds(_ value: String) -> (first: String, last: String) {
      guard let dots = value.firstRange(of: "..") else { return (value, value + "~") }
      return (String(value[..<dots.lowerBound]), value[dots.upperBound...] + "~")
    }
    let (outer, inner) = (bounds(time), bounds(other))
    return outer.first <= inner.first && inner.last <= outer.last
  }

  /// The dates of the nearest label that has nothing but a date and the name of one of the bodies, or,
  /// in a cell, not even this.
  private mutating func dates(
    inLabelsAround context: DraftQuotation.Context,
    _ text: String,
    _ bodies: [String]
  ) throws -> [Date] {
    let own = Self.words(of: text)
    // *A year earlier*: another letter than the heading's.
    guard !own.contains(where: { Self.otherTimes.contains($0.lowercased) }) else { return [] }
    let cells = context.surroundings.filter { if case .cell = $0.kind { true } else { false } }
    let labels = context.surroundings.filter { $0.kind == .label || $0.kind == .heading }
    let texts = [DraftSurrounding(text: text, kind: .label)] + cells + labels
    var found: [Date] = []
    for label in texts {
      if case .cell = label.kind {} else if !found.isEmpty { break }
      for date in try dates(inLabel: label, bodies) where !found.contains(date) {
        found.append(date)
      }
    }
    return found
  }

  private mutating func dates(inLabel label: DraftSurrounding, _ bodies: [String]) throws -> [Date]
  {
    let unmarked = Self.words(of: label.text)
    let words = ToldDates.marked(unmarked, bodies)
    if case .cell(let head) = label.kind {
      let heads = Self.words(of: head)
      guard heads.isEmpty || heads.contains(where: { Self.isDateHead($0) }),
        !heads.contains(where: { Self.others.contains($0.lowercased) })
      else { return [] }
    } else if !bodies.allSatisfy({ body in
      ToldDates.marked(unmarked, [body]).contains(where: \.isBody)
    }) {
      return []
    }
    var values: [(name: String, value: String)] = []
    var place = words.startIndex
    while place < words.endIndex {
      if let (value, end) = Self.date(at: place, in: words) {
        let end = max(end, place + 1)
        guard let value else { return [] }
        values.append((words[place..<end].map(\.text).joined(separator: " "), value))
        place = end
      } else {
        guard words[place].isBody || Self.labelWords.contains(words[place].lowercased) else {
          return []
        }
        place += 1
      }
    }
    return try values.map { Date(name: $0.name, passages: try passages($0.value)) }
  }

  private static func isDateHead(_ word: Word) -> Bool {
    isSource(word) || dateHeads.contains(word.lowercased)
  }

  /// What the head of a column with dates of letters has.
  private static let dateHeads: Set = [
    "date", "dates", "year", "years", "month", "when", "inspected", "visited", "published", "dated",
  ]
  /// What may stand beside a body and a date in a label that says no more than whose letter it is.
  static let labelWords = authors.union(works).union([
    "to", "of", "the", "and", "council", "councils", "borough", "city", "county", "district",
    "metropolitan", "unitary", "royal", "london", "local", "authority", "children", "services",
    "service", "social", "care", "focused", "monitoring", "full", "short", "joint", "area", "first",
    "published", "a",
  ])
  /// What tells that a sentence speaks of other times than its surroundings.
  private static let otherTimes = others.subtracting(["that", "which", "by", "from"]).union([
    "later", "ago", "previously", "formerly", "subsequent", "subsequently", "again", "second",
    "former", "old", "older", "new", "newer", "latest", "first",
  ])

  private mutating func dates(
    in text: String,
    _ bodies: [String],
    isBeside: Bool
  ) throws -> [Date] {
    let words = ToldDates.marked(Self.words(of: text), bodies)
    let bodies = bodies.map { Self.words(of: $0).map(\.text) }
    var found: [Date] = []
    var place = words.startIndex
    while place < words.endIndex {
      guard let (value, end) = Self.date(at: place, in: words) else {
        place += 1
        continue
      }
      let places = place..<max(end, place + 1)
      place = places.upperBound
      guard let value, isBeside || Self.isOfLetter(places, in: words, bodies) else { continue }
      let name = words[places].map(\.text).joined(separator: " ")
      let date = Date(name: name, passages: try passages(value))
      if !found.contains(date) { found.append(date) }
    }
    return found
  }

  private mutating func passages(_ value: String) throws -> Query {
    if let known = known[value] { return known }
    let fields = [LetterField.date, LetterField.visit].map { "\($0):\(value)" }
    let parsed = try searcher.parse(fields.joined(separator: " OR "), isStrict: false)
    let passages = try searcher.compile(parsed).query()
    known[value] = passages
    return passages
  }

  // MARK: Words

  struct Word {
    /// Without signs around it, nor a possessive.
    var text: String
    /// By which brackets it stands between; `nil` for none.
    var bracket: Int?
    /// Whether a sign or the bracket's end stands behind it.
    var endsPart: Bool
    /// Whether a semicolon stands behind it.
    var endsClause = false
    /// Whether a quotation stands between it and the word before.
    var followsQuotation = false
    /// Whether it is of the name of a body that the draft names near the quotation.
    var isBody = false

    var lowercased: String { text.lowercased() }
  }

  static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var bracket: Int?
    var bracketCount = 0
    var part = ""
    var isBehindQuotation = false
    func endPart() {
      let isWordPart: (Character) -> Bool = { $0.isLetter || $0.isNumber }
      if let first = part.firstIndex(where: isWordPart),
        let last = part.lastIndex(where: isWordPart)
      {
        var text = part[first...last]
        if text.hasSuffix("'s") || text.hasSuffix("’s") { text = text.dropLast(2) }
        let endsPart = part.index(after: last) < part.endIndex
        if part[..<first].contains(where: isQuotationMark) { isBehindQuotation = true }
        var word = Word(text: String(text), bracket: bracket, endsPart: endsPart)
        word.endsClause = part[last...].contains(";")
        word.followsQuotation = isBehindQuotation
        words.append(word)
        isBehindQuotation = part[last...].dropFirst().contains(where: isQuotationMark)
      } else if part.contains(where: isQuotationMark) {
        isBehindQuotation = true
      }
      part = ""
    }
    for character in text {
      switch character {
      case "(", "[":
        endPart()
        bracketCount += 1
        bracket = bracketCount
      case ")", "]":
        endPart()
        if !words.isEmpty { words[words.count - 1].endsPart = true }
        bracket = nil
      case _ where character.isWhitespace: endPart()
      default: part.append(character)
      }
    }
    endPart()
    return words
  }

  private static func isQuotationMark(_ character: Character) -> Bool {
    character.isQuotationMark || "‘’'".contains(character)
  }

  /// What is no date but a time since or until one.
  private static let spans: Set = [
    "since", "from", "after", "before", "until", "till", "up", "between",
  ]

  /// What begins at a place as a date, and where it ends; without a value when it is a longer time,
  /// or a number that looks like a year; `nil` when no date begins there.
  private static func date(at place: Int, in words: [Word]) -> (value: String?, end: Int)? {
    let run = words[place...].prefix { $0.bracket == words[place].bracket }
    let first = words[place]
    if ["in", "during"].contains(first.lowercased) { return nil }
    // As in lists of sources: 2018a.
    let texts = run.map { word in
      let year = word.text.dropLast()
      let isLettered = year.count == 4 && year.allSatisfy(\.isNumber)
      return isLettered && ("a"..."f").contains(word.text.suffix(1)) ? String(year) : word.text
    }
    guard let period = SpokenPeriod(texts.map { QueryWord($0) }[...]) else { return nil }
    let end = place + period.wordCount
    let isSpan = period.value.contains("..") && period.wordCount == 1
    guard !spans.contains(first.lowercased), !isSpan else { return (nil, end) }
    // `(2000 pupils)`, `(2014 plan)`
    let isYear = period.wordCount == 1 && period.isBare && !period.value.contains("-")
    let isAlone = words[end - 1].endsPart || end == words.endIndex
    if isYear, !isAlone, words[place].bracket != nil, !isSource(words[end]) { return (nil, end) }
    return (period.value, end)
  }

  // MARK: Whose date

  static let authors: Set = [
    "ofsted", "estyn", "cqc", "hmi", "hmip", "hmic", "hmicfrs", "inspectorate", "inspectorates",
    "inspector", "inspectors",
  ]
  static let works: Set = [
    "letter", "letters", "inspection", "inspections", "visit", "visits", "report", "reports",
    "ilacs", "jtai", "dated",
  ]
  /// What tells that a date near such words is another one.
  static let others: Set = [
    "since", "from", "after", "before", "until", "till", "by", "last", "previous", "next",
    "earlier", "that", "which", "due", "act", "plan", "strategy", "framework", "guidance", "code",
  ]

  private static func isSource(_ word: Word) -> Bool {
    authors.contains(word.lowercased) || works.contains(word.lowercased)
  }

  private static func isOfLetter(
    _ places: Range<Int>,
    in words: [Word],
    _ bodies: [[String]]
  ) -> Bool {
    guard let bracket = words[places.lowerBound].bracket else {
      let before = words[..<places.lowerBound].suffix(4)
      let behind = words[places.upperBound...].prefix(2).firstIndex(where: isSource)
      let isOther = before.indices.contains { place in
        // *Told by Ofsted in 2018* is no *by 2018*.
        let isAuthors =
          place + 1 < places.lowerBound && authors.contains(words[place + 1].lowercased)
        return others.contains(words[place].lowercased)
          && !(words[place].lowercased == "by" && isAuthors)
      }
      guard !isOther else { return false }
      let told = ToldDates(words)
      return before.contains { works.contains($0.lowercased) }
        || behind.map { told.isJoined(places, toSource: $0) } ?? false || told.isTold(places)
    }
    let inside = words.filter { $0.bracket == bracket }
    guard !inside.contains(where: { others.contains($0.lowercased) }) else { return false }
    let before = words.prefix { $0.bracket != bracket }.map(\.text)
    return (inside + words.prefix { $0.bracket != bracket }.suffix(2)).contains(where: isSource)
      || bodies.contains { body in
        !body.isEmpty
          && (beginsBracket(places.lowerBound, bracket, in: words)
            && before.suffix(body.count) == body[...]
            || inside.indices.contains { inside[$0...].map(\.text).starts(with: body) })
      }
  }

  /// Whether nothing stands in brackets before a date but words of a source: *(inspected in 2018)*, not
  /// *(formed in 2018)*.
  private static func beginsBracket(_ start: Int, _ bracket: Int, in words: [Word]) -> Bool {
    words[..<start].reversed().prefix { $0.bracket == bracket }.allSatisfy { word in
      word.text.first?.isNumber == true || labelWords.contains(word.lowercased)
        || ["in", "on", "inspected", "visited"].contains(word.lowercased)
    }
  }
}
