import LetterSearch

extension CommandDescription {
  static let codebook = CommandDescription(
    name: "codebook",
    summary: "which passages have which codes of a codebook: counts, a table, their overlap",
    usage: "[OPTIONS] FILE",
    discussion: """
      FILE has a code a line, CODE: QUERY, with a space behind the colon or a tab in its place;
      indented lines below describe it, and # begins a remark. A csv or tsv file has the columns
      code, query and, if you like, description. - is standard input. Each code is counted:
      passages, letters with such a passage, and of how many letters that could have been found.
      With --by FIELD, each code is so counted year by year, or by any facet. With --format or -o
      FILE, the coded passages are written: a row each, with a column of 1 and
      0 for each code, or with --layout long a row for each code of each passage. With -o FILE, the
      codes, restrictions and index are kept in FILE.provenance.json, those of json, ndjson and md
      in FILE itself; what is so kept, but for md, is a codebook itself, which codes by the same
      codes and restrictions again. As in a search, any of several plain words is enough:
      "quotation marks", AND or --match all ask for more; and a plain word is found in all its
      forms, reflective as reflect and reflection: "reflective" is found as written.
      """,
    operands: .paths,
    options: [
      Option("counts", .none, "Write the codes and their counts, not the passages"),
      Option("overlap", .none, "How many passages each two codes share, as a table"),
      Option(
        "by",
        .text("FIELD"),
        "The codes by the values of a field: year, la, section, …"
      ),
      Option(
        "unit",
        .choice(CrossTable.Unit.allCases.map(\.rawValue)),
        "What --overlap counts (default passages), or --by (default all)"
      ),
      Option(
        "layout",
        .choice(Coding.Layout.allCases.map(\.rawValue)),
        "A column a code, or a row a code and passage (default wide)"
      ),
      Option("uncoded", .none, "Rows for passages without a code, too"),
      Option(
        "format",
        .choice(CodebookCommand.Format.allCases.map(\.rawValue)),
        "How to print it (default text; a file: by its ending, or csv)"
      ),
      Option("output", short: "o", .path("FILE"), "Where to (default standard output, also -)"),
      Option("excel", .none, "csv or tsv for Excel: BOM, CRLF, no cell is run as a formula"),
    ] + QueryOptions.all,
    examples: [
      ("letters codebook codes.txt", "how many passages and letters each code has"),
      (
        "letters codebook --section improvements -o coded.csv codes.txt",
        "a table for R, SPSS or Excel, a row a passage"
      ),
      ("letters codebook --overlap codes.txt", "which codes stand together"),
      (
        "letters codebook --by year --unit letters -o years.csv codes.txt",
        "letters with each code, year by year"
      ),
      (
        "letters codebook -o again.csv coded.csv.provenance.json",
        "the same codes and restrictions again, over the index of today"
      ),
    ]
  ) { arguments, terminal in
    let wish = try CodebookCommand.Wish(arguments)
    let request = try CodebookCommand.request(arguments)
    let index = try IndexLocation(arguments.text("index")).open(terminal)
    let path = try OutputPath.path(arguments, beside: index)
    let searcher = LetterSearcher(index)
    let coding = try searcher.coding(request, path: wish.codebook)
    CodebookCommand.tell(coding, of: wish.codebook, terminal)
    let writer = CodebookWriter(terminal: terminal, searcher: searcher, wish: wish)
    if let path {
      try writer.write(coding, to: path)
    } else {
      try writer.write(coding)
    }
    return coding.total.passages == 0 ? .nothing : .success
  }
}

enum CodebookCommand {
  /// A form of what is written.
  enum Format: String, CaseIterable {
    case text
    case csv
    case tsv
    case ndjson
    case json
    case markdown = "md"
  }

  /// What is to be written of the codes of a file.
  struct Wish {
    let codebook: String
    let table: Coding.Table
    let format: Format
    let isForSpreadsheets: Bool

