import InvertedIndex
import LetterParsing
import Search
import TextAnalysis

/// Names of bodies, people and parts of letters, and dates, among the plain words of a query.
///
/// Plain words look at passages alone, and a letter seldom has its own addressee, inspector or date
/// there.
extension LetterSearcher {
  /// Offers the field that has a name or date which stands among the plain words.
  ///
  /// - Parameter named: the body and the period whose letters stand higher.
  func plainNames(
    in parsed: ParsedQuery,
    _ named: QueryNames,
    _ request: SearchRequest
  ) throws -> [QueryNote] {
    let taken = Set(request.filters.map(\.field)).union(parsed.expression.fieldNames)
    let fields = Self.nameFields.filter { !taken.contains($0.name) }
    let notes = try Self.lookedAtRuns(of: parsed.expression).flatMap { run in
      try plainNames(in: run, fields, parsed, request)
    }
    return notes.prefix(Self.nameLimit).map { note in
      guard note.fix != nil else { return note }
      var note = note
      if let body = named.body, note.utf8 == body.letters.utf8 {
        note.message += " Passages of its letters stand higher."
      } else if let period = named.period, note.utf8 == period.utf8 {
        note.message += " Passages of these letters stand higher."
      }
      return note
    }
  }

  /// Fields of names, in the order in which they are offered, and what a value of theirs is.
  private static let nameFields = [
    (name: "la", title: "a local authority"),
    (name: "institution", title: "a school or other body"),
    (name: "inspector", title: "an inspector"), (name: "recipient", title: "an addressee"),
    (name: "section", title: "a section"), (name: "theme", title: "a theme"),
    (name: "date", title: "letters of"),
  ]

  /// A pasted passage is not looked through for names, but at its beginning.
  private static let lookedAtWords = 12
  /// More names are not told.
  private static let nameLimit = 3
  static let longestName = 5

  /// The plain words that are looked through for names, run by run.
  static func lookedAtRuns(of expression: QueryExpression) -> [[QueryWord]] {
    var left = lookedAtWords
    return expression.plainRuns.compactMap { run in
      let words = Array(run.prefix(left))
      left -= words.count
      return words.isEmpty ? nil : words
    }
  }

  /// The longest names first, none within another.
  private func plainNames(
    in words: [QueryWord],
    _ fields: [(name: String, title: String)],
    _ parsed: ParsedQuery,
    _ request: SearchRequest
  ) throws -> [QueryNote] {
    let terms = words.map { Analyzer.english.tokens(in: $0.text).map(\.term) }
    let known = try Set(words.indices.filter { try !isInNoPassage(words[$0], terms[$0]) })
    let held = try fields.map { try heldWords(words, terms, in: $0.name) }
    var notes: [QueryNote] = []
    var start = words.startIndex
    search: while start < words.endIndex {
      if fields.contains(where: { $0.name == "date" }), let period = SpokenPeriod(words[start...]),
        !period.isBare, let note = try note(on: period, words[start...], parsed, request)
      {
        notes.append(note)
        start += period.wordCount
        continue
      }
      for end in stride(from: min(start + Self.longestName, words.endIndex), to: start, by: -1) {
        let isInPassages = !known.isDisjoint(with: start..<end)
        let name = PlainName(words, start..<end, isInPassages: isInPassages)
        let possible = zip(fields, held).filter { $1?.isSuperset(of: start..<end) ?? true }
        if let note = try note(on: name, possible.map(\.0), parsed, request) {
          notes.append(note)
          start = end
          continue search
        }
      }
      start += 1
    }
    return notes
  }

  /// Which words stand in a name of the field, so that few runs of words need be looked up as names;
  /// `nil` for fields without names.
  func heldWords(
    _ words: [QueryWord],
    _ terms: [[String]],
    in field: String
  ) throws -> Set<Int>? {
    guard case .keywordAndText(_, let names) = compiler.schema.field(named: field)?.kind else {
      return nil
    }
    let held = try words.indices.filter { place in
      // `&` is no word, and a possessive is none of the name.
      try terms[place].isEmpty || words[place].text.contains { "'’".contains($0) }
        || terms[place].contains { try index.segment.lookup(names.exact, $0) != nil }
    }
    return Set(held)
  }

  private func note(
    on name: PlainName,
    _ fields: [(name: String, title: String)],
    _ parsed: ParsedQuery,
    _ request: SearchRequest
  ) throws -> QueryNote? {
    guard let utf8 = name.words.utf8 else { return nil }
    for field in fields {
      guard let how = try meaning(of: name, in: field.name) else { continue }
      let fix = "\(field.name):\(FieldValueText.quoted(name.text))"
      guard let offer = try offer(fix, at: utf8, parsed, request) else { continue }
      var note = offer.note
      let reason =
        switch how {
        case .whole where field.name == "section": try reason(ofSection: name.text)
        case .whole: "There is \(field.title) \(name.text), too"
        case .part: "No passage has \(name.text), but the name of \(field.title) does"
        case .date: "There are \(field.title) \(name.text), too"
        }
      note.message = "\(reason): with \(fix), \(counted(offer.found, "passage"))."
      guard offer.found == 0 else { return note }
      // That a council has no such passage is worth knowing. Parts of letters, themes and dates are
      // more often words like others.
      guard how != .date, compiler.schema.field(named: field.name)?.values == nil else { continue }
      return try noteOnAll(fix, reason, parsed, request, among: note)
    }
    return try noteOnAbsentAuthority(name, at: utf8, on: parsed)
  }

