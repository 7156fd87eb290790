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
    ] + TableOutput.options + QueryOptions.all,
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
    let index = try IndexLocation(arguments.text("index")).open(terminal)
    let output = try TableOutput(arguments, beside: index, terminal)
    let table = try LetterSearcher(index).crossTable(request)
    terminal.tell(table.notes)
    let unit = arguments.text("unit").flatMap(CrossTable.Unit.init)
    try CountsWriter(output: output, index: index, unit: unit).write(table)
    if let remark = table.dateRemark { terminal.note("warning: " + remark) }
    return table.total.passages == 0 ? .nothing : .success
  }
}

enum CountsCommand {
  static func request(_ arguments: Arguments) throws -> CrossTable.Request {
    let fields = arguments.list("by")
    guard !fields.isEmpty else {
      throw Arguments.UsageError("say what to count by: letters counts --by la --by year QUERY")
    }
    let search = QueryOptions.request(arguments.query ?? "", arguments).orEverything
    var request = CrossTable.Request(search, by: fields)
    request.order = arguments.text("sort").flatMap(CrossTable.Order.init) ?? .count
    request.listsUnfound = arguments.has("unfound")
    return request
  }
}
