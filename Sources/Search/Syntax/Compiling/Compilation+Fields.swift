import InvertedIndex
import TextAnalysis

/// `field:value`.
extension Compilation {
  /// Any of the fields; only texts add to the score.
  mutating func query(
    forFields names: [String],
    _ value: QueryExpression
  ) throws -> Query? {
    var queries: [Query] = []
    for name in names {
      guard let field = schema.field(named: name) else { continue }
      let target: Target =
        switch field.kind {
        case .text(let forms), .keywordAndText(_, let forms): .text(field, forms)
        case .keyword(let id): .keyword(field, id)
        case .date(let columns): .date(field, columns)
        }
      guard let query = try query(for: value, on: target) else { continue }
      if case .text = field.kind { queries.append(query) } else { queries.append(.filter(query)) }
    }
    return queries.isEmpty ? nil : .disjunction(queries)
  }

  /// A whole value, without regard to case, or the beginning of one.
  mutating func query(
    forValue word: QueryWord,
    of field: QueryField,
    _ id: FieldID
  ) throws -> Query? {
    switch word.match {
    case .forms: return query(forWholeValue: word, of: field, id)
    case .prefix:
      if let stored = field.values?.stored(withPrefix: word.text), !stored.isEmpty {
        return values(stored, in: id)
      }
      let prefix = KeywordForm.of(word.text, analyzer: analyzer)
      let terms = try keywordExpansion(word.text + "*", prefix, word.source, id) { _ in true }
      return .alternatives(terms, in: id)
    case .wildcard:
      let pattern = TermPattern(wildcard: word.text.lowercased())
      let terms = try keywordExpansion(word.text, pattern.prefix, word.source, id) {
        pattern.matches($0)
      }
      return .alternatives(terms, in: id)
    case .fuzzy(let edits):
      let form = KeywordForm.of(word.text, analyzer: analyzer)
      let scalars = Array(form.unicodeScalars)
      let terms = try keywordExpansion(word.text + "~", String(form.prefix(1)), word.source, id) {
        Spelling.distance(scalars, Array($0.unicodeScalars), limit: edits ?? 2) != nil
      }
      return .alternatives(terms, in: id)
    }
  }

  private mutating func query(
    forWholeValue word: QueryWord,
    of field: QueryField,
    _ id: FieldID
  ) -> Query {
    guard let values = field.values else { return self.values([word.text], in: id) }
    if let stored = values.stored(for: word.text) { return self.values(stored, in: id) }
    let nearest = Spelling.nearest(to: word.text.lowercased(), in: values.names)
    let near = nearest.map { [$0] } ?? values.stored(withWordsOf: word.text)
    let hint = near.isEmpty ? values.list : "Did you mean \(near.joined(separator: " or "))?"
    recorder.add(
      .unknownValue,
      .repair,
      "\(field.name) has no value \(word.text). \(hint)",
      at: word.source
    )
    return self.values([word.text], in: id)
  }

  private func values(_ values: [String], in id: FieldID) -> Query {
    .alternatives(values.map { KeywordForm.of($0, analyzer: analyzer) }, in: id)
  }

  /// Whole values hold spaces, hyphens and capitals of their own, so all of them are looked at.
  private mutating func keywordExpansion(
    _ pattern: String,
    _ prefix: String,
    _ source: QuerySource,
    _ id: FieldID,
    where matches: (String) -> Bool
  ) throws -> [String] {
    try expansion(pattern, startingWith: prefix, source, in: id, where: matches)
  }
}
