import LetterSearch

/// Prints what has changed since an export, for people.
struct ReplayPrinter {
  /// Columns of the beginning of a text.
  private static let textWidth = 76
  /// Columns on either side of a change.
  private static let contextWidth = 30
  /// Columns of the words that went, and of those that came.
  private static let changeWidth = 60

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
        return (name, Self.lines(of: passage))
      }
    )
    try list(
      "lost passage",
      changes.lost.map { passage in
        ("\(passage.id): \(passage.reason.rawValue)", [Self.beginning(of: passage.text)])
      }
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
        changes.added.map { ($0.id, [Self.beginning(of: $0.text)]) },
        of: " drawn that \(changes.added.count == 1 ? "was" : "were") not in the sample"
      )
    }
    let letters = changes.newLetters
    try list("new letter", letters.map { ("\($0.id), passages: \($0.passageCount)", []) })
    let added = Dictionary(grouping: changes.added, by: \.isInNewLetter)
    try list(
      "passage",
      (added[true] ?? []).map { ($0.id, [Self.beginning(of: $0.text)]) },
      of: " of new letters"
    )
    try list(
      "new passage",
      (added[false] ?? []).map { ($0.id, [Self.beginning(of: $0.text)]) },
      of: " in letters of the export"
    )
  }

  /// The first change with the words around it, as `git diff --word-diff` writes it.
  private static func lines(of passage: ExportChanges.ChangedPassage) -> [String?] {
    guard let text = passage.text, let change = TextDifference(from: text, to: passage.newText)
    else { return [beginning(of: passage.newText)] }
    let before = ContextText(endOf: change.before, columns: contextWidth).text
    let behind = ContextText(beginningOf: change.behind, columns: contextWidth).text
    let isWholeBefore = before == ContextText(change.before).text
    let isWholeBehind = behind == ContextText(change.behind).text
    func marked(_ words: String, _ opening: String, _ closing: String) -> String {
      words.isEmpty
        ? "" : opening + ContextText(cutting: words, toColumns: changeWidth).text + closing
    }
    let words = [
      (isWholeBefore ? "" : "…") + before,
      marked(change.old, "[-", "-]") + marked(change.new, "{+", "+}"),
      behind + (isWholeBehind ? "" : "…"),
    ]
    let line = words.filter { !$0.isEmpty }.joined(separator: " ")
    let further = change.furtherCount
    return further == 0 ? [line] : [line, "and \(counted(further, "further change"))"]
  }

  private static func beginning(of text: String?) -> String? {
    guard let text else { return nil }
    let start = ContextText(beginningOf: text, columns: textWidth).text
    return start + (start == ContextText(text).text ? "" : "…")
  }

  /// Lines below a title, each with those that are known of it.
  private func list(
    _ noun: String,
    _ entries: [(line: String, further: [String?])],
    of rest: String = ""
  ) throws {
    guard !entries.isEmpty else { return }
    try terminal.writeLine()
    try terminal.writeLine(terminal.style.title(counted(entries.count, noun) + rest))
    for entry in entries {
      try terminal.writeLine("  " + entry.line.onOneLine)
      for case let line? in entry.further {
        try terminal.writeLine(terminal.style.faint("    " + line))
      }
    }
  }
}
