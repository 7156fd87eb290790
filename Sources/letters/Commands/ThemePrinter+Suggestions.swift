import LetterSearch

/// What could become a theme.
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
}
