/// Where the counts of a table come from: enough to count them again.
package struct CrossTableProvenance: Sendable {
  /// What tells a file of counts from an export of passages.
  static let command = "counts"

  private let table: CrossTable
  private let unit: CrossTable.Unit?
  private let index: IndexMetadata
  private let themes: ThemeBook

  /// - Parameter unit: what the cells hold; `nil` for all numbers.
  package init(of table: CrossTable, _ unit: CrossTable.Unit? = nil, in index: LetterIndex) {
    self.table = table
    self.unit = unit
    self.index = index.metadata
    themes = index.schema.themes
  }

  /// What stands beside a table.
  package var companion: (ending: String, text: String) {
    ProvenanceFile.companion(json)
  }

  package var json: JSON {
    let request = table.request
    var members: [JSON.Member] = [.init("command", .string(Self.command))]
    members += request.search.provenance(
      interpreted: table.interpreted,
      sort: .string(request.order.rawValue),
      index
    )
    members += [
      .init("by", .strings(table.axes.map(\.field))),
      .init("unit", .text(unit?.rawValue)),
      .init("lists_unfound", .bool(request.listsUnfound)),
      .init("passages", .integer(table.total.passages)),
      .init("letters", .integer(table.total.letters)),
      .init("out_of", table.outOf.json),
    ]
    if let remark = table.dateRemark { members.append(.init("remarks", .strings([remark]))) }
    return .object(members)
  }

  /// Names and values for people.
  package var rows: [(name: String, value: String)] {
    let search = table.request.search
    let rows = [
      ("Query", search.text),
      ("Interpreted as", table.interpreted),
      ("Restricted to", FieldLabels.restrictions(search.filters, themes).joined(separator: "; ")),
      ("Words", search.match == .best ? "" : search.match.rawValue),
      ("Synonyms", search.usesSynonyms ? "found, too" : ""),
      ("Counted by", table.fieldsInWords),
      ("Passages", String(table.total.passages)),
      ("Letters", String(table.total.letters)),
      ("Out of", table.outOf.inWords),
      ("Index generation", index.generation),
      ("Corpus fingerprint", index.fingerprint),
      ("Program", "letters \(Version.current)"),
    ]
    return rows.filter { !$0.1.isEmpty }
  }
}
