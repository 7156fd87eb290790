/// Reads a code book from CSV (RFC 4180), a theme and a cue a row, and gives it as a file of themes.
///
///     theme,cue
///     Reading for pleasure,"""reading for pleasure"""
///     Reading for pleasure,library OR librarian
///
/// A further column named `definition` is read too. Rows may be separated by CRLF or LF.
package enum CodeBookReader {
  /// The rows that hold something, with the line each begins on.
  private static func rows(of text: String) -> [(line: Int, cells: [String])] {
    var reader = DelimitedReader(Array(text.utf8), .commas)
    var rows: [(line: Int, cells: [String])] = []
    var line = reader.line
    while let cells = reader.next() {
      if cells.contains(where: { !$0.isEmpty }) { rows.append((line, cells)) }
      line = reader.line
    }
    return rows
  }

  /// The themes of a code book, and a fault for each row that gives none.
  package static func read(_ text: String) -> (book: ThemeBook, faults: [ThemeReader.Fault]) {
    var builder = ThemeBookBuilder()
    let rows = rows(of: text)
    let heads = rows.first?.cells.map { trimmed($0).lowercased() } ?? []
    guard let theme = heads.firstIndex(of: "theme"), let cue = heads.firstIndex(of: "cue") else {
      builder.report(1, "The first row of a code book names its columns: theme,cue.")
      return (builder.book, builder.faults)
    }
    let definition = heads.firstIndex(of: "definition")
    for (line, cells) in rows.dropFirst() {
      func value(_ column: Int?) -> String {
        column.flatMap { cells.indices.contains($0) ? trimmed(cells[$0]) : nil } ?? ""
      }
      let label = value(theme)
      let id = ThemeBook.id(for: label)
      guard !id.isEmpty else {
        builder.report(line, "The row has no theme with a letter from A to Z or a digit in it.")
        continue
      }
      guard let place = builder.theme(id, label: label, at: line) else { continue }
      // What would be another line of the file is none here.
      let meaning = String(value(definition).drop { "-[# ".contains($0) })
      if !meaning.isEmpty, builder.book.themes[place].definition != meaning {
        builder.addDefinition(meaning, to: place)
      }
      builder.addCue(value(cue), to: place, at: line)
    }
    return (builder.book, builder.faults)
  }

  /// On one line, without space around it.
  private static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
