import LetterSearch

/// Prints what the letters say of each quotation, for people.
struct VerificationPrinter {
  let terminal: Terminal
  let path: String
  private var style: Style { terminal.style }

  func print(_ quotations: [VerifiedQuotation]) throws {
    for quotation in quotations { try print(quotation) }
    try terminal.writeLine(VerifiedQuotation.counts(of: quotations))
  }

  private func print(_ verified: VerifiedQuotation) throws {
    let place = style.faint("\(path.onOneLine):\(verified.quotation.lines.lowerBound)")
    try terminal.writeLine("\(label(verified))  \(place)")
    let text = WrappedText(style: style, width: terminal.width, indentation: 3)
    let shown = verified.differences.isEmpty ? verified.quotation.text : difference(verified)
    for line in text.lines(of: "“\(shown)”") { try terminal.writeLine(line) }
    var remarks: [String] = []
    for run in verified.runs {
      switch run {
      case .omitted(let words): remarks.append("left out: \(words)")
      case .bracket(let bracket): remarks.append(remark(bracket))
      case .same, .different: break
      }
    }
    if let source = verified.source {
      remarks.append(line(source))
      if let others = source.otherLetters { remarks.append(others) }
    }
    for line in remarks.flatMap({ text.lines(of: $0) }) {
      try terminal.writeLine(style.faint(line))
    }
    for line in verified.remarks.flatMap({ text.lines(of: $0) }) {
      try terminal.writeLine(style.warning(line))
    }
    try terminal.writeLine()
  }

  private func label(_ verified: VerifiedQuotation) -> String {
    let label =
      switch verified.status {
      case .exact: style.label(verified.status.rawValue)
      case .altered, .near: style.warning(verified.status.rawValue)
      case .missing: style.error(verified.status.rawValue)
      }
    return label + (verified.spread.map { ", \($0)" } ?? "")
  }

  /// The quotation with what the letter has in place of words that differ, as `git diff
  /// --word-diff` writes it.
  private func difference(_ verified: VerifiedQuotation) -> String {
    let runs = verified.runs.map { run in
      switch run {
      case .same(let words): words
      case .omitted: "[…]"
      case .bracket(let bracket): "[\(bracket.quoted)]"
      case .different(let difference):
        (difference.quoted.isEmpty ? "" : "[-\(difference.quoted)-]")
          + (difference.source.isEmpty ? "" : "{+\(difference.source)+}")
      }
    }
    return runs.joined(separator: " ")
  }

  private func remark(_ bracket: VerifiedQuotation.Bracket) -> String {
    let source = bracket.source.isEmpty ? "nothing there" : bracket.source
    return "in brackets: \(bracket.quoted); the letter: \(source)"
      + (bracket.isAltered ? " (check that the sense is the same)" : "")
  }

  private func line(_ source: VerifiedQuotation.Source) -> String {
    let part = source.isHeading ? " (heading)" : ""
    let lines = source.lines
    let end = source.passages.count > 1 ? "-\(lines.upperBound)" : ""
    return "\(source.citation)\(part) \(source.letter.file.onOneLine):\(lines.lowerBound)\(end)"
  }
}
