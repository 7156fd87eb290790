/// What a document without “Dear” states of itself: its title, and the fields of its label lines.
///
/// A report tells the days, the school and the council at its head, and the school's details once more
/// at its end. What stands elsewhere may be of another school. Where one label has two values, the
/// document is about several, and neither is its own.
struct StatedFields {
  private(set) var title: DocumentTitle?
  private(set) var kind: (kind: LetterKind, cue: String?)?
  private(set) var date: CalendarDate?
  private(set) var visitDates: [DateSpan] = []
  private(set) var institution: String?
  /// The source line that names it.
  private var institutionLine: Int?
  private(set) var localAuthority: String?
  private(set) var inspectors: [Correspondent] = []
  private(set) var judgements: [Judgement] = []
  /// Source lines that hold a judgement, each in the order of ``judgements``.
  private(set) var judgementLines: [Int] = []

  /// Lines that make a head, at most.
  private static let longestHead = 60
  /// A paragraph of so many words is text.
  private static let textWords = 15
  /// Lines around one of the details of a school, in which others stand.
  private static let detailReach = 14

  /// - Parameter lines: with cells in their places, without rows about children.
  init(_ lines: [TextLine]) {
    let form = FormLines(lines)
    let head = Self.headEnd(of: lines, form)
    title = DocumentTitle(lines[..<head], labelled: form.labelled)
    let stated = form.entries.indices.filter { place in
      form.entries[place].lines.lowerBound < head || Self.isDetail(place, of: form.entries)
    }.map { form.entries[$0] }
    let own = stated.filter { $0.lines.lowerBound < head }
    readTitle()
    date = Self.only(own.filter { $0.label == .date }.compactMap { Self.day($0.value) })
    let institutions = form.entries.filter { $0.label == .institution }
      .compactMap { FormValue.institution($0.value) }
    // A report on one school that has labels of another tells of that other beside its own.
    guard Self.areOne(institutions + [title?.school].compactMap(\.self)) else { return }
    for entry in stated where entry.label == .institution && institution == nil {
      institution = FormValue.institution(entry.value)
      if institution != nil { institutionLine = lines[entry.lines.lowerBound].number }
    }
    readVisit(form, own)
    readAuthority(form, stated)
    if visitDates.isEmpty, let title, let span = title.span { visitDates = [span] }
    inspectors = Self.inspectors(form, stated)
    readJudgements(lines, form, own)
  }

  /// Source lines that are passages wherever they stand, so that their words are found: the title, the
  /// school and the judgements.
  var keptLines: Set<Int> {
    Set((title?.lines ?? []) + judgementLines + [institutionLine].compactMap(\.self))
  }

  /// Fills in what is stated.
  func fill(_ letter: inout Letter) {
    if let kind { (letter.kind, letter.kindCue) = kind }
    letter.date = date ?? letter.date
    letter.visitDates = visitDates
    letter.institution = institution
    letter.localAuthority = localAuthority
    letter.inspectors = inspectors
    letter.judgements = zip(judgements, judgementLines).compactMap { judgement, line in
      var judgement = judgement
      let passage = letter.passages.first { $0.lineRanges.contains { $0.contains(line) } }
      guard let passage else { return nil }
      judgement.passage = passage.ordinal
      return judgement
    }
  }

  // MARK: Where a document tells of itself

  /// The place of the second paragraph of text, or of the first heading that findings stand under.
  private static func headEnd(of lines: [TextLine], _ form: FormLines) -> Int {
    var paragraphs = 0
    var start = 0
    for index in lines.indices.prefix(longestHead) {
      if lines[index].gap > 0 { start = index }
      if let section = Headings.isExact(lines[index].folded)
        ? Headings.section(of: lines[index].folded) : nil, ends.contains(section)
      {
        return index
      }
      let isLast = index + 1 == lines.count || lines[index + 1].gap > 0
      guard isLast, (start...index).allSatisfy({ !form.labelled.contains($0) }) else { continue }
      let words = lines[start...index].reduce(0) { $0 + $1.text.count { $0 == Byte.space } + 1 }
      guard words >= textWords, LineEnding.endsSentence(lines[index].text) else { continue }
      paragraphs += 1
      if paragraphs > 1 { return start }
    }
    return min(lines.count, longestHead)
  }

  private static let ends: Set<SectionName> = [
    .strengths, .improvements, .mainFindings, .evidence, .recommendations,
  ]

  /// Whether an entry stands among the details of a school, its number with them.
  private static func isDetail(_ place: Int, of entries: [FormLines.Entry]) -> Bool {
    let entry = entries[place]
    guard [.institution, .authority, .leadInspector].contains(entry.label) else { return false }
    let line = entry.lines.lowerBound
    let others = max(0, place - detailReach)..<min(entries.count, place + detailReach)
    let near = entries[others].filter { abs($0.lines.lowerBound - line) <= detailReach }
    return near.contains { $0.label == .number } && near.count > 3
  }

