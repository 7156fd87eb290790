import LetterSearch

/// A form of a table of numbers.
enum TableFormat: String, CaseIterable {
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

  /// As the command line says.
  ///
  /// - Throws: `UsageError` for a file that is to hold what is for people, and for a form without cells
  ///   that are to be safe.
  init(_ arguments: Arguments) throws {
    self = try Self.named(arguments)
    guard !arguments.has("excel") || delimited != nil else {
      throw Arguments.UsageError("--excel is for csv and tsv")
    }
  }

  private static func named(_ arguments: Arguments) throws -> TableFormat {
    let named = arguments.text("format").flatMap(TableFormat.init(rawValue:))
    guard arguments.text("output").map({ $0 != "-" }) ?? false else { return named ?? .text }
    let endings: [String: TableFormat] = [
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
