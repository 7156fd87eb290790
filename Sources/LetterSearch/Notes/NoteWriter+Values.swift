import InvertedIndex
import Search
import TextAnalysis

/// Notes on the values that fields were asked for.
extension NoteWriter {
  // MARK: Values that no letter has

  /// Tells values that no letter has, and what may be meant.
  ///
  /// - Returns: the notes, and whether a restriction has no other value than such.
  func unknownValues() throws -> (notes: [OfferingNote], isInRestriction: Bool) {
    var notes: [OfferingNote] = []
    var unknown: Set<Int> = []
    for asked in askedValues where try countAlone(asked.part) == 0 {
      if let place = asked.filter { unknown.insert(place) }
      let isTold = compiled.notes.contains { note in
        note.code == .didYouMean && asked.utf8.map { $0.overlaps(note.utf8) } ?? false
      }
      if !isTold { notes.append(try noteOnUnknown(asked)) }
    }
    // Of several values of one restriction, any will do.
    let others = request.filters.enumerated().filter { !unknown.contains($0.offset) }
    let isInRestriction = unknown.contains { place in
      !others.contains { $0.element.field == request.filters[place].field }
    }
    return (notes, isInRestriction)
  }

  private func noteOnUnknown(_ asked: AskedValue) throws -> OfferingNote {
    if let several = try severalValues(in: asked) { return several }
    let name = asked.field.name
    let near = try NearValues(index: index).values(near: asked.text, in: asked.field)
    guard let first = near.first else {
      let hasFacet = index.schema.facet(named: name) != nil
      let hint = hasFacet ? "; the facet \(name) lists what they have" : ""
      let message = "No letter has \(name) \(asked.text)\(hint)."
      return OfferingNote(note(.unknownValue, .notice, message))
    }
    let names = near.listed(lastAfter: "or")
    let message = "No letter has \(name) \(asked.text). Did you mean \(names)?"
    var note = note(.didYouMean, .suggestion, message, at: asked.utf8)
    if asked.utf8 != nil { note.fix = FieldValueText.quoted(first) }
    return OfferingNote(note, offers: near.map { offer($0, inPlaceOf: asked) })
  }

  /// Offers several values one by one that were given as one: `--la wigan,devon`.
  private func severalValues(in asked: AskedValue) throws -> OfferingNote? {
    let name = asked.field.name
    let values = Self.valuesListed(in: asked.text)
    guard values.count > 1 else { return nil }
    let filters = values.map { SearchRequest.Filter(field: name, .value($0)) }
    for filter in filters {
      let letters = try? searcher.restricting(.everything, to: [filter])
      guard let letters, try engine.documentCount(of: letters) > 0 else { return nil }
    }
    let lead = "No letter has \(name) \(asked.text)."
    guard let place = asked.filter else {
      let either = "(\(values.map(FieldValueText.quoted).joined(separator: " OR ")))"
      guard let utf8 = asked.utf8, let offer = try offer(either, at: utf8, as: .didYouMean) else {
        return nil
      }
      var note = offer.note
      note.message = "\(lead) With \(name):\(either), \(counted(offer.found, "passage"))."
      return OfferingNote(note)
    }
    var other = request
    other.filters.replaceSubrange(place...place, with: filters)
    let found = counted(try count(parsed.expression, for: other), "passage")
    let each = values.map { "\(name) \($0)" }.listed(lastAfter: "or")
    let options = values.map { "--\(name) \(FieldValueText.quoted($0))" }.joined(separator: " ")
    return OfferingNote(
      note(.didYouMean, .suggestion, "\(lead) With \(each), each on its own, \(found)."),
      offers: [restricting(to: other.filters, "with", filters)],
      typed: "\(lead) Give the option several times: with \(options), \(found)."
    )
  }

  /// `wigan,devon`, `Wigan and Devon`.
  private static func valuesListed(in text: String) -> [String] {
    text.split { ",;&/".contains($0) }.flatMap { part in
      part.split(whereSeparator: \.isWhitespace)
        .split { ["and", "or"].contains($0.lowercased()) }
        .map { $0.joined(separator: " ") }
    }
  }

  /// The same question with another value.
  private func offer(
    _ value: String,
    inPlaceOf asked: AskedValue
  ) -> SearchResponse.Note.Offer {
    if let place = asked.filter {
      var filters = request.filters
      filters[place].condition = .value(value)
      return restricting(to: filters, "with", [filters[place]])
    }
    let bytes = asked.utf8 ?? 0..<0
    let query = parsed.text.replacing(utf8: bytes, with: FieldValueText.quoted(value))
    return .init(label: value, query: query)
  }

  // MARK: Values that do not go together

  /// Offers either of the values of one field where no letter has both: `la:Wigan la:Bolton`.
  func valuesNotTogether() throws -> [QueryNote] {
    guard total == 0 else { return [] }
    let parts = parsed.expression.conjuncts
    var joined: [QueryExpression] = []
    var apart: [QueryExpression] = []
    for part in parts where !apart.contains(part) {
      let values = parts.filter { $0.isValue(of: part, schema) }.withoutRepetitions
      guard case .fielded(let names, _) = part, values.count > 1,
        try values.allSatisfy({ try countAlone($0) > 0 }), try countAlone(.and(values)) == 0
      else {
        joined.append(part)
        continue
      }
      joined.append(.fielded(names, .disjunction(values.compactMap(\.fieldValue))))
      apart += values
    }
    guard !apart.isEmpty else { return [] }
    let isStrict = if case .and = parsed.expression { true } else { false }
    let either = QueryExpression.conjunction(joined, isExplicit: isStrict)
    let found = try count(either)
    guard found > 0 else { return [] }
    let message =
      "Nothing has \(apart.map(printed).listed(lastAfter: "and")) together: "
      + "\(printed(either)) finds \(counted(found, "passage"))."
    return [note(.otherField, .suggestion, message, fix: either)]
  }

