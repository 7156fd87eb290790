import LetterParsing
import LetterSearch

/// Prints the answer to a search for people.
struct AnswerPrinter {
  /// Columns of the longest bar of a histogram.
  private static let barWidth = 30

  let terminal: Terminal
  /// Names the themes of facets.
  let themes: ThemeBook
  private var style: Style { terminal.style }

  func print(_ response: SearchResponse) throws {
    try printHead(response)
    if response.request.explains { try printPlan(of: response) }
    try printHits(response)
  }

  /// The hits, the counts and how to go on.
  func printHits(_ response: SearchResponse) throws {
    for hit in response.hits { try print(hit) }
    for facet in response.facets { try print(facet) }
    if response.hits.isEmpty, let advice = advice(on: response) {
      try terminal.writeLine(style.faint(advice))
    }
    if let next = response.nextOffset {
      let rest = response.hitCount - next
      try terminal.writeLine(
        style.faint("\(rest) more: --offset \(next), or --limit \(response.hitCount) for all")
      )
    }
  }

  /// What to do when no passage is shown; `nil` when a note says it or none was asked for.
  private func advice(on response: SearchResponse) -> String? {
    if response.hitCount > 0 {
      return response.request.limit == 0
        ? nil : "--offset \(response.request.offset) is behind the last"
    }
    guard response.notes.isEmpty else { return nil }
    // Had it been a restriction, a note would have said so.
    let fields = Set(response.request.filters.map(\.field))
    return fields.count < 2 && !response.interpreted.contains(" ")
      ? "No passage holds this."
      : "Nothing holds all of this: leave a word or a restriction out, or search each alone."
  }

  private func printHead(_ response: SearchResponse) throws {
    let same =
      response.hasSameWording ? " (\(response.hitCount) of different wording)" : ""
    let question = response.request.described(as: response.interpreted)
    let counts = style.title(response.total.inWords + response.qualifier)
    let joint = response.qualifier.isEmpty ? " for" : ":"
    try terminal.writeLine("\(counts)\(same)\(joint) \(question)")
    try terminal.writeLine()
  }

  /// How the passages were found, from the whole to its parts.
  private func printPlan(of response: SearchResponse) throws {
    for (number, line) in response.planLines.enumerated() {
      try terminal.writeLine(style.faint((number == 0 ? "plan: " : "") + line.onOneLine))
    }
    try terminal.writeLine()
  }

  private func print(_ hit: Hit) throws {
    let place = Self.place(of: hit.passage, in: hit.letter)
    try terminal.writeLine("\(hit.rank). \(style.title(place))")
    let text = WrappedText(style: style, width: terminal.width, indentation: 3)
    if let heading = hit.passage.tellingHeading {
      let marks = hit.headingHighlights.map(\.utf8)
      let lines =
        marks.isEmpty ? ["   " + style.label(heading)] : text.lines(of: heading, highlights: marks)
      for line in lines { try terminal.writeLine(line) }
    }
    for line in text.lines(of: hit.passage.text, highlights: hit.highlights.map(\.utf8)) {
      try terminal.writeLine(line)
    }
    for line in text.lines(ofTextsBeside: hit.foundBeside) { try terminal.writeLine(line) }
    try terminal.writeLine("   " + style.faint(remarks(on: hit).joined(separator: " · ")))
    for line in hit.explanation { try terminal.writeLine("   " + style.faint(line)) }
    try terminal.writeLine()
  }

  /// Which passage of which letter it is, in words.
  static func place(of passage: StoredPassage, in stored: StoredLetter) -> String {
    [
      stored.shownName.onOneLine,
      stored.shownDateOrVisit ?? "no date",
      "\(passage.section.title), \(passage.kind.rawValue) "
        + "\(passage.numberInSection)",
    ].joined(separator: " · ")
  }

  /// The file and line in which a passage begins.
  static func source(of passage: StoredPassage, in letter: StoredLetter) -> String {
    let (file, line) = (letter.file.onOneLine, passage.lines.lowerBound)
    // The name of a record ends in its line already.
    return letter.isRecord ? file : "\(file):\(line)"
  }

  private func remarks(on hit: Hit) -> [String] {
    var remarks = [Self.source(of: hit.passage, in: hit.letter)]
    if let remark = hit.letter.dateRemark { remarks.append(remark) }
    if !hit.missing.isEmpty {
      let instead =
        hit.saidInstead.isEmpty ? "" : " (it says \(hit.saidInstead.joined(separator: ", ")))"
      remarks.append("missing: " + hit.missing.joined(separator: ", ") + instead)
    }
    if hit.passage.isStandardWording {
      // What is said of the same wording says it better.
      let isCounted = hit.passage.letterCount > 1 && hit.sameWording == nil
      let others = isCounted ? " in \(hit.passage.letterCount) letters" : ""
      remarks.append("standard wording" + others)
    }
    if hit.repeatsSource { remarks.append("the same words") }
    if let same = hit.sameWording { remarks.append(remark(on: same)) }
    if let more = hit.moreInLetter, more > 0 {
      remarks.append("\(counted(more, "more passage")) in this letter")
    }
    return remarks
  }

  private func remark(on same: Hit.SameWording) -> String {
    same.letters > 0
      ? "same wording in \(counted(same.letters, "other letter"))"
      : "same wording in \(counted(same.passages, "more passage")) of this letter"
  }

  private func print(_ facet: SearchResponse.Facet) throws {
    let values = facet.valuesWithoutGaps
    guard !values.isEmpty else { return }
    try terminal.writeLine(style.title(facet.name) + style.faint("  passages in letters"))
    let names = values.map { value in
      value.isNotStated
        ? Self.notStated(facet) : FieldLabels.value(value.value, of: facet.name, themes)
    }
    let counts = values.map { "\($0.count.passages) in \($0.count.letters)" }
    let width = min(48, names.map(\.count).max() ?? 0)
    let countWidth = counts.map(\.count).max() ?? 0
    let most = values.map(\.count.passages).max() ?? 0
    for ((value, name), count) in zip(zip(values, names), counts) {
      let name = "  \(name.padded(to: width))  "
      guard facet.isByDate, value.count.passages > 0 else {
        try terminal.writeLine(name + style.faint(count))
        continue
      }
      let bar = terminal.chart.squares(max(1, value.count.passages * Self.barWidth / most))
      try terminal.writeLine("\(name)\(style.faint(count.padded(to: countWidth)))  \(bar)")
    }
    try terminal.writeLine()
  }

  /// What the rest is called, with the query that finds it.
  private static func notStated(_ facet: SearchResponse.Facet) -> String {
    // Months are no field of a query; a letter without one has no date at all.
    "not stated (\(facet.name == LetterField.month ? LetterField.date : facet.name):none)"
  }
}
