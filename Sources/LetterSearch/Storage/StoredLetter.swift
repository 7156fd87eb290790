package import LetterParsing

/// What the index keeps of a letter: its fields, how it was read, and its source.
///
/// Lines that are withheld are in none of it; ``source`` has a placeholder in their place.
package struct StoredLetter: Sendable, Equatable {
  /// The file's name without its ending, or the `id` of a record.
  package var id: String
  package var file: String
  /// Digest of the document's bytes.
  package var sha256: String
  /// Fields, sections, warnings and withheld rows.
  ///
  /// Its passages are stored with the documents.
  package var letter: Letter
  /// Keyword fields that a `.jsonl` record brought along, by name in ascending order.
  package var keywords: [Keyword]
  /// The source, withheld lines replaced.
  package var source: String

  /// The name by which an index counts ``Letter/localAuthority``; `nil` outside an index.
  ///
  /// Not stored, as it depends on the other letters: ``LetterIndex`` fills it in.
  var authorityInIndex: String?

  /// Whether it is a line of a `.jsonl` file, of which the title is a part.
  package var isRecord: Bool { RecordReading.fileName(ofRecord: file) != nil }

  package struct Keyword: Sendable, Equatable {
    package var name: String
    package var values: [String]

    package init(name: String, values: [String]) {
      self.name = name
      self.values = values
    }
  }

  package init(
    id: String,
    file: String,
    sha256: String,
    letter: Letter,
    keywords: [Keyword] = [],
    source: String
  ) {
    self.id = id
    self.file = file
    self.sha256 = sha256
    self.letter = letter
    self.keywords = keywords
    self.source = source
  }

  package func encoded() -> [UInt8] {
    var writer = RecordWriter()
    writer.write(id)
    writer.write(file)
    writer.write(sha256)
    writer.write(letter)
    writer.write(keywords) { writer, keyword in
      writer.write(keyword.name)
      writer.write(keyword.values) { $0.write($1) }
    }
    writer.write(source)
    return writer.bytes
  }

  package init(decoding bytes: [UInt8]) throws(LetterSearchError) {
    var reader = RecordReader(bytes)
    try self.init(factsFrom: &reader)
    source = try reader.readText()
  }

  /// A letter without its source, which is most of what is stored and stands last.
  ///
  /// - Parameter bytes: the record, or so many of its first bytes that they hold all else.
  init(decodingFactsOf bytes: [UInt8]) throws(LetterSearchError) {
    var reader = RecordReader(bytes)
    try self.init(factsFrom: &reader)
  }

  private init(factsFrom reader: inout RecordReader) throws(LetterSearchError) {
    id = try reader.readText()
    file = try reader.readText()
    sha256 = try reader.readText()
    letter = try reader.readLetter()
    keywords = try reader.readList { reader throws(LetterSearchError) in
      let name = try reader.readText()
      return Keyword(name: name, values: try reader.readTexts())
    }
    source = ""
  }
}

extension RecordWriter {
  fileprivate mutating func write(_ letter: Letter) {
    write(letter.isLetter)
    write(letter.kind.rawValue)
    for field in StoredLetter.textFields { write(letter[keyPath: field]) }
    write(letter.date)
    for field in StoredLetter.listFields { write(letter[keyPath: field]) { $0.write($1) } }
    for field in StoredLetter.peopleFields { write(letter[keyPath: field]) { $0.write($1) } }
    write(letter.visitDates) { writer, span in
      writer.write(span.start)
      writer.write(span.end)
    }
    write(letter.judgements) { $0.write($1) }
    write(letter.sections) { writer, section in
      writer.write(section.name.rawValue)
      writer.write(section.heading)
      writer.write(section.lines)
    }
    write(letter.withheld) { writer, rows in
      writer.write(rows.lines)
      writer.write(rows.rowCount)
      writer.write(rows.reason)
    }
    write(letter.warnings) { writer, warning in
      writer.write(warning.code)
      writer.write(warning.message)
      writer.write(warning.lines)
    }
  }

  fileprivate mutating func write(_ person: Correspondent) {
    write(person.name)
    write(person.role)
  }

  fileprivate mutating func write(_ judgement: Judgement) {
    write(judgement.aspect)
    write(judgement.grade)
    write(judgement.text)
    write(judgement.isOverall)
    write(judgement.passage)
  }

