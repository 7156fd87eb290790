import LetterParsing
import LetterSearch

/// Prints the answer to a search for people.
struct AnswerPrinter {
  let terminal: Terminal
  private var style: Style { terminal.style }

  func print(_ response: SearchResponse) throws {
    try printHead(response)
    if response.request.explains { try printPlan(of: response) }
    for hit in response.hits { try print(hit, unit: response.request.unit) }
    for facet in response.facets { try print(facet) }
    if response.hits.isEmpty, let advice = advice(on: response) {
      try terminal.writeLine(style.faint(advice))
    }
    if let next = response.nextOffset {
      let rest = total(of: response) - next
      try terminal.writeLine(
        style.faint("\(rest) more: --offset \(next), or --limit \(total(of: response)) for all")
      )
    }
  }

  private func total(of response: SearchResponse) -> Int {
    response.request.unit == .letter || response.request.groupsByLetter
      ? response.total.letters : response.total.passages
  }

  /// What to do when no passage is shown; `nil` when a note says it or none was asked for.
  private func advice(on response: SearchResponse) -> String? {
    if total(of: response) > 0 {
      return response.request.limit == 0
        ? nil : "--offset \(response.request.offset) is behind the last"
    }
    guard response.notes.isEmpty else { return nil }
    return "Nothing holds all of this: leave a word or a restriction out, or search each alone."
  }

  private func printHead(_ response: SearchResponse) throws {
    let counts =
      "\(counted(response.total.passages, "passage")) in \(counted(response.total.letters, "letter"))"
    let filters = response.request.filters.map { "only \($0.field) \($0.value)" }
    let question = ([response.interpreted] + filters).joined(separator: " · ")
    try terminal.writeLine("\(style.title(counts)) for \(question)")
    try terminal.writeLine()
  }

  /// How the passages were found, from the whole to its parts.
  private func printPlan(of response: SearchResponse) throws {
    for (number, line) in response.planLines.enumerated() {
      try terminal.writeLine(style.faint((number == 0 ? "plan: " : "") + line.onOneLine))
    }
    try terminal.writeLine()
  }

  private func print(_ hit: Hit, unit: SearchRequest.Unit) throws {
    let letter = hit.letter.letter
    let name = letter.institution ?? letter.inferred.institution ?? letter.title ?? hit.letter.id
    let place = [
      name.onOneLine,
      letter.date.map(Citation.longForm) ?? "no date",
      "\(Citation.sectionTitle(hit.passage.section)), "
        + "\(hit.passage.kind.rawValue) \(hit.passage.numberInSection)",
    ]
    try terminal.writeLine("\(hit.rank). \(style.title(place.joined(separator: " · ")))")
    if let heading = hit.passage.tellingHeading {
      try terminal.writeLine("   " + style.label(heading))
    }
    let text = WrappedText(style: style, width: terminal.width, indentation: 3)
    for line in text.lines(of: hit.passage.text, highlights: hit.highlights.map(\.utf8)) {
      try terminal.writeLine(line)
    }
    try terminal.writeLine("   " + style.faint(remarks(on: hit).joined(separator: " · ")))
    for line in hit.explanation { try terminal.writeLine("   " + style.faint(line)) }
    try terminal.writeLine()
  }

  private func remarks(on hit: Hit) -> [String] {
    let (file, line) = (hit.letter.file.onOneLine, hit.passage.lines.lowerBound)
    // The name of a record ends in its line already.
    var remarks = [file.hasSuffix(".jsonl:\(line)") ? file : "\(file):\(line)"]
    if !hit.missing.isEmpty { remarks.append("missing: " + hit.missing.joined(separator: ", ")) }
    if hit.passage.isStandardWording {
      let others = hit.passage.letterCount > 1 ? " in \(hit.passage.letterCount) letters" : ""
      remarks.append("standard wording" + others)
    }
    if let more = hit.moreInLetter, more > 0 {
      remarks.append("\(counted(more, "more passage")) in this letter")
    }
    return remarks
  }

  private func print(_ facet: SearchResponse.Facet) throws {
    try terminal.writeLine(style.title(facet.name) + style.faint("  passages in letters"))
    let width = min(48, facet.values.map(\.value.count).max() ?? 0)
    for value in facet.values {
      let counts = "\(value.count.passages) in \(value.count.letters)"
      try terminal.writeLine("  \(value.value.padded(to: width))  \(style.faint(counts))")
    }
    try terminal.writeLine()
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