  // MARK: Values of other fields

  /// Offers the local authority for an institution where it finds more, and the other way round where
  /// nothing is found: letters to a council often name no institution.
  func otherFields() throws -> [OfferingNote] {
    try askedValues.compactMap { asked in
      let council = LetterField.localAuthority
      let others = [LetterField.institution: council, council: LetterField.institution]
      guard let other = others[asked.field.name], total == 0 || other == council else { return nil }
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
      let count = try count(expression, for: changed)
      guard count > total else { return nil }
      let message =
        "With \(other) \(asked.text) instead of \(asked.field.name) \(asked.text), "
        + "\(counted(count, "passage")) in place of \(total)."
      guard let place = asked.filter else {
        return OfferingNote(note(.otherField, .suggestion, message, fix: expression))
      }
      let filters = changed.filters
      return OfferingNote(
        note(.otherField, .suggestion, message),
        offers: [restricting(to: filters, "with", [filters[place]])]
      )
    }
  }

  // MARK: Short names

  /// Tells what a short name was taken for.
  ///
  /// In a query a part of a name finds all that have its words, so that only short forms are told.
  func shortNames() throws -> [QueryNote] {
    try askedValues.compactMap { asked in
      guard LetterField.ofBodies.contains(asked.field.name) else { return nil }
      var name = AuthorityAbbreviations.spelledOut(AuthorityName.short(asked.text) ?? asked.text)
      if asked.field.isLocalAuthority, asked.filter != nil || name != nil {
        let council = try searcher.authority(meantBy: asked.text)
        name = council.flatMap { $0.isShortName ? $0.name : nil }
      }
      guard let name, try asked.filter != nil || countAlone(asked.part) > 0 else { return nil }
      return note(.otherField, .notice, "“\(asked.text)” is taken for \(name).", at: asked.utf8)
    }
  }

  // MARK: Names within longer names

  /// Tells of longer names that hold the words of the one that was asked for.
  ///
  /// A restriction takes a name as a whole and a query takes its words, so that each note says how the
  /// other reads. In a query only councils are told of: Lincolnshire and North Lincolnshire are two.
  func longerNames() throws -> [QueryNote] {
    try askedValues.compactMap { asked in
      guard asked.filter != nil || asked.field.isLocalAuthority,
        let whole = try searcher.wholeValue(.init(field: asked.field.name, value: asked.text)),
        let others = try longerNames(than: whole, asked)
      else { return nil }
      let typed = "\(asked.field.name):\(FieldValueText.quoted(asked.text))"
      let council =
        asked.field.isLocalAuthority ? try searcher.authority(meantBy: asked.text) : nil
      let isShortName = council?.isShortName == true
      let meant = isShortName ? council?.name : "the whole name \(asked.text)"
      let message =
        asked.filter == nil
        ? "\(typed) finds longer names, too: \(others). As a filter it does not."
        : "Only \(meant ?? asked.text) is meant. In the query, \(typed) finds longer names, "
          + "too: \(others)."
      return note(.otherField, .notice, message)
    }
  }

  /// `3 letters, of North Lincolnshire for one`: those of other names with the words that were typed.
  private func longerNames(than whole: Query, _ asked: AskedValue) throws -> String? {
    guard let column = index.schema.facet(named: asked.field.name) else { return nil }
    let words = try searcher.compile(asked.part).query()
    var others = EngineRequest(.excluding(words, whole))
    others.limit = 0
    others.facets = [column]
    let result = try engine.search(others)
    guard let letters = result.totals?.groups, letters > 0 else { return nil }
    // A letter may have several inspectors.
    let typed = KeywordForm.of(asked.text, analyzer: .english)
    let name = result.facets.first?.values.first {
      KeywordForm.of($0.value, analyzer: .english).contains(typed)
    }
    return counted(letters, "letter") + (name.map { ", of \($0.value) for one" } ?? "")
  }
}

extension QueryExpression {
  /// Whether it asks the fields of another, which have values and no running text, for one value, as
  /// the other does.
  fileprivate func isValue(of other: QueryExpression, _ schema: QuerySchema) -> Bool {
    guard case .fielded(let names, let value) = self, case .fielded(names, let otherValue) = other,
      value.typedValue != nil, otherValue.typedValue != nil
    else { return false }
    return names.allSatisfy { name in
      guard let field = schema.field(named: name) else { return false }
      return if case .text = field.kind { false } else { true }
    }
  }

  fileprivate var fieldValue: QueryExpression? {
    if case .fielded(_, let value) = self { value } else { nil }
  }
}

extension [QueryExpression] {
  fileprivate var withoutRepetitions: [QueryExpression] {
    enumerated().filter { firstIndex(of: $0.element) == $0.offset }.map(\.element)
  }
}