  fileprivate mutating func write(_ date: CalendarDate?) {
    write(date != nil)
    guard let date else { return }
    write(date.year)
    write(date.month)
    write(date.day)
  }

  mutating func write(_ range: Range<Int>) {
    write(range.lowerBound)
    write(range.count)
  }

  mutating func write(_ range: ClosedRange<Int>) {
    write(range.lowerBound)
    write(range.count)
  }
}

extension RecordReader {
  fileprivate mutating func readLetter() throws(LetterSearchError) -> Letter {
    var letter = Letter()
    letter.isLetter = try readFlag()
    letter.kind = try readName()
    for field in StoredLetter.textFields { letter[keyPath: field] = try readOptionalText() }
    letter.date = try readDate()
    for field in StoredLetter.listFields { letter[keyPath: field] = try readTexts() }
    for field in StoredLetter.peopleFields {
      letter[keyPath: field] = try readList { reader throws(LetterSearchError) in
        let name = try reader.readText()
        return Correspondent(name: name, role: try reader.readOptionalText())
      }
    }
    letter.visitDates = try readList { reader throws(LetterSearchError) in
      guard let start = try reader.readDate(), let end = try reader.readDate() else {
        throw reader.damaged("a visit has no day")
      }
      return DateSpan(start: start, end: end)
    }
    letter.judgements = try readList { reader throws(LetterSearchError) in
      Judgement(
        aspect: try reader.readText(),
        grade: try reader.readText(),
        text: try reader.readText(),
        isOverall: try reader.readFlag(),
        passage: try reader.readInteger()
      )
    }
    letter.sections = try readList { reader throws(LetterSearchError) in
      let name: SectionName = try reader.readName()
      let heading = try reader.readOptionalText()
      return Section(name: name, heading: heading, lines: try reader.readClosedRange())
    }
    letter.withheld = try readList { reader throws(LetterSearchError) in
      let lines = try reader.readClosedRange()
      let count = try reader.readInteger()
      return WithheldRows(lines: lines, rowCount: count, reason: try reader.readText())
    }
    letter.warnings = try readList { reader throws(LetterSearchError) in
      let code = try reader.readText()
      let message = try reader.readText()
      return ParsingWarning(code: code, message: message, lines: try reader.readClosedRange())
    }
    return letter
  }

  private mutating func readDate() throws(LetterSearchError) -> CalendarDate? {
    guard try readFlag() else { return nil }
    let year = try readInteger()
    let month = try readInteger()
    guard let date = CalendarDate(year: year, month: month, day: try readInteger()) else {
      throw damaged("there is no such day")
    }
    return date
  }

  /// A value that is stored by its name.
  mutating func readName<Name: RawRepresentable<String>>() throws(LetterSearchError) -> Name {
    guard let name = Name(rawValue: try readText()) else {
      throw damaged("a name is not one of those that there are")
    }
    return name
  }

  mutating func readTexts() throws(LetterSearchError) -> [String] {
    try readList { reader throws(LetterSearchError) in try reader.readText() }
  }

  mutating func readRange() throws(LetterSearchError) -> Range<Int> {
    let start = try readInteger()
    let (end, overflow) = start.addingReportingOverflow(try readInteger())
    guard !overflow, start >= 0, end >= start else { throw damaged("a range is none") }
    return start..<end
  }

  mutating func readClosedRange() throws(LetterSearchError) -> ClosedRange<Int> {
    let range = try readRange()
    guard !range.isEmpty else { throw damaged("a range is empty") }
    return ClosedRange(range)
  }
}

extension StoredLetter {
  /// Optional texts of a letter in the order in which they are stored.
  fileprivate static var textFields: [WritableKeyPath<Letter, String?>] {
    [
      \.kindCue, \.title, \.institution, \.postcode, \.county, \.localAuthority, \.salutation,
      \.subject, \.programme, \.topic, \.academicYear, \.inferred.academicYear, \.inferred.title,
      \.inferred.institution,
    ]
  }

  fileprivate static var listFields: [WritableKeyPath<Letter, [String]>] {
    [\.addressLines, \.copies, \.letterhead]
  }

  fileprivate static var peopleFields: [WritableKeyPath<Letter, [Correspondent]>] {
    [\.addressees, \.signatories, \.inspectors]
  }
}
