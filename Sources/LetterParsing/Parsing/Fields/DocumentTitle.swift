/// The first lines of a document without “Dear” that name it.
///
/// Labels, dates, addresses, letterheads and the names of inspectorates stand among them and name nothing.
struct DocumentTitle {
  let text: String
  /// Source lines of it that say something by themselves.
  let lines: [Int]
  /// The days that stand alone beside the title of an inspection or visit.
  var span: DateSpan?
  /// The school that it names.
  let school: String?

  /// Lines that hold a title, at most.
  private static let longestHead = 30
  private static let mostWords = 20

  /// - Parameter labelled: the places of lines that hold the label of a form.
  init?(_ lines: ArraySlice<TextLine>, labelled: Set<Int>) {
    let head = lines.prefix(Self.longestHead)
    let end = head.indices.first { Self.isText(at: $0, of: head) } ?? head.endIndex
    let zone = head[..<end]
    let isOfPerson = zone.contains(where: Self.isOfPerson)
    func isName(_ index: Int) -> Bool {
      !labelled.contains(index) && Self.isName(zone[index])
        && (!isOfPerson || PersonName.of(zone[index].string) == nil)
    }
    let marked = zone.indices.first { zone[$0].isMarkedUp && isName($0) }
    guard let first = marked ?? zone.indices.first(where: isName) else { return nil }
    var parts = [first]
    // Headings of a page that is marked up stand for themselves; a title of a print may have two lines.
    if let second = Self.second(after: first, of: zone, isName),
      marked == nil || zone[second].gap == 0 && zone[second].startsLowercase
    {
      parts.append(second)
    }
    let names = parts.map { zone[$0].string.trimmed(of: " ") }
    let isOne = names.count == 2 && (Self.runsOn(zone[first]) || zone[parts[1]].startsLowercase)
    text = names.joined(separator: isOne ? " " : " – ").trimmed(of: ":–- ")
    // `A report on` says nothing, and one word next to nothing.
    self.lines = parts.filter { Self.says(zone[$0]) }.map { zone[$0].number }
    let folded = Folding.folded(text)
    let isOfVisit = Self.visits.isFoundAsWord(in: folded)
    span = isOfVisit ? Self.span(beside: first, in: zone) : nil
    let isReported =
      isOfVisit || Self.papers.isFoundAsWord(in: folded) || !labelled.isEmpty
      || zone.suffix(from: first).prefix(5).contains { Self.isPostal($0) }
    school = isReported ? Self.school(in: names) : nil
  }

  private static let visits: PhraseSet = ["inspection", "visit", "monitoring", "inspected"]
  private static let papers: PhraseSet = ["report", "review", "assessment"]

  /// The one span of days that stands alone near the title; a single day is more often the report's.
  private static func span(beside first: Int, in zone: ArraySlice<TextLine>) -> DateSpan? {
    let dates = zone.indices.filter { abs($0 - first) <= 3 && $0 != first }
      .compactMap { FormValue.span(zone[$0].string) }
    guard dates.count == 1, let span = dates.first, span.start != span.end else { return nil }
    return FormValue.visit(span) == nil ? nil : span
  }

  /// A second line that goes on with the title, or says what kind of paper it is of.
  private static func second(
    after first: Int,
    of zone: ArraySlice<TextLine>,
    _ isName: (Int) -> Bool
  ) -> Int? {
    let next = zone.indices.suffix(from: first + 1).first { FormValue.span(zone[$0].string) == nil }
    guard let next, zone[next].gap <= 3 else { return nil }
    if runsOn(zone[first]), !Bullets.isMarked(zone[next]) { return next }
    if zone[next].gap == 0, zone[next].startsLowercase, !LineEnding.endsSentence(zone[next].text) {
      return next
    }
    guard isName(next), !isOfOthers(zone[next]) else { return nil }
    let isPaper = [visits, papers, notes].contains { $0.isFoundAsWord(in: zone[next].folded) }
    return isPaper || SchoolName.isName(zone[next].string) ? next : nil
  }

  private static let notes: PhraseSet = ["note", "notes", "minutes", "award", "summary", "survey"]

  /// `Last inspection`, `Next inspection: May 1914` and `Visit 1`, which head what is below them.
  private static func isOfOthers(_ line: TextLine) -> Bool {
    let keys = Words.split(line.string.trimmed(of: ":*# ")).map { $0.key.trimmed(of: ":") }
    if FormLabel.isOfOthers(line.string) { return true }
    if keys.count == 2, keys[1].allSatisfy(\.isNumber) { return true }
    return ["next", "last", "previous"].contains(keys.first ?? "")
  }

  /// Whether a line ends where no title does: `A report on`.
  private static func runsOn(_ line: TextLine) -> Bool {
    ["of", "on", "for", "and", "the", "in", "at", "to", "&", "from"].contains(
      line.folded.split(separator: " ").last ?? ""
    )
  }

  private static func says(_ line: TextLine) -> Bool {
    let words = line.text.count { $0 == Byte.space } + 1
    return words > 2 && !runsOn(line) || SchoolName.isName(line.string)
  }

  /// Whether the text begins here: a list, a heading of the dictionary, a long sentence.
  private static func isText(at index: Int, of lines: ArraySlice<TextLine>) -> Bool {
    let line = lines[index]
    if Bullets.isMarked(line) || line.text.count > 160 { return true }
    if Headings.section(of: line.folded) != nil,
      index > lines.startIndex || Headings.isExact(line.folded)
    {
      return true
    }
    let words = line.text.count { $0 == Byte.space } + 1
    if LineEnding.endsSentence(line.text), line.text.last != Byte.closeParenthesis, words > 7 {
      return true
    }
    // A line of a paragraph goes on below in lower case; two lines of a title may do so, three do not.
    func goesOn(_ index: Int) -> Bool {
      index < lines.endIndex && lines[index].gap == 0 && lines[index].startsLowercase
    }
    return words > 7 && goesOn(index + 1)
      && (goesOn(index + 2) || LineEnding.endsSentence(lines[index + 1].text))
  }

