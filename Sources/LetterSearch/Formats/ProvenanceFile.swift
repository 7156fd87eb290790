/// The file beside a table that says where it comes from: `passages.csv.provenance.json`.
package enum ProvenanceFile {
  /// What is added to the name of the table.
  package static let ending = ".provenance.json"

  /// What is added to the table's name, and what the file holds.
  static func companion(_ provenance: JSON) -> (ending: String, text: String) {
    (ending, provenance.serialized(pretty: true) + "\n")
  }
}
