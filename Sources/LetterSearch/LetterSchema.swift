package import InvertedIndex
package import Search

/// The fields of a passage in the index: the one place where they are listed.
///
/// What people ask for by them, and with which other names and values, is in <doc:Fields>; how each
/// is filled is in ``PassageFields``.
package struct LetterSchema: Sendable {
  /// A text that is searched by words.
  ///
  /// Kept twice: as written and as stems; the passage itself once more, as it is ranked.
  package enum TextField: String, CaseIterable, Sendable {
    /// The passage itself.
    case text
    /// The words of the heading above that say what the section is about, when it has any, and the
    /// texts beside.
    case context
    case heading
    case title
    case institution
    case localAuthority = "la"
    case programme
    case topic
    case inspector
    case recipient
    case role
  }

  /// A value that is searched as a whole.
  package enum KeywordField: String, CaseIterable, Sendable {
    case section
    case theme
    case kind
    case grade
    case institution
    case localAuthority = "la"
    case programme
    case topic
    case inspector
    case recipient
    case role
    case year
    case academicYear = "academic_year"
    case postcode
    case file
    case letter
    case document
    case wording

    /// Whether its values are counted as a facet.
    var isFacet: Bool {
      switch self {
      case .section, .theme, .kind, .grade, .institution, .localAuthority, .inspector, .document,
        .wording, .topic:
        true
      // Years are counted from the date itself: see ``CalendarUnit``.
      case .programme, .recipient, .role, .year, .academicYear, .postcode, .file, .letter: false
      }
    }

    /// Whether all passages of a letter have the same values.
    var isOfLetter: Bool {
      switch self {
      // A passage has the grades that it states beside those of its letter.
      case .section, .theme, .grade, .wording: false
      default: true
      }
    }
  }

  /// Days since 1 January 1970.
  package enum DateColumn: String, CaseIterable, Sendable {
    case date
    case visitStart = "visit_start"
    case visitEnd = "visit_end"
  }

  /// What stands in a keyword field of a passage whose letter does not state a value.
  package static let notStatedTerm = "\u{1}"

  /// How many keyword fields of `.jsonl` records an index keeps; the first in ascending order.
  package static let customFieldLimit = 12

  /// The schema as the index file holds it.
  package let index: IndexSchema
  /// Names of keyword fields that records brought along, in ascending order.
  package let customFields: [String]
  /// The themes that passages may have, for queries to name by id or label.
  package var themes = ThemeBook() {
    didSet { keptQuery = makeQuerySchema() }
  }

  /// The schema as the query language sees it.
  ///
  /// Kept, because a search asks for it with every facet.
  package var query: QuerySchema { keptQuery ?? makeQuerySchema() }

  private var keptQuery: QuerySchema?

  /// The schema of an index that is to be built.
  package init(customFields: [String] = []) {
    self.customFields = customFields
    let texts = TextField.allCases.flatMap { field in
      [LetterSchema.exactName(field), LetterSchema.stemmedName(field)]
        .map { IndexSchema.Field($0, .text) }
    }
    let ranked = IndexSchema.Field(LetterSchema.rankedName, .text)
    let keywords = KeywordField.allCases.map { IndexSchema.Field($0.rawValue, .keyword) }
    let custom = customFields.map { IndexSchema.Field(LetterSchema.customName($0), .keyword) }
    let dates = DateColumn.allCases.map { IndexSchema.Column($0.rawValue, .number) }
    let facets = KeywordField.allCases.filter(\.isFacet).map(\.rawValue)
    let customFacets = customFields.map(LetterSchema.customName)
    index = IndexSchema(
      fields: texts + [ranked] + keywords + custom,
      columns: dates
        + (facets + customFacets + [LetterSchema.sharedWordingName])
        .map { IndexSchema.Column($0, .keyword) },
      vectorField: FieldID(rawValue: UInt8(texts.count))
    )
  }

  /// The schema of an index that is there.
  ///
  /// - Throws: ``LetterSearchError/foreignIndex(path:reason:)`` when it is no index of letters.
  package init(of segment: Segment, path: String) throws(LetterSearchError) {
    let prefix = LetterSchema.customName("")
    let custom = segment.schema.fields.map(\.name).filter { $0.hasPrefix(prefix) }
    self.init(customFields: custom.map { String($0.dropFirst(prefix.count)) })
    guard index == segment.schema else {
      throw .foreignIndex(path: path, reason: "its fields are not those of letters")
    }
  }

  /// Holds a name for each wording that several passages have.
  private static let sharedWordingName = "shared_wording"

  private static let rankedName = TextField.text.rawValue + ".ranked"

  private static func exactName(_ field: TextField) -> String { field.rawValue + ".exact" }

  private static func stemmedName(_ field: TextField) -> String { field.rawValue + ".stem" }

  /// Custom fields have names of their own kind, so that none can be taken for a field above.
  private static func customName(_ name: String) -> String { "custom." + name }
}

extension LetterSchema {
  package func exact(_ field: TextField) -> FieldID { id(LetterSchema.exactName(field)) }

  package func stemmed(_ field: TextField) -> FieldID { id(LetterSchema.stemmedName(field)) }

  /// The words of the passage as they are ranked.
  package var ranked: FieldID { id(LetterSchema.rankedName) }

  package func keyword(_ field: KeywordField) -> FieldID { id(field.rawValue) }

  package func custom(_ name: String) -> FieldID { id(LetterSchema.customName(name)) }

  package func column(_ column: DateColumn) -> ColumnID { columnID(column.rawValue) }

  /// The column of a facet; `nil` when the field has none.
  package func facet(_ field: KeywordField) -> ColumnID? { index.column(named: field.rawValue) }

  /// The columns in which all passages of a letter have the same values.
  var letterColumns: Set<ColumnID> {
    let fields = KeywordField.allCases.filter(\.isOfLetter).compactMap(facet)
    return Set(fields + customFields.map(customFacet) + DateColumn.allCases.map(column))
  }

  /// The column of ``StoredPassage/sharedWording``.
  package var sharedWording: ColumnID { columnID(LetterSchema.sharedWordingName) }

  package func customFacet(_ name: String) -> ColumnID { columnID(LetterSchema.customName(name)) }

  /// What a person means by a facet that counts letters by their dates.
  package func calendarFacet(named name: String) -> CalendarUnit? {
    CalendarUnit(rawValue: query.field(named: name)?.name ?? name.lowercased())
  }

  /// The column that a person means by the name of a facet; of one by date, that of days.
  package func facet(named name: String) -> ColumnID? {
    if calendarFacet(named: name) != nil { return column(.date) }
    guard let field = query.field(named: name), facetNames.contains(field.name) else { return nil }
    let stored =
      customFields.contains(field.name) ? LetterSchema.customName(field.name) : field.name
    return index.column(named: stored)
  }

  /// Names of all facets.
  package var facetNames: [String] {
    KeywordField.allCases.filter(\.isFacet).map(\.rawValue) + CalendarUnit.allCases.map(\.rawValue)
      + customFields
  }

  /// Every name asked for is in the list that the initialiser made the schema from, which that of a
  /// file equals; another is a mistake of the program.
  private func id(_ name: String) -> FieldID {
    guard let field = index.field(named: name) else {
      preconditionFailure("the schema has no field \(name)")
    }
    return field
  }

  private func columnID(_ name: String) -> ColumnID {
    guard let column = index.column(named: name) else {
      preconditionFailure("the schema has no column \(name)")
    }
    return column
  }
}
