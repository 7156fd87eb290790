import LetterParsing
import LetterSearch

/// Improvement points that later letters to the same body have, too: the bodies, or all points of
/// those that were named.
struct RecurrencePage {
  static let parameters = [
    Parameter("name", .text, "Of the school or council; every one by default."),
    Parameter("q", .text, "Only among these passages; all by default."),
  ]

  /// Bodies that are listed at most where nobody was named.
  private static let greatestList = 200

  private let report: RecurrenceReport
  private let query: String

  init(_ report: RecurrenceReport, query: String) {
    self.report = report
    self.query = query
  }

  private var title: String {
    report.asked.map { "Points that came back: \($0)" } ?? "Points that came back"
  }

  var html: HTML {
    PageShell(title, part: .themes, query: query).html(
      """
      <h1>Points that came back</h1>
      <p class="count" role="status" id="count">\(status)</p>
      <p class="lead">Areas for improvement beside those of later letters to the same school or \
      council. They are alike by their words, and so candidates: read both before you say that a \
      point came back.</p>
      \(form)
      \(report.notes.map { "<p class=\"hint\">\($0.message)</p>" as HTML })
      \(report.asked == nil ? overview : bodies)
      \(left)
      """
    )
  }

  private var status: String {
    guard let asked = report.asked else { return report.summary + "." }
    guard !report.bodies.isEmpty else {
      return "No dated letter with areas for improvement to a body called \(asked)."
    }
    let letters = report.bodies.map(\.letters.count).reduce(0, +)
    return report.namedBodies ?? "\(Labels.letters(letters)) with areas for improvement"
  }

  private var form: HTML {
    """
    <form class="panel" action="\(SiteAddress.recurrence)" method="get">
    <p class="query"><label for="name">School or council, or nothing for all</label>
    <input id="name" name="name" value="\(report.asked ?? "")" dir="auto"></p>
    <p class="query"><label for="among">Only passages for this query, such as theme:attendance</label>
    <input id="among" name="q" value="\(query)" dir="auto"></p>
    <p><button type="submit">Show</button></p>
    </form>
    """
  }

  // MARK: All bodies

  private var overview: HTML {
    guard !report.bodies.isEmpty else { return .empty }
    let rest = report.bodies.count - Self.greatestList
    let others = Labels.counted(rest, "further body", plural: "further bodies")
    let more: HTML =
      rest > 0 ? "<p class=\"hint\">\(others): look for them by name.</p>" : .empty
    return """
      <div class="wide" role="region" aria-label="Bodies with points that came back" tabindex="0">
      <table class="stacked"><thead><tr><th scope="col">School or council</th>\
      <th scope="col">Letters compared</th><th scope="col">Points</th>\
      <th scope="col">The one in most letters</th><th scope="col">Words in common</th></tr></thead>
      <tbody>
      \(report.bodies.prefix(Self.greatestList).map(row))</tbody></table></div>
      \(more)
      """
  }

  private func row(_ body: Recurrence) -> HTML {
    let returning = body.returning
    let first = returning.first
    let example = first.map { letter, point -> HTML in
      """
      <a href="\(SiteAddress.letter(letter.letter.id, passage: point.passage.ordinal))">\
      \(letter.letter.shownDate ?? "")</a>: <bdi>\(point.passage.text)</bdi>
      """
    }
    let later = first?.point.matches.max { $0.likeness < $1.likeness }
    let words = later.map { match -> HTML in
      "\(match.likeness.percent): \(match.sharedWords.joined(separator: ", "))"
    }
    return """
      <tr><th scope="row"><a href="\(SiteAddress.recurrence(of: body.body, query: query))">\
      <bdi>\(body.body)</bdi></a></th>\
      <td data-label="Letters compared">\(Labels.number(body.letters.count))</td>\
      <td data-label="Points">\(Labels.number(returning.count))</td>\
      <td>\(example)</td>\
      <td>\(words)</td></tr>

      """
  }

  // MARK: Bodies by name

  private var bodies: HTML { report.bodies.map(section).joined() }

  private func section(_ body: Recurrence) -> HTML {
    let spellings = body.otherSpellings.joined(separator: "; ")
    let others: HTML =
      spellings.isEmpty ? .empty : "<p class=\"hint\">Also written: \(spellings)</p>"
    return """
      <h2 dir="auto">\(body.body)</h2>
      \(others)
      \(body.letters.map(part))
      """
  }

  private func part(_ dated: Recurrence.DatedLetter) -> HTML {
    """
    <h3><a href="\(SiteAddress.letter(dated.letter.id))">\(dated.letter.shownDate ?? "")</a></h3>
    <ul>\(dated.points.map { item($0, of: dated) })</ul>

    """
  }

  private func item(_ point: Recurrence.Point, of dated: Recurrence.DatedLetter) -> HTML {
    let address = SiteAddress.letter(dated.letter.id, passage: point.passage.ordinal)
    let matches: HTML =
      point.matches.isEmpty
      ? "<p class=\"hint\">\(FieldLabels.sentenceCase(point.fateInWords))</p>"
      : "<ul>\(point.matches.map(match))</ul>"
    return """
      <li><a href="\(address)"><bdi>\(point.passage.text)</bdi></a>\
      \(point.isRepeated ? " (like a point of an earlier letter)" : "")
      \(matches)</li>

      """
  }

  private func match(_ match: Recurrence.Match) -> HTML {
    let address = SiteAddress.letter(match.letter.id, passage: match.passage.ordinal)
    return """
      <li>\(match.letter.shownDate ?? "later"), \
      \(match.likeness.percent) alike (\(match.sharedWords.joined(separator: ", "))): \
      <a href="\(address)"><bdi>\(match.passage.text)</bdi></a></li>
      """
  }

  // MARK: What is left out

  private var left: HTML {
    var remarks: [String] = []
    if report.withoutDate > 0 {
      remarks.append("\(Labels.counted(report.withoutDate, "letter")) without a date left out.")
    }
    if report.withoutBody > 0 {
      let count = Labels.counted(report.withoutBody, "letter")
      remarks.append("\(count) to no school or council left out.")
    }
    if report.asked != nil, !report.bodies.isEmpty {
      remarks.append("A point that does not come back may have been met, or not looked at again.")
    }
    return remarks.isEmpty ? .empty : "<p class=\"hint\">\(remarks.joined(separator: " "))</p>"
  }
}
