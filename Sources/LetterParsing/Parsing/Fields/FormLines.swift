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

  init(_ lines: [TextLine]) {
    self.lines = lines
    var index = 0
    while index < lines.count {
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

  private mutating func read(_ index: Int) {
    let line = lines[index]
    guard line.text.count <= Self.longestLine, Bullets.mark(of: line) == nil else { return }
    let cells = Self.cells(of: line)
    for (place, cell) in cells.enumerated() {
      let next = place + 1 < cells.count ? cells[place + 1] : nil
      if let cut = cell.cut(at: ":"), let label = FormLabel.of(cut.before) {
        labelled.insert(index)
        if !cut.after.isEmpty {
          add(label, cut.before, cut.after, index, .colon)
        } else if let next {
          add(label, cut.before, next, index, .cells)
        } else if cells.count == 1 {
          addNext(label, cut.before, index)
        }
      } else if let label = FormLabel.of(cell) {
        labelled.insert(index)
        if let next {
          // In a heading of a table labels stand beside each other.
          if cells.count <= 3 || place > 0 { add(label, cell, next, index, .cells) }
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
    guard FormLabel.of(value) == nil else { return }
    entries.append(
      Entry(label: label, name: name, value: value, lines: index...index, form: form)
    )
  }

  /// A label alone on its line, and the next line.
  private mutating func addNext(_ label: FormLabel, _ name: String, _ index: Int) {
    guard index + 1 < lines.count, lines[index + 1].gap <= 1,
      lines[index + 1].text.count <= Self.longestLine
    else { return }
    let value = lines[index + 1].string
    guard FormLabel.of(value) == nil, Self.cells(of: lines[index + 1]).count == 1 else { return }
    // A column of a table goes on below its first cell.
    if index + 2 < lines.count, FormValue.span(value) != nil,
      FormValue.span(lines[index + 2].string) != nil
    {
      return
    }
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
      !LineEnding.isSentence(Array(text.utf8)), let name = LocalAuthority.named(words[...])
    else { return nil }
    let known = EnglishAuthorities.names
    let isKnown =
      known.contains(Folding.folded(name)) || known.contains(Folding.folded(text))
      || words.contains { ["council", "borough"].contains($0.key) }
    guard isKnown || (form != .bare && Roles.isTitled(text)) else { return nil }
    // `Maintained School` tells what a school is, and not whose.
    return isKnown || !Roles.isInstitution(Folding.folded(text)) ? name : nil
  }

  /// The name of a school or setting.
  static func institution(_ text: String, _ form: FormLines.Form) -> String? {
    let name = text.trimmed(of: ",.;")
    if SchoolName.isName(name) { return name }
    guard form == .colon, Roles.isTitled(name), !name.contains(where: \.isNumber) else {
      return nil
    }
    let keys = Words.split(name).map(\.key)
    guard (2...9).contains(keys.count), !unknown.contains(keys[0]), !Roles.isRoleWord(keys[0]),
      !keys.contains(where: SchoolName.isOfPapers), !keys.allSatisfy(SchoolName.isGeneric)
    else { return nil }
    return name
  }

  /// A person's name without office.
  static func person(_ text: String) -> String? {
    guard let name = PersonName.of(text), Roles.isNameLike(name),
      (2...5).contains(Words.split(name).count),
      !unknown.contains(Words.split(name).first?.key ?? ""), !name.contains(" and ")
    else { return nil }
    return name
  }

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

  /// Whether a word is of papers about schools.
  static func isOfPapers(_ key: String) -> Bool { papers.contains(key) }

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
