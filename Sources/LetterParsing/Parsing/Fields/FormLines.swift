/// Finds the labels of a form and what stands behind or below each.
///
/// `Label: value`, a label and its value in two columns or cells, a label that ends where its value is a
/// date or a grade, and a label with its value on the next line, where nothing else can be meant.
struct FormLines {
  struct Entry {
    var label: FormLabel
    /// As printed.
    var name: String
    var value: String
    /// The places of the lines of label and value.
    var lines: ClosedRange<Int>
    /// How the two stand to each other.
    var form: Form
  }

  enum Form {
    /// `Label: value`.
    case colon
    case cells
    /// With nothing but a space or a line's end between.
    case bare
    /// The value first: `Ada Example, lead inspector`.
    case behind
  }

  /// Longer lines are text.
  private static let longestLine = 200

  private let lines: [TextLine]
  private(set) var entries: [Entry] = []
  /// The places of lines that hold a label, with or without a value.
  private(set) var labelled: Set<Int> = []
  /// The last line of the block that tells of another inspection, or of none.
  private var foreignEnd = -1

  init(_ lines: [TextLine]) {
    self.lines = lines
    var index = 0
    while index < lines.count {
      readForeign(index)
      read(index)
      index += 1
    }
  }

  /// Whether a line holds a label.
  var hasLabel: Bool { !labelled.isEmpty }

  /// The cells of a line between bars, tabs or wide spaces.
  static func cells(of line: TextLine) -> [String] {
    let bar = UInt8(ascii: "|")
    var edges = line.tabs + line.columnGaps
    if line.text.first == bar { edges += line.text.indices.filter { line.text[$0] == bar } }
    guard !edges.isEmpty else { return [line.string] }
    var cells: [String] = []
    var start = 0
    for edge in edges.sorted() + [line.text.count] where edge >= start {
      let cell = String(decoding: line.text[start..<edge], as: UTF8.self).trimmed()
      if !cell.isEmpty { cells.append(cell) }
      start = min(edge + 1, line.text.count)
    }
    return cells
  }

  /// Notes where a block of another inspection ends: at the next gap, or where this one is named.
  private mutating func readForeign(_ index: Int) {
    let line = lines[index]
    guard line.text.count <= 80, Self.cells(of: line).count == 1 else { return }
    if index <= foreignEnd, FormLabel.of(line.string) == .thisInspection { foreignEnd = index - 1 }
    guard FormLabel.isOfOthers(line.string), index + 1 < lines.count else { return }
    var end = index + 1
    // A heading of few words may have a gap below it.
    guard lines[end].gap == 0 || line.text.count(where: { $0 == Byte.space }) < 3 else { return }
    while end + 1 < lines.count, lines[end + 1].gap == 0 { end += 1 }
    foreignEnd = max(foreignEnd, end)
  }

  private mutating func read(_ index: Int) {
    let line = lines[index]
    guard line.text.count <= Self.longestLine, Bullets.mark(of: line) == nil else { return }
    let cells = Self.cells(of: line)
    for (place, cell) in cells.enumerated() {
      let rest = cells[(place + 1)...]
      let next = rest.first
      if let cut = cell.cut(at: ":"), let label = FormLabel.of(cut.before) {
        labelled.insert(index)
        if !cut.after.isEmpty {
          if !Self.isOneOfSeveral(label, rest) {
            add(label, cut.before, cut.after, index, .colon)
          }
        } else if let next {
          if !Self.isOneOfSeveral(label, rest.dropFirst()) {
            add(label, cut.before, next, index, .cells)
          }
        } else if cells.count == 1 {
          addNext(label, cut.before, index)
        }
      } else if let label = FormLabel.of(cell) {
        labelled.insert(index)
        if let next {
          // In a heading of a table labels stand beside each other.
          if cells.count <= 3 || place > 0, !Self.isOneOfSeveral(label, rest.dropFirst()) {
            add(label, cell, next, index, .cells)
          }
        } else if cells.count == 1 {
          addNext(label, cell, index)
        }
      } else if let cut = cell.cut(at: ", "), Self.leads.contains(Folding.folded(cut.after)) {
        add(.leadInspector, cut.after, cut.before, index, .behind)
      } else if cells.count == 1 {
        addRun(cell, index)
      }
    }
  }

  private static let leads: Set<String> = [
    "lead inspector", "ofsted lead inspector", "cqc lead inspector", "lead hmi",
  ]

  private mutating func add(
    _ label: FormLabel,
    _ name: String,
    _ value: String,
    _ index: Int,
    _ form: Form
  ) {
    guard FormLabel.of(value) == nil, index > foreignEnd, !isCut(label, value, below: index)
    else { return }
    entries.append(
      Entry(label: label, name: name, value: value, lines: index...index, form: form)
    )
  }

  /// Whether a value of a label has another one of its kind in a cell behind it.
  ///
  /// They stand below headings like `Previous inspection` and `This inspection`, `Target` and
  /// `Actual` or the names of two schools, or are there to choose from.
  private static func isOneOfSeveral(_ label: FormLabel, _ rest: ArraySlice<String>) -> Bool {
    rest.prefix { FormLabel.of($0.cut(at: ":")?.before ?? $0) == nil }
      .contains { FormValue.isValue($0, of: label) }
  }

