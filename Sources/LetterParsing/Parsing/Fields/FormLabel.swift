/// What the label of a form or report announces: `Inspection dates`, `Local authority`.
enum FormLabel: Hashable {
  /// The days of the inspection or visit.
  case visit
  /// The day of the report.
  case date
  case authority
  case institution
  case leadInspector
  case grade(isOverall: Bool)
  /// `This inspection`, beside `Previous inspection`, both of a grade that another line names.
  case thisInspection
  /// The number of a school, which only its details have.
  case number
  /// Any other that reports have, so that it is no value of the one above.
  case other

  /// The label that some words are, word for word; `nil` for other words.
  ///
  /// Of `Date of previous inspection` the day is that of another inspection, so it is none of these but
  /// ``other``.
  static func of(_ words: some StringProtocol) -> FormLabel? {
    guard words.utf8.count <= 120 else { return nil }
    let name = Folding.folded(words).trimmed(of: ":.*- ")
    if let label = labels[name] { return label }
    if overall.begins(name) { return .grade(isOverall: true) }
    let keys = name.split { !$0.isLetter }
    guard (1...mostWords).contains(keys.count), !name.contains(where: \.isNumber) else {
      return nil
    }
    let isDated = keys.contains { dateWords.contains($0) }
    if isDated, keys.contains(where: { visits.contains($0) }) {
      return keys.allSatisfy { visitWords.contains($0) } ? .visit : .other
    }
    if isDated || keys.first == "published", keys.contains(where: { papers.contains($0) }),
      keys.allSatisfy({ paperWords.contains($0) })
    {
      return .date
    }
    return isDated && keys.contains(where: { others.contains($0) }) ? .other : nil
  }

  private static let mostWords = 9

  /// Whether a label of days, grades or councils may begin with a word: a cheap first look.
  static func mayBegin(with word: Substring) -> Bool {
    let key = Folding.folded(word)
    return firstWords.contains(key) || dateWords.contains(key[...]) || visitWords.contains(key[...])
      || paperWords.contains(key[...])
  }

  private static let firstWords = Set(
    (labels.keys + ["overall"]).compactMap { $0.split(separator: " ").first.map(String.init) }
  )

  private static let dateWords: Set<Substring> = ["date", "dates"]
  private static let visits: Set<Substring> = [
    "inspection", "inspections", "visit", "visits", "inspected",
  ]
  private static let visitWords = dateWords.union(visits).subtracting(["inspected"]).union([
    "s", "of", "the", "this", "our", "monitoring", "focused", "school",
  ])
  private static let papers: Set<Substring> = [
    "report", "publication", "published", "issue", "issued", "letter",
  ]
  private static let paperWords = papers.union(["date", "of", "the", "this", "on"])
  /// What other days of a form are of.
  private static let others: Set<Substring> = [
    "previous", "last", "next", "birth", "registration", "review", "due", "opened", "closed",
    "expiry", "start", "end",
  ]
  private static let overall: PhraseSet = [
    "overall experiences and progress of children"
  ]

  private static let labels: [String: FormLabel] = {
    var table: [String: FormLabel] = [:]
    func add(_ label: FormLabel, _ names: [String]) {
      for name in names { table[name] = label }
    }
    add(
      .authority,
      [
        "local authority", "name of local authority", "local authority name",
        "local authority area",
        "local education authority", "lea", "la", "local authority (la)",
      ]
    )
    add(
      .institution,
      [
        "school", "name of school", "school name", "name of the school", "college",
        "name of college", "academy", "name of academy", "nursery", "name of nursery", "setting",
        "name of setting", "setting name", "name of establishment", "establishment",
        "name of institution", "school/academy", "school / academy",
      ]
    )
    add(
      .leadInspector,
      [
        "lead inspector", "name of lead inspector", "reporting inspector", "inspector", "lead hmi",
        "name of inspector", "name of reporting inspector", "inspector(s)",
      ]
    )
    add(.thisInspection, ["this inspection"])
    add(
      .number,
      [
        "unique reference number", "unique reference number (urn)", "urn", "inspection number",
        "dfe number", "dfe no", "dfe registration number", "department for education number",
        "unique reference number for social care", "registration number",
      ]
    )
    add(.grade(isOverall: true), overallAspects)
    add(.grade(isOverall: false), aspects)
    add(.other, otherNames)
    return table
  }()

