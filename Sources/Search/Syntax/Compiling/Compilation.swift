import InvertedIndex
import TextAnalysis

/// One query on its way into the terms of an index.
struct Compilation {
  /// Where the words of a part of a query are looked for.
  enum Target {
    /// The text of passages, and lighter texts for words outside quotation marks.
    case passage
    /// The text of passages alone, for what a sentence must hold.
    case sentence
    case text(QueryField, QuerySchema.TextForms)
    case keyword(QueryField, FieldID)
    case date(QueryField, QueryField.DateColumns)
  }

  private static let maximumSuggestions = 8

  let schema: QuerySchema
  let analyzer: Analyzer
  let vocabulary: any Vocabulary
  let limits: QueryLimits
  let today: Int64?
  let synonyms: Synonyms?
  let capitals: CapitalWords
  var recorder: NoteRecorder
  /// Ranges that end before they begin, and are searched the other way round.
  var invertedRanges: Set<ValueRange> = []
  var expansions: [TermExpansion] = []
  var addedSynonyms: [CompiledQuery.AddedSynonyms] = []
  /// How many more words may be looked for by spelling; each costs a walk over the dictionary.
  var suggestionsLeft: Int

  init(_ compiler: QueryCompiler, _ parsed: ParsedQuery, _ vocabulary: any Vocabulary) throws {
    schema = compiler.schema
    analyzer = compiler.analyzer
    limits = compiler.limits
    today = compiler.today
    synonyms = compiler.synonyms
    self.vocabulary = vocabulary
    suggestionsLeft = compiler.suggestsWords ? Compilation.maximumSuggestions : 0
    capitals = try CapitalWords(of: parsed, compiler, vocabulary)
    recorder = NoteRecorder(text: QueryText(parsed.text), notes: parsed.notes)
  }

  mutating func compile(_ parsed: ParsedQuery) throws -> CompiledQuery {
    var parts: [QueryExpression] = []
    var bareWords: [QueryWord] = []
    let sequence =
      switch parsed.expression {
      case .sequence(let sequence): sequence
      // What QueryExpression.settled has made of one plain word and the rest.
      case .and(let parts) where !parsed.hasOperators && parsed.expression.plainWordCount == 1:
        parts
      default: [parsed.expression]
      }
    for part in sequence {
      if case .words(let words) = part { bareWords += words } else { parts.append(part) }
    }
    let words = try contentWords(of: bareWords)
    var (required, excluded) = try conjunction(parts, on: .passage)
    // Words that hold nothing to search for must not turn into everything.
    if required.isEmpty, excluded.isEmpty, words.isEmpty { required = [.nothing] }
    let expression = exchangingEnds(in: parsed.expression)
    return CompiledQuery(
      text: parsed.text,
      expression: expression,
      interpreted: invertedRanges.isEmpty
        ? parsed.canonical : QueryPrinter.print(expression, schema: schema),
      notes: recorder.notes.sorted { $0.utf8.lowerBound < $1.utf8.lowerBound },
      words: words,
      expansions: expansions,
      synonyms: addedSynonyms,
      required: required,
      excluded: excluded
    )
  }

  // MARK: Structure

  /// What must match and what must not; parts that hold nothing to search for are left out.
  mutating func conjunction(
    _ parts: [QueryExpression],
    on target: Target
  ) throws -> (required: [Query], excluded: [Query]) {
    var required: [Query] = []
    var excluded: [Query] = []
    for part in joiningRuns(parts, on: target) {
      switch part {
      case .not(let inner):
        if let query = try query(for: inner, on: target) { excluded.append(query) }
      case .and(let inner), .sequence(let inner):
        let (more, less) = try conjunction(inner, on: target)
        required += more
        excluded += less
      default:
        if let query = try query(for: part, on: target) { required.append(query) }
      }
    }
    return (required, excluded)
  }