    /// - Throws: `UsageError` for options that do not go together, and for a file that is to hold what
    ///   is for people.
    init(_ arguments: Arguments) throws {
      guard arguments.operands.count == 1, let file = arguments.operands.first else {
        throw Arguments.UsageError(
          "give one codebook: letters codebook FILE, or - for standard input"
        )
      }
      codebook = file
      format = try CodebookCommand.format(arguments)
      table = try CodebookCommand.table(arguments, format)
      isForSpreadsheets = arguments.has("excel")
      guard !isForSpreadsheets || format == .csv || format == .tsv else {
        throw Arguments.UsageError("--excel is for csv and tsv: give --format csv, or -o FILE.csv")
      }
      if case .passages = table {
      } else if format == .ndjson {
        throw Arguments.UsageError(
          "--counts, --overlap and --by are written as csv, tsv, json or md"
        )
      }
    }
  }

  private static func format(_ arguments: Arguments) throws -> Format {
    let named = arguments.text("format").flatMap(Format.init)
    guard arguments.text("output").map({ $0 != "-" }) ?? false else { return named ?? .text }
    let endings: [String: Format] = [
      "csv": .csv, "tsv": .tsv, "json": .json, "ndjson": .ndjson, "jsonl": .ndjson,
      "md": .markdown, "markdown": .markdown,
    ]
    let shown = ["csv", "tsv", "ndjson", "json", "md"]
    let format = try named ?? OutputPath.form(arguments, endings, shown: shown) ?? .csv
    guard format != .text else {
      throw Arguments.UsageError(
        "--output writes csv, tsv, ndjson, json or md; for text use > FILE"
      )
    }
    return format
  }

  private static func table(_ arguments: Arguments, _ format: Format) throws -> Coding.Table {
    func refuse(_ names: [String], _ reason: String) throws {
      for name in names where arguments.has(name) {
        throw Arguments.UsageError("--\(name) \(reason)")
      }
    }
    let isTable = ["overlap", "by", "counts"].contains(where: arguments.has)
    if !arguments.has("overlap"), !arguments.has("by") {
      try refuse(["unit"], "says what --overlap and --by count")
    }
    let isOfPassages = !isTable && format != .text
    if !isOfPassages {
      try refuse(
        ["layout", "uncoded"],
        "is about rows of passages: give --format csv or -o FILE, without --counts, --overlap or --by"
      )
    }
    let unit = arguments.text("unit").flatMap(CrossTable.Unit.init)
    if let field = arguments.text("by") {
      try refuse(["counts", "overlap"], "and --by are two tables: give one")
      return .byField(field, unit)
    }
    if arguments.has("overlap") {
      try refuse(["counts"], "and --overlap are two tables: give one")
      guard unit != .ofLetters else {
        throw Arguments.UsageError("--overlap counts passages or letters: give --unit letters")
      }
      return .overlap(unit ?? .passages)
    }
    guard isOfPassages else { return .counts }
    let layout = arguments.text("layout").flatMap(Coding.Layout.init) ?? .wide
    if layout == .long { try refuse(["uncoded"], "is for --layout wide: no code is no row here") }
    if format == .markdown { try refuse(["layout"], "is for csv, tsv, ndjson and json") }
    return .passages(layout, includesUncoded: arguments.has("uncoded"))
  }

  /// The codes of a file with the restrictions of the command line, or with those that an earlier coding
  /// has kept.
  static func request(_ arguments: Arguments) throws -> Coding.Request {
    let path = arguments.operands[0]
    let bytes = path == "-" ? try StandardStream.readInput() : try FileBytes.of(path)
    let search = QueryOptions.request(SearchRequest.everything.text, arguments)
    guard let kept = try KeptCodebook(path: path, bytes: bytes) else {
      return Coding.Request(search, by: try Codebook(path: path, bytes: bytes))
    }
    let known = search.filters.isEmpty && !arguments.has("match") && !arguments.has("synonyms")
    guard known else {
      throw Arguments.UsageError(
        "\(path) keeps the restrictions of an earlier coding, which are used again: leave those of the "
          + "command line out, or give the codebook itself"
      )
    }
    return kept.request
  }

  /// Tells what the writer of a codebook should know.
  static func tell(_ coding: Coding, of path: String, _ terminal: Terminal) {
    for remark in coding.request.codebook.remarks {
      terminal.note("\(path):\(remark.line): note: \(remark.message)")
    }
    terminal.tell(coding.notes)
    for found in coding.codes {
      for note in found.notes {
        terminal.note("\(path):\(found.code.line): \(found.code.name): \(note.message)")
      }
    }
  }
}
