import HTTPServer
import LetterSearch

/// An answer that may be had as a table, to be saved as a file.
enum TableFile {
  /// What asks for it, beside the parameters of the answer.
  static let parameters = [
    Parameter("format", .choice(["json", "csv"]), "What to write; json by default."),
    Parameter("excel", .flag, "Of csv: BOM, CRLF, and no cell that a spreadsheet runs."),
  ]
  static let contentTypes = [Call.json, contentType]

  private static let contentType = "text/csv; charset=utf-8"

  /// Whether a call asks for one.
  static func isAsked(_ arguments: Arguments) -> Bool { arguments.text("format") == "csv" }

  /// The names of the columns, and the rows.
  typealias Table = (columns: [String], rows: [[String]])

  /// A table that is made already, of what is in a body.
  static func file(
    _ bytes: [UInt8],
    _ subject: SearchRequest,
    kind: String,
    _ generation: String
  ) -> Response {
    let name = ExportFileName(subject, kind: kind, ending: "csv")
    return Response(contentType: contentType, body: bytes)
      .with("Content-Disposition", name.disposition)
      .with("X-Index-Generation", generation)
  }

  /// - Parameters:
  ///   - subject: what the file is named by, beside the day.
  ///   - kind: what the table is, for its name.
  ///   - table: is made only when the client does not have it yet.
  static func answer(
    _ call: Call,
    _ subject: SearchRequest,
    kind: String,
    _ table: () throws -> Table
  ) throws -> Response {
    let isForSpreadsheets = call.arguments.flag("excel")
    let name = ExportFileName(
      subject,
      kind: isForSpreadsheets ? kind + " excel" : kind,
      ending: "csv"
    )
    return try call.answer(contentType: contentType) {
      let (columns, rows) = try table()
      let dialect: DelimitedText.Dialect = isForSpreadsheets ? .spreadsheet : .plain
      return DelimitedText.commas.table(columns, rows, for: dialect)
    }
    .with("Content-Disposition", name.disposition)
    .with("X-Index-Generation", call.generation)
  }
}
