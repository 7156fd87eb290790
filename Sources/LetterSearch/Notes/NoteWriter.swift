import Search

/// Writes the notes on an answer: what a reader should know beside it.
///
/// Nothing here changes the query: a note offers. The notes on each topic are in an extension of its
/// name.
struct NoteWriter {
  let searcher: LetterSearcher
  let question: Question
  /// How many passages were found.
  let total: Int
  /// What the scopes of all queries may take that are counted for notes.
  private let work: ScopeWork

  init(
    _ searcher: LetterSearcher,
    _ question: Question,
    total: Int,
    within work: ScopeWork? = nil
  ) {
    self.searcher = searcher
    self.question = question
    self.total = total
    self.work = work ?? ScopeWork(searcher.index)
  }

  var index: LetterIndex { searcher.index }
  var engine: Searcher { searcher.searcher }
  var schema: QuerySchema { searcher.compiler.schema }
  var request: SearchRequest { question.request }
  var parsed: ParsedQuery { question.parsed }
  var compiled: CompiledQuery { question.compiled }
  /// What the words name.
  var named: QueryNames { question.ranked.names }
  /// What of it stands higher in the order that was asked for.
  var lifted: QueryNames { request.ranksByMoreThanWords ? named : QueryNames() }

  /// The notes on what was found, in the order in which they are told.
  ///
  /// Where their counts would take too much, there are only those that need none.
  func notes() throws -> [SearchResponse.Note] {
    try countingWithinLimit { try notes(besides: notesOnNames()) }
  }

  /// The same for a page of hits, with what is told of their order.
  func notes(on page: SearchResponse) throws -> [SearchResponse.Note] {
    try countingWithinLimit {
      let names = try notesOnNames()
      let ofOrder =
        try preferredSection(told: names.notes) + relatedWords() + feedbackNotes(page.feedback)
      let ofCounts = try doubtfulDates(page)
      return try notes(besides: names) + (ofOrder.map { OfferingNote($0) } + ofCounts).map(told)
    }
  }

  private func notes(besides names: NotesOnNames) throws -> [SearchResponse.Note] {
    let plain = try (valuesNotTogether() + notesOnQuery(names)).map { OfferingNote($0) }
    return try (plain + furtherNotes()).map(told)
  }

  private func countingWithinLimit(
    _ notes: () throws -> [SearchResponse.Note]
  ) throws -> [SearchResponse.Note] {
    do {
      return try notes()
    } catch QueryError.tooCostly {
      return compiled.notes.map { SearchResponse.Note($0, on: compiled, request) }
    }
  }

  /// A note as people and programs get it.
  private func told(_ known: OfferingNote) throws -> SearchResponse.Note {
    let (note, offers) = try offeringValues(known.note)
    var told = SearchResponse.Note(note, on: compiled, request, known.letters, typed: known.typed)
    told.offers = known.offers.isEmpty ? offers : known.offers
    return told
  }

  /// What is told of names among the words.
  private struct NotesOnNames {
    /// On a section whose passages stand higher.
    let section: QueryNote?
    let notes: [NameNote]
    /// Whether the words name letters and ask for nothing more.
    let isOfLettersAlone: Bool
  }

  private func notesOnNames() throws -> NotesOnNames {
    let section = try namedSection()
    let denied = try deniedRuns() + deniedNames() + leftOutBodies()
    // The section and what is left out are told already.
    let toldBefore = [section].compactMap(\.self) + denied.map(\.note)
    let alone = try lettersAlone()
    let plain =
      try alone.map { [$0] }
      ?? plainNames().filter { name in
        !toldBefore.contains { $0.utf8.overlaps(name.note.utf8) }
      }
    return NotesOnNames(section: section, notes: denied + plain, isOfLettersAlone: alone != nil)
  }

  /// What the query was taken for, and what its words name.
  private func notesOnQuery(_ named: NotesOnNames) throws -> [QueryNote] {
    let section = named.section
    let names = named.notes.map(\.note)
    let placesOfNames = named.notes.flatMap(\.places)
    let broken = try brokenWords()
    let apart = try broken + wordsApart()
    // A name is no misspelt word, and for a misspelt field there is an offer.
    let fields = compiled.notes.filter { $0.code == .unknownField && $0.fix != nil }
    let ownNotes =
      try compiled.notes.filter { note in
        switch note.code {
        case .didYouMean:
          !(placesOfNames + (apart + fields).map(\.utf8)).contains { $0.overlaps(note.utf8) }
        // "2018 or 2019" are two years, and no operator is meant between them.
        case .lowerCaseOperator: !named.notes.contains { $0.covers(note.utf8) }
        default: true
        }
      }.map(countingOperator)
      + apart.filter { note in !names.contains { $0.utf8.overlaps(note.utf8) } }
    let absent = try absentWords(told: ownNotes + names)
    let together = named.isOfLettersAlone ? [] : try bodiesAndDates(named.notes)
    let isOfWordsAlone = lifted.isEmpty && names.isEmpty && absent.isEmpty && broken.isEmpty
    let ofAll = isOfWordsAlone ? try togetherCounts() : (notes: [], all: nil)
    let told = ownNotes + names + [section].compactMap(\.self)
    return question.exchangedDates.map { note(.invertedRange, .repair, $0) }
      // Before the words one by one, each of which leaves the others misspelt.
      + (try spellings(together: ownNotes)) + ownNotes
      + (try otherEndings())
      + (try quotedAcronyms())
      + (try unfoundAlternatives())
      + (section.map { [$0] } ?? []) + together + names
      + absent
      + (try wordsInstead()) + (try wordsBeside())
      + (try shortNames())
      + (try longerNames())
      + ofAll.notes
      + (named.isOfLettersAlone ? [] : try phraseWithin(told: told, besides: ofAll.all))
      + (isOfWordsAlone ? try countsInText() : [])
      + (try countsWithoutWords()) + (try countsOfSentence())
  }

