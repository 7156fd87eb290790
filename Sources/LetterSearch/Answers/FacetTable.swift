/// The counts of a search as rows of a table.
package enum FacetTable {
  package static let columns = ["field", "value", "passages", "letters"]

  /// A row a value in the order of ``columns``: by date, also the stretches without a match.
  ///
  /// A value is as restrictions name it, and `none` counts what is not stated.
  package static func rows(of response: SearchResponse) -> [[String]] {
    response.facets.flatMap { facet in
      facet.valuesWithoutGaps.map { value in
        [facet.name, value.value, String(value.count.passages), String(value.count.letters)]
      }
    }
  }

  /// The same for people.
  package static func markdown(of response: SearchResponse) -> String {
    let rows =
      [columns, ["---", "---", "---:", "---:"]]
      + rows(of: response).map { $0.map { MarkdownText.escaped($0) } }
    return rows.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined() + "\n"
  }
}
