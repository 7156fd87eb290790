import HTTPServer
import LetterSearch

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An answer that may be had as a table, to be saved as a file.
struct TableFile {
  /// What asks for it, beside the parameters of the answer.
  static let parameters = [
    Parameter("format", .choice(["json", "csv"]), "What to write; json by default."),
    Parameter("excel", .flag, "Of csv: BOM, CRLF, and no cell that a spreadsheet runs."),
  ]
  static let contentTypes = [Call.json, contentType]

  private static let contentType = "text/csv; charset=utf-8"

  /// Whether a call asks for one.
  static func isAsked(_ arguments: Arguments) -> Bool { arguments.text("format") == "csv" }

  /// - Parameters:
  ///   - subject: what the file is named by, beside the day.
  ///   - table: the names of the columns, and the rows.
  static func answer(
    _ call: Call,
    _ subject: SearchRequest,
    _ table: () throws -> (columns: [String], rows: [[String]])
  ) throws -> Response {
    let day = String(Date().ISO8601Format().prefix(10))
    let name = ExportFileName(subject, day: day, ending: "csv")
    return try call.answer(contentType: contentType) {
      let (columns, rows) = try table()
      let dialect: DelimitedText.Dialect = call.arguments.flag("excel") ? .spreadsheet : .plain
      return DelimitedText.commas.table(columns, rows, for: dialect)
    }
    .with("Content-Disposition", name.disposition)
    .with("X-Index-Generation", call.generation)
  }
}