  /// What other questions would find.
  private func furtherNotes() throws -> [OfferingNote] {
    var offering = try synonymNotes().map { OfferingNote($0) }
    offering += try otherFields()
    offering += try sectionOfFewLetters().map { OfferingNote($0) }
    let undated = try undatedNote()
    guard total == 0 else { return offering + undated }
    let unknown = try unknownValues()
    offering += unknown.notes
    offering += undated
    offering += try restrictionCounts()
    // What the query finds within a restriction that nothing fulfils says nothing of the query.
    guard !unknown.isInRestriction else { return offering }
    return try offering + notesOnParts().map { OfferingNote($0) }
  }

  // MARK: What all notes need

  /// - Parameter utf8: what it is about; `nil` for the whole query.
  func note(
    _ code: QueryNote.Code,
    _ severity: QueryNote.Severity,
    _ message: String,
    at utf8: Range<Int>? = nil,
    fix: QueryExpression? = nil
  ) -> QueryNote {
    QueryNote(
      code,
      severity: severity,
      message: message,
      utf8: utf8 ?? 0..<parsed.text.utf8.count,
      utf16: utf8.map { parsed.text.utf16Range(fromUTF8: $0) } ?? 0..<parsed.text.utf16.count,
      fix: fix.map(printed)
    )
  }

  /// A note, still without words, that offers something in place of a part of the query, and how many
  /// passages the query then finds; `nil` where that can be no query.
  func offer(
    _ fix: String,
    at utf8: Range<Int>,
    as code: QueryNote.Code
  ) throws -> (note: QueryNote, found: Int)? {
    var note = note(code, .suggestion, "", at: utf8)
    note.fix = fix
    guard let text = note.applied(to: parsed.text),
      let other = try? searcher.parse(text, isStrict: false)
    else { return nil }
    return (note, try count(other.expression))
  }

  /// As a query has it.
  func printed(_ expression: QueryExpression) -> String {
    QueryPrinter.print(expression, schema: schema)
  }

  /// How many passages the request would find, had its query been written so.
  func count(_ expression: QueryExpression) throws -> Int { try count(expression, for: request) }

  /// What becomes of words that need not be found here.
  enum OptionalWords {
    case asHere, needed
  }

  /// How many passages another request would find with a query.
  func count(
    _ expression: QueryExpression,
    for request: SearchRequest,
    optionalWords: OptionalWords = .asHere
  ) throws -> Int {
    try engine.documentCount(of: query(expression, for: request, optionalWords: optionalWords))
  }

  /// What another request asks the engine with a query, of which the order does not matter.
  func query(
    _ expression: QueryExpression,
    for request: SearchRequest,
    optionalWords: OptionalWords = .asHere
  ) throws -> Query {
    var other = parsed
    other.expression = expression
    other.notes = []
    let synonyms = request.usesSynonyms ? searcher.synonyms : nil
    let compiled = try searcher.compile(other, synonyms: synonyms)
    guard optionalWords == .asHere else { return try query(compiled, for: request) }
    return try query(freed(compiled, isSentence: other.saysPhrase), for: request)
  }

  /// The query in which words that are names, or of a sentence around a phrase, need not be found.
  func freed(_ compiled: CompiledQuery, isSentence: Bool) throws -> CompiledQuery {
    try NameFinder(searcher, compiled, request).freedOfNames(isSentence: isSentence)
  }

  /// What a compiled query asks the engine, within what the scopes of all notes may take.
  func query(_ compiled: CompiledQuery, for request: SearchRequest) throws -> Query {
    try searcher.query(for: request, compiled, QueryNames(), within: work)
  }

  /// How many passages there are of a part of the query, whatever the request restricts.
  func countAlone(_ part: QueryExpression) throws -> Int {
    let query = try searcher.compile(part).query()
    return try engine.documentCount(of: searcher.settled(query, within: work))
  }
}
