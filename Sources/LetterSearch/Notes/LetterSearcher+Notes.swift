import InvertedIndex
import LetterParsing
import Search

/// What a reader should know beside the answer. Nothing here changes the query: a note offers.
extension LetterSearcher {
  /// All notes on a request that found so many passages.
  func notes(on question: Question, _ total: Int) throws -> [SearchResponse.Note] {
    let (parsed, compiled) = (question.parsed, question.compiled)
    let (named, request) = (question.ranked.names, question.request)
    let section = try named.section.map { try note(on: $0, parsed, request) }
    // The section is told already.
    let names = try plainNames(in: parsed, total > 0 ? named : QueryNames(), request).filter {
      name in
      section.map { !$0.utf8.overlaps(name.utf8) } ?? true
    }
    // A name is no misspelt word.
    let ownNotes = compiled.notes.filter { note in
      note.code != .didYouMean || !names.contains { $0.utf8.overlaps(note.utf8) }
    }
    let absent =
      total > 0 && request.match == .best
      ? try absentWords(in: parsed, compiled, told: ownNotes + names) : []
    let plain =
      question.exchangedDates.map { note(.invertedRange, .repair, $0, on: parsed) } + ownNotes
      + (try spellings(together: ownNotes, in: parsed, request))
      + (section.map { [$0] } ?? []) + names
      + absent
      + (try longerNames(in: parsed, request))
      + (named.isEmpty && names.isEmpty && absent.isEmpty
        ? try togetherCounts(of: parsed, compiled, request, total) : [])
    let notes =
      plain.map { OfferingNote($0) } + (try furtherNotes(on: parsed, compiled, request, total))
    return try notes.map { known in
      let (note, offers) = try offeringValues(known.note, in: parsed)
      var told = Self.note(note, on: compiled, request, known.letters)
      told.offers = known.offers.isEmpty ? offers : known.offers
      return told
    }
  }

  static func note(
    _ note: QueryNote,
    on compiled: CompiledQuery,
    _ request: SearchRequest,
    _ letters: [SearchResponse.Note.NamedLetter] = []
  ) -> SearchResponse.Note {
    let question = request.described(as: compiled.interpreted)
    var typed = note
    // On a page these are links; on a command line they have to be typed.
    if note.code == .synonymsAvailable { typed.message = "with --synonyms, " + note.message }
    let titles = letters.map { "\n  \($0.id): \($0.title)" }
    if !titles.isEmpty { typed.message += " Such as:" + titles.joined() }
    return .init(
      code: note.code.rawValue,
      message: note.message,
      utf8: note.utf8,
      utf16: note.utf16,
      fix: note.applied(to: compiled.text),
      rendered: typed.rendered(in: compiled.text, searched: question),
      letters: letters
    )
  }

  /// Notes that need the index to be asked again.
  private func furtherNotes(
    on parsed: ParsedQuery,
    _ compiled: CompiledQuery,
    _ request: SearchRequest,
    _ total: Int
  ) throws -> [OfferingNote] {
    let synonyms =
      request.usesSynonyms ? faultNotes(on: parsed) : try synonymOffer(on: parsed, request, total)
    var offering = synonyms.map { OfferingNote($0) }
    offering += try otherFields(for: parsed, request, total)
    guard total == 0 else { return try offering + undatedNote(on: parsed, request) }
    let unknown = try unknownValues(in: parsed, compiled, request)
    offering += unknown.notes
    offering += try restrictionCounts(of: parsed, request)
    // What the query finds within a restriction that nothing fulfils says nothing of the query.
    guard !unknown.isInRestriction else { return offering }
    return try offering + notesOnWords(in: parsed, compiled, request).map { OfferingNote($0) }
  }

  /// What parts of a query would find where the whole finds nothing.
  private func notesOnWords(
    in parsed: ParsedQuery,
    _ compiled: CompiledQuery,
    _ request: SearchRequest
  ) throws -> [QueryNote] {
    var notes: [QueryNote] = []
    let alternatives = try phraseAlternatives(to: parsed, request)
    notes += alternatives
    notes += try wordCounts(of: parsed, compiled, request)
    let isHelped = alternatives.contains { $0.fix != nil }
    if !isHelped { notes += try nearWordCounts(of: parsed, request) }
    notes += try readingWithoutUnknownFields(parsed, request)
    return notes
  }

