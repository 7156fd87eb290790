import LetterParsing

/// Makes a letter of a `.jsonl` record, whose text is cut into passages at blank lines.
enum RecordLetter {
  static func letter(from record: SourceRecord) -> (letter: Letter, source: String) {
    let bytes = Array(record.text.utf8)
    // The parser decides what is withheld; its passages are not used.
    let date = record.date.flatMap(date)
    let parsed = LetterParser.parse(bytes, date: date)
    let source = String(decoding: LetterParser.redacted(bytes, for: parsed), as: UTF8.self)
    var letter = Letter()
    letter.title = record.title.flatMap {
      isPersonal([$0], name: "", date: date) || isOfOneChild(record) ? nil : $0
    }
    letter.date = date
    letter.withheld = parsed.withheld
    letter.warnings = parsed.warnings.filter(\.isOfWithheldRows)
    if let written = record.date, letter.date == nil {
      // A member may hold anything, and a warning goes to logs.
      let quoted = isPersonal([written], name: "", date: nil) ? "" : " \"\(written)\""
      let message = "the date\(quoted) is not of the form 2011-02-25"
      letter.warnings.append(
        ParsingWarning(code: "date-not-readable", message: message, lines: 1...1)
      )
    }
    if record.replacedCount > 0 { letter.warnings.append(.replaced(record.replacedCount)) }
    let kept = LetterParser.withoutWithheld(bytes, for: parsed)
    letter.passages = passages(of: String(decoding: kept, as: UTF8.self))
    return (letter, source)
  }

  /// The members of a record that become keywords: all but those that tell of children.
  static func keywords(of record: SourceRecord) -> [StoredLetter.Keyword] {
    let date = record.date.flatMap(date)
    let isOfOne = isOfOneChild(record) || isForm(record, date)
    return record.keywords.sorted { $0.key < $1.key }
      .filter { !isPersonal($0.value, name: $0.key, date: date) && !isOfChild($0.key) }
      .filter { !isOfOne || !mayBeOfOne($0.key) }
      .map { StoredLetter.Keyword(name: $0.key, values: $0.value) }
  }

  /// Whether a member is named for a child, so that its values are names: `pupil`, `child_name`.
  private static func isOfChild(_ name: String) -> Bool {
    let words = words(of: name)
    // `pupil_premium` and `pupils_on_roll` are figures.
    if words.contains(where: recordWords.contains) { return true }
    return words.contains(where: childWords.contains)
      && words.allSatisfy { childWords.contains($0) || nameWords.contains($0) }
  }

  /// Whether a member tells the birth or the number of a child, so that a name in another is its own.
  private static func isOfOneChild(_ record: SourceRecord) -> Bool {
    record.keywords.contains { name, values in
      let words = words(of: name)
      // `birth_rate` is none of one child.
      let isBirth =
        !words.isEmpty && words.allSatisfy(birthWords.contains)
        && words != ["date"] && words != ["day"]
      return (isBirth || words.contains(where: recordWords.contains))
        && values.contains { $0.contains(where: \.isNumber) }
    }
  }

  /// Whether a member is named for whomever a record is about: `name`, `full_name`, `client`.
  private static func mayBeOfOne(_ name: String) -> Bool {
    words(of: name).contains(where: personWords.contains)
  }

  private static let personWords: Set = [
    "name", "names", "person", "client", "patient", "author", "subject",
  ]

  /// Whether the members are the lines of a form about a child: `name`, `age` and `need`.
  private static func isForm(_ record: SourceRecord, _ date: CalendarDate?) -> Bool {
    guard record.keywords.keys.contains(where: mayBeOfOne) else { return false }
    let told = record.keywords.filter { !$0.value.allSatisfy(\.isEmpty) }
    let lines = told.sorted { $0.key < $1.key }.map { name, values in
      "\(words(of: name).joined(separator: " ")): \(values.joined(separator: ", "))"
    }
    return !LetterParser.parse(Array(lines.joined(separator: "\n").utf8), date: date).withheld
      .isEmpty
  }

  /// The words of a member's name, in small letters: `childName`, `child_name`.
  private static func words(of name: String) -> [String] {
    var parts: [String] = [""]
    var isLower = false
    for character in name {
      if !character.isLetter || (character.isUppercase && isLower) { parts.append("") }
      if character.isLetter { parts[parts.count - 1] += character.lowercased() }
      isLower = character.isLowercase
    }
    return parts.filter { !$0.isEmpty }
  }

  private static let birthWords: Set = [
    "date", "of", "birth", "day", "birthdate", "birthday", "born", "dateofbirth",
  ]
  /// Words of nothing but records of people.
  private static let recordWords: Set = ["surname", "forename", "initials", "dob", "upn"]
  private static let childWords: Set = [
    "pupil", "pupils", "child", "children", "childs", "student", "students", "learner", "learners",
  ]
  private static let nameWords: Set = [
    "name", "names", "full", "first", "last", "s", "of", "the", "id", "number", "no",
  ]

  /// Whether the parser would withhold the values if they stood in a text under their name, or one of them
  /// as the name of a document.
  private static func isPersonal(_ values: [String], name: String, date: CalendarDate?) -> Bool {
    if values.contains(where: { LetterParser.namesChild($0, date: { date }) }) { return true }
    let label = String(name.map { $0.isLetter ? $0 : " " })
    return LetterParser.isPersonal(values.map { Array($0.utf8) }, label: Array(label.utf8), date)
  }

  private static func passages(of text: String) -> [Passage] {
    var passages: [Passage] = []
    var block: [Substring] = []
    func finishBlock() {
      let words = block.flatMap { $0.split(whereSeparator: \.isWhitespace) }
      block = []
      guard !words.isEmpty else { return }
      passages.append(
        Passage(
          ordinal: passages.count + 1,
          kind: .paragraph,
          section: .other,
          heading: nil,
          text: words.joined(separator: " "),
          segments: [],
          lineRanges: [1...1]
        )
      )
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for line in lines {
      if line.allSatisfy(\.isWhitespace) { finishBlock() } else { block.append(line) }
    }
    finishBlock()
    return passages
  }

  private static func date(_ text: String) -> CalendarDate? {
    let parts = text.prefix(10).split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day)
  }
}

extension ParsingWarning {
  fileprivate static func replaced(_ count: Int) -> ParsingWarning {
    let escapes = count == 1 ? "1 escape is" : "\(count) escapes are"
    return ParsingWarning(
      code: "no-character",
      message: "\(escapes) no character of a text; each was read as a replacement character.",
      lines: 1...1
    )
  }
}
