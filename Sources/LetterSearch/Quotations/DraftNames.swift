import LetterParsing
import Search
import TextAnalysis

/// Finds the schools and councils that a draft names near its quotations.
struct DraftNames {
  /// A body that a draft names.
  struct Body: Hashable, Sendable {
    /// As the draft has it.
    var name: String
    /// The passages of its letters; `nil` for a council without a letter.
    var passages: Query?
    /// Whether it is one for sure, so that the quotation must be of a letter to it.
    ///
    /// *Park* may begin a school's name, and is often a park.
    var isCertain = true
  }

  private let searcher: LetterSearcher
  private let schools: ShortSchoolNames
  private var known: [String: [Body]] = [:]

  init(_ searcher: LetterSearcher) {
    self.searcher = searcher
    schools = ShortSchoolNames(searcher)
  }

  /// The bodies that the source of a quotation names, or else its sentence, or the rest of its paragraph,
  /// or what stands around this: the nearest that names one for sure, with what may be others on the way
  /// to it.
  mutating func bodies(near quotation: DraftQuotation) throws -> [Body] {
    guard let context = quotation.context else { return [] }
    var all: [Body] = []
    /// Adds bodies; whether one of them is certain.
    func take(_ found: [Body]) -> Bool {
      all += found.filter { !all.contains($0) }
      return found.contains(where: \.isCertain)
    }
    if let source = context.source {
      if take(try bodies(inSource: source)) || Self.mayName(source) { return all }
    }
    for text in [context.sentence, context.paragraph] {
      if take(try bodies(in: text)) { return all }
      // Whose letter it is may be said here, in a way that is not understood.
      if !context.surroundings.isEmpty, Self.mayName(text) { return all }
    }
    for surrounding in context.surroundings where surrounding.kind != .passed {
      if take(try bodies(in: surrounding.text)) {
        return surrounding.kind == .heading ? try all + passedBodies(context, all) : all
      }
      if Self.mayName(surrounding.text) { return all }
    }
    return all
  }

  /// Whether only the source of a quotation names its bodies, and the text that its date might be taken
  /// from speaks of others.
  mutating func speaksOfOthers(
    _ context: DraftQuotation.Context,
    than bodies: [Body]
  ) throws -> Bool {
    guard let source = context.source,
      try self.bodies(inSource: source).contains(where: \.isCertain)
    else { return false }
    let around = try self.bodies(
      in: context.sentence.isEmpty ? context.paragraph : context.sentence
    ).filter(\.isCertain)
    let names = bodies.map { $0.name.lowercased() + " " }
    return !around.isEmpty
      && !around.contains { other in
        let other = other.name.lowercased() + " "
        return names.contains { $0.hasPrefix(other) || other.hasPrefix($0) }
      }
  }

  private mutating func bodies(inSource source: String) throws -> [Body] {
    let found = try bodies(in: Self.withPlacesTold(source))
    // *[Bath and North East Somerset], Nurture groups*: a citation's own conclusion, of a document that may
    // be in the index without stating a body.
    let end = source.hasPrefix("[") ? source.firstIndex(of: "]") : nil
    guard let end, source[end...].hasPrefix("], ") else { return found }
    return found.filter { $0.passages != nil }
  }

  /// A source in which a place that may be another word is told by a preposition: *Reading, 2018*.
  private static func withPlacesTold(_ source: String) -> String {
    source.split(separator: ",", omittingEmptySubsequences: false).map { part in
      let words = part.split { !$0.isLetter }
      let isPlace = words.first.map { NamedBody.everydayNames.contains($0.lowercased()) } ?? false
      let isAlone = words.dropFirst().allSatisfy { ToldDates.dateWords.contains($0.lowercased()) }
      return isPlace && isAlone ? " of \(part)" : String(part)
    }.joined(separator: ",")
  }

  /// The bodies that earlier paragraphs below the heading name besides those of the heading: a paragraph
  /// that names none may go on with one of them.
  private mutating func passedBodies(
    _ context: DraftQuotation.Context,
    _ known: [Body]
  ) throws -> [Body] {
    var others: [Body] = []
    for surrounding in context.surroundings where surrounding.kind == .passed {
      for body in try bodies(in: surrounding.text) where !(known + others).contains(body) {
        others.append(body)
      }
    }
    return others
  }

  /// Whether a text may name a body that is not known: *Bury* at a beginning, *Otter Primary School*.
  private static func mayName(_ text: String) -> Bool {
    var before: String?
    for part in text.split(whereSeparator: \.isWhitespace) {
      let word = part.trimmingCharacters { !($0.isLetter || $0.isNumber) }
      guard let first = word.first else { continue }
      if first.isUppercase {
        if NamedBody.everydayNames.contains(word.lowercased()) { return true }
        let isNamed = before?.first?.isUppercase == true && before != "The"
        if isNamed, kinds.contains(word.lowercased()) { return true }
      }
      before = word
    }
    return false
  }

