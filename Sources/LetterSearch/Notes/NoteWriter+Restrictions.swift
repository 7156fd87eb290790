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

  /// Fields of the date that a letter has or has not.
  fileprivate static let datesOfLetters: Set = [
    LetterField.date, LetterField.year, LetterField.academicYear,
  ]

  /// More letters are counted, but not named.
  private static let namedLetters = 3

  /// Says what dates leave out because it has none, and offers the days of visits in their place where
  /// these are known.
  func undatedNote() throws -> [OfferingNote] {
    let undated = parsed.expression.withoutDates
    let expression = undated ?? parsed.expression
    let chosen = request.filters.filter { LetterField.ofDates.contains($0.field) }
    guard undated != nil || !chosen.isEmpty,
      chosen.allSatisfy({ Self.datesOfLetters.contains($0.field) && !$0.isNotStated }),
      LetterField.ofDates.isDisjoint(with: expression.fieldNames)
    else { return [] }
    let dated = request.filters.filter { !Self.datesOfLetters.contains($0.field) }
    var other = request
    other.filters = dated + [.init(field: LetterField.date, value: SearchResponse.Facet.notStated)]
    let result = try firstLetters(of: query(expression, for: other))
    guard let totals = result.totals, totals.documents > 0 else { return [] }
    let verb = totals.documents == 1 ? "is" : "are"
    var message =
      "\(counted(totals.documents, "passage")) of \(counted(totals.groups, "letter")) without a "
      + "date \(verb) left out (date:none)"
    let letters = try named(result)
    var offers = [
      SearchResponse.Note.Offer(
        label: "only letters without a date",
        query: undated.map(printed) ?? parsed.text,
        filters: dated + [.init(field: LetterField.year, value: SearchResponse.Facet.notStated)]
      )
    ]
    let visits = visits(inPlaceOf: chosen)
    let visited = Self.joining(expression, visits)
    if try count(visited, for: other) > 0 {
      other.filters = dated
      let found = try engine.count(query(visited, for: other))
      let all = SearchResponse.Count(passages: found.documents, letters: found.groups)
      let each = visits.map(printed).joined(separator: " ")
      message += "; by the days of visits, \(each) finds \(all.inWords)"
      offers.append(.init(label: "by the days of visits", query: printed(visited), filters: dated))
    }
    return [
      OfferingNote(note(.undatedLeftOut, .notice, message + "."), offers: offers, letters: letters)
    ]
  }

  /// What the request asks of the dates of letters, asked of visits, each of which must hold.
  private func visits(inPlaceOf chosen: [SearchRequest.Filter]) -> [QueryExpression] {
    let inQuery = parsed.expression.conjuncts.filter(\.isOfDates).map { part in
      part.replacingParts { inner in
        guard case .fielded(let names, let value) = inner else { return nil }
        let isOfSchoolYears = names.contains(LetterField.academicYear)
        return .fielded([LetterField.visit], isOfSchoolYears ? value.namingSchoolYears : value)
      }
    }
    let dates = chosen.filter { $0.field == LetterField.date }.map(\.expression)
    // Of several years any will do.
    let years = [LetterField.year, LetterField.academicYear].compactMap { field in
      let values = chosen.filter { $0.field == field }.map { filter in
        QueryExpression.words([QueryWord(filter.value)])
      }
      let years = values.isEmpty ? nil : QueryExpression.disjunction(values)
      return field == LetterField.academicYear ? years?.namingSchoolYears : years
    }
    return inQuery + (dates + years).map { .fielded([LetterField.visit], $0) }
  }

  private static func joining(
    _ expression: QueryExpression,
    _ restrictions: [QueryExpression]
  ) -> QueryExpression {
    let isExplicit = if case .and = expression { true } else { false }
    let words = expression == .everything ? [] : [expression]
    return .conjunction(words + restrictions, isExplicit: isExplicit)
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
  /// A value of school years as fields of days read it: there, a year alone is one from January on.
  fileprivate var namingSchoolYears: QueryExpression {
    func named(_ text: String) -> String {
      guard text.utf8.count == 4, let year = Int(text) else { return text }
      return CalendarUnit.academicYear.name(of: year)
    }
    return replacingParts { part in
      switch part {
      case .words(let words):
        return .words(
          words.map { word in
            var word = word
            word.text = named(word.text)
            return word
          }
        )
      case .phrase(let phrase):
        return phrase.text == named(phrase.text)
          ? nil : .words([QueryWord(named(phrase.text))])
      case .range(var range):
        if let lower = range.lower { range.lower?.value = named(lower.value) }
        if let upper = range.upper { range.upper?.value = named(upper.value) }
        return .range(range)
      default: return nil
      }
    }
  }

  /// The query without the parts that restrict it to dates, each of which must hold; `nil` where none
  /// does.
  fileprivate var withoutDates: QueryExpression? { withoutRestrictions(where: \.isOfDates) }

  /// Whether it restricts letters to dates, so that it leaves out those without one.
  fileprivate var isOfDates: Bool {
    if case .fielded(let names, let value) = self, names.count == 1 {
      NoteWriter.datesOfLetters.contains(names[0]) && !value.allowsNone
    } else {
      false
    }
  }

  /// Whether a field that is not stated is among its values.
  private var allowsNone: Bool {
    switch self {
    case .words(let words): words.count == 1 && QueryField.isNotStated(words[0].text)
    case .or(let values): values.contains(where: \.allowsNone)
    default: false
    }
  }
}

extension SearchRequest.Filter {
  fileprivate var isNotStated: Bool {
    if case .value(let value) = condition { QueryField.isNotStated(value) } else { false }
  }
}
