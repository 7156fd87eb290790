extension MarkdownText {
  /// A hit as a quotation with its citation.
  package static func entry(for hit: Hit) -> String {
    let quoted = "> " + escaped(hit.passage.text, bold: hit.highlights.map(\.utf8))
    let mark = hit.passage.isStandardWording ? " (standard wording)" : ""
    return
      "\(quoted)\n>\n> — \(escaped(Citation.text(for: hit)))\(mark)\n\n"
  }
}
