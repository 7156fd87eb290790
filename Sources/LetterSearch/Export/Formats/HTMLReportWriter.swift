import LetterParsing

/// A report as one page that needs nothing else: it prints, and pastes into a word processor with
/// its headings and tables.
struct HTMLReportWriter: ExportWriter {
  let provenance: ExportProvenance

  func head() -> [UInt8] {
    let title = HTMLEscaping.escaped(provenance.title)
    let rows = provenance.rows.map { row in
      "<tr><th scope=\"row\">\(row.name)</th><td>\(HTMLEscaping.escaped(row.value))</td></tr>\n"
    }
    return Array(
      """
      <!doctype html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="letters \(Version.current), generation \
      \(HTMLEscaping.escaped(provenance.index.generation))">
      <title>\(title)</title>
      <style>
      \(HTMLReportWriter.style)
      </style>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>
      <table>
      <caption>Where this comes from</caption>
      <tbody>
      \(rows.joined())</tbody>
      </table>

      """.utf8
    )
  }

  func append(_ hits: ArraySlice<Hit>, isFirst: Bool, to bytes: inout [UInt8]) {
    guard let letter = hits.first?.letter else { return }
    bytes +=
      """
      <h2>\(HTMLEscaping.escaped(letter.reportHeading))</h2>
      <p>\(HTMLEscaping.escaped(Citation.source(of: letter))). \
      <span class="file">\(HTMLEscaping.escaped(letter.file))</span></p>
      <table>
      <thead><tr><th scope="col">Place</th><th scope="col">Passage</th>\
      <th scope="col">Lines</th></tr></thead>
      <tbody>

      """.utf8
    for hit in hits { bytes += HTMLReportWriter.row(hit).utf8 }
    bytes += "</tbody>\n</table>\n".utf8
  }

  func tail() -> [UInt8] { Array("</main>\n</body>\n</html>\n".utf8) }

  private static func row(_ hit: Hit) -> String {
    let passage = hit.passage
    let heading = passage.heading.map { "<br><i>\(HTMLEscaping.escaped($0))</i>" } ?? ""
    let wording = passage.isStandardWording ? "<br>(standard wording)" : ""
    let place = HTMLEscaping.escaped(Citation.place(of: passage))
    return """
      <tr id="\(HTMLEscaping.escaped(passage.id))"><td>\(place)\(heading)\(wording)</td>\
      <td>\(HTMLMarkup.marked(passage.text, hit.highlights))</td>\
      <td>\(passage.linesText)</td></tr>

      """
  }

  private static let style = """
    body { font: 16px/1.5 Georgia, serif; color: #111; background: #fff; margin: 2rem auto;
      max-width: 60rem; padding: 0 1rem; }
    h1, h2, caption, th { font-family: Arial, sans-serif; }
    h2 { margin: 2rem 0 0; }
    table { border-collapse: collapse; width: 100%; }
    caption { text-align: left; font-weight: bold; }
    th, td { border: 1px solid #767676; padding: .4rem .6rem; text-align: left;
      vertical-align: top; overflow-wrap: anywhere; }
    td:first-child { min-width: 9rem; }
    mark { background: #ffed4a; color: #111; font-weight: bold; }
    @media print {
      body { font-size: 10pt; margin: 0; max-width: none; }
      h2 { break-after: avoid; }
      tr { break-inside: avoid; }
      thead { display: table-header-group; }
    }
    """
}