  /// How many passages the request would find, had it been written so.
  func count(
    _ expression: QueryExpression,
    _ parsed: ParsedQuery,
    _ request: SearchRequest
  ) throws -> Int {
    var other = parsed
    other.expression = expression
    other.notes = []
    let compiled = try compile(other, synonyms: request.usesSynonyms ? synonyms : nil)
    // A count has no order, for which names would be looked for.
    return try searcher.count(try query(for: request, compiled, QueryNames()), .documents).documents
  }

  /// - Parameter utf8: what it is about; `nil` for the whole query.
  func note(
    _ code: QueryNote.Code,
    _ severity: QueryNote.Severity,
    _ message: String,
    on parsed: ParsedQuery,
    at utf8: Range<Int>? = nil,
    fix: QueryExpression? = nil
  ) -> QueryNote {
    QueryNote(
      code,
      severity: severity,
      message: message,
      utf8: utf8 ?? 0..<parsed.text.utf8.count,
      utf16: utf8.map { parsed.text.utf16Range(fromUTF8: $0) } ?? 0..<parsed.text.utf16.count,
      fix: fix.map { QueryPrinter.print($0, schema: compiler.schema) }
    )
  }

  // MARK: Synonyms

  private func faultNotes(on parsed: ParsedQuery) -> [QueryNote] {
    synonymFaults.map { fault in
      let place = "\(SynonymFile.name):\(fault.line): "
      return note(.synonymsUnreadable, .notice, place + fault.message, on: parsed)
    }
  }

  /// Offers the option when it would find more.
  private func synonymOffer(
    on parsed: ParsedQuery,
    _ request: SearchRequest,
    _ total: Int
  ) throws -> [QueryNote] {
    let compiled = try compile(parsed, synonyms: synonyms)
    guard !compiled.synonyms.isEmpty else { return [] }
    let found = try searcher.count(
      try query(for: request, compiled, QueryNames()),
      .documents
    ).documents
    guard found > total else { return [] }
    let additions = compiled.synonyms.map {
      "\($0.text) may also be \($0.added.joined(separator: " or "))"
    }
    let message =
      "\(found.grouped) \(found == 1 ? "passage" : "passages") instead of \(total.grouped) when "
      + additions.joined(separator: ", ") + "."
    return [note(.synonymsAvailable, .suggestion, message, on: parsed)]
  }

  // MARK: Sections

  /// Says that the words ask for a section, and offers to look nowhere else.
  func sectionNotes(on question: Question) throws -> [QueryNote] {
    guard question.ranked.names.section == nil, question.request.limit > 0,
      question.request.offset < NeighbourSmoothing.depth,
      let section = question.ranked.rescoring?.leaning?.section
    else { return [] }
    let parsed = question.parsed
    let name = section.rawValue
    let title = Citation.sectionTitle(section).lowercased()
    let reach = try sectionReach(name).map { "; \($0) have that section" } ?? ""
    let message =
      "The words ask for \(title), which stand a little higher among the best hits\(reach)."
    var note = note(.sectionPreferred, .notice, message, on: parsed)
    if case .words = parsed.expression {
      note.fix = "section:\(name) " + QueryPrinter.print(parsed.expression, schema: compiler.schema)
    }
    return [note]
  }

  /// Says what became of the name of a section among the words.
  private func note(
    on named: NamedSection,
    _ parsed: ParsedQuery,
    _ request: SearchRequest
  ) throws -> QueryNote {
    let title = Citation.sectionTitle(named.section).lowercased()
    let reach = try sectionReach(named.section.rawValue).map { " (\($0) have it)" } ?? ""
    let message = "Passages of \(title) stand higher, as the words name that section\(reach)"
    var note = note(.sectionPreferred, .notice, "\(message).", on: parsed, at: named.utf8)
    let fix = "section:\(named.section.rawValue)"
    note.fix = fix
    guard named.standsApart(in: parsed.text), let text = note.applied(to: parsed.text),
      let other = try? parse(text, isStrict: false)
    else {
      note.fix = nil
      return note
    }
    let found = try count(other.expression, parsed, request)
    if found == 0 {
      note.fix = nil
      note.message = "\(message); none of them has all of the other words."
    } else {
      note.message = "\(message): with \(fix) in its place, \(counted(found, "passage"))."
    }
    return note
  }

