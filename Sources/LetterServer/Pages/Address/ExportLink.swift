import LetterSearch

/// A form in which a page offers all matches as a file.
struct ExportLink {
  var name: String
  /// For whom it is.
  var purpose: String
  /// What the API is asked for, besides the search.
  var parameters: [(name: String, value: String)]
  /// Which operation gives it.
  var address = SiteAddress.export

  static let all = [
    ExportLink("Excel (CSV)", "opens in Excel without damage", .csv, [("excel", "1")]),
    ExportLink("CSV", "for scripts and other spreadsheets", .csv),
    ExportLink("Markdown", "quotations with citations", .markdown),
    ExportLink("HTML report", "prints, and opens in Word", .html),
    ExportLink("NDJSON", "a passage a line, for programs", .ndjson),
    ExportLink("RIS", "for Zotero, EndNote and others", .ris),
    ExportLink("BibTeX", "for LaTeX and JabRef", .bibtex),
    provenance("Excel (CSV)", [("excel", "1")]), provenance("CSV"),
  ]

  private static func provenance(
    _ table: String,
    _ options: [(name: String, value: String)] = []
  ) -> ExportLink {
    let purpose = "says what query and index it is from; kept beside it, for letters replay"
    var link = ExportLink("Provenance of the \(table)", purpose, .csv, options)
    link.address = .provenance
    return link
  }

  private init(
    _ name: String,
    _ purpose: String,
    _ format: ExportFormat,
    _ options: [(name: String, value: String)] = []
  ) {
    self.name = name
    self.purpose = purpose
    parameters = [("format", format.rawValue)] + options
  }
}

/// Which of the passages that are found a file holds.
struct ExportExtent {
  var name: String
  /// What the API is asked for, besides the search.
  var parameters: [(name: String, value: String)] = []

  /// How many passages are offered where they are too many to read.
  static let fewPassages = 100

  /// All of them and, where they are too many for a page, those on it, the first, and some at random.
  ///
  /// The addresses of those on a page may be longer than ``SiteAddress/isSent`` allows.
  static func all(_ count: Int, onPage ids: [String], isOnePage: Bool) -> [ExportExtent] {
    var extents = [ExportExtent(name: "all \(Labels.number(count))")]
    guard !isOnePage else { return extents }
    extents.append(
      ExportExtent(
        name: "the \(Labels.number(ids.count)) on this page",
        parameters: ids.map { ("ids", $0) }
      )
    )
    guard count > fewPassages else { return extents }
    let few = String(fewPassages)
    return extents + [
      ExportExtent(name: "the first \(few)", parameters: [("limit", few)]),
      ExportExtent(name: "\(few) at random", parameters: [("sample", few)]),
    ]
  }
}
