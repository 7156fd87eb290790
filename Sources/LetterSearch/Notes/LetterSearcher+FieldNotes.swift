import InvertedIndex
import Search

/// What a reader should know of the values that fields were asked for.
extension LetterSearcher {
  /// A value that a part of the query or a restriction asks a field for.
  struct AskedValue {
    var field: QueryField
    /// As typed.
    var text: String
    /// The field with the value.
    var part: QueryExpression
    /// The place of the restriction; `nil` for a part of the query.
    var filter: Int?
    /// Where the value stands in the query.
    var utf8: Range<Int>?
  }

  /// More values are not looked into.
  private static let askedValueLimit = 8

  func askedValues(in parsed: ParsedQuery, _ request: SearchRequest) -> [AskedValue] {
    let restrictions = request.filters.enumerated().flatMap { place, filter in
      askedValues(in: .fielded([filter.field], filter.expression)).map { value in
        var value = value
        value.filter = place
        return value
      }
    }
    return Array((restrictions + askedValues(in: parsed.expression)).prefix(Self.askedValueLimit))
  }

  /// Values of fields that hold any; not those that are asked not to be there.
  private func askedValues(in expression: QueryExpression) -> [AskedValue] {
    switch expression {
    case .sequence(let parts), .and(let parts), .or(let parts):
      return parts.flatMap { askedValues(in: $0) }
    case .boosted(let part, _), .scoped(_, let part):
      return askedValues(in: part)
    case .fielded(let names, .or(let values)):
      return values.flatMap { askedValues(in: .fielded(names, $0)) }
    case .fielded(let names, let value):
      guard names.count == 1, let field = compiler.schema.field(named: names[0]),
        NearValues.keywords(of: field) != nil, let typed = value.typedValue
      else { return [] }
      return [
        AskedValue(field: field, text: typed.text, part: expression, utf8: typed.source.utf8)
      ]
    default: return []
    }
  }

  // MARK: Values that no letter has

  /// Tells values that no letter has, and what may be meant.
  ///
  /// - Returns: the notes, and whether a restriction has no other value than such.
  func unknownValues(
    in parsed: ParsedQuery,
    _ compiled: CompiledQuery,
    _ request: SearchRequest
  ) throws -> (notes: [OfferingNote], isInRestriction: Bool) {
    var notes: [OfferingNote] = []
    var unknown: Set<Int> = []
    for asked in askedValues(in: parsed, request) where try countAlone(asked.part) == 0 {
      if let place = asked.filter { unknown.insert(place) }
      let isTold = compiled.notes.contains { note in
        note.code == .didYouMean && asked.utf8.map { $0.overlaps(note.utf8) } ?? false
      }
      if !isTold { notes.append(try noteOnUnknown(asked, parsed, request)) }
    }
    // Of several values of one restriction, any will do.
    let others = request.filters.enumerated().filter { !unknown.contains($0.offset) }
    let isInRestriction = unknown.contains { place in
      !others.contains { $0.element.field == request.filters[place].field }
    }
    return (notes, isInRestriction)
  }

  func countAlone(_ part: QueryExpression) throws -> Int {
    let parsed = ParsedQuery(part, text: "", schema: compiler.schema)
    return try searcher.count(try compile(parsed).query(), .documents).documents
  }

  private func noteOnUnknown(
    _ asked: AskedValue,
    _ parsed: ParsedQuery,
    _ request: SearchRequest
  ) throws -> OfferingNote {
    let name = asked.field.name
    let near = try NearValues(index: index).values(near: asked.text, in: asked.field)
    guard let first = near.first, let last = near.last else {
      let hasFacet = index.schema.facet(named: name) != nil
      let hint = hasFacet ? "; the facet \(name) lists what they have" : ""
      let message = "No letter has \(name) \(asked.text)\(hint)."
      return OfferingNote(note(.unknownValue, .notice, message, on: parsed))
    }
    let names = near.count == 1 ? first : near.dropLast().joined(separator: ", ") + " or " + last
    let message = "No letter has \(name) \(asked.text). Did you mean \(names)?"
    var note = note(.didYouMean, .suggestion, message, on: parsed)
    if let utf8 = asked.utf8 {
      note.utf8 = utf8
      note.utf16 = parsed.text.utf16Range(fromUTF8: utf8)
      note.fix = FieldValueText.quoted(first)
    }
    return OfferingNote(note, offers: near.map { offer($0, inPlaceOf: asked, parsed, request) })
  }

