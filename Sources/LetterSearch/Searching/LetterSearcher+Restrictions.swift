import InvertedIndex
import Search
import TextAnalysis

/// Restrictions that a request has beside its query.
extension LetterSearcher {
  /// What of a query's matches fulfils the restrictions of every field.
  ///
  /// Of several values of one field any will do; the two ends of a span of dates must both hold.
  func restricting(_ query: Query, to filters: [SearchRequest.Filter]) throws -> Query {
    guard !filters.isEmpty else { return query }
    var conditions: [(field: String, alternatives: [Query])] = []
    for filter in filters {
      let condition = Query.filter(try self.filter(filter))
      if filter.field != LetterField.date,
        let place = conditions.firstIndex(where: { $0.field == filter.field })
      {
        conditions[place].alternatives.append(condition)
      } else {
        conditions.append((filter.field, [condition]))
      }
    }
    return .all(
      [query]
        + conditions.map { $0.alternatives.count > 1 ? .any($0.alternatives) : $0.alternatives[0] }
    )
  }

  /// A restriction given beside the query.
  ///
  /// Here a fault is an error: nobody reads a note about it. Dates in the wrong order are none, see
  /// ``withDatesInOrder(_:)``.
  private func filter(_ filter: SearchRequest.Filter) throws -> Query {
    if let whole = try wholeValue(filter) { return whole }
    let compiled = try compiled(filter)
    let faults = Self.faults(of: compiled)
    guard faults.isEmpty else { throw try refusal(of: filter, faults) }
    return compiled.query()
  }

  /// The letters with the very value, as a facet counts them; `nil` when no letter has it.
  ///
  /// Who chooses Lincolnshire does not mean North Lincolnshire. A part of a name, which no letter has
  /// as the whole, means every name that has its words, unless one council is called so
  /// (``MeantAuthority``).
  func wholeValue(_ filter: SearchRequest.Filter) throws -> Query? {
    guard case .value(let value) = filter.condition, !value.hasSuffix("*"),
      !QueryField.isNotStated(value), let field = compiler.schema.field(named: filter.field),
      case .keywordAndText(let id, _) = field.kind
    else { return nil }
    if field.isLocalAuthority { return try authority(meantBy: value)?.passages }
    let names = field.spellings(of: value).map { KeywordForm.of($0, analyzer: .english) }
    let held = try Set(names).sorted().filter { try index.segment.lookup(id, $0) != nil }
    return held.isEmpty ? nil : .any(held.map { .term(.init(id, $0)) })
  }

  /// The restriction as people read it: a council by its own name, however it was called.
  func namingCouncil(_ filter: SearchRequest.Filter) throws -> SearchRequest.Filter {
    guard case .value(let value) = filter.condition, filter.field == LetterField.localAuthority,
      let council = try wholeValue(filter).flatMap({ _ in try authority(meantBy: value) })
    else { return filter }
    return .init(field: filter.field, .value(council.name))
  }

  private func compiled(_ filter: SearchRequest.Filter) throws -> CompiledQuery {
    let expression = QueryExpression.fielded([filter.field], filter.expression)
    return try compile(ParsedQuery(expression, text: filter.value, schema: compiler.schema))
  }

  private static func faults(of compiled: CompiledQuery) -> [QueryNote] {
    compiled.notes.filter { note in
      switch note.code {
      case .unknownValue, .wordIgnored: true
      case .invertedRange: false
      default: note.severity == .repair
      }
    }
  }

  /// More offers help nobody.
  private static let offeredValues = 3

  /// Names what was typed; of a span of dates, the end that is at fault.
  private func refusal(
    of filter: SearchRequest.Filter,
    _ faults: [QueryNote]
  ) throws -> LetterSearchError {
    for (name, end, typed) in filter.ends {
      let faults = Self.faults(of: try compiled(end))
      if !faults.isEmpty { return .badRestriction(name, typed, faults.reasons) }
    }
    if faults.contains(where: { $0.code == .unknownValue }),
      let near = compiler.schema.field(named: filter.field)?.values?.near(filter.value),
      !near.isEmpty
    {
      let names = near.prefix(Self.offeredValues).map { String($0) }.listed(lastAfter: "or")
      let reason = "\(filter.field) has no value \(filter.value). Did you mean \(names)?"
      return .badRestriction(filter.field, filter.value, reason)
    }
    // Dates without an end have two names; the first says where to look.
    let name = filter.field == LetterField.date ? "from" : filter.field
    return .badRestriction(name, filter.value, faults.reasons)
  }

  /// The request with spans of dates the right way round, and what was exchanged.
  ///
  /// - Throws: ``LetterSearchError/badRequest(_:)`` in strict mode, in place of exchanging them.
  func withDatesInOrder(
    _ request: SearchRequest
  ) throws -> (request: SearchRequest, exchanged: [String]) {
    var request = request
    var exchanged: [String] = []
    for (place, filter) in request.filters.enumerated() {
      guard case .dates(let dates) = filter.condition, dates.from != nil, dates.to != nil,
        try compiled(filter).notes.contains(where: { $0.code == .invertedRange })
      else { continue }
      let message = "The span of dates \(filter.value) ends before it begins"
      guard !request.isStrict else { throw LetterSearchError.badRequest(message) }
      request.filters[place].condition = .dates(dates.exchanged)
      exchanged.append("\(message); its ends are exchanged.")
    }
    return (request, exchanged)
  }
}

extension [QueryNote] {
  /// A word that a query does without is all that a restriction has.
  fileprivate var reasons: String {
    map { $0.code == .wordIgnored ? "there is no word in it." : $0.message }
      .joined(separator: " ")
  }
}

extension SearchRequest.Filter {
  /// The ends of a span of dates that were given, each alone, by the names of their options.
  fileprivate var ends: [(name: String, end: Self, typed: String)] {
    guard case .dates(let dates) = condition else { return [] }
    func end(_ from: String?, _ to: String?) -> Self {
      Self(field: field, .dates(.init(from: from, to: to)))
    }
    let lower = dates.from.map { ("from", end($0, nil), $0) }
    let upper = dates.to.map { ("to", end(nil, $0), $0) }
    return [lower, upper].compactMap(\.self)
  }
}