  /// Whether a value goes on in the line below, so that it is no whole name.
  private func isCut(_ label: FormLabel, _ value: String, below index: Int) -> Bool {
    let isName = [.authority, .institution].contains(label)
    if isName, let last = Words.split(value).last, Self.links.contains(last.key) { return true }
    guard index + 1 < lines.count, lines[index + 1].gap == 0, !lines[index].string.isEmpty else {
      return false
    }
    let below = lines[index + 1]
    let cells = Self.cells(of: below)
    guard cells.count == 1, let cell = cells.first, !cell.contains(":"), FormLabel.of(cell) == nil,
      Bullets.mark(of: below) == nil, lines[index].string.trimmed().hasSuffix(value)
    else { return false }
    switch label {
    case .authority:
      let name = Folding.folded("\(value) \(cell)")
      return below.startsLowercase || EnglishAuthorities.names.contains(name)
    case .institution:
      let keys = Words.split(cell).map(\.key)
      return below.startsLowercase || keys.allSatisfy(SchoolName.isGeneric)
    // `Overall effectiveness: good` and `as it was before` are a sentence.
    case .grade: return below.startsLowercase
    default: return false
    }
  }

  private static let links: Set<String> = ["and", "of", "upon", "on", "with", "the", "for", "&"]

  /// A label alone on its line, and the next line.
  private mutating func addNext(_ label: FormLabel, _ name: String, _ index: Int) {
    guard index + 1 < lines.count, lines[index + 1].gap <= 1,
      lines[index + 1].text.count <= Self.longestLine
    else { return }
    let value = lines[index + 1].string
    guard FormLabel.of(value) == nil, Self.cells(of: lines[index + 1]).count == 1 else { return }
    // A column of a table goes on below its first cell, and so do grades to choose from.
    if index + 2 < lines.count, FormValue.isValue(value, of: label),
      FormValue.isValue(lines[index + 2].string, of: label)
    {
      return
    }
    guard index > foreignEnd, !isCut(label, value, below: index + 1) else { return }
    entries.append(
      Entry(label: label, name: name, value: value, lines: index...index + 1, form: .bare)
    )
  }

  /// `Inspection date 17 May 1922` and `Overall effectiveness Good`, where spaces were lost.
  private mutating func addRun(_ text: String, _ index: Int) {
    let words = text.split(separator: " ")
    guard (2...14).contains(words.count), let first = words.first,
      FormLabel.mayBegin(with: first)
    else { return }
    for count in (1..<min(words.count, 7)).reversed() {
      let name = words.prefix(count).joined(separator: " ")
      guard let label = FormLabel.of(name) else { continue }
      let value = words.dropFirst(count).joined(separator: " ")
      let isValue =
        switch label {
        case .visit, .date: FormValue.span(value) != nil
        case .grade, .thisInspection: FormValue.grade(value) != nil
        case .authority: FormValue.authority(value, .bare) != nil
        // `Inspector Sample said` is no label.
        case .leadInspector: count > 1 && FormValue.person(value) != nil
        default: false
        }
      guard isValue else { continue }
      labelled.insert(index)
      add(label, name, value, index, .bare)
      return
    }
  }
}

/// Reads what stands behind the labels of a form; `nil` for what cannot be meant.
enum FormValue {
  /// One date or span, with nothing behind it but a remark in brackets or behind a comma.
  static func span(_ text: String) -> DateSpan? {
    let words = Words.split(text)
    guard let found = Dates.read(words[...], at: 0, reference: nil), found.spans.count == 1,
      let span = found.spans.first
    else { return LetterDate.day(of: text).map { DateSpan(start: $0, end: $0) } }
    let rest = words[found.words.upperBound...]
    let isClosed =
      rest.first.map { $0.raw.hasPrefix("(") } ?? true
      || words[found.words.upperBound - 1].mark == ","
    return isClosed ? span : nil
  }

  /// The days of a visit, which is no term and no year.
  static func visit(_ text: String) -> DateSpan? {
    span(text).flatMap(visit)
  }

  static func visit(_ span: DateSpan) -> DateSpan? {
    func count(_ day: CalendarDate) -> Int { (day.year * 12 + day.month) * 31 + day.day }
    return count(span.end) - count(span.start) <= 31 ? span : nil
  }

  /// Whether a text can stand behind a label that has a value of a certain kind.
  static func isValue(_ text: String, of label: FormLabel) -> Bool {
    switch label {
    case .visit, .date: span(text) != nil
    case .grade, .thisInspection: grade(text) != nil
    case .authority: authority(text, .cells) != nil
    case .institution: institution(text) != nil
    case .leadInspector: person(text) != nil && !Roles.isRole(Folding.folded(text))
    case .number, .other: false
    }
  }

  private static let grades: Set<String> = [
    "outstanding", "good", "satisfactory", "inadequate", "requires improvement",
  ]

