import InvertedIndex
import LetterParsing
import Search

/// What is left of a request without its words.
extension LetterSearcher {
  /// Fields that tell passages of one letter apart; other restrictions choose letters.
  private static let passageFields: Set = [
    LetterField.theme, LetterField.wording, LetterField.section,
  ]

  /// Counts the letters that a request could find, whatever its words.
  ///
  /// - Throws: as ``search(_:)`` does.
  func denominators(for request: SearchRequest) throws -> Denominators {
    let (sections, all) = try restrictions(of: request)
    let named = try sectionNames(in: sections)
    var denominators = Denominators(
      index: .init(passages: index.segment.documentCount, letters: index.segment.groupCount),
      restricted: try count(all),
      filters: try all.filters.map(namingCouncil),
      restrictionInQuery: all.hasWords ? all.text : "",
      sections: named
    )
    if !named.isEmpty { denominators.withSections = try count(sections) }
    return denominators
  }

  /// The letters that a request could find, by year.
  func possibleYears(for request: SearchRequest) throws -> [SearchResponse.Facet.Value] {
    try facet(CalendarUnit.year.rawValue, of: restriction(of: request))?.valuesWithoutGaps ?? []
  }

  /// The request without its words: what it could find, be they what they may.
  ///
  /// Restrictions to themes and wording go with the words, as they tell passages of a letter apart;
  /// those to sections stay.
  func restriction(of request: SearchRequest) throws -> SearchRequest {
    let (sections, all) = try restrictions(of: request)
    return try sectionNames(in: sections).isEmpty ? all : sections
  }

  /// How many letters have each section, of those that the restrictions to letters leave.
  func lettersBySection(for request: SearchRequest) throws -> [SectionName: Int] {
    let values = try facet(LetterField.section, of: restrictions(of: request).all)?.values ?? []
    let letters = values.compactMap { value in
      SectionName(rawValue: value.value).map { ($0, value.count.letters) }
    }
    return Dictionary(letters, uniquingKeysWith: max)
  }

  private func facet(
    _ name: String,
    of request: SearchRequest
  ) throws -> SearchResponse.Facet? {
    var request = request
    request.limit = 0
    request.facets = [name]
    return try search(request).facets.first
  }

  private func count(_ request: SearchRequest) throws -> SearchResponse.Count {
    guard !request.findsEverything else {
      return .init(passages: index.segment.documentCount, letters: index.segment.groupCount)
    }
    var request = request
    request.limit = 0
    return try search(request).total
  }

  // MARK: Restrictions

  /// The request without its words: with its restrictions to sections, and with those to letters only.
  private func restrictions(
    of request: SearchRequest
  ) throws -> (sections: SearchRequest, all: SearchRequest) {
    let request = try withDatesInOrder(request).request
    let expression = try parse(request.text, isStrict: false).expression
    func restricted(without fields: Set<String>) -> SearchRequest {
      let left = restriction(in: expression, without: fields)
      var restricted =
        left.map { SearchRequest(QueryPrinter.print($0, schema: compiler.schema)) } ?? .everything
      restricted.filters = request.filters.filter { !fields.contains($0.field) }
      return restricted
    }
    return (
      restricted(without: Self.passageFields.subtracting([LetterField.section])),
      restricted(without: Self.passageFields)
    )
  }

  /// What of a query all hits must fulfil, and is about fields that choose letters; `nil` for nothing.
  private func restriction(
    in expression: QueryExpression,
    without fields: Set<String>
  ) -> QueryExpression? {
    switch expression {
    case .sequence(let parts), .and(let parts):
      let left = parts.compactMap { restriction(in: $0, without: fields) }
      return left.count > 1 ? .and(left) : left.first
    default:
      return isRestriction(expression, without: fields) ? expression : nil
    }
  }

  private func isRestriction(_ expression: QueryExpression, without fields: Set<String>) -> Bool {
    switch expression {
    case .sequence(let parts), .and(let parts), .or(let parts):
      return parts.allSatisfy { isRestriction($0, without: fields) }
    case .not(let part), .boosted(let part, _):
      return isRestriction(part, without: fields)
    case .fielded(let names, _):
      return names.allSatisfy { name in
        guard !fields.contains(name), let field = compiler.schema.field(named: name) else {
          return false
        }
        // Words of titles and headings are words.
        if case .text = field.kind { return false }
        return true
      }
    default: return false
    }
  }

  /// The sections that restrictions name; not those that are asked not to be.
  func sectionNames(in restrictions: SearchRequest) throws -> [SectionName] {
    let expression = try parse(restrictions.text, isStrict: false).expression
    return sectionNames(in: restrictions, expression)
  }

  /// - Parameter expression: the query of the request, read.
  func sectionNames(
    in restrictions: SearchRequest,
    _ expression: QueryExpression
  ) -> [SectionName] {
    let filters = restrictions.filters.filter { $0.field == LetterField.section }.map(\.value)
    let asked = filters + sectionValues(in: expression)
    guard !asked.isEmpty else { return [] }
    let values = compiler.schema.field(named: LetterField.section)?.values
    let named = Set(asked.flatMap { values?.stored(for: $0) ?? [] })
    return SectionName.allCases.filter { named.contains($0.rawValue) }
  }

  private func sectionValues(in expression: QueryExpression) -> [String] {
    switch expression {
    case .sequence(let parts), .and(let parts): return parts.flatMap(sectionValues)
    case .or(let parts):
      // Of one that asks for something else, too, no section is the condition.
      let values = parts.map(sectionValues)
      return values.contains(where: \.isEmpty) ? [] : values.flatMap(\.self)
    case .boosted(let part, _): return sectionValues(in: part)
    case .fielded(let names, .or(let values)):
      return values.flatMap { sectionValues(in: .fielded(names, $0)) }
    case .fielded([LetterField.section], let value): return value.typedValue.map { [$0.text] } ?? []
    default: return []
    }
  }
}
