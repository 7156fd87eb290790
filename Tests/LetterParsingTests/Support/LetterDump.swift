import LetterParsing

/// A letter as plain text, for golden files that a person can check.
enum LetterDump {
  static func text(_ letter: Letter) -> String {
    (fields(letter) + [""] + passages(letter)).joined(separator: "\n") + "\n"
  }

  private static func fields(_ letter: Letter) -> [String] {
    func line(_ name: String, _ value: String?) -> String { "\(name): \(value ?? "–")" }
    return [
      line("letter", letter.isLetter ? "yes" : "no"),
      line("kind", letter.kind.rawValue + (letter.kindCue.map { " (\($0))" } ?? "")),
      line("title", letter.title),
      line("date", letter.date?.description),
      line("addressees", list(letter.addressees.map(person))),
      line("institution", letter.institution),
      line("address", list(letter.addressLines)),
      line("postcode", letter.postcode),
      line("county", letter.county),
      line("local authority", letter.localAuthority),
      line("salutation", letter.salutation),
      line("subject", letter.subject),
      line("programme", letter.programme),
      line("topic", letter.topic),
      line("academic year", letter.academicYear),
      line("visits", list(letter.visitDates.map { "\($0.start) to \($0.end)" })),
      line("signatories", list(letter.signatories.map(person))),
      line("inspectors", list(letter.inspectors.map(person))),
      line("judgements", list(letter.judgements.map(judgement))),
      line("copies", list(letter.copies)),
      line("letterhead", list(letter.letterhead)),
      line("inferred academic year", letter.inferred.academicYear),
      line("inferred title", letter.inferred.title),
      line("inferred institution", letter.inferred.institution),
      line("withheld", list(letter.withheld.map { "\($0.rowCount) rows, lines \($0.lines)" })),
      line("warnings", list(letter.warnings.map { "\($0.code) \($0.lines)" })),
    ]
  }

  private static func list(_ items: [String]) -> String? {
    items.isEmpty ? nil : items.joined(separator: " | ")
  }

  private static func person(_ person: Correspondent) -> String {
    person.name + (person.role.map { ", \($0)" } ?? "")
  }

  private static func judgement(_ judgement: Judgement) -> String {
    "\(judgement.isOverall ? "overall " : "")\(judgement.grade): \(judgement.aspect)"
      + " (\(judgement.passage))"
  }

  private static func passages(_ letter: Letter) -> [String] {
    var lines: [String] = []
    var place = ""
    for passage in letter.passages {
      let here = "## \(passage.section.rawValue)\(passage.heading.map { ": \($0)" } ?? "")"
      if here != place { lines.append(here) }
      place = here
      let mark = passage.kind == .bullet ? "•" : "¶"
      let ranges = passage.lineRanges
        .map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
        .joined(separator: ", ")
      lines.append("\(passage.ordinal) \(mark) [\(ranges)] \(passage.text)")
      if !passage.beside.isEmpty {
        lines.append("  beside: " + passage.beside.joined(separator: " | "))
      }
    }
    return lines
  }
}