  /// `34 of 237 letters`: those with a section; `nil` when all have it.
  func sectionReach(_ section: String) throws -> String? {
    let part = QueryExpression.fielded(["section"], .phrase(QuotedPhrase(section)))
    let compiled = try compile(ParsedQuery(part, text: "", schema: compiler.schema))
    let (held, all) = (try searcher.count(compiled.query()).groups, index.segment.groupCount)
    return held == all ? nil : "\(held.grouped) of \(counted(all, "letter"))"
  }

  // MARK: Feedback

  /// Says what feedback searched for, or why it did not.
  func feedbackNotes(on parsed: ParsedQuery, _ response: SearchResponse) -> [QueryNote] {
    guard response.request.usesFeedback, response.total.passages > 0 else { return [] }
    guard let feedback = response.feedback else {
      let message =
        "Feedback needs plain words, the order of scores, and found passages that have words in "
        + "common: it is left out."
      return [note(.feedbackLeftOut, .notice, message, on: parsed)]
    }
    let message =
      "Feedback searches for \(feedback.terms.map(\.word).joined(separator: ", ")), too; the words "
      + "of the query alone find \(counted(feedback.ownCount, "passage"))."
    return [note(.feedbackAdded, .notice, message, on: parsed)]
  }

  // MARK: Counts

  /// Fields of dates beside the restriction itself.
  private static let undatedFields: Set = ["year", "month", "academic_year", "visit"]

  /// More letters are counted, but not named.
  private static let namedLetters = 3

  /// Says what dates leave out because it has none.
  private func undatedNote(
    on parsed: ParsedQuery,
    _ request: SearchRequest
  ) throws -> [OfferingNote] {
    guard request.filters.contains(where: { $0.field == "date" }),
      !request.filters.contains(where: { Self.undatedFields.contains($0.field) }),
      Self.undatedFields.isDisjoint(with: parsed.expression.fieldNames)
    else { return [] }
    var other = request
    other.filters.removeAll { $0.field == "date" }
    other.filters.append(.init(field: "date", value: "none"))
    var quiet = parsed
    quiet.notes = []
    let compiled = try compile(quiet, synonyms: request.usesSynonyms ? self.synonyms : nil)
    var wanted = Search.SearchRequest(try query(for: other, compiled, QueryNames()))
    wanted.unit = .group
    wanted.limit = Self.namedLetters
    let result = try searcher.search(wanted)
    guard let totals = result.totals, totals.documents > 0 else { return [] }
    let verb = totals.documents == 1 ? "is" : "are"
    let message =
      "\(counted(totals.documents, "passage")) of \(counted(totals.groups, "letter")) without a "
      + "date \(verb) left out (date:none)."
    let letters = try result.hits.map { hit in
      let letter = try index.letterFacts(index.segment.group(of: hit.document))
      return SearchResponse.Note.NamedLetter(id: letter.id, title: Citation.source(of: letter))
    }
    other.filters.removeLast()
    other.filters.append(.init(field: "year", value: SearchResponse.Facet.notStated))
    let offer = SearchResponse.Note.Offer(
      label: "only letters without a date",
      query: parsed.text,
      filters: other.filters
    )
    return [
      OfferingNote(
        note(.undatedLeftOut, .notice, message, on: parsed),
        offers: [offer],
        letters: letters
      )
    ]
  }

  /// Queries with more words are questions rather than terms.
  private static let termLength = 2...4

