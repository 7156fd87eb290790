import LetterParsing
import LetterSearch

/// What could become a theme, and what became of improvement points.
extension ThemePrinter {
  // MARK: Suggestions

  func print(_ found: ThemeSuggestions) throws {
    try terminal.writeLine(
      style.title(counted(found.suggestions.count, "suggestion"))
        + " from \(counted(found.improvements.passages, "improvement point")) "
        + "in \(counted(found.improvements.letters, "letter")) for \(found.request.described(as: found.interpreted))"
    )
    for (number, suggestion) in found.suggestions.enumerated() {
      try terminal.writeLine()
      let surprise = Int((suggestion.phrases.first?.logLikelihood ?? 0).rounded())
      let nearest = suggestion.nearestTheme.map { "; mostly \($0) now" } ?? ""
      let head = "\(number + 1). \(style.title(suggestion.label))"
      try terminal.writeLine(head + style.faint(" G² \(surprise)"))
      try terminal.writeLine(
        "   \(counted(suggestion.passages, "passage")) in "
          + "\(counted(suggestion.letters, "letter")), "
          + "\(suggestion.withoutTheme) without a theme\(nearest)"
      )
      try terminal.writeLine("   " + style.label("- ") + suggestion.cue)
      try printText(suggestion.example)
    }
  }

  // MARK: Recurrence

  func print(_ found: Recurrence) throws {
    guard !found.letters.isEmpty else {
      return try terminal.writeLine("No dated letter with improvement points.")
    }
    for dated in found.letters {
      let letter = dated.letter.letter
      let date = letter.date.map(Citation.longForm) ?? "no date"
      try terminal.writeLine(style.title("\(date) · \(dated.letter.shownName.onOneLine)"))
      for point in dated.points { try print(point) }
      try terminal.writeLine()
    }
    if found.withoutDate > 0 {
      terminal.note("\(counted(found.withoutDate, "letter")) without a date left out")
    }
    let note = "A point that does not come back may have been met, or not looked at again."
    if found.letters.count > 1 { try terminal.writeLine(style.faint(note)) }
  }

  private func print(_ point: Recurrence.Point) throws {
    let repeated = point.isRepeated ? " · also in an earlier letter" : ""
    let hanging = WrappedText(style: style, width: terminal.width, indentation: 4)
    for line in hanging.lines(of: point.passage.text, behind: "  • ") {
      try terminal.writeLine(line)
    }
    guard let match = point.later else {
      let after = point.laterLetters > 0 ? " (\(point.laterLetters) since)" : ""
      return try terminal.writeLine("    → " + style.faint(point.fate.rawValue + after + repeated))
    }
    let date = match.letter.letter.date.map(Citation.longForm) ?? "later"
    let share = Int((match.likeness * 100).rounded())
    try terminal.writeLine(
      "    → " + style.warning("came back \(date)")
        + style.faint(", \(share)% alike: \(match.sharedWords.joined(separator: ", "))\(repeated)")
    )
    let wrapped = WrappedText(style: style, width: terminal.width, indentation: 6)
    for line in wrapped.lines(of: match.passage.text) { try terminal.writeLine(line) }
  }
}
