import Search

/// Finds what the plain words of a query name, of which passages are to stand higher.
///
/// What is looked for is with what is found: ``NamedSection``, ``NamedBodies``, ``NamedPeriod``.
struct NameFinder {
  let searcher: LetterSearcher
  let compiled: CompiledQuery
  let request: SearchRequest
  /// The plain words, run by run.
  let runs: [[QueryWord]]

  init(_ searcher: LetterSearcher, _ compiled: CompiledQuery, _ request: SearchRequest) {
    self.searcher = searcher
    self.compiled = compiled
    self.request = request
    runs = LetterSearcher.lookedAtRuns(of: compiled.expression)
  }

  /// What the words name.
  func names() throws -> QueryNames { try names(beside: namedPeriod()) }

  private func names(beside period: NamedPeriod?) throws -> QueryNames {
    let (mentions, denied) = try bodyMentions()
    var names = QueryNames(section: try namedSection(), period: period)
    names.deniedWords = words(of: denied.map(\.words))
    guard !isRestricted(to: LetterField.ofBodies) else {
      names.idleWords = words(of: mentions?.words ?? [])
      return names
    }
    names.mentions = mentions
    names.denied = denied
    names.bodies = try mentions.flatMap {
      try namedBodies(of: $0, beside: names.deniedWords.union(period?.words ?? []))
    }
    return names
  }

  /// As typed, without those that stand elsewhere, too.
  private func words(of names: [ArraySlice<QueryWord>]) -> Set<String> {
    NamedLetters(names, in: runs, .nothing).words
  }

  /// The query in which words that only say where or when to look need not be found, where something
  /// else must be.
  ///
  /// The same for every order, so that it finds the same.
  ///
  /// - Parameters:
  ///   - names: what the words name.
  ///   - isSentence: whether the words stand around a phrase that says what is found.
  func freed(of names: QueryNames, isSentence: Bool) -> CompiledQuery {
    guard request.match != .all else { return compiled }
    var freed = compiled
    if compiled.hasRequirements {
      let topic = Set(names.whatIsSaid(by: compiled).map(\.text))
      freed.makeWordsOptional(searcher.compiler.schema) { isSentence || !topic.contains($0.text) }
    } else if case let idle = names.deniedWords.union(names.period?.words ?? []), !idle.isEmpty,
      names.haveOtherWords(in: compiled)
    {
      freed.makeWordsOptional(searcher.compiler.schema) { idle.contains($0.text) }
    }
    return freed
  }

  /// The same where the names are not known yet.
  func freedOfNames(isSentence: Bool) throws -> CompiledQuery {
    guard request.match != .all, !compiled.words.isEmpty else { return compiled }
    let period = try namedPeriod()
    // Beside words alone, only those of dates and of what is left out need not be found.
    guard compiled.hasRequirements || period != nil || DeniedBodies.mayStand(in: runs) else {
      return compiled
    }
    return freed(of: try names(beside: period), isSentence: isSentence)
  }

  /// Whether the query itself asks one of some fields.
  func asks(for fields: some Sequence<String>) -> Bool {
    fields.contains(where: compiled.expression.fieldNames.contains)
  }

  /// Whether the answer is restricted by one of some fields.
  ///
  /// Then words that name others are read alike, so that a restriction finds what a table counts of it, but
  /// lift nothing.
  func isRestricted(to fields: some Sequence<String>) -> Bool {
    fields.contains(where: request.filters.map(\.field).contains)
  }

  /// How many passages a query of the engine finds.
  func count(_ query: Query) throws -> Int {
    try searcher.searcher.documentCount(of: query)
  }
}