  /// How many passages have all of a few plain words, and how many have them next to each other: the
  /// number of passages with any of them says little.
  private func togetherCounts(
    of parsed: ParsedQuery,
    _ compiled: CompiledQuery,
    _ request: SearchRequest,
    _ total: Int
  ) throws -> [QueryNote] {
    guard total > 0, request.match == .best, case .words(let words) = parsed.expression,
      Self.termLength.contains(compiled.words.count), words.allSatisfy({ $0.match == .forms }),
      // All of the other words are not what was asked for.
      !ShortfallLeaning.denies(words),
      !compiled.notes.contains(where: { $0.code == .didYouMean })
    else { return [] }
    let topic = Set(compiled.words.map(\.text))
    let required = words.filter { topic.contains($0.text) }.map { QueryExpression.words([$0]) }
    let conjunction = QueryExpression.conjunction(required, isExplicit: true)
    let all = try count(conjunction, parsed, request)
    guard all < total else { return [] }
    guard all > 0 else {
      return [note(.wordCounts, .notice, "No passage has all of these words.", on: parsed)]
    }
    let text = words.map(\.text).joined(separator: " ")
    let phrase = QueryExpression.phrase(QuotedPhrase(text, match: .stemmed))
    let together = words.count == compiled.words.count ? try count(phrase, parsed, request) : 0
    let message = "\(counted(all, "passage")) \(all == 1 ? "has" : "have") all of these words"
    guard together > 0 else {
      return [note(.wordCounts, .suggestion, message + ".", on: parsed, fix: conjunction)]
    }
    return [
      note(.wordCounts, .suggestion, message + ".", on: parsed, fix: conjunction),
      note(
        .wordCounts,
        .suggestion,
        "\(counted(together, "passage")) \(together == 1 ? "has" : "have") them as a phrase.",
        on: parsed,
        fix: phrase
      ),
    ]
  }

  // MARK: When nothing is found

  /// How many words may stand within the looser phrase that is offered.
  private static let offeredSlop = 3

  /// What the phrases would find in all forms of their words, and with words between them.
  private func phraseAlternatives(
    to parsed: ParsedQuery,
    _ request: SearchRequest
  ) throws -> [QueryNote] {
    guard let stemmed = parsed.expression.withStemmedPhrases,
      let loose = parsed.expression.withLoosePhrases(slop: Self.offeredSlop)
    else { return [] }
    let inAllForms = try count(stemmed, parsed, request)
    let withGaps = try count(loose, parsed, request)
    let isAbsent = try parsed.expression.exactPhrases.contains { phrase in
      let alone = ParsedQuery(.phrase(phrase), text: "", schema: compiler.schema)
      return try searcher.count(compile(alone).query()).documents == 0
    }
    // Where the words are there and no other form helps, it is the rest of the query that finds nothing.
    guard isAbsent || inAllForms > 0 || withGaps > 0 else { return [] }
    let message =
      "No passage holds the exact words\(isAbsent ? "" : " and the rest"). In all their forms (\"…\"~), "
      + "\(counted(inAllForms, "passage")); with up to \(Self.offeredSlop) words between them "
      + "(\"…\"~\(Self.offeredSlop)), \(counted(withGaps, "passage"))."
    let fix = inAllForms > 0 ? stemmed : withGaps > 0 ? loose : nil
    return [note(.phraseAlternatives, .suggestion, message, on: parsed, fix: fix)]
  }

  /// Beyond this many parts, a list of counts helps nobody.
  private static let countedParts = 8

  /// What each part of a query would find alone, and without which of them there is something.
  private func wordCounts(
    of parsed: ParsedQuery,
    _ compiled: CompiledQuery,
    _ request: SearchRequest
  ) throws -> [QueryNote] {
    let parts = parsed.expression.conjuncts
    let required = parts.filter { !$0.isNegation }
    let isAnyWord = request.match != .all && compiled.words.count == parts.count
    guard (2...Self.countedParts).contains(required.count), !isAnyWord else { return [] }
    let counts = try required.map { part in
      let name = QueryPrinter.print(part, schema: compiler.schema)
      return "\(name): \(counted(try count(part, parsed, request), "passage"))"
    }
    var best: (part: QueryExpression, rest: QueryExpression, count: Int)?
    for part in required {
      let rest = parsed.expression.without(part)
      let count = try count(rest, parsed, request)
      if count > best?.count ?? 0 { best = (part, rest, count) }
    }
    var message = "Each part alone finds: " + counts.joined(separator: ", ") + "."
    if let best {
      let name = QueryPrinter.print(best.part, schema: compiler.schema)
      message += " Without \(name), \(counted(best.count, "passage"))."
    }
    return [note(.wordCounts, .suggestion, message, on: parsed, fix: best?.rest)]
  }

