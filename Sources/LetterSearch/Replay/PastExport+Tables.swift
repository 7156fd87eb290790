/// Exports that are tables, as they were written or as a spreadsheet has saved them since.
extension PastExport {
  /// Whether the first row names columns of an export.
  static func isTable(_ bytes: [UInt8]) -> Bool {
    var reader = DelimitedReader(bytes)
    return (reader.next() ?? []).contains { PassageColumn(rawValue: $0) != nil }
  }

  /// Whether the first row is that of a table of `letters kwic`.
  static func isConcordance(_ bytes: [UInt8]) -> Bool {
    var reader = DelimitedReader(bytes)
    let names = Set(reader.next() ?? [])
    return names.isSuperset(of: ["passage", "left", "match", "right"]) && !names.contains("id")
  }

  /// Whether the first row is that of a table of `letters counts`.
  static func isCounts(_ bytes: [UInt8]) -> Bool {
    var reader = DelimitedReader(bytes)
    let names = reader.next() ?? []
    let units = CrossTable.Unit.allCases.map(\.rawValue)
    return !names.contains("id")
      && (names.suffix(units.count) == units[...] || names.last == CrossTable.all)
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
