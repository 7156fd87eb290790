/// Hits as rows of a table, the same columns in every tabular format.
package enum PassageTable {
  package static let columns = PassageColumn.standard.map(\.rawValue)

  /// The cells of a hit in the order of ``columns``; what is not known is empty.
  package static func row(for hit: Hit, query: String) -> [String] {
    let row = PassageRow(hit, query: query)
    return PassageColumn.standard.map { row.cell($0).plainText }
  }
}
