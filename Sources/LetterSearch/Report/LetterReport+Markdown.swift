extension LetterReport {
  /// Gives the report as Markdown (GitHub's tables), in pieces.
  package func writeMarkdown(to output: ([UInt8]) throws -> Void) throws {
    try output(Array(markdownHead.utf8))
    try forEachInstitution { institution in
      var text = "## \(MarkdownText.escaped(institution.name))\n\n"
      for letter in institution.letters { text += Self.markdown(letter) }
      try output(Array(text.utf8))
    }
  }

  private var markdownHead: String {
    var text = "# \(MarkdownText.escaped(title))\n\n"
    text += Self.table(["", ""], overview.map { [$0.name, MarkdownText.escaped($0.value)] })
    if let warning = summary.warning { text += "**\(MarkdownText.escaped(warning))**\n\n" }
    guard summary.tally.passages > 0 else { return text }
    text += Self.table(Self.sectionHeads, sectionRows)
    text += MarkdownText.escaped(sectionRemark) + "\n\n"
    // Nothing but names of years and numbers, some with an asterisk.
    text += Self.table(yearHeads, yearRows.map { $0.map { $0.replacing("*", with: "\\*") } })
    return text + (yearRemark.map { MarkdownText.escaped($0) + "\n\n" } ?? "")
  }

  private static func markdown(_ letter: Letter) -> String {
    var text = "### \(MarkdownText.escaped(letter.heading))\n\n"
    text += MarkdownText.escaped(letter.reference) + "\n\n"
    for (section, hits) in letter.sections {
      text += "#### \(section.title)\n\n"
      for hit in hits {
        text += "> \(MarkdownText.escaped(hit.passage.text, bold: hit.highlights.map(\.utf8)))\n"
        text += ">\n> — \(MarkdownText.escaped(hit.shortCitation))\n\n"
      }
    }
    return text
  }

  /// - Parameter rows: cells as Markdown.
  private static func table(_ heads: [String], _ rows: [[String]]) -> String {
    let rule = heads.indices.map { $0 == 0 || heads.count == 2 ? "---" : "---:" }
    return ([heads, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
      + "\n"
  }
}
