/// Where the rows of a coding come from: enough to code the same passages again.
package struct CodingProvenance: Sendable {
  /// What tells a file of codes from an export of passages.
  static let command = "codebook"

  private let coding: Coding
  private let table: Coding.Table
  private let isForSpreadsheets: Bool
  private let index: IndexMetadata
  private let themes: ThemeBook

  package init(
    of coding: Coding,
    _ table: Coding.Table,
    isForSpreadsheets: Bool = false,
    in index: LetterIndex
  ) {
    self.coding = coding
    self.table = table
    self.isForSpreadsheets = isForSpreadsheets
    self.index = index.metadata
    themes = index.schema.themes
  }

  /// What stands beside a table.
  package var companion: (ending: String, text: String) {
    ProvenanceFile.companion(json)
  }

  package var json: JSON {
    var members: [JSON.Member] = [.init("command", .string(Self.command))]
    members += coding.request.search.provenance(
      interpreted: coding.request.search.text,
      sort: .string(SearchRequest.Order.date.rawValue),
      index
    )
    members += [
      .init("codes", .array(coding.codes.map(\.json))),
      .init("passages", .integer(coding.total.passages)),
      .init("letters", .integer(coding.total.letters)),
      .init("of_passages", .integer(coding.population.passages)),
      .init("of_letters", .integer(coding.population.letters)),
      .init("out_of", coding.outOf.json),
      .init("table", .string(table.name)),
    ]
    if case .passages(_, true) = table { members.append(.init("uncoded", .bool(true))) }
    if case .overlap(let unit) = table { members.append(.init("unit", .string(unit.rawValue))) }
    if case .byField(let field, let unit) = table {
      members += [.init("by", .strings([field])), .init("unit", .text(unit?.rawValue))]
    }
    if isForSpreadsheets { members.append(.init("excel", .bool(true))) }
    return .object(members)
  }

  /// Names and values for people.
  package var rows: [(name: String, value: String)] {
    let search = coding.request.search
    let rows = [
      ("Codes", String(coding.codes.count)),
      ("Restricted to", FieldLabels.restrictions(search.filters, themes).joined(separator: "; ")),
      ("Words", search.match == .best ? "" : search.match.rawValue),
      ("Synonyms", search.usesSynonyms ? "found, too" : ""),
      ("Passages", "\(coding.total.passages) of \(coding.population.passages)"),
      ("Letters", "\(coding.total.letters) of \(coding.population.letters)"),
      ("Out of", coding.outOf.inWords),
      ("Index generation", index.generation),
      ("Corpus fingerprint", index.fingerprint),
      ("Program", "letters \(Version.current)"),
    ]
    return rows.filter { !$0.1.isEmpty }
  }
}
