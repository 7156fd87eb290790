import LetterParsing
import LetterSearch

/// Writes a concordance in the format that was asked for.
struct ConcordanceWriter {
  let terminal: Terminal
  /// Characters of context on each side; `nil` for as many as there is room for: in a table as wide
  /// as the terminal, or else the whole passage.
  let width: Int?
  /// Whether the file and line of its passage stand behind each line for people.
  var showsPlaces = false
  /// How a table is written.
  var dialect = DelimitedText.Dialect.plain

  func write(_ concordance: Concordance, format: String) throws {
    guard let text = text(of: concordance, format: format) else {
      return try print(concordance.lines)
    }
    try terminal.write(text)
  }

  /// The lines for programs; `nil` in a format for people.
  ///
  /// - Parameter provenance: where they come from, for a file that is kept.
  func text(
    of concordance: Concordance,
    format: String,
    provenance: ConcordanceProvenance? = nil
  ) -> String? {
    switch format {
    case "json":
      ConcordanceJSON.document(concordance, width: width, provenance: provenance)
        .serialized(pretty: true) + "\n"
    case "ndjson":
      concordance.lines.map { ConcordanceJSON.line($0, width: width).serialized() + "\n" }
        .joined()
    case "csv": table(concordance, .commas)
    case "tsv": table(concordance, .tabs)
    default: nil
    }
  }

  private func table(_ concordance: Concordance, _ format: DelimitedText) -> String {
    let rows = concordance.lines.map { ConcordanceTable.row(for: $0, width: width) }
    let table = format.table(ConcordanceTable.columns, rows, for: dialect)
    return String(decoding: table, as: UTF8.self)
  }

  // MARK: For people

  private static let dateColumns = 10
  private static let greatestNameColumns = 28
  /// A longer match pushes the rest of its line aside.
  private static let greatestMatchColumns = 24
  private static let leastContext = 16

  /// A table: the date, the words before the match, the match, the words behind it, the letter.
  private func print(_ lines: [ConcordanceLine]) throws {
    let names = lines.map {
      ContextText(cutting: $0.letter.shownName, toColumns: Self.greatestNameColumns)
    }
    let matches = lines.map { ContextText($0.match + $0.closingSigns) }
    let nameColumns = names.map(\.columns).max() ?? 0
    let matchColumns = min(Self.greatestMatchColumns, matches.map(\.columns).max() ?? 0)
    let context = width ?? room(beside: nameColumns + matchColumns)
    for (line, (name, match)) in zip(lines, zip(names, matches)) {
      let left = ContextText(endOf: line.left, columns: context)
      let rest = max(matchColumns, match.columns) - match.columns
      let right = ContextText(
        beginningOf: line.right.dropFirst(line.closingSigns.count),
        columns: context
      )
      let cells = [
        terminal.style.faint(date(of: line).padded(to: Self.dateColumns)),
        left.aligned(right: context),
        terminal.style.match(ContextText(line.match).text) + line.closingSigns,
        right.aligned(left: context + rest),
        terminal.style.faint(showsPlaces ? name.aligned(left: nameColumns) : name.text),
      ]
      let remark = line.letter.letter.visitAfterDate.map { _ in Citation.asPrinted }
      let marks = [remark ?? line.letter.citedVisit].compactMap(\.self)
      let place =
        showsPlaces
        ? ["\(line.letter.file.onOneLine):\(line.passage.lines.lowerBound)"] : []
      try terminal.writeLine((cells + marks + place).joined(separator: "  "))
    }
  }

  /// Where the days of a visit stand in its place, behind the line, there is no date either.
  private func date(of line: ConcordanceLine) -> String {
    line.letter.letter.date?.description
      ?? (line.letter.citedVisit == nil ? "no date" : "undated")
  }

  /// How many columns are left for the context of each side.
  private func room(beside columns: Int) -> Int {
    let separators = 4 * 2
    return max(Self.leastContext, (terminal.width - Self.dateColumns - separators - columns) / 2)
  }
}
