import InvertedIndex
import Search
import TextAnalysis

/// Notes on what the restrictions of a request leave out.
extension NoteWriter {
  /// What is found without each restriction, where something is.
  func restrictionCounts() throws -> [OfferingNote] {
    let fields = request.filters.map(\.field)
    let distinct = fields.enumerated().filter { fields.firstIndex(of: $0.element) == $0.offset }
    // Without the only restriction of everything is everything.
    guard distinct.count > 1 || parsed.expression != .everything else { return [] }
    var offers: [SearchResponse.Note.Offer] = []
    var typed: [String] = []
    let counts = try distinct.compactMap { _, field -> String? in
      var wider = request
      wider.filters.removeAll { $0.field == field }
      let count = try count(parsed.expression, for: wider)
      guard count > 0 else { return nil }
      let left = request.filters.filter { $0.field == field }
      offers.append(restricting(to: wider.filters, "without", left))
      let found = counted(count, "passage")
      // On a command line, by the name of the option.
      typed.append("without \(field) \(left.map(\.value).joined(separator: ", ")), \(found)")
      return "\(offers.last?.label ?? "without \(field)"), \(found)"
    }
    guard !counts.isEmpty else { return [] }
    func message(_ counts: [String]) -> String {
      "Nothing within the restrictions: " + counts.joined(separator: "; ") + "."
    }
    let note = note(.wordCounts, .suggestion, message(counts))
    return [OfferingNote(note, offers: offers, typed: message(typed))]
  }

  /// The same query with other restrictions.
  ///
  /// - Parameter told: the restrictions that the offer is about, with what is done to them.
  func restricting(
    to filters: [SearchRequest.Filter],
    _ what: String,
    _ told: [SearchRequest.Filter]
  ) -> SearchResponse.Note.Offer {
    let names = told.map { FieldLabels.restriction($0, index.schema.themes) }
    return .init(
      label: "\(what) \(names.joined(separator: " or "))",
      query: parsed.text,
      filters: filters
    )
  }

  // MARK: Letters without a date

  /// Fields of dates beside the restriction itself.
  private static let undatedFields = LetterField.ofDates.subtracting([LetterField.date])

  /// More letters are counted, but not named.
  private static let namedLetters = 3

  /// Says what dates leave out because it has none.
  func undatedNote() throws -> [OfferingNote] {
    let undated = parsed.expression.withoutDates
    let expression = undated ?? parsed.expression
    guard undated != nil || request.filters.contains(where: { $0.field == LetterField.date }),
      !request.filters.contains(where: { Self.undatedFields.contains($0.field) }),
      Self.undatedFields.union([LetterField.date]).isDisjoint(with: expression.fieldNames)
    else { return [] }
    var other = request
    other.filters.removeAll { $0.field == LetterField.date }
    let dated = other.filters
    other.filters.append(.init(field: LetterField.date, value: SearchResponse.Facet.notStated))
    let result = try firstLetters(of: query(expression, for: other))
    guard let totals = result.totals, totals.documents > 0 else { return [] }
    let verb = totals.documents == 1 ? "is" : "are"
    let message =
      "\(counted(totals.documents, "passage")) of \(counted(totals.groups, "letter")) without a "
      + "date \(verb) left out (date:none)."
    let letters = try named(result)
    let offer = SearchResponse.Note.Offer(
      label: "only letters without a date",
      query: undated.map(printed) ?? parsed.text,
      filters: dated + [.init(field: LetterField.year, value: SearchResponse.Facet.notStated)]
    )
    return [
      OfferingNote(note(.undatedLeftOut, .notice, message), offers: [offer], letters: letters)
    ]
  }

  /// Says that letters are counted by a date that cannot be right.
  func doubtfulDates(_ page: SearchResponse) throws -> [OfferingNote] {
    guard total > 0, page.facets.contains(where: \.isByDate) else { return [] }
    let groups = try searcher.doubtfulDates.letters(of: index)
    guard !groups.isEmpty else { return [] }
    let terms = try groups.map { group in
      let form = KeywordForm.of(try index.letterFacts(group).id, analyzer: .english)
      return Query.term(.init(index.schema.keyword(.letter), form))
    }
    let found = try query(parsed.expression, for: request)
    let result = try firstLetters(of: .all([.filter(found), .filter(.any(terms))]))
    guard let remark = DoubtfulDates.remark(onCountsOf: result.totals?.groups ?? 0) else {
      return []
    }
    return [OfferingNote(note(.doubtfulDates, .notice, remark), letters: try named(result))]
  }

  private func named(_ result: EngineResult) throws -> [SearchResponse.Note.NamedLetter] {
    try result.hits.map { hit in
      let letter = try index.letterFacts(index.segment.group(of: hit.document))
      return SearchResponse.Note.NamedLetter(id: letter.id, title: Citation.source(of: letter))
    }
  }

  /// What another request finds with a query, by letters.
  private func firstLetters(of query: Query) throws -> EngineResult {
    var wanted = EngineRequest(query)
    wanted.unit = .group
    wanted.limit = Self.namedLetters
    return try engine.search(wanted)
  }
}

extension QueryExpression {
  /// The query without the parts that restrict it to dates, each of which must hold; `nil` where none
  /// does.
  fileprivate var withoutDates: QueryExpression? {
    withoutRestrictions { part in
      if case .fielded([LetterField.date], let value) = part { !value.isNone } else { false }
    }
  }

  /// Whether it is the value of a field that is not stated.
  private var isNone: Bool {
    if case .words(let words) = self, words.count == 1 {
      QueryField.isNotStated(words[0].text)
    } else {
      false
    }
  }
}