  private static let overallAspects = [
    "overall effectiveness", "overall judgement", "overall grade", "overall inspection judgement",
    "overall effectiveness of the school", "the overall effectiveness of the school",
  ]
  private static let aspects = [
    "quality of education", "the quality of education", "behaviour and attitudes",
    "personal development", "leadership and management", "the leadership and management",
    "effectiveness of leadership and management", "the effectiveness of leadership and management",
    "quality of teaching", "the quality of teaching",
    "quality of teaching, learning and assessment",
    "achievement of pupils", "the achievement of pupils", "outcomes for pupils",
    "behaviour and safety of pupils", "the behaviour and safety of pupils",
    "personal development, behaviour and welfare", "early years provision", "sixth form provision",
    "16 to 19 study programmes", "the effectiveness of leaders and managers",
    "how well children and young people are helped and protected",
  ]
  private static let otherNames = [
    "type of school", "type of provider", "type of provision", "type of inspection", "type",
    "inspection type", "inspection judgement", "school category", "school status", "status",
    "age range of pupils", "age range", "gender of pupils", "mixed", "sector", "region",
    "number of pupils on the school roll", "number of pupils on roll", "number on roll",
    "number of pupils", "total pupils", "appropriate authority", "chair", "chair of governors",
    "chair of governing body", "chair of trust", "headteacher", "executive headteacher",
    "head teacher", "principal", "website", "email", "email address", "e-mail address", "address",
    "telephone", "telephone number", "postcode", "registered provider", "registered manager",
    "responsible individual", "provision sub-type", "proprietor", "name of registered person",
    "name of provider", "registration category", "previous inspection", "governance", "assessor",
    "setting address", "focus of visit", "focus", "copy to", "from", "to", "sent", "subject", "cc",
    "report to", "report by", "report of", "author", "authors", "contact", "contact officer",
    "contact details", "version", "prepared by", "prepared for", "signed", "date", "time", "venue",
    "present", "in attendance", "apologies", "sip", "visitor", "visit number",
  ]
}

extension FormLabel {
  /// Of lines, the places right below the label of another day than the document's.
  ///
  /// In a column of days all of them are of what stands above the first.
  static func daysOfOthers(in lines: [TextLine]) -> Set<Int> {
    var places: Set<Int> = []
    for index in lines.indices.dropFirst() where lines[index].gap <= 1 {
      let above = lines[index - 1]
      guard above.text.count <= 80 else { continue }
      let isBelowDay = places.contains(index - 1) && FormValue.span(above.string) != nil
      if isCutDay(above) { places.insert(index) }
      switch of(above.string) {
      case .visit, .other: places.insert(index)
      default: if isBelowDay { places.insert(index) }
      }
    }
    return places
  }

  /// `Inspection dates: 3 to`, which goes on in the next line.
  private static func isCutDay(_ line: TextLine) -> Bool {
    let cells = FormLines.cells(of: line)
    guard let last = cells.last else { return false }
    let cut = last.cut(at: ":")
    let label = cut?.before ?? (cells.count > 1 ? cells[cells.count - 2].trimmed(of: ": ") : "")
    let part = cut?.after ?? last
    guard let label = of(label), [.visit, .date, .other].contains(label) else { return false }
    return part.contains(where: \.isNumber) && FormValue.span(part) == nil
  }

  /// Whether a short line announces what is not of this inspection: `Last inspection`, `Example`.
  ///
  /// `Date of previous inspection` and `Overall effectiveness at the last inspection` are rows beside
  /// others, and so is what has its value behind it.
  static func isOfOthers(_ text: String) -> Bool {
    if let cut = text.cut(at: ":"), !cut.after.isEmpty { return false }
    let keys = Words.split(text.trimmed(of: ":*# ")).map { $0.key.trimmed(of: "()") }
    guard (1...8).contains(keys.count), text.last != ".", let first = keys.first,
      let last = keys.last, first != "overall", FormValue.grade(last) == nil,
      !keys.contains(where: { dateWords.contains($0[...]) })
    else { return false }
    if keys.contains("last") { return keys.contains { lastOnes.contains($0) } }
    return keys.contains { ["previous", "self-evaluation"].contains($0) }
      || last == "history" && (keys.count == 1 || ["inspection", "school"].contains(first))
      || ["example", "examples"].contains(first) && keys.count <= 2
      || keys == ["worked", "example"] || keys == ["for", "example"]
  }

  private static let lastOnes: Set<String> = [
    "inspection", "visit", "judgement", "judgements", "ofsted", "report", "inspected",
  ]
}
