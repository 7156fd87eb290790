import LetterParsing
import LetterSearch

/// What became of improvement points.
extension ThemePrinter {
  /// All points of the bodies that were named, or what came back of those of every body.
  ///
  /// - Parameter limit: how many bodies are printed at most where nobody was named.
  func print(_ found: RecurrenceReport, limit: Int) throws {
    if found.asked == nil {
      try printText(found.summary + ".", indentation: 0, style.title)
      if !found.bodies.isEmpty { try printText(found.caution, indentation: 0, style.faint) }
      try terminal.writeLine()
    } else if found.bodies.isEmpty {
      return try terminal.writeLine("No dated letter with improvement points.")
    } else if let names = found.namedBodies {
      try printText(names, indentation: 0)
      try terminal.writeLine()
    }
    for body in found.bodies.prefix(found.asked == nil ? limit : .max) {
      try print(body, isWhole: found.asked != nil)
    }
    try printRemarks(on: found, limit: limit)
  }

  private func print(_ found: Recurrence, isWhole: Bool) throws {
    let others = found.otherSpellings.joined(separator: ", ").onOneLine
    let also = others.isEmpty ? "" : ", also as \(others)"
    let returning = isWhole ? [] : found.returning
    let points = isWhole ? "" : ": \(counted(returning.count, "point")) came back"
    try terminal.writeLine(
      style.title(found.body.onOneLine)
        + " · \(counted(found.letters.count, "letter")) with areas for improvement\(also)\(points)"
    )
    try terminal.writeLine()
    if isWhole {
      for letter in found.letters {
        try printHead(of: letter)
        for point in letter.points { try print(point) }
        try terminal.writeLine()
      }
    }
    for (letter, point) in returning {
      try printHead(of: letter)
      try printBullet(point.passage.text)
      for match in point.matches { try print(match, remark: "") }
      try terminal.writeLine()
    }
  }

  private func printHead(of letter: Recurrence.DatedLetter) throws {
    let date = letter.letter.shownDate ?? ""
    try terminal.writeLine(style.title("\(date) · \(letter.letter.shownName.onOneLine)"))
  }

  private func print(_ point: Recurrence.Point) throws {
    let repeated = point.isRepeated ? " · also in an earlier letter" : ""
    try printBullet(point.passage.text)
    if let match = point.later { return try print(match, remark: repeated) }
    try terminal.writeLine("    → " + style.faint(point.fateInWords + repeated))
  }

  private func print(_ match: Recurrence.Match, remark: String) throws {
    let date = match.letter.shownDate ?? "later"
    let words = match.sharedWords.joined(separator: ", ")
    try terminal.writeLine(
      "    → " + style.warning("may have come back \(date)")
        + style.faint(", \(match.likeness.percent) alike: \(words)\(remark)")
    )
    try printText(match.passage.text, indentation: 6)
  }

  private func printRemarks(on found: RecurrenceReport, limit: Int) throws {
    if found.asked == nil, found.bodies.count > limit {
      try terminal.writeLine(
        style.faint("\(found.bodies.count - limit) more: --limit \(found.bodies.count) for all")
      )
    }
    if found.withoutDate > 0 {
      terminal.note("\(counted(found.withoutDate, "letter")) without a date left out")
    }
    if found.withoutBody > 0 {
      terminal.note("\(counted(found.withoutBody, "letter")) to no school or council left out")
    }
    let caution = "A point that does not come back may have been met, or not looked at again."
    if found.asked != nil, found.comparedBodies > 0 {
      if found.bodiesToldAgain > 0 { try printText(found.caution, indentation: 0, style.faint) }
      try terminal.writeLine(style.faint(caution))
    }
  }

  // MARK: Text

  private func printBullet(_ text: String) throws {
    let hanging = WrappedText(style: style, width: terminal.width, indentation: 4)
    for line in hanging.lines(of: text, behind: "  • ") { try terminal.writeLine(line) }
  }

  private func printText(
    _ text: String,
    indentation: Int,
    _ paint: (String) -> String = { $0 }
  ) throws {
    let wrapped = WrappedText(style: style, width: terminal.width, indentation: indentation)
    for line in wrapped.lines(of: text) { try terminal.writeLine(paint(line)) }
  }
}
