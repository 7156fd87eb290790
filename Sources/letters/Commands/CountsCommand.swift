import LetterSearch

extension CommandDescription {
  static let counts = CommandDescription(
    name: "counts",
    summary: "how many passages and letters, by one field or two as a table",
    usage: "[OPTIONS] --by FIELD [--by FIELD] [QUERY…]",
    discussion: """
      Counts what QUERY and the restrictions find (default all) by council and year, section and
      year, or any two facets. Each cell has three numbers, 12 in 3/5: passages, letters with such a
      passage, and of how many letters that could have been found: those with passages of the cell
      that the restrictions leave, whatever the words. What is not stated has a row or column of its
      own. A passage with several themes counts under each, and once in a total. csv and tsv have a
      row a cell, (all) for totals; with --unit they are laid out as the table is. With -o FILE, the
      query and index are kept in FILE.provenance.json, those of json and md in FILE itself.
      """,
    options: [
      Option("by", .text("FIELDS"), "What to count by, rows then columns: la,year,section,theme,…"),
      Option(
        "unit",
        .choice(CrossTable.Unit.allCases.map(\.rawValue)),
        "Only this number in each cell (default all three)"
      ),
      Option(
        "sort",
        .choice(CrossTable.Order.allCases.map(\.rawValue)),
        "Order of values that are no dates (default count: most passages)"
      ),
      Option("unfound", .none, "Also values that no passage found has, such as councils without"),
      Option(
        "format",
        .choice(CountsFormat.allCases.map(\.rawValue)),
        "How to print it (default text; a file: by its ending, or csv)"
      ),
      Option("output", short: "o", .path("FILE"), "Where to (default standard output, also -)"),
      Option("excel", .none, "csv or tsv for Excel: BOM, CRLF, no cell is run as a formula"),
    ] + QueryOptions.all,
    examples: [
      ("letters counts --by la --by year '\"care leavers\"'", "which councils were told, and when"),
      (
        "letters counts --by section,year --from 2018 attendance",
        "strengths and areas for improvement, over the years"
      ),
      (
        "letters counts --by la,year --unit letters --excel -o leavers.csv '\"care leavers\"'",
        "letters by council and year, laid out for Excel"
      ),
    ]
  ) { arguments, terminal in
    let request = try CountsCommand.request(arguments)
    let format = try CountsCommand.format(arguments)
    let index = try IndexLocation(arguments.text("index")).open(terminal)
    let path = try OutputPath.path(arguments, beside: index)
    let table = try LetterSearcher(index).crossTable(request)
    for note in table.notes { terminal.note(note.rendered) }
    let writer = CountsWriter(
      terminal: terminal,
      index: index,
      unit: arguments.text("unit").flatMap(CrossTable.Unit.init),
      isForSpreadsheets: arguments.has("excel")
    )
    if let path {
      try writer.write(table, format, to: path)
    } else {
      try writer.write(table, format)
    }
    if let remark = table.dateRemark { terminal.note("warning: " + remark) }
    return table.total.passages == 0 ? .nothing : .success
  }
}

/// A form of a table of counts.
enum CountsFormat: String, CaseIterable {
  case text
  case json
  case csv
  case tsv
  case markdown = "md"

  /// How cells are told apart; `nil` where they are not in a table for programs.
  var delimited: DelimitedText? {
    switch self {
    case .csv: .commas
    case .tsv: .tabs
    case .text, .json, .markdown: nil
    }
  }
}

enum CountsCommand {
  static func request(_ arguments: Arguments) throws -> CrossTable.Request {
    let fields = arguments.list("by")
    guard !fields.isEmpty else {
      throw Arguments.UsageError("say what to count by: letters counts --by la --by year QUERY")
    }
    let search = QueryOptions.request(arguments.query ?? "*", arguments)
    var request = CrossTable.Request(search, by: fields)
    request.order = arguments.text("sort").flatMap(CrossTable.Order.init) ?? .count
    request.listsUnfound = arguments.has("unfound")
    return request
  }

  /// - Throws: `UsageError` for a file that is to hold what is for people, and for a form without cells
  ///   that are to be safe.
  static func format(_ arguments: Arguments) throws -> CountsFormat {
    let format = try named(arguments)
    guard !arguments.has("excel") || format.delimited != nil else {
      throw Arguments.UsageError("--excel is for csv and tsv")
    }
    return format
  }

  private static func named(_ arguments: Arguments) throws -> CountsFormat {
    let named = arguments.text("format").flatMap(CountsFormat.init)
    guard arguments.text("output").map({ $0 != "-" }) ?? false else { return named ?? .text }
    let endings: [String: CountsFormat] = [
      "csv": .csv, "tsv": .tsv, "json": .json, "md": .markdown, "markdown": .markdown,
    ]
    let shown = ["csv", "tsv", "json", "md"]
    let format = try named ?? OutputPath.form(arguments, endings, shown: shown) ?? .csv
    guard format != .text else {
      throw Arguments.UsageError("--output writes csv, tsv, json or md; for text use > FILE")
    }
    return format
  }
}
