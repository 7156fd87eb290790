import LetterParsing

/// A report as one page that needs nothing else: it prints, and pastes into a word processor with
/// its headings and tables.
struct HTMLReportWriter: ExportWriter {
  let provenance: ExportProvenance

  func head() -> [UInt8] {
    let document = HTMLDocument(title: provenance.title, generation: provenance.index.generation)
    return Array(
      (document.head + HTMLDocument.table("Where this comes from", provenance.rows)).utf8
    )
  }

  func append(_ hits: ArraySlice<Hit>, isFirst: Bool, to bytes: inout [UInt8]) {
    guard let letter = hits.first?.letter else { return }
    bytes +=
      """
      <h2>\(HTMLEscaping.escaped(letter.reportHeading))</h2>
      <p class="citation">\(HTMLEscaping.escaped(Citation.source(of: letter))). \
      <span class="file">\(HTMLEscaping.escaped(letter.file))</span></p>
      <table>
      <thead><tr><th scope="col">Place</th><th scope="col">Passage</th>\
      <th scope="col">Lines</th></tr></thead>
      <tbody>

      """.utf8
    for hit in hits { bytes += HTMLReportWriter.row(hit).utf8 }
    bytes += "</tbody>\n</table>\n".utf8
  }

  func tail() -> [UInt8] { Array(HTMLDocument.tail.utf8) }

  private static func row(_ hit: Hit) -> String {
    let passage = hit.passage
    let heading = passage.heading.map { "<br><i>\(HTMLEscaping.escaped($0))</i>" } ?? ""
    let wording = passage.isStandardWording ? "<br>(standard wording)" : ""
    let place = HTMLEscaping.escaped(Citation.place(of: passage))
    return """
      <tr id="\(HTMLEscaping.escaped(passage.id))"><td>\(place)\(heading)\(wording)</td>\
      <td><blockquote>\(HTMLMarkup.marked(passage.text, hit.highlights))</blockquote></td>\
      <td class="lines">\(passage.linesText)</td></tr>

      """
  }
}
