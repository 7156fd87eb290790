import LetterSearch

/// Prints what has changed since an export, for people.
struct ReplayPrinter {
  /// Columns of the beginning of a text.
  private static let textWidth = 76

  let terminal: Terminal

  func print(_ changes: ExportChanges, query: String) throws {
    try terminal.writeLine("\(query.onOneLine): " + Self.counts(changes))
    let isSameIndex = changes.oldGeneration == changes.newGeneration
    try terminal.writeLine(
      terminal.style.faint(
        "generation \(changes.oldGeneration), now "
          + (isSameIndex ? "the same" : changes.newGeneration)
          + "; \(counted(changes.indexLetterCount, "letter")) in the index now"
      )
    )
    if changes.isFileSorted {
      // Which places they had is of no use to whoever sorted them.
      try terminal.writeLine(
        (changes.isEmpty
          ? "Nothing has changed: the file has the same passages in another order"
          : "The file has its passages in another order, which is no change")
          + ", as after sorting it in a spreadsheet."
      )
    } else if changes.isEmpty {
      let part = changes.extent == .subset ? " of these passages" : ""
      try terminal.writeLine("Nothing\(part) has changed.")
    }
    try list(
      "letter",
      changes.renamed.map { letter in
        ("\(letter.id) is now \(letter.newID), passages: \(letter.passages.count)", [])
      },
      of: " under another name, with the same words"
    )
    try listAdded(changes)
    try list(
      "changed passage",
      changes.changed.map { passage in
        let name =
          passage.id == passage.newID
          ? "\(passage.id), with another text in the file than in its letter"
          : "\(passage.id), now \(passage.newID)"
        return (name, [passage.text, passage.newText])
      }
    )
    try list(
      "lost passage",
      changes.lost.map { ("\($0.id): \($0.reason.rawValue)", [$0.text]) }
    )
    guard !changes.isFileSorted else { return }
    guard !changes.isReordered else {
      try terminal.writeLine()
      return try terminal.writeLine(
        "\(changes.moved.count) of the passages in both stand in another order: the ranking has changed, "
          + "or the file was sorted (--format json lists them)."
      )
    }
    // The same rank beside fewer or more of the others is another place among them.
    try list(
      "passage",
      changes.moved.map { ("\($0.id): rank \($0.oldRank), now \($0.newRank)", []) },
      of: " in another order among those of both"
    )
  }

  /// How much there was and is.
  private static func counts(_ changes: ExportChanges) -> String {
    let (old, now) = changes.counts
    let found = changes.foundCounts
    let letters = changes.letterCounts
    func inLetters(_ count: Int?) -> String { count.map { " in \(counted($0, "letter"))" } ?? "" }
    switch changes.extent {
    case .whole:
      return "\(counted(old, "passage"))\(inLetters(letters.old)) in the export, "
        + "\(now)\(inLetters(letters.new)) now"
    case .sample:
      return "a sample of \(old) of \(counted(found.old, "passage")); drawn again, "
        + "\(now) of \(found.new)"
    case .subset:
      // Over the same index, nothing is new.
      let rest =
        changes.isSameIndex
        ? "" : "; of all \(found.new) that are found now, it cannot be said which are new"
      return "\(old) of the \(counted(found.old, "passage")) that were found, "
        + "\(now) of them found now" + rest
    }
  }

  private func listAdded(_ changes: ExportChanges) throws {
    guard changes.extent == .whole else {
      return try list(
        "passage",
        changes.added.map { ($0.id, [$0.text]) },
        of: " drawn that \(changes.added.count == 1 ? "was" : "were") not in the sample"
      )
    }
    let letters = changes.newLetters
    try list("new letter", letters.map { ("\($0.id), passages: \($0.passageCount)", []) })
    let added = Dictionary(grouping: changes.added, by: \.isInNewLetter)
    try list("passage", (added[true] ?? []).map { ($0.id, [$0.text]) }, of: " of new letters")
    try list(
      "new passage",
      (added[false] ?? []).map { ($0.id, [$0.text]) },
      of: " in letters of the export"
    )
  }

  /// Lines below a title, each with the beginnings of the texts that are known.
  private func list(
    _ noun: String,
    _ entries: [(line: String, texts: [String?])],
    of rest: String = ""
  ) throws {
    guard !entries.isEmpty else { return }
    try terminal.writeLine()
    try terminal.writeLine(terminal.style.title(counted(entries.count, noun) + rest))
    for entry in entries {
      try terminal.writeLine("  " + entry.line.onOneLine)
      for case let text? in entry.texts {
        let start = ContextText(beginningOf: text, columns: Self.textWidth).text
        let isWhole = start == ContextText(text).text
        try terminal.writeLine(terminal.style.faint("    " + start + (isWhole ? "" : "…")))
      }
    }
  }
}
