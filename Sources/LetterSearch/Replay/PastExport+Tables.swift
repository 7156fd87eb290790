/// Exports that are tables, as they were written or as a spreadsheet has saved them since.
extension PastExport {
  /// What a table is, by its first row.
  enum TableKind {
    case passages
    /// Of `letters kwic`.
    case concordance
    /// Of `letters counts`.
    case counts
    case other

    init(of bytes: [UInt8]) {
      var reader = DelimitedReader(bytes)
      let names = reader.next() ?? []
      let units = CrossTable.Unit.allCases.map(\.rawValue)
      if names.contains("id") {
        self = .passages
      } else if Set(names).isSuperset(of: ["passage", "left", "match", "right"]) {
        self = .concordance
      } else if names.suffix(units.count) == units[...] || names.last == CrossTable.all {
        self = .counts
      } else {
        self = names.contains { PassageColumn(rawValue: $0) != nil } ? .passages : .other
      }
    }
  }

  init(provenance: Provenance, table bytes: [UInt8]) throws {
    var reader = DelimitedReader(bytes)
    let names = reader.next() ?? []
    guard let id = names.firstIndex(of: "id") else { throw Malformed.withoutID }
    var rows: [Row] = []
    while let cells = reader.next() {
      // Spreadsheets leave empty rows where something was deleted.
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      let values = provenance.excel == true ? cells.map(DelimitedText.unguarded) : cells
      func cell(_ name: String) -> String? {
        names.firstIndex(of: name).flatMap { $0 < values.count ? values[$0] : nil }
      }
      guard id < values.count else { throw Malformed(reason: "row \(rows.count + 2) is cut off") }
      let ordinal = cell("ordinal").flatMap { Int($0) }
      rows.append(
        Row(
          id: values[id],
          ordinal: ordinal,
          text: cell("text"),
          sha256: cell("sha256"),
          institution: cell("institution"),
          localAuthority: cell("local_authority"),
          date: cell("date")
        )
      )
    }
    self.init(provenance: provenance, rows: rows)
  }
}
