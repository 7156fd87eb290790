extension LetterReport {
  /// Gives the report as a page that needs nothing else, in pieces.
  package func writeHTML(to output: ([UInt8]) throws -> Void) throws {
    try output(Array(htmlHead.utf8))
    try forEachInstitution { institution in
      var text = "<h2>\(HTMLEscaping.escaped(institution.name))</h2>\n"
      for letter in institution.letters { text += Self.html(letter) }
      try output(Array(text.utf8))
    }
    try output(Array(HTMLDocument.tail.utf8))
  }

  private var htmlHead: String {
    var text = HTMLDocument(title: title, generation: provenance.index.generation).head
    text += HTMLDocument.table("What this is, and where it comes from", overview)
    if let warning = summary.warning {
      text += "<p><strong>\(HTMLEscaping.escaped(warning))</strong></p>\n"
    }
    guard summary.tally.passages > 0 else { return text }
    text += HTMLDocument.table("Passages by section", Self.sectionHeads, sectionRows)
    text += "<p>\(HTMLEscaping.escaped(sectionRemark))</p>\n"
    text += YearChart(summary).figure
    text += HTMLDocument.table("Letters by year", yearHeads, yearRows)
    return text + (yearRemark.map { "<p>\(HTMLEscaping.escaped($0))</p>\n" } ?? "")
  }

  private static func html(_ letter: Letter) -> String {
    var text = "<h3>\(HTMLEscaping.escaped(letter.heading))</h3>\n"
    text += "<p class=\"citation\">\(HTMLEscaping.escaped(letter.reference))</p>\n"
    var sections = letter.sections[...]
    if !letter.strengths.isEmpty, !letter.improvements.isEmpty {
      text += besideEachOther(sections.prefix(2).map { ($0.title, $1) })
      sections = sections.dropFirst(2)
    }
    for (section, hits) in sections {
      text += "<h4>\(section.title)</h4>\n" + hits.map(html).joined()
    }
    return text
  }

  /// A column each.
  private static func besideEachOther(_ columns: [(title: String, hits: [Hit])]) -> String {
    let heads = columns.map { "<th scope=\"col\">\($0.title)</th>" }.joined()
    let cells = columns.map { column in
      "<td data-title=\"\(column.title)\">\n\(column.hits.map(html).joined())</td>"
    }.joined()
    return """
      <table class="beside">
      <thead><tr>\(heads)</tr></thead>
      <tbody><tr>\(cells)</tr></tbody>
      </table>

      """
  }

  private static func html(_ hit: Hit) -> String {
    """
    <blockquote id="\(HTMLEscaping.escaped(hit.passage.id))">\
    <p>\(HTMLMarkup.marked(hit.passage.text, hit.highlights))</p></blockquote>
    <p class="citation">— \(HTMLEscaping.escaped(hit.shortCitation))</p>

    """
  }
}
