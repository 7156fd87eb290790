import HTTPServer
import LetterSearch

extension API {
  static let export: [Endpoint] = [
    Endpoint(
      .get,
      SiteAddress.export.path,
      "export",
      "All matches as a file, streamed.",
      parameters: exportParameters,
      contentTypes: contentTypes,
      answer: exportAnswer
    ),
    Endpoint(
      .post,
      SiteAddress.export.path,
      "exportByBody",
      "The same, with the parameters as members of a JSON object; nothing is changed.",
      parameters: exportParameters,
      contentTypes: contentTypes,
      answer: exportAnswer
    ),
    Endpoint(
      .get,
      SiteAddress.provenance.path,
      "exportProvenance",
      "What query and index a file of the same parameters comes from, to be kept beside it.",
      parameters: exportParameters
    ) { call in
      let request = try exportRequest(call)
      let slot = try call.application.exports.take()
      defer { withExtendedLifetime(slot) {} }
      return try call.answer {
        try PassageExporter(request, call.searcher).provenance.json
      }
      .with("Content-Disposition", disposition(request, besides: ProvenanceFile.ending))
    },
  ]

  private static let exportParameters =
    [SearchParameters.queryOrRestriction] + SearchParameters.restrictions + [
      Parameter("format", .choice(ExportFormat.allCases.map(\.rawValue)), "What to write."),
      Parameter("columns", .list, "Only these columns, in this order."),
      Parameter("context", .integer(0...10_000), "Characters left and right of the match."),
      Parameter("excel", .flag, "BOM, CRLF, and no cell that a spreadsheet runs."),
      Parameter(
        "sort",
        .choice(SearchRequest.Order.allCases.map(\.rawValue)),
        "The order of rows."
      ),
      Parameter("limit", .integer(1...10_000_000), "Only the first so many; all by default."),
      Parameter("sample", .integer(1...10_000_000), "So many passages, drawn at random."),
      Parameter("seed", .integer(0...Int(UInt32.max)), "The same seed draws the same passages."),
      Parameter(
        "ids",
        .text,
        "Only the passage of this id; several: any of them, without q in this order.",
        isRepeatable: true
      ),
    ]

  private static let exportAnswer: Endpoint.Answer = { call in
    let request = try exportRequest(call)
    let slot = try call.application.exports.take()
    let exporter = try PassageExporter(request, call.searcher)
    let export = RunningExport(exporter, slot)
    let response = Response(
      contentType: contentType(request.format),
      stream: BodyStream { try export.next() }
    )
    .with("Content-Disposition", disposition(request))
    .with("X-Total-Passages", String(exporter.provenance.total.passages))
    .with("X-Index-Generation", call.generation)
    // The address would say less than what was sent.
    guard call.request.method != .post else { return response }
    let provenance = SiteAddress(.provenance, query: call.arguments.all())
    return response.with("Link", "<\(provenance.text(below: call.basePath))>; rel=\"describedby\"")
  }

  private static func exportRequest(_ call: Call) throws -> ExportRequest {
    let arguments = call.arguments
    var search = SearchParameters.restricted(arguments.text("q") ?? "", arguments)
    let chosen = arguments.texts("ids")
    guard !chosen.contains("") else {
      throw SearchParameters.refusal(of: "ids", "ids must name a passage.", call)
    }
    if chosen.isEmpty {
      try SearchParameters.checkExport(search)
    } else {
      search = search.orEverything
    }
    try SearchParameters.checkAlone(["ids", "sample", "limit"], call)
    search.order = arguments.text("sort").flatMap(SearchRequest.Order.init) ?? .score
    let format = arguments.text("format").flatMap(ExportFormat.init) ?? .csv
    var request = ExportRequest(search, as: format)
    let columns = arguments.list("columns")
    if !columns.isEmpty { try request.setColumns(columns) }
    request.contextLength = arguments.integer("context")
    request.sample = arguments.integer("sample").map {
      RandomSample(size: $0, seed: UInt64(arguments.integer("seed") ?? 1))
    }
    request.limit = arguments.integer("limit")
    request.chosen = chosen.isEmpty ? nil : chosen
    if arguments.flag("excel") { try request.prepareForSpreadsheets() }
    return request
  }

  /// Names the file by what was asked for, and by the day.
  ///
  /// - Parameter besides: what is added to the name of a file that belongs beside it.
  private static func disposition(_ request: ExportRequest, besides: String = "") -> String {
    let ending = ending(request.format) + besides
    return ExportFileName(request.search, kind: kind(of: request), ending: ending).disposition
  }

  /// What tells a file from others of the same search, which a browser keeps in one folder.
  private static func kind(of request: ExportRequest) -> String {
    let order =
      switch request.search.order {
      case .score: ""
      case .date: "oldest"
      case .dateDescending: "newest"
      }
    let parts = [
      order, request.limit.map { "first \($0)" },
      request.sample.map { "sample \($0.size) \($0.seed)" },
      request.chosen.map { _ in "chosen" }, request.isForSpreadsheets ? "excel" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
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
