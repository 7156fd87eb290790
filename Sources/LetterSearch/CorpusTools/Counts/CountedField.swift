import InvertedIndex
import Search

/// A field by which passages are counted, with the names of its values.
struct CountedField {
  /// What documents without a value are counted under.
  static let notStated = DateHistogram.notStated

  /// Of the values of a column of strings, by label.
  struct Name {
    /// As letters write it.
    var text: String
    /// See ``CrossTable/Value/isFoundAlone``.
    var isFoundAlone = true
  }

  private enum Values {
    case calendar(CalendarUnit)
    case names([Name])
  }

  /// As queries name it.
  let name: String
  let axis: CountingAxis
  private let values: Values

  init(_ unit: CalendarUnit, _ days: NumberColumn) {
    name = unit.rawValue
    values = .calendar(unit)
    axis = CountingAxis(isShared: true) { document, labels in
      labels.append(days[document].map(unit.ordinal(ofDay:)) ?? Self.notStated)
    }
  }

  /// - Parameters:
  ///   - labels: for each place of a value in the column, its label.
  ///   - names: by label.
  init(
    _ name: String,
    _ column: KeywordColumn,
    isShared: Bool,
    labels: [Int],
    names: [Name]
  ) {
    self.name = name
    values = .names(names)
    axis = CountingAxis(isShared: isShared) { document, found in
      column.appendOrdinals(of: document, to: &found)
      for place in found.indices { found[place] = labels[found[place]] }
      if found.isEmpty { found.append(Self.notStated) }
    }
  }

  var isByDate: Bool {
    if case .calendar = values { true } else { false }
  }

  /// As a restriction names it, and whether that finds nothing else.
  func value(_ label: Int) -> (text: String, isFoundAlone: Bool) {
    guard label != Self.notStated else { return (SearchResponse.Facet.notStated, true) }
    switch values {
    case .calendar(let unit): return (unit.name(of: label), true)
    case .names(let names):
      guard names.indices.contains(label) else { return ("", false) }
      return (FieldValueText.restricting(to: names[label].text), names[label].isFoundAlone)
    }
  }
}

extension LetterSearcher {
  /// Fields to count by, each once.
  ///
  /// - Parameter found: of several spellings of a name, that of most of these passages stands for all.
  /// - Throws: ``LetterSearchError/badRestriction(_:_:_:)`` for a name that is no facet's, and for one
  ///   that is given twice.
  func countedFields(
    _ names: [String],
    among found: MatchedDocuments
  ) throws -> [CountedField] {
    guard (1...2).contains(names.count) else {
      let given = names.joined(separator: ", ")
      throw LetterSearchError.badRestriction("by", given, "counts are by one field or two")
    }
    let fields = try names.map { try countedField($0, among: found) }
    guard fields.count < 2 || fields[0].name != fields[1].name else {
      throw LetterSearchError.badRestriction("by", names[1], "is given twice")
    }
    return fields
  }

  private func countedField(
    _ name: String,
    among found: MatchedDocuments
  ) throws -> CountedField {
    let (schema, segment) = (index.schema, index.segment)
    guard let column = schema.facet(named: name) else {
      let known = schema.facetNames
      let kindred = schema.query.fields.first { $0.kindredNames.contains(name.lowercased()) }?.name
      let near = (kindred ?? name.nearest(in: known)).flatMap { known.contains($0) ? $0 : nil }
      let question = near.map { "did you mean \($0)? There" } ?? "there"
      let reason =
        "there is no such field to count by; \(question) are \(known.joined(separator: ", "))"
      throw LetterSearchError.badRestriction("by", name, reason)
    }
    if let unit = schema.calendarFacet(named: name), let days = segment.numbers(column) {
      return CountedField(unit, days)
    }
    guard let field = compiler.schema.field(named: name), let keywords = segment.keywords(column)
    else { throw LetterSearchError.badRestriction("by", name, "it has no values") }
    let isShared = schema.letterColumns.contains(column)
    let written = try (0..<keywords.valueCount).map(keywords.value)
    let counts = keywords.counts(of: found, areShared: isShared).counts
    let spellings = try spellings(of: written, field)
    var labels: [String: Int] = [:]
    var best: [Int] = []
    let labelsByPlace = spellings.enumerated().map { place, form in
      if let label = labels[form] {
        if counts[best[label]].documents < counts[place].documents { best[label] = place }
        return label
      }
      labels[form] = best.count
      best.append(place)
      return best.count - 1
    }
    let names = best.map { place in
      let text = field.isLocalAuthority ? spellings[place] : written[place]
      // Nobody looks for what is not there.
      let isFound = counts[place].documents > 0
      let isAlone = !isFound || isFoundAlone(text, spellings[place], field, among: labels)
      return CountedField.Name(text: text, isFoundAlone: isAlone)
    }
    return CountedField(
      field.name,
      keywords,
      isShared: isShared,
      labels: labelsByPlace,
      names: names
    )
  }

  /// What the values that count as one have in common: of a council the name that stands for all, of
  /// others the form in which they are searched.
  private func spellings(of written: [String], _ field: QueryField) throws -> [String] {
    field.isLocalAuthority
      ? try written.map(index.countedAuthority) : joinedSpellings.forms(of: written, in: field)
  }

  /// Whether no other value of the index is found by a restriction to one.
  private func isFoundAlone(
    _ value: String,
    _ form: String,
    _ field: QueryField,
    among labels: [String: Int]
  ) -> Bool {
    guard case .keywordAndText = field.kind, !field.isLocalAuthority else { return true }
    // Most values are spelled in one way, which is their own.
    let others = field.spellings(of: value).filter { $0 != value }
    guard !others.isEmpty else { return true }
    return !joinedSpellings.forms(of: others, in: field)
      .contains { $0 != form && labels[$0] != nil }
  }
}
