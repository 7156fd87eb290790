import InvertedIndex
import Search
import TextAnalysis

/// Completes queries from the words, phrases and values of an index.
///
/// A value to share freely; making one reads the dictionary, so make one an index.
package struct Completer: Sendable {
  package let searcher: LetterSearcher
  let words: PrefixTable
  private let values: [FieldID: PrefixTable]

  package init(_ searcher: LetterSearcher) throws {
    self.searcher = searcher
    let segment = searcher.index.segment
    let schema = searcher.compiler.schema
    let joinedWords = try JoinedWords(segment, schema.passage.exact)
    words = try PrefixTable(segment, schema.passage.exact) { term, prefix in
      WordPrefix.isWord(term, among: prefix) && !joinedWords.contains(term)
    }
    var values: [FieldID: PrefixTable] = [:]
    for field in schema.fields {
      for id in Completer.fields(of: field, searcher.index.schema) where values[id] == nil {
        let joinedWords = field.isWhole(id) ? nil : try JoinedWords(segment, id)
        values[id] = try PrefixTable(segment, id) { term, prefix in
          // What stands for a value that is not stated is none.
          term.first != 1 && WordPrefix.isWord(term, among: prefix)
            && joinedWords?.contains(term) != true
        }
      }
    }
    self.values = values
  }

  /// What may be meant at a place in a query: the most frequent first, phrases before words.
  ///
  /// - Parameters:
  ///   - cursor: a UTF-8 offset; `nil` for the end.
  ///   - limit: how many completions; up to 16 of each kind.
  package func completions(
    of query: String,
    at cursor: Int? = nil,
    limit: Int = 8
  ) throws -> [Completion] {
    guard limit > 0, query.utf8.count <= QueryLimits.standard.byteCount else { return [] }
    let schema = searcher.compiler.schema
    let context = CompletionContext(query, cursor: cursor ?? query.utf8.count, schema: schema)
    switch context.target {
    case .value(let name):
      guard let field = schema.field(named: name) else { return [] }
      return Array(try values(of: field, context).prefix(limit))
    case .word(let preceding):
      let prefix = WordPrefix.folded(context.typed)
      let isWordTyped = !prefix.isEmpty
      let phrases =
        preceding.isEmpty || !isWordTyped && !context.typed.isEmpty
        ? [] : try PhraseCompleter(self).phrases(in: query, after: preceding, prefix, context)
      let beside = isWordTyped ? try completedWords(prefix, context, beside: preceding) : []
      let words = Self.without(beside, rarerThan: phrases, behind: preceding)
      // Phrases leave room for as many words.
      let shownPhrases = phrases.prefix(
        isWordTyped ? max(1, limit / 2, limit - words.count) : limit
      )
      // Who has typed several words of a name means it; one word may be anything.
      let longNames = try namesOfSeveralWords(in: query, context)
      let names = longNames.isEmpty ? try names(prefix, context) : []
      let rest = max(0, limit - names.count - longNames.count)
      let found = longNames.prefix(limit) + (shownPhrases + words).prefix(rest) + names
      return found.isEmpty ? try nearWord(prefix, context) : Array(found)
    }
  }

  /// Without the words that are in fewer passages with those before than the best phrase is: who types
  /// *front d* means a door.
  private static func without(
    _ words: [Completion],
    rarerThan phrases: [Completion],
    behind preceding: [String]
  ) -> [Completion] {
    guard let least = phrases.first?.count?.passages,
      !preceding.allSatisfy({ StopWords.contains($0) })
    else { return words }
    return words.filter { $0.count.map { $0.passages >= least } ?? true }
  }

  /// Words that begin so; behind others, those that stand in a passage with them, by how many do.
  private func completedWords(
    _ prefix: String,
    _ context: CompletionContext,
    beside preceding: [String]
  ) throws -> [Completion] {
    let terms = try words.terms(startingWith: prefix, limit: PrefixTable.capacity)
    let isStop = preceding.allSatisfy { StopWords.contains($0) }
    let counts =
      isStop ? terms.map(\.count) : try WordsBeside(preceding, searcher).counts(of: terms)
    let found = zip(terms, counts).filter { $1?.passages != 0 }
    // What was not counted is of frequent words, in their order.
    let sorted =
      isStop
      ? found
      : found.enumerated().sorted { left, right in
        let counts = (left.element.1?.passages ?? .max, right.element.1?.passages ?? .max)
        return counts.0 == counts.1 ? left.offset < right.offset : counts.0 > counts.1
      }.map(\.element)
    return sorted.map { term, count in
      Completion(kind: .word, text: term.text, replaced: context.replaced, count: count)
    }
  }

  /// The beginning of a word has too many neighbours.
  private static let leastNearWord = 5

  /// The word nearest to what no word begins with: `nuture`.
  private func nearWord(_ typed: String, _ context: CompletionContext) throws -> [Completion] {
    guard typed.count >= Self.leastNearWord else { return [] }
    let field = searcher.compiler.schema.passage.exact
    let segment = searcher.index.segment
    // What the index makes of the parts of a compound begins so, and is no slip.
    var begins = false
    try segment.forEachTerm(in: field, prefix: typed) { _, _ in
      begins = true
      return false
    }
    guard !begins,
      let near = try IndexVocabulary(segment: segment).nearestWord(to: typed, in: field),
      let entry = try segment.lookup(field, near)
    else { return [] }
    let count = SearchResponse.Count(
      passages: Int(entry.documentFrequency),
      letters: try segment.groupCount(of: entry)
    )
    return [Completion(kind: .word, text: near, replaced: context.replaced, count: count)]
  }

  /// Names stand in no passage, so who types one would else be shown nothing.
  private static let leastNamePrefix = 3
  private static let nameCount = 2

  /// Bodies whose names begin with the word that is typed, each with its field.
  private func names(_ prefix: String, _ context: CompletionContext) throws -> [Completion] {
    guard prefix.count >= Self.leastNamePrefix, !context.isQuoted else { return [] }
    return try names(startingWith: prefix, replaced: context.replaced)
  }

  /// Bodies whose names begin with words before and the one that is typed; of as many as begin any.
  private func namesOfSeveralWords(
    in query: String,
    _ context: CompletionContext
  ) throws -> [Completion] {
    guard !context.isQuoted, !context.typed.isEmpty else { return [] }
    let bytes = Array(query.utf8)
    let end = context.replaced.utf8.lowerBound + context.typed.utf8.count
    for replaced in context.phraseStarts.reversed() {
      let typed = String(decoding: bytes[replaced.utf8.lowerBound..<end], as: UTF8.self)
      let names = try names(
        startingWith: KeywordForm.of(typed, analyzer: .english),
        replaced: replaced
      )
      if !names.isEmpty { return names }
    }
    return []
  }

  private func names(
    startingWith prefix: String,
    replaced: TextSpan
  ) throws -> [Completion] {
    let schema = searcher.compiler.schema
    let names = try LetterField.ofBodies.compactMap { schema.field(named: $0) }.flatMap {
      field in
      guard case .keywordAndText(let id, _) = field.kind, let table = values[id] else {
        return [Completion]()
      }
      return try table.terms(startingWith: prefix, limit: Self.nameCount).map { term in
        let value = try searcher.index.written(term.text, term.entry, of: field)
        return Completion(
          kind: .value,
          text: "\(field.name):\(FieldValueText.quoted(value))",
          replaced: replaced,
          count: term.count
        )
      }
    }
    return Array(names.prefix(Self.nameCount))
  }

  // MARK: Values

  /// Where the values of a field are: those that are whole first.
  private static func fields(of field: QueryField, _ schema: LetterSchema) -> [FieldID] {
    switch field.kind {
    case .keyword(let id): [id]
    case .keywordAndText(let id, let forms): [id, forms.exact]
    case .text(let forms): [forms.exact]
    case .date:
      field.name == LetterField.date || field.name == LetterField.year
        ? [schema.keyword(.year)] : []
    }
  }

  /// Values that begin so, then words that stand in values: `inspector:macd`.
  private func values(
    of field: QueryField,
    _ context: CompletionContext
  ) throws -> [Completion] {
    let prefix = KeywordForm.of(context.typed, analyzer: .english)
    let index = searcher.index
    var found: [Completion] = []
    var seen: Set<String> = []
    for id in Completer.fields(of: field, index.schema) {
      // Words of values help whoever knows no more of one; without a letter they are noise.
      if prefix.isEmpty, !found.isEmpty { break }
      let terms = try values[id]?.terms(startingWith: prefix, limit: PrefixTable.capacity) ?? []
      for term in terms where !seen.contains(where: { $0.hasPrefix(term.text) }) {
        seen.insert(term.text)
        let value = try index.written(term.text, term.entry, of: field)
        found.append(
          Completion(
            kind: .value,
            text: FieldValueText.quoted(value),
            replaced: context.replaced,
            count: term.count
          )
        )
      }
    }
    return found
  }
}

extension QueryField {
  /// Whether whole values are terms there, and not their words.
  fileprivate func isWhole(_ id: FieldID) -> Bool {
    switch kind {
    case .keyword, .date: true
    case .keywordAndText(let keyword, _): keyword == id
    case .text: false
    }
  }
}

extension PrefixTable.Term {
  fileprivate var count: SearchResponse.Count {
    SearchResponse.Count(passages: Int(entry.documentFrequency), letters: groupCount)
  }
}