  /// The same question with another value.
  private func offer(
    _ value: String,
    inPlaceOf asked: AskedValue,
    _ parsed: ParsedQuery,
    _ request: SearchRequest
  ) -> SearchResponse.Note.Offer {
    if let place = asked.filter {
      var filters = request.filters
      filters[place].value = value
      return restricting(to: filters, "with", [filters[place]], parsed)
    }
    let bytes = asked.utf8 ?? 0..<0
    let query = parsed.text.replacing(utf8: bytes, with: FieldValueText.quoted(value))
    return .init(label: value, query: query)
  }

  /// The same query with other restrictions.
  ///
  /// - Parameter told: the restrictions that the offer is about, with what is done to them.
  private func restricting(
    to filters: [SearchRequest.Filter],
    _ what: String,
    _ told: [SearchRequest.Filter],
    _ parsed: ParsedQuery
  ) -> SearchResponse.Note.Offer {
    let names = told.map { FieldLabels.restriction($0, index.schema.themes) }
    return .init(
      label: "\(what) \(names.joined(separator: " or "))",
      query: parsed.text,
      filters: filters
    )
  }

  // MARK: Other fields

  /// Offers the local authority for an institution where it finds more, and the other way round where
  /// nothing is found: letters to a council often name no institution.
  func otherFields(
    for parsed: ParsedQuery,
    _ request: SearchRequest,
    _ total: Int
  ) throws -> [OfferingNote] {
    try askedValues(in: parsed, request).compactMap { asked in
      let others = ["institution": "la", "la": "institution"]
      guard let other = others[asked.field.name], total == 0 || other == "la" else { return nil }
      var changed = request
      var expression = parsed.expression
      if let place = asked.filter {
        changed.filters[place].field = other
      } else {
        expression = expression.replacingParts { part in
          guard part == asked.part, case .fielded(_, let value) = part else { return nil }
          return .fielded([other], value)
        }
      }
      let count = try count(expression, parsed, changed)
      guard count > total else { return nil }
      let message =
        "With \(other) \(asked.text) instead of \(asked.field.name) \(asked.text), "
        + "\(counted(count, "passage")) in place of \(total)."
      guard let place = asked.filter else {
        return OfferingNote(
          note(.otherField, .suggestion, message, on: parsed, fix: expression)
        )
      }
      let filters = changed.filters
      return OfferingNote(
        note(.otherField, .suggestion, message, on: parsed),
        offers: [restricting(to: filters, "with", [filters[place]], parsed)]
      )
    }
  }

  // MARK: Restrictions

  /// What is found without each restriction, where something is.
  func restrictionCounts(
    of parsed: ParsedQuery,
    _ request: SearchRequest
  ) throws -> [OfferingNote] {
    let fields = request.filters.map(\.field)
    let distinct = fields.enumerated().filter { fields.firstIndex(of: $0.element) == $0.offset }
    // Without the only restriction of everything is everything.
    guard distinct.count > 1 || parsed.expression != .everything else { return [] }
    var offers: [SearchResponse.Note.Offer] = []
    let counts = try distinct.compactMap { _, field -> String? in
      var wider = request
      wider.filters.removeAll { $0.field == field }
      let count = try count(parsed.expression, parsed, wider)
      guard count > 0 else { return nil }
      let left = request.filters.filter { $0.field == field }
      offers.append(restricting(to: wider.filters, "without", left, parsed))
      let values = left.map(\.value).joined(separator: ", ")
      return "without \(field) \(values), \(counted(count, "passage"))"
    }
    guard !counts.isEmpty else { return [] }
    let message = "Nothing within the restrictions: " + counts.joined(separator: "; ") + "."
    return [OfferingNote(note(.wordCounts, .suggestion, message, on: parsed), offers: offers)]
  }
}

extension QueryExpression {
  /// The value of a field as typed; `nil` for patterns, ranges, and what is not stated.
  var typedValue: (text: String, source: QuerySource)? {
    switch self {
    case .words(let words) where words.count == 1 && words[0].match == .forms:
      QueryField.isNotStated(words[0].text) ? nil : (words[0].text, words[0].source)
    case .phrase(let phrase) where !phrase.endsInPrefix:
      (phrase.text, phrase.source)
    default: nil
    }
  }
}

extension String {
  /// The same with another text in the place of some bytes, which begin and end between characters.
  func replacing(utf8 range: Range<Int>, with text: String) -> String {
    let bytes = Array(utf8)
    let range = range.clamped(to: 0..<bytes.count)
    return String(
      decoding: bytes[..<range.lowerBound] + text.utf8 + bytes[range.upperBound...],
      as: UTF8.self
    )
  }

  /// The same place in UTF-16 units.
  func utf16Range(fromUTF8 range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<utf8.count)
    let start = String(decoding: utf8.prefix(range.lowerBound), as: UTF8.self).utf16.count
    let end = String(decoding: utf8.prefix(range.upperBound), as: UTF8.self).utf16.count
    return start..<end
  }
}