  /// Says which section words name, as lists call it, and how many letters have it.
  private func reason(ofSection name: String) throws -> String {
    let label = FieldLabels.value(name, of: "section", index.schema.themes)
    let reach = try sectionReach(name).map { ", in \($0)" } ?? ""
    return "There is a section \(label), too\(reach)"
  }

  /// Says that no letter is to a council that words name.
  private func noteOnAbsentAuthority(
    _ name: PlainName,
    at utf8: Range<Int>,
    on parsed: ParsedQuery
  ) throws -> QueryNote? {
    guard !parsed.expression.fieldNames.contains("la"), name.isTelling(in: "la"),
      !Self.everydayNames.contains(name.text.lowercased()),
      EnglishAuthorities.names.contains((AuthorityName.short(name.text) ?? name.text).lowercased()),
      // Mrs Kent is a person.
      !Roles.titles.contains((name.wordBefore ?? "").filter { $0 != "." }),
      // Part of a name may be the council, too: Newcastle, Hull.
      try countAlone(.fielded(["la"], .phrase(QuotedPhrase(Self.placeName(name.text))))) == 0
    else { return nil }
    let message = "No letter here is to the local authority \(name.text)."
    return note(.otherField, .notice, message, on: parsed, at: utf8)
  }

  /// A council's name without what says that it is one: `County Durham`.
  private static func placeName(_ name: String) -> String {
    let short = AuthorityName.short(name) ?? name
    let words = short.split(separator: " ")
    let isCounty = words.count > 1 && words[0].lowercased() == "county"
    return isCounty ? words.dropFirst().joined(separator: " ") : short
  }

  /// Offers the dates that words tell: "since 2011".
  private func note(
    on period: SpokenPeriod,
    _ words: ArraySlice<QueryWord>,
    _ parsed: ParsedQuery,
    _ request: SearchRequest
  ) throws -> QueryNote? {
    let words = words.prefix(period.wordCount)
    guard let utf8 = words.utf8 else { return nil }
    let fix = "date:\(period.value)"
    guard let offer = try offer(fix, at: utf8, parsed, request), offer.found > 0 else {
      return nil
    }
    var note = offer.note
    let typed = words.map(\.text).joined(separator: " ")
    note.message =
      "Letters of those dates are \(fix): with it in place of “\(typed)”, "
      + "\(counted(offer.found, "passage"))."
    return note
  }

  /// A note, still without words, that offers a field in place of some words, and how many passages the
  /// query then finds.
  private func offer(
    _ fix: String,
    at utf8: Range<Int>,
    _ parsed: ParsedQuery,
    _ request: SearchRequest
  ) throws -> (note: QueryNote, found: Int)? {
    var note = note(.otherField, .suggestion, "", on: parsed, at: utf8)
    note.fix = fix
    guard let text = note.applied(to: parsed.text), let other = try? parse(text, isStrict: false)
    else { return nil }
    return (note, try count(other.expression, parsed, request))
  }

  /// Offers all that is there on a name where nothing there has the other words.
  private func noteOnAll(
    _ field: String,
    _ reason: String,
    _ parsed: ParsedQuery,
    _ request: SearchRequest,
    among note: QueryNote
  ) throws -> QueryNote {
    var note = note
    let all = try count(parse(field, isStrict: false).expression, parsed, request)
    note.fix = nil
    let others = request.match == .all ? "all" : "any"
    note.message =
      "\(reason): none of its \(counted(all, "passage")) has \(others) of the other words."
    guard all > 0 else {
      note.message = "\(reason): with \(field), 0 passages."
      return note
    }
    note.utf8 = 0..<parsed.text.utf8.count
    note.utf16 = 0..<parsed.text.utf16.count
    note.fix = field
    return note
  }

  // MARK: What is a name

  private enum Meaning { case whole, part, date }

  /// How a field has the words: as a whole name, or as part of one while no passage has them.
  private func meaning(of name: PlainName, in field: String) throws -> Meaning? {
    if field == "date" { return try isDate(name) ? .date : nil }
    if let values = compiler.schema.field(named: field)?.values {
      // Single ones, such as `findings` and `behaviour`, are words like others.
      guard name.words.count > 1, values.stored(for: name.text) != nil else { return nil }
      return try countAlone(.fielded([field], .phrase(QuotedPhrase(name.text)))) > 0 ? .whole : nil
    }
    if name.isTelling(in: field), try wholeValue(of: name, in: field) != nil {
      return .whole
    }
    guard !name.isInPassages else { return nil }
    let part = QueryExpression.fielded([field], .phrase(QuotedPhrase(name.text)))
    return try countAlone(part) > 0 ? .part : nil
  }

