/// Reads a source text: bytes in, a letter or a document of another kind out, always.
///
/// The passes, in order: cut and clean lines, take out rows about children, take out page furniture,
/// find the parts of the letter, build blocks from its body, give them sections, read the fields.
package enum LetterParser {
  /// What the lines of a text are.
  package enum Layout: Sendable {
    /// Typed, or taken from the pages of a printed letter.
    case lines
    /// The blocks of a page that was marked up, with blank lines between: nothing short is a cell or a
    /// heading unless marked as one, and what two blank lines part was never one text.
    case blocks
  }

  /// Parses a text.
  ///
  /// Total: any bytes give a letter or a document of kind `other`, with warnings. Linear in the
  /// number of bytes.
  /// - Parameters:
  ///   - bytes: the file as it is; a byte-order mark, CRLF and invalid UTF-8 are accepted.
  ///   - date: of the document, when something beside the text tells it; ages are counted at it.
  ///   - layout: what the lines of the text are.
  package static func parse(
    _ bytes: [UInt8],
    date: CalendarDate? = nil,
    layout: Layout = .lines
  ) -> Letter {
    var letter = Letter()
    guard !BinaryCheck.isBinary(bytes) else {
      letter.warnings.append(Warnings.notText)
      return letter
    }
    let source = SourceLines.read(bytes)
    if let lines = source.invalidLines {
      letter.warnings.append(Warnings.invalidUTF8(source.invalidCount, lines: lines))
    }
    if let warning = Warnings.nul(in: bytes) { letter.warnings.append(warning) }
    guard !source.lines.isEmpty else {
      letter.warnings.append(Warnings.empty)
      return letter
    }
    let (lines, wasFlat) = InlineCues.unflattened(source.lines)
    if wasFlat { letter.warnings.append(Warnings.flattened(lines)) }
    read(withoutChildren(lines, date, layout, &letter), layout, into: &letter)
    return letter
  }

  /// Whether the first bytes of a file are those of a text, in UTF-8 or a code of single bytes.
  package static func isText(_ bytes: [UInt8]) -> Bool { !BinaryCheck.isBinary(bytes) }

  /// Whether values beside a text, such as a column of a table, look like records of children.
  ///
  /// - Parameter label: what the values are called; may be empty.
  package static func isPersonal(
    _ values: [[UInt8]],
    label: [UInt8],
    _ date: CalendarDate?
  ) -> Bool {
    let text = label + [Byte.lineFeed] + values.joined(separator: [Byte.lineFeed])
    let labelled = label + [Byte.space] + (values.first ?? [])
    return [text, labelled].contains { bytes in
      let lines = SourceLines.read(bytes).lines
      let records = ChildRecords.find(in: lines, date: date)
      return !records.withheld.isEmpty
        || !ChildSentences.removed(from: lines, date: date, adults: records.adultLines)
          .withheld.isEmpty
    }
  }

  /// Whether the name of a document tells of a child, as `Ada-Example-DOB-3-4-1897` does.
  ///
  /// - Parameter date: of the document, asked for only where the name holds a date: a letter may bear its
  ///   own, but a child was born years before it.
  package static func namesChild(_ name: String, date: () -> CalendarDate?) -> Bool {
    DocumentNames.namesChild(name, date: date)
  }

  /// Takes out rows that look like records of children; nothing after this sees them.
  private static func withoutChildren(
    _ lines: [TextLine],
    _ knownDate: CalendarDate?,
    _ layout: Layout,
    _ letter: inout Letter
  ) -> [TextLine] {
    // In columns a date of birth may look like that of the letter: the later one counts.
    let date = knownDate ?? [lines, Columns.unfolded(lines)].compactMap { Self.date(of: $0) }.max()
    let records = ChildRecords.find(in: lines, date: date, layout)
    let rest = ChildSentences.removed(
      from: without(records, in: lines),
      date: date,
      names: records.names,
      adults: records.adultLines
    )
    letter.withheld = (records.withheld + rest.withheld).sorted {
      $0.lines.lowerBound < $1.lines.lowerBound
    }
    let whole = Set(records.withheld.flatMap(\.lines))
    letter.withheldParts = rest.parts.filter { !whole.contains($0.key) }
    letter.warnings += letter.withheld.map(Warnings.withheld)
    return rest.lines
  }

  /// The date that ages are counted at: that of the text, and none right below `Date of birth` or in a column
  /// of dates.
  private static func date(of lines: [TextLine]) -> CalendarDate? {
    var lines = lines
    // Each goes through the lines again.
    for _ in 0..<20 {
      let salutation = lines.firstIndex(where: LetterFrame.isSalutation)
      guard
        case .found(let date, let line) = LetterDate.find(in: lines, head: 0..<(salutation ?? 0))
      else { return nil }
      let isCalledBirth =
        line > 0 && lines[line - 1].text.count <= 40
        && BirthLabels.namesBirth(LookAlikes.plain(lines[line - 1]).folded)
      let column = column(at: line, of: lines)
      guard isCalledBirth || column.count >= ChildRecords.smallestBlock else { return date }
      lines.removeSubrange(isCalledBirth ? line..<line + 1 : column)
    }
    return nil
  }

  /// The lines of nothing but dates around one, with no blank line between.
  private static func column(at index: Int, of lines: [TextLine]) -> Range<Int> {
    func isDate(_ place: Int) -> Bool {
      ChildPrefilter.mayHoldDate(lines[place].text)
        && PersonRow.datesAlone(lines[place], reference: nil) != nil
    }
    var column = index..<index + 1
    while column.upperBound < lines.count, lines[column.upperBound].gap == 0,
      isDate(column.upperBound)
    {
      column = column.lowerBound..<column.upperBound + 1
    }
    while column.lowerBound > 0, lines[column.lowerBound].gap == 0, isDate(column.lowerBound - 1) {
      column = column.lowerBound - 1..<column.upperBound
    }
    return column
  }

  private static func without(
    _ records: ChildRecords.Result,
    in lines: [TextLine]
  ) -> [TextLine] {
    guard !records.rows.isEmpty else { return lines }
    var kept: [TextLine] = []
    var isAfterGap = false
    for (index, line) in lines.enumerated() {
      guard !records.rows.contains(index), !records.headers.contains(index) else {
        isAfterGap = true
        continue
      }
      var line = line
      if isAfterGap { line.gap += 1 }
      isAfterGap = false
      kept.append(line)
    }
    return kept
  }

  private static func read(_ lines: [TextLine], _ layout: Layout, into letter: inout Letter) {
    let page = Columns.unfolded(lines)
    let unfolded = SideBySide.unfolded(page)
    let sheet = PageFurniture.remove(from: MarkdownTables.plain(unfolded))
    let (lines, header) = MailHeader.lifted(from: sheet.lines)
    let frame = LetterFrame(lines: lines)
    let hasForm = frame.salutation != nil
    let wrap = WrapMeasure(lines: unfolded.contains(where: \.isCell) ? page : lines)
    let stated = hasForm ? nil : StatedFields(unfolded)
    let kept = stated?.keptLines ?? []
    let hasMarks = !hasForm && (layout == .blocks || isMarkdown(lines))
    func blocks(of lines: [TextLine]) -> [Block] {
      let blocks = BlockBuilder.blocks(
        of: lines,
        wrap: wrap,
        layout,
        isLetter: hasForm,
        hasMarks: hasMarks
      )
      return hasForm || hasMarks ? blocks : LabelRule.marked(blocks, keeping: kept)
    }
    var assigner = SectionAssigner(isLetter: hasForm, kept: kept)
    let body = Footnotes.lift(from: QuotedLines.unmarked(frame.body))
    let text = FootnoteMarks.removed(
      from: body.body,
      notes: frame.body + frame.attachment
    )
    let studies = BoxedStudies.lift(from: text)
    func isContact(_ line: TextLine) -> Bool { Letterhead.isContact(line.folded) }
    let date = [frame.dateLine].compactMap(\.self)
    var all = BoxedStudies.inserting(studies.boxes.map(blocks), into: blocks(of: studies.body))
    if !hasForm { all.insert(apart: sheet.letterhead.filter(isContact) + date) }
    assigner.add(all)
    if !frame.attachment.isEmpty || !body.notes.isEmpty {
      assigner.beginAttachment()
      assigner.add(blocks(of: body.notes) + blocks(of: QuotedLines.unmarked(frame.attachment)))
    }
    assigner.finish()
    letter.passages = assigner.passages
    letter.sections = assigner.sections
    let above = hasForm ? sheet.letterhead : sheet.letterhead.filter { !isContact($0) }
    let labels = assigner.labels.filter { label in
      !date.contains { $0.number == label.number && $0.text == label.text }
    }
    letter.letterhead = (header + above + frame.head + labels).map(\.string)
    FieldReader.read(frame, stated, title: assigner.title, into: &letter)
  }

  /// Whether a text has Markdown headings, two of them or one on top.
  ///
  /// A lone `#` may be a sign.
  private static func isMarkdown(_ lines: [TextLine]) -> Bool {
    lines.first?.hasHeadingMark == true || lines.count(where: \.hasHeadingMark) > 1
  }
}

extension [Block] {
  /// Puts lines that were taken out of the text back where they stood, as labels.
  ///
  /// A document that is no letter has no place for them, and a reader may look for an address or a day.
  fileprivate mutating func insert(apart lines: [TextLine]) {
    var rest = lines.sorted { $0.number < $1.number }[...]
    guard !rest.isEmpty else { return }
    var all: [Block] = []
    for block in self {
      let number = block.lines.first?.number ?? 0
      while let line = rest.first, line.number < number {
        all.append(Block(kind: .label, lines: [line]))
        rest.removeFirst()
      }
      all.append(block)
    }
    self = all + rest.map { Block(kind: .label, lines: [$0]) }
  }
}