  /// The engine's query for an expression; `nil` when it holds nothing to search for.
  mutating func query(for expression: QueryExpression, on target: Target) throws -> Query? {
    switch expression {
    case .everything: return everything(on: target)
    case .nothing: return .nothing
    case .words(let words): return try query(forWords: words, on: target)
    case .phrase(let phrase): return try query(for: phrase, on: target)
    case .regularExpression(let pattern): return try query(forPattern: pattern, on: target)
    case .range(let range): return query(for: range, on: target)
    case .fielded(let names, let value): return try query(forFields: names, value)
    case .scoped(let scope, let inner):
      return try query(for: inner, in: scope, on: target)
    case .near(let parts, let distance, let isOrdered):
      return try query(near: parts, distance: distance, isOrdered: isOrdered, on: target)
    case .boosted(let inner, let factor):
      return try query(for: inner, on: target).map { .boosted($0, factor) }
    case .or(let parts):
      let alternatives = try parts.compactMap { try query(for: $0, on: target) }
      return alternatives.isEmpty ? nil : .disjunction(alternatives)
    case .not, .and, .sequence:
      let (required, excluded) = try conjunction([expression], on: target)
      return Compilation.combined(required, excluded)
    }
  }

  static func combined(_ required: [Query], _ excluded: [Query]) -> Query? {
    guard !excluded.isEmpty else { return required.isEmpty ? nil : .conjunction(required) }
    let base = Query.conjunction(required)
    return .excluding(base, .disjunction(excluded))
  }

  /// `*`; as the value of a field, all documents that state one.
  private func everything(on target: Target) -> Query {
    switch target {
    case .passage, .sentence: .everything
    case .text(let field, _), .keyword(let field, _), .date(let field, _):
      field.missing.map { .excluding(.everything, $0) } ?? .everything
    }
  }

  /// Words that nothing joins, outside a best match: all of them, or any value of a keyword field.
  ///
  /// - Parameter unit: as for a run of words.
  mutating func query(
    forWords words: [QueryWord],
    on target: Target,
    inAny unit: (Query) -> Query = { $0 }
  ) throws -> Query? {
    let queries = try runs(of: words, on: target).compactMap {
      try query(for: $0, on: target, inAny: unit)?.whole
    }
    guard !queries.isEmpty else { return nil }
    switch target {
    case .passage, .sentence, .text: return .conjunction(queries)
    case .keyword, .date: return .disjunction(queries)
    }
  }

  mutating func query(for word: QueryWord, on target: Target) throws -> Query? {
    let query: Query? =
      switch target {
      case .passage: try self.query(for: word, in: schema.passage, schema.lighterTexts)
      case .sentence: try self.query(for: word, in: schema.passage, [])
      case .text(let field, let forms):
        if let missing = field.missing, QueryField.isNotStated(word.text) {
          missing
        } else if word.match == .forms, field.otherName?(word.text) != nil {
          try self.query(for: QuotedPhrase(word.text, source: word.source), on: target)
        } else {
          try self.query(for: word, in: forms, [])
        }
      case .keyword(let field, let id):
        if let missing = field.missing, word.match == .forms, QueryField.isNotStated(word.text) {
          missing
        } else {
          try self.query(forValue: word, of: field, id)
        }
      case .date(let field, let columns):
        self.query(forDate: word.text, word.source, of: field, columns)
      }
    return word.boost == 1 ? query : query.map { .boosted($0, word.boost) }
  }

  private mutating func query(for phrase: QuotedPhrase, on target: Target) throws -> Query? {
    switch target {
    case .passage, .sentence: return try query(for: phrase, in: schema.passage)
    case .text(let field, let forms):
      guard phrase.match == .exact, phrase.isLiteral, case .keywordAndText = field.kind else {
        return try query(for: phrase, in: forms)
      }
      let spellings = field.spellings(of: phrase.text)
      guard spellings.count > 1 else { return try query(for: phrase, in: forms) }
      var names = [try query(for: phrase.with(text: spellings[0]), in: forms)].compactMap(\.self)
      // Words that only a longer name has are not looked for by spelling.
      let suggestions = suggestionsLeft
      suggestionsLeft = 0
      defer { suggestionsLeft = suggestions }
      for name in spellings.dropFirst() {
        guard let query = try query(for: phrase.with(text: name), in: forms) else { continue }
        if !names.contains(query) { names.append(query) }
      }
      return names.isEmpty ? nil : .disjunction(names)
    case .keyword(let field, let id):
      return try query(forValue: phrase.asWord, of: field, id)
    case .date(let field, let columns):
      return query(forDate: phrase.literalText, phrase.source, of: field, columns)
    }
  }
}