  private func isDate(_ name: PlainName) throws -> Bool {
    guard name.mayBeDate else { return false }
    let part = QueryExpression.fielded(["date"], .phrase(QuotedPhrase(name.text)))
    let compiled = try compile(ParsedQuery(part, text: "", schema: compiler.schema))
    guard !compiled.notes.contains(where: { $0.code == .unreadableDate }) else { return false }
    return try searcher.count(compiled.query(), .documents).documents > 0
  }

  /// Says which of the plain words nothing has: what is found has the others only.
  ///
  /// - Parameter told: words of which something is said already.
  func absentWords(
    in parsed: ParsedQuery,
    _ compiled: CompiledQuery,
    told: [QueryNote]
  ) throws -> [QueryNote] {
    let content = Set(compiled.words.map(\.text))
    let absent = try Self.lookedAtRuns(of: parsed.expression).joined().filter { word in
      try content.contains(word.text)
        && !told.contains { note in word.source.utf8.map { note.utf8.overlaps($0) } ?? true }
        && isInNoPassage(word, Analyzer.english.tokens(in: word.text).map(\.term))
    }
    guard let first = absent.first?.source.utf8, absent.count < content.count else { return [] }
    let names = absent.map(\.text)
    let list = names.count > 1 ? names.dropLast().joined(separator: ", ") + " or " : ""
    let message = "No passage has \(list)\(names.last ?? "")."
    return [note(.wordCounts, .notice, message, on: parsed, at: first)]
  }

  private func isInNoPassage(_ word: QueryWord, _ terms: [String]) throws -> Bool {
    let exact = compiler.schema.passage.exact
    // Nearly all words are in the dictionary as they are, and need not be counted.
    guard !terms.isEmpty,
      try terms.allSatisfy({ try index.segment.lookup(exact, $0) == nil })
    else { return false }
    return try countAlone(.words([word])) == 0
  }
}

/// Words next to each other that may be a name.
struct PlainName {
  let words: ArraySlice<QueryWord>
  /// The word before, in lower case.
  let wordBefore: String?
  /// Whether a passage has one of the words.
  let isInPassages: Bool

  /// - Parameter places: those of the name.
  init(_ words: [QueryWord], _ places: Range<Int>, isInPassages: Bool = true) {
    self.words = words[places]
    wordBefore = places.lowerBound > 0 ? words[places.lowerBound - 1].text.lowercased() : nil
    self.isInPassages = isInPassages
  }

  /// Without a possessive: `Medway's plans`.
  var text: String {
    let text = words.map(\.text).joined(separator: " ")
    return text.hasSuffix("'s") || text.hasSuffix("’s") ? String(text.dropLast(2)) : text
  }

  /// Whether a name of the field may be meant: nobody means a council by `reading`, or a body by
  /// `children's services`.
  ///
  /// `upon` and `of` stand within names.
  func isTelling(in field: String) -> Bool {
    let isCapitalized =
      words.first?.text.first?.isUppercase == true && words.last?.text.first?.isUppercase == true
    return switch field {
    case "la": isCapitalized || words.count > 1
    case "institution":
      words.count { !StopWords.contains($0.text.lowercased()) } > (isCapitalized ? 1 : 2)
    default: words.count > 1
    }
  }

  /// `2019`, `feb 2011`, `25th February 2011`, `25/2/2011`: what has a number, and ends in a year.
  var mayBeDate: Bool {
    guard words.count <= 3, let first = words.first?.text, let last = words.last?.text,
      first.first?.isNumber == true || DateReader.month(first.lowercased()) != nil
    else { return false }
    let year = last.reversed().prefix { $0.isASCII && $0.isNumber }.count
    return year == 4 || (year == 2 && last.count > 4)
  }
}

extension ArraySlice<QueryWord> {
  /// Where the words stand in the query.
  var utf8: Range<Int>? {
    guard let first = first?.source.utf8, let last = last?.source.utf8 else { return nil }
    return first.lowerBound..<Swift.max(first.upperBound, last.upperBound)
  }
}

extension QueryExpression {
  /// Plain words that nothing joins, run by run.
  var plainRuns: [ArraySlice<QueryWord>] {
    switch self {
    case .words(let words): words.split { $0.match != .forms || $0.boost != 1 }
    case .sequence(let parts), .and(let parts): parts.flatMap(\.plainRuns)
    default: []
    }
  }

  /// The fields that the query asks.
  var fieldNames: [String] {
    switch self {
    case .fielded(let names, _): names
    case .sequence(let parts), .and(let parts), .or(let parts): parts.flatMap(\.fieldNames)
    case .not(let part), .boosted(let part, _), .scoped(_, let part): part.fieldNames
    default: []
    }
  }
}
