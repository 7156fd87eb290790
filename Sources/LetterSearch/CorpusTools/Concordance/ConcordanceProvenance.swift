/// Where the lines of a concordance come from: enough to draw and sort them again.
package struct ConcordanceProvenance: Sendable {
  /// What tells a file of lines from an export of passages.
  static let command = "kwic"

  private let concordance: Concordance
  private let width: Int?
  private let isForSpreadsheets: Bool
  private let index: IndexMetadata

  /// - Parameter width: characters of context on each side; `nil` for the whole passage.
  package init(
    of concordance: Concordance,
    width: Int?,
    isForSpreadsheets: Bool = false,
    _ index: IndexMetadata
  ) {
    self.concordance = concordance
    self.width = width
    self.isForSpreadsheets = isForSpreadsheets
    self.index = index
  }

  /// What stands beside a table.
  package var companion: (ending: String, text: String) {
    ProvenanceFile.companion(json)
  }

  package var json: JSON {
    let request = concordance.request
    let total = concordance.total
    var members: [JSON.Member] = [.init("command", .string(Self.command))]
    members += request.search.provenance(
      interpreted: concordance.interpreted,
      sort: .strings(request.order.map(\.name)),
      index
    )
    members += [
      .init("lines", .integer(concordance.lines.count)),
      .init("of_lines", .integer(total.lines)),
      .init("of_passages", .integer(total.passages)),
      .init("of_letters", .integer(total.letters)),
    ]
    if let sample = request.sample {
      members.append(
        .init(
          "sample",
          .object([
            .init("size", .integer(sample.size)),
            .init("seed", .integer(Int(clamping: sample.seed))),
          ])
        )
      )
    }
    if request.offset > 0 { members.append(.init("offset", .integer(request.offset))) }
    if let limit = request.limit { members.append(.init("limit", .integer(limit))) }
    if let width { members.append(.init("width", .integer(width))) }
    if isForSpreadsheets { members.append(.init("excel", .bool(true))) }
    return .object(members)
  }
}
