/// One object: the provenance, and the passages with a member a column.
struct JSONWriter: ExportWriter {
  private let provenance: ExportProvenance
  private let rows: RowEncoder<JSONForm>

  init(provenance: ExportProvenance) {
    self.provenance = provenance
    rows = RowEncoder(provenance.request, JSONForm())
  }

  func head() -> [UInt8] {
    Array("{\"provenance\":\(provenance.json.serialized()),\n\"passages\":[".utf8)
  }

  func append(_ hits: ArraySlice<Hit>, isFirst: Bool, to bytes: inout [UInt8]) {
    var rows = rows
    for (place, hit) in hits.enumerated() {
      bytes += (isFirst && place == 0 ? "\n" : ",\n").utf8
      rows.append(hit, to: &bytes)
    }
  }

  func tail() -> [UInt8] { Array("\n]}\n".utf8) }
}

/// An object a line: first the provenance, then a passage each.
struct JSONLinesWriter: ExportWriter {
  private let provenance: ExportProvenance
  private let rows: RowEncoder<JSONForm>

  init(provenance: ExportProvenance) {
    self.provenance = provenance
    rows = RowEncoder(provenance.request, JSONForm(end: "}\n"))
  }

  func head() -> [UInt8] {
    Array(JSON.object([.init("provenance", provenance.json)]).serialized().utf8) + [0x0a]
  }

  func append(_ hits: ArraySlice<Hit>, isFirst: Bool, to bytes: inout [UInt8]) {
    var rows = rows
    for hit in hits { rows.append(hit, to: &bytes) }
  }
}

/// Rows that are objects with a member a column.
struct JSONForm: RowForm {
  let start = Array("{".utf8)
  let end: [UInt8]

  init(end: String = "}") { self.end = Array(end.utf8) }

  func lead(of column: PassageColumn, isFirst: Bool) -> [UInt8] {
    Array("\(isFirst ? "" : ",")\"\(column.rawValue)\":".utf8)
  }

  func append(_ cell: TableCell, to bytes: inout [UInt8]) {
    // Most cells are texts, for which a value would only be a detour.
    if case .text(let text) = cell {
      JSON.append(quoted: text, to: &bytes)
    } else {
      cell.json.append(to: &bytes)
    }
  }
}
