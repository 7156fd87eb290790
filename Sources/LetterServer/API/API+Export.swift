import HTTPServer
import LetterSearch

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension API {
  static let export: [Endpoint] = [
    Endpoint(
      .get,
      "/api/v1/export",
      "export",
      "All matches as a file, streamed.",
      parameters: [SearchParameters.query] + SearchParameters.restrictions + [
        Parameter("format", .choice(ExportFormat.allCases.map(\.rawValue)), "What to write."),
        Parameter("columns", .list, "Only these columns, in this order."),
        Parameter("context", .integer(0...10_000), "Characters left and right of the match."),
        Parameter("excel", .flag, "BOM, CRLF, and no cell that a spreadsheet runs."),
        Parameter("sort", .choice(["score", "date", "-date"]), "The order of rows."),
        Parameter("sample", .integer(1...10_000_000), "So many passages, drawn at random."),
        Parameter("seed", .integer(0...Int(UInt32.max)), "The same seed draws the same passages."),
      ],
      contentTypes: contentTypes
    ) { call in
      let request = try exportRequest(call.arguments)
      let slot = try call.application.exports.take()
      let exporter = try PassageExporter(request, call.searcher)
      let export = RunningExport(exporter, slot)
      return Response(
        contentType: contentType(request.format),
        stream: BodyStream { try export.next() }
      )
      .with("Content-Disposition", disposition(request))
      .with("X-Total-Passages", String(exporter.provenance.total.passages))
    }
  ]

  private static func exportRequest(_ arguments: Arguments) throws -> ExportRequest {
    var search = SearchParameters.restricted(arguments.text("q") ?? "", arguments)
    try SearchParameters.checkExport(search)
    search.order = arguments.text("sort").flatMap(SearchRequest.Order.init) ?? .score
    let format = arguments.text("format").flatMap(ExportFormat.init) ?? .csv
    var request = ExportRequest(search, as: format)
    let columns = arguments.list("columns")
    if !columns.isEmpty { try request.setColumns(columns) }
    request.contextLength = arguments.integer("context")
    request.sample = arguments.integer("sample").map {
      RandomSample(size: $0, seed: UInt64(arguments.integer("seed") ?? 1))
    }
    if arguments.flag("excel") { try request.prepareForSpreadsheets() }
    return request
  }

  /// Names the file by what was asked for, and by the day.
  private static func disposition(_ request: ExportRequest) -> String {
    let day = String(Date().ISO8601Format().prefix(10))
    return ExportFileName(request.search, day: day, ending: ending(request.format)).disposition
  }

  /// Each once, though two formats may have the same.
  private static var contentTypes: [String] {
    ExportFormat.allCases.map(contentType).reduce(into: []) { types, type in
      if !types.contains(type) { types.append(type) }
    }
  }

  private static func contentType(_ format: ExportFormat) -> String {
    switch format {
    case .csv: "text/csv; charset=utf-8"
    case .tsv: "text/tab-separated-values; charset=utf-8"
    case .json: "application/json"
    case .ndjson, .openSearch: "application/x-ndjson"
    case .markdown: "text/markdown; charset=utf-8"
    case .html: "text/html; charset=utf-8"
    case .ris: "application/x-research-info-systems; charset=utf-8"
    case .bibtex: "application/x-bibtex; charset=utf-8"
    }
  }

  private static func ending(_ format: ExportFormat) -> String {
    switch format {
    case .openSearch: "ndjson"
    case .bibtex: "bib"
    default: format.rawValue
    }
  }
}

/// An export while it is sent, with the slot that it holds until then.
private final class RunningExport {
  private var blocks: ExportBlocks
  private let slot: WorkSlots.Slot

  init(_ exporter: PassageExporter, _ slot: WorkSlots.Slot) {
    // The server's threads answer others meanwhile; one core an export is enough.
    blocks = exporter.blocks(threadCount: 1)
    self.slot = slot
  }

  func next() throws -> [UInt8]? { try blocks.next() }
}
