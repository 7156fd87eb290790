import LetterParsing

/// A report in Markdown: a heading a letter, below it the passages as quotations.
struct MarkdownReportWriter: ExportWriter {
  let provenance: ExportProvenance

  func head() -> [UInt8] {
    var text = "# \(MarkdownText.escaped(provenance.title))\n\n| | |\n|---|---|\n"
    for row in provenance.rows {
      text += "| \(row.name) | \(MarkdownText.escaped(row.value)) |\n"
    }
    return Array((text + "\n").utf8)
  }

  func append(_ hits: ArraySlice<Hit>, isFirst: Bool, to bytes: inout [UInt8]) {
    guard let letter = hits.first?.letter else { return }
    bytes += "## \(MarkdownText.escaped(letter.reportHeading))\n\n".utf8
    for hit in hits { bytes += MarkdownText.entry(for: hit).utf8 }
  }
}

extension ExportProvenance {
  /// What a report is called: `12 passages in 3 letters for "nurture group"`.
  var title: String {
    let isChosenAlone = request.chosen != nil && !request.search.hasWords
    return isChosenAlone
      ? "\(total.inWords), chosen one by one" : "\(total.inWords) for \(request.search.text)"
  }
}

extension StoredPassage {
  /// Its lines for people: `30–31`.
  var linesText: String {
    lines.count == 1
      ? String(lines.lowerBound) : "\(lines.lowerBound)–\(lines.upperBound)"
  }
}

extension StoredLetter {
  /// Who the letter is to, and of when: `Belmont Primary School, 25 February 2011`.
  var reportHeading: String {
    [shownName, shownDate].compactMap(\.self).joined(separator: ", ")
  }
}