  /// What bodies are called by behind their names.
  private static let kinds: Set = [
    "school", "academy", "college", "council", "nursery", "borough", "trust", "primary",
  ]

  private mutating func bodies(in text: String) throws -> [Body] {
    if let known = known[text] { return known }
    var found: [Body] = []
    for run in Self.runs(of: text) {
      for body in try bodies(in: run) {
        let isKnown = found.contains { known in
          known.name == body.name || known.passages != nil && known.passages == body.passages
        }
        if !isKnown { found.append(body) }
      }
    }
    if known.count < Self.keptTexts { known[text] = found }
    return found
  }

  private static let keptTexts = 1000

  // MARK: Words

  /// Words that may stand within names and do not begin them.
  private static let joining: Set = ["of", "and", "&", "upon", "on", "with", "the", "in", "for"]

  /// Words that may hold names.
  private struct Run {
    var words: [QueryWord]
    /// The word behind them; empty at the end.
    var wordBehind = ""
  }

  /// Runs of words in capitals and those that join them, each behind the word before it.
  private static func runs(of text: String) -> [Run] {
    var runs: [Run] = []
    var before: QueryWord?
    var isOpen = false
    for part in text.split(whereSeparator: \.isWhitespace) {
      let word = part.trimmingCharacters { !($0.isLetter || $0.isNumber || $0 == "&") }
      guard !word.isEmpty else { continue }
      let isName = word.first?.isUppercase == true
      if isOpen, isName || joining.contains(word) {
        runs[runs.count - 1].words.append(QueryWord(word))
      } else if isName {
        runs.append(Run(words: [before, QueryWord(word)].compactMap(\.self)))
        isOpen = true
      } else {
        if isOpen { runs[runs.count - 1].wordBehind = word }
        isOpen = false
      }
      before = QueryWord(word)
    }
    return runs
  }

  private func bodies(in run: Run) throws -> [Body] {
    let words = run.words
    let scanner = try NameScanner(words, LetterField.ofBodies, searcher)
    return try words.scan { place in
      try scanner.longest(at: place) { name, fields in
        let end = name.words.endIndex
        let wordBehind = end < words.endIndex ? words[end].text : run.wordBehind
        return try body(name, fields, before: wordBehind)
      }
    }
  }

  /// - Parameter wordBehind: empty for none.
  private func body(
    _ name: PlainName,
    _ fields: [String],
    before wordBehind: String
  ) throws -> Body? {
    guard let first = name.words.first?.text.first, first.isUppercase,
      !Self.titles.contains(name.wordBefore ?? ""), !isEveryday(name)
    else { return nil }
    let place = AuthorityName.short(name.text) ?? name.text
    var passages = try fields.filter(name.isTelling).compactMap {
      try searcher.wholeValue(of: name, in: $0)
    }
    if place != name.text {
      let named = SearchRequest.Filter(field: LetterField.localAuthority, value: place)
      if let whole = try searcher.wholeValue(named) { passages.append(whole) }
    }
    // Which of several it is called so does not matter.
    if passages.isEmpty { passages = try searcher.authorities(called: place).map(\.passages) }
    // A school may have the name of a place that it is not in.
    let schools = fields.contains(LetterField.institution) ? try schools.passages(of: name) : nil
    if !passages.isEmpty || schools != nil && AuthorityName.isEnglish(place) {
      return Body(name: name.text, passages: .any(passages + (schools.map { [$0] } ?? [])))
    }
    if let schools {
      let isCertain = name.words.count > 1 || ShortSchoolNames.tellsName(wordBehind)
      return Body(name: name.text, passages: schools, isCertain: isCertain)
    }
    return AuthorityName.isEnglish(place) ? Body(name: name.text, passages: nil) : nil
  }

  /// Behind these, a place's name is a person's.
  private static let titles: Set = ["mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady"]

  /// Whether it may be a word that begins a sentence: *Reading* is a council where a preposition stands
  /// before it, or a possessive behind it.
  private func isEveryday(_ name: PlainName) -> Bool {
    guard name.words.count == 1, let word = name.words.first?.text,
      NamedBody.everydayNames.contains(name.text.lowercased())
    else { return false }
    return word == name.text && !NameFinder.prepositions.contains(name.wordBefore ?? "")
  }
}

extension Substring {
  /// Without characters of a kind at both ends.
  fileprivate func trimmingCharacters(_ isTrimmed: (Character) -> Bool) -> String {
    guard let first = firstIndex(where: { !isTrimmed($0) }),
      let last = lastIndex(where: { !isTrimmed($0) })
    else { return "" }
    return String(self[first...last])
  }
}