  private static func day(_ value: String) -> CalendarDate? {
    FormValue.span(value).flatMap { $0.start == $0.end ? $0.start : nil }
  }

  /// The one value; `nil` for none, or for several.
  private static func only<Value: Hashable>(_ values: [Value]) -> Value? {
    Set(values).count == 1 ? values.first : nil
  }

  /// Whether all names are forms of one: `Elmtree School`, `Elmtree School, Ashby`.
  private static func areOne(_ names: [String]) -> Bool {
    let folded = names.map { Folding.folded($0).filter { $0.isLetter || $0.isNumber } }
    guard let shortest = folded.min(by: { $0.utf8.count < $1.utf8.count }) else { return true }
    return folded.allSatisfy { $0.holds(shortest) }
  }

  // MARK: Fields

  private mutating func readTitle() {
    guard let title, let found = Kinds.named(by: title.text) else { return }
    kind = (found.kind, found.cue)
    guard found.kind.isOnAuthority else { return }
    localAuthority = LocalAuthority.inTitle(title.text)
  }

  private mutating func readVisit(_ form: FormLines, _ own: [FormLines.Entry]) {
    let all = form.entries.filter { $0.label == .visit }.compactMap { FormValue.span($0.value) }
    guard let span = Self.only(all),
      own.contains(where: { $0.label == .visit && FormValue.visit($0.value) == span })
    else {
      if !all.isEmpty { title?.span = nil }
      return
    }
    visitDates = [span]
  }

  private mutating func readAuthority(_ form: FormLines, _ stated: [FormLines.Entry]) {
    func names(_ entries: [FormLines.Entry]) -> [String] {
      entries.filter { $0.label == .authority }
        .compactMap { FormValue.authority($0.value, $0.form) }
    }
    guard let name = Self.only(names(form.entries)), !names(stated).isEmpty else {
      if !names(form.entries).isEmpty { localAuthority = nil }
      return
    }
    localAuthority = name
  }

  /// Those who led, wherever they are named, and the one inspector of the head or the details.
  private static func inspectors(
    _ form: FormLines,
    _ stated: [FormLines.Entry]
  ) -> [Correspondent] {
    let leads = form.entries.filter {
      $0.label == .leadInspector && Folding.folded($0.name).holds("lead")
    }
    let entries = leads.isEmpty ? stated.filter { $0.label == .leadInspector } : leads
    var people: [Correspondent] = []
    for entry in entries {
      guard let name = FormValue.person(entry.value) else { continue }
      let office = entry.form == .behind ? entry.name : "lead inspector"
      let role = leads.isEmpty ? entry.value.cut(at: ", ")?.after : office
      let isRole = role.map { Roles.isRole(Folding.folded($0)) } == true
      guard !people.contains(where: { $0.name == name }) else { continue }
      people.append(Correspondent(name: name, role: isRole ? role : nil))
      if people.count > mostLeads { return [] }
    }
    // More lead the inspections of several schools.
    return people.count <= (leads.isEmpty ? 1 : mostLeads) ? people : []
  }

  /// Each inspectorate of a joint inspection has one who leads.
  private static let mostLeads = 3

  private mutating func readJudgements(
    _ lines: [TextLine],
    _ form: FormLines,
    _ own: [FormLines.Entry]
  ) {
    func found(_ entry: FormLines.Entry) -> (aspect: String, isOverall: Bool, grade: String)? {
      guard let grade = FormValue.grade(entry.value) else { return nil }
      switch entry.label {
      case .grade(let isOverall):
        let aspect = entry.name.cut(at: ", taking ")?.before ?? entry.name
        return (aspect.trimmed(of: ": "), isOverall, grade)
      case .thisInspection:
        guard Self.isOfOverall(entry, lines) else { return nil }
        return ("Overall effectiveness", true, grade)
      default: return nil
      }
    }
    let all = form.entries.compactMap(found)
    for entry in own {
      guard let (aspect, isOverall, grade) = found(entry) else { continue }
      let same = all.filter { Folding.folded($0.aspect) == Folding.folded(aspect) }
      guard Set(same.map(\.grade)).count == 1,
        !judgements.contains(where: { Folding.folded($0.aspect) == Folding.folded(aspect) })
      else { continue }
      let text = lines[entry.lines].flatMap(FormLines.cells).joined(separator: " ")
      judgements.append(
        Judgement(aspect: aspect, grade: grade, text: text, isOverall: isOverall, passage: 0)
      )
      judgementLines.append(lines[entry.lines.lowerBound].number)
    }
  }

  /// Whether `Overall effectiveness` stands beside `This inspection: …`.
  private static func isOfOverall(_ entry: FormLines.Entry, _ lines: [TextLine]) -> Bool {
    let line = entry.lines.lowerBound
    return lines[max(0, line - 2)...min(lines.count - 1, line + 2)].contains { line in
      FormLines.cells(of: line).first.map { Folding.folded($0) == "overall effectiveness" } == true
    }
  }
}