  /// `Good`, `Good 2`, `Grade 2: good`, `requires improvement to be good`.
  static func grade(_ text: String) -> String? {
    let words = Folding.folded(text).split { !$0.isLetter && !$0.isNumber }
    let digits = words.filter { $0.allSatisfy(\.isNumber) }
    guard words.count <= 7, digits.count <= 1, digits.allSatisfy({ $0.count == 1 }) else {
      return nil
    }
    var grade = words.filter { $0 != "grade" && !$0.allSatisfy(\.isNumber) }.joined(separator: " ")
    if grade == "requires improvement to be good" { grade = "requires improvement" }
    return grades.contains(grade) ? grade : nil
  }

  /// The name of a council; behind no colon only one that is known, or that says that it is one.
  static func authority(_ text: String, _ form: FormLines.Form) -> String? {
    let words = Words.split(text)
    guard (1...8).contains(words.count), words[0].startsUppercase,
      !text.contains(where: \.isNumber), !unknown.contains(words[0].key),
      !LineEnding.endsSentence(Array(text.utf8)), let name = LocalAuthority.named(words[...]),
      !Words.split(name).contains(where: { noCouncils.contains($0.key) })
    else { return nil }
    let known = EnglishAuthorities.names
    let isKnown =
      known.contains(Folding.folded(name)) || known.contains(Folding.folded(text))
      || words.contains { ["council", "borough"].contains($0.key) }
    guard isKnown || (form != .bare && Roles.isTitled(text)) else { return nil }
    // `Maintained School` tells what a school is, and not whose.
    return isKnown || !Roles.isInstitution(Folding.folded(text)) ? name : nil
  }

  /// Words of departments, people, grades and kinds of schools, which stand behind `LA:`, too.
  private static let noCouncils: Set<String> = [
    "education", "department", "director", "directorate", "officer", "officers", "contact",
    "voluntary", "aided", "controlled", "foundation", "maintained", "formerly", "previously",
    "support", "from", "for", "outstanding", "good", "satisfactory", "inadequate", "requires",
    "school", "schools", "academy", "meals", "team",
  ]

  /// The name of a school or setting, which says that it is one: `School: Ada Example` stands above
  /// the work of a pupil.
  static func institution(_ text: String) -> String? {
    let name = text.trimmed(of: ",.;")
    let isKnown = !unknown.contains(Words.split(name).first?.key ?? "")
    return isKnown && SchoolName.isName(name) ? name : nil
  }

  /// A person's name without office.
  static func person(_ text: String) -> String? {
    guard let name = PersonName.of(text), Roles.isNameLike(name),
      (2...5).contains(Words.split(name).count),
      !unknown.contains(Words.split(name).first?.key ?? ""), !name.contains(" and "),
      !Words.split(name).contains(where: { noPeople.contains($0.key) })
    else { return nil }
    return name
  }

  /// Words of companies and programmes.
  private static let noPeople: Set<String> = [
    "consultancy", "consultants", "consulting", "services", "associates", "partnership",
    "solutions", "inspections", "education", "learning", "school", "schools", "every", "child",
    "children", "matters", "team", "limited", "ltd",
  ]

  /// Words that stand where nothing is known.
  private static let unknown: Set<String> = [
    "not", "none", "no", "yes", "n/a", "na", "various", "all", "several", "see", "tbc", "to", "any",
    "unknown", "other", "name", "names", "each", "both", "number",
  ]
}

/// Tells names of schools from words about schools.
enum SchoolName {
  private static let endings: Set<String> = [
    "school", "academy", "college", "nursery", "primary", "infants", "juniors", "pre-school",
    "preschool", "playgroup", "kindergarten", "pru", "federation", "limited", "ltd",
  ]
  private static let generic: Set<String> = endings.union([
    "the", "our", "this", "a", "whole", "primary", "secondary", "special", "schools", "infant",
    "junior", "independent", "maintained", "community", "high", "state", "other", "boarding",
    "mixed", "free", "all", "every", "and", "of", "middle", "lower", "upper", "day", "good",
  ])
  private static let papers: Set<String> = [
    "report", "reports", "inspection", "inspections", "visit", "visits", "review", "note", "notes",
    "policy", "plan", "award", "guidance", "support", "forum", "monitoring", "survey", "standards",
    "development", "improvement", "strategy", "handbook", "framework", "information", "details",
    "letter", "meeting", "minutes", "practice", "provision", "outcome", "outcomes", "evaluation",
    "self-evaluation", "prospectus", "case", "study", "type", "number", "category", "status",
  ]

  static func isGeneric(_ key: String) -> Bool { generic.contains(key) }

  /// `Elmtree Primary School`, and not `The whole school` or `School inspection report`.
  static func isName(_ text: String) -> Bool {
    let name = text.cut(at: ", ")?.before ?? text
    let keys = Words.split(name).map(\.key)
    guard (2...9).contains(keys.count), Roles.isTitled(name), !keys.allSatisfy(generic.contains),
      !keys.contains(where: papers.contains), !Roles.isRoleWord(keys[0]),
      let first = keys.first, let last = keys.last
    else { return false }
    return endings.contains(last) || first == "ysgol"
      || (["college", "academy", "school"].contains(first) && keys[1] == "of")
  }
}
