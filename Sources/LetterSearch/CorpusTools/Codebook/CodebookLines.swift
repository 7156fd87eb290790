/// Reads a codebook of lines: `CODE: QUERY` or `CODE<TAB>QUERY`, with indented lines that describe it.
///
/// Lines that begin with a number sign are remarks, and blank ones are passed over. A colon ends the
/// code when a space stands behind it, so that `section:strengths` is no code.
enum CodebookLines {
  static func read(_ text: [UInt8]) -> Codebook.Reading {
    var reading = Codebook.Reading()
    var pending: (name: String, query: String, description: String, line: Int)?
    func finish() {
      if let code = pending {
        reading.add(code.name, code.query, code.description, line: code.line)
      }
      pending = nil
    }
    let lines = String(decoding: text, as: UTF8.self).split(
      omittingEmptySubsequences: false,
      whereSeparator: \.isNewline
    )
    for (place, line) in lines.enumerated() {
      guard let first = line.first(where: { !$0.isWhitespace }), first != "#" else { continue }
      if line.first?.isWhitespace == true {
        if pending == nil {
          reading.report(
            place + 1,
            "an indented line describes the code above it, and there is none: begin a code at the margin"
          )
        }
        pending?.description += " " + line
        continue
      }
      finish()
      if let parts = parts(of: line) {
        pending = (parts.name, parts.query, parts.description, place + 1)
      } else {
        reading.report(place + 1, fault(in: line))
      }
    }
    finish()
    return reading
  }

  private typealias Parts = (name: String, query: String, description: String)

  /// `nil` for a line without a code.
  private static func parts(of line: Substring) -> Parts? {
    if line.contains("\t") {
      // Several tabs may stand in a row, to align columns.
      let cells = line.split(separator: "\t").map(String.init)
      let name = cells.first ?? ""
      return (
        name.hasSuffix(":") ? String(name.dropLast()) : name,
        cells.dropFirst().first ?? "",
        cells.dropFirst(2).joined(separator: " ")
      )
    }
    var place = line.startIndex
    while let colon = line[place...].firstIndex(of: ":") {
      let rest = line[line.index(after: colon)...]
      if rest.first?.isWhitespace ?? true { return (String(line[..<colon]), String(rest), "") }
      place = line.index(after: colon)
    }
    return nil
  }

  private static func fault(in line: Substring) -> String {
    line.contains(":")
      ? "no code before a query: write CODE: QUERY, with a space behind the colon"
      : "no query behind a code: write CODE: QUERY"
  }
}