  /// What each word would find of those that must stand near each other, where they do nowhere.
  private func nearWordCounts(
    of parsed: ParsedQuery,
    _ request: SearchRequest
  ) throws -> [QueryNote] {
    try parsed.expression.conjuncts.compactMap { part in
      let words = part.nearWords
      guard (2...Self.countedParts).contains(words.count), try count(part, parsed, request) == 0
      else { return nil }
      let counts = try words.map { word in
        let name = QueryPrinter.print(word, schema: compiler.schema)
        return "\(name): \(counted(try count(word, parsed, request), "passage"))"
      }
      let together = QueryExpression.conjunction(words, isExplicit: true)
      let found = try count(together, parsed, request)
      let message =
        "\(QueryPrinter.print(part, schema: compiler.schema)) finds nothing; each word alone finds: "
        + counts.joined(separator: ", ") + "; all of them anywhere in a passage: "
        + "\(counted(found, "passage"))."
      let wider = parsed.expression.replacingParts { $0 == part ? together : nil }
      let fix = try found > 0 && count(wider, parsed, request) > 0 ? wider : nil
      return note(.wordCounts, .suggestion, message, on: parsed, fix: fix)
    }
  }

  /// What a query would find without the names before colons that are no fields.
  private func readingWithoutUnknownFields(
    _ parsed: ParsedQuery,
    _ request: SearchRequest
  ) throws -> [QueryNote] {
    var bytes = Array(parsed.text.utf8)
    let names = parsed.notes.filter { $0.code == .unknownField }.map(\.utf8)
    for name in names.reversed() {
      // Of several names before one colon, another may be a field.
      guard name.upperBound < bytes.count, bytes[name.upperBound] == UInt8(ascii: ":"),
        !bytes[name].contains(UInt8(ascii: ","))
      else { continue }
      bytes.removeSubrange(name.lowerBound...name.upperBound)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text != parsed.text, let plain = try? parse(text, isStrict: false) else { return [] }
    let found = try count(plain.expression, parsed, request)
    let name = QueryPrinter.print(plain.expression, schema: compiler.schema)
    let message = "Without the name before the colon, \(name): \(counted(found, "passage"))."
    let fix = found > 0 ? plain.expression : nil
    return [note(.wordCounts, .suggestion, message, on: parsed, fix: fix)]
  }
}

extension QueryExpression {
  /// The parts that must hold together, plain words one by one.
  fileprivate var conjuncts: [QueryExpression] {
    switch self {
    case .words(let words): words.map { .words([$0]) }
    case .sequence(let parts), .and(let parts): parts.flatMap(\.conjuncts)
    default: [self]
    }
  }

  /// The words of a distance or a phrase; none of anything else.
  fileprivate var nearWords: [QueryExpression] {
    switch self {
    case .near(let parts, _, _):
      parts.flatMap { part in
        // Once: distances lie in each other as deep as a query has words.
        let words = part.nearWords
        return words.isEmpty ? [part] : words
      }
    case .phrase(let phrase) where !phrase.endsInPrefix:
      phrase.text.split(separator: " ").map { .words([QueryWord(String($0))]) }
    case .boosted(let part, _): part.nearWords
    default: []
    }
  }

  fileprivate var isNegation: Bool {
    if case .not = self { true } else { false }
  }

  fileprivate func without(_ part: QueryExpression) -> QueryExpression {
    let isExplicit = if case .and = self { true } else { false }
    return .conjunction(conjuncts.filter { $0 != part }, isExplicit: isExplicit)
  }
}