  /// Whether a line may name a document.
  private static func isName(_ line: TextLine) -> Bool {
    let words = line.text.count { $0 == Byte.space } + 1
    guard words <= mostWords, !line.startsLowercase, !line.isIndented,
      line.text.contains(where: \.isASCIILetter), !".,;:".utf8.contains(line.text.last ?? 0),
      FormLines.cells(of: line).count == 1, !line.isTableRow, Letterhead.match(line) == nil,
      !PageFurniture.isPageNumber(line), FormValue.span(line.string) == nil, !isPostal(line),
      !isLabel(line), !others.contains(line.folded), !Letterhead.isContact(line.folded)
    else { return false }
    // A number of a school or a document alone.
    if words == 1, line.text.contains(where: \.isASCIIDigit) { return false }
    return !isInspectorate(line.folded)
      && (!Roles.isAddress(line.folded) || Roles.isInstitution(line.folded)
        || papers.isFoundAsWord(in: line.folded) || visits.isFoundAsWord(in: line.folded))
  }

  private static let others: Set<String> = [
    "contents", "confidential", "draft", "official", "full report", "by", "and", "appendix",
    "official - sensitive", "restricted", "page", "agenda item", "not protectively marked",
  ]

  /// An address with its postcode.
  private static func isPostal(_ line: TextLine) -> Bool {
    Postcode.find(in: line.string, mayBeMalformed: false)?.isValid == true
  }

  /// `Headteacher: Ada Example`: a label that forms may have, with something behind it.
  private static func isLabel(_ line: TextLine) -> Bool {
    guard let cut = line.string.cut(at: ":") else { return false }
    if FormLabel.of(cut.before) != nil { return true }
    let keys = Words.split(cut.before).map(\.key)
    guard keys.count <= 5, let first = keys.first, let last = keys.last else { return false }
    return formWords.contains(first) && keys.count <= 3 || formEnds.contains(last)
  }

  /// `Class: 2` and `Age: 6`, below the name of a child, which is no title.
  private static func isOfPerson(_ line: TextLine) -> Bool {
    FormLines.cells(of: line).contains { cell in
      guard let label = cell.cut(at: ":")?.before else { return false }
      return Words.split(label).contains { personWords.contains($0.key) }
    }
  }

  private static let personWords: Set<String> = [
    "class", "age", "aged", "birth", "dob", "d.o.b", "pupil", "pupil's", "child", "child's",
    "forename", "surname", "upn", "teacher", "keyworker", "year",
  ]

  private static let formWords: Set<String> = [
    "date", "dates", "name", "type", "number", "age", "address", "focus", "from", "to", "author",
    "authors", "contact", "tel", "telephone", "email", "e-mail", "assessor", "inspector",
    "headteacher", "principal", "registered", "lead", "chair", "clerk", "agenda", "venue", "time",
    "present", "school", "copy",
  ]
  private static let formEnds: Set<String> = [
    "date", "number", "no", "name", "address", "provider", "manager", "authority", "officer",
    "urn", "(urn)", "author", "inspector", "status", "category", "by", "individual",
  ]

  /// The name of a body that inspects, above the title of what it wrote.
  private static func isInspectorate(_ folded: String) -> Bool {
    inspectorates.begins(folded) && !papers.isFoundAsWord(in: folded)
      && !["inspection of", "visit", "survey"].contains { folded.holds($0) }
  }

  private static let inspectorates: PhraseSet = [
    "ofsted", "estyn", "office for standards", "her majesty's inspectorate",
    "his majesty's inspectorate", "hm inspectorate", "hm inspectors", "hmie", "care quality",
    "independent schools inspectorate", "department for education", "arolygiaeth",
    "education scotland", "education and training inspectorate", "raising standards",
    "office of her majesty's",
  ]

  /// The school in `Elmtree School`, `Inspection report for Elmtree School` and
  /// `Inspection of a good school: Elmtree School`.
  private static func school(in names: [String]) -> String? {
    for name in names.reversed() {
      if SchoolName.isName(name) { return name.cut(at: ", ")?.before ?? name }
    }
    for name in names {
      let tails = [": ", " – ", " - ", " for ", " of ", " at ", " on ", " to "].compactMap {
        name.cut(at: $0)?.after
      }
      for tail in tails.sorted(by: { $0.utf8.count > $1.utf8.count }) {
        let school = tail.hasPrefix("the ") ? String(tail.dropFirst(4)) : tail
        guard SchoolName.isName(school) else { continue }
        return isOfTwo(name, before: tail) ? nil : school.cut(at: ", ")?.before ?? school
      }
    }
    return nil
  }

  /// Whether a title tells of people of several schools: `Report on pupils who moved from Elmtree
  /// School to Oak School`.
  private static func isOfTwo(_ title: String, before tail: String) -> Bool {
    guard title.hasSuffix(tail) else { return false }
    let links: Set<String> = ["to", "for", "of", "at", "on", "and", "with", "-", "–"]
    var words = Words.split(String(title.dropLast(tail.count)).trimmed())
    if words.contains(where: { $0.key == "who" }) { return true }
    while let last = words.last, links.contains(last.key) { words.removeLast() }
    return words.indices.contains { SchoolName.isName(Words.joined(words[$0...])) }
  }
}

extension Bullets {
  /// Whether a line is an item of a list.
  fileprivate static func isMarked(_ line: TextLine) -> Bool {
    guard let mark = mark(of: line) else { return false }
    if case .bareNumber = mark.style { return false }
    return true
  }
}
