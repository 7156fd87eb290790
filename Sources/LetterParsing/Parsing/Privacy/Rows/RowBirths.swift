/// The dates and months of rows that make a person younger than 19, where they may be births.
struct RowBirths {
  /// Of each line that is a row, the first full date that makes a person younger than 19.
  let dates: [CalendarDate?]
  /// The same of months in rows without such a date.
  let months: [BirthDates.Found?]
  /// Whether a line begins with a person and a date of birth, whatever follows.
  let beginnings: [Bool]

  /// - Parameters:
  ///   - others: indexes of rows whose dates are none of births: their heading says so.
  ///   - reference: the day at which ages are counted.
  ///   - isKnown: whether that is the day of the document, rather than the latest that it names.
  init(
    in lines: [TextLine],
    without others: Set<Int>,
    reference: CalendarDate?,
    isKnown: Bool,
    _ layout: LetterParser.Layout
  ) {
    let beginnings = lines.indices.map { index in
      !others.contains(index)
        && Self.beginsWithChild(lines[index], reference: reference, isKnown: isKnown)
    }
    self.beginnings = beginnings
    let rows = lines.indices.map { index -> [BirthDates.Found] in
      guard !others.contains(index) else { return [] }
      let isRow =
        layout == .blocks && Self.isRow(index, of: lines)
        || beginnings[index] && LifeCues.tellsOfPerson(lines[index])
      return Self.births(in: lines[index], reference: reference, isRow: isRow)
    }
    let dates = rows.map { $0.first { !$0.isMonth }?.date }
    let noted = Self.notedBirths(in: lines, beside: dates, reference: reference)
    self.dates = zip(dates, noted).map { $0 ?? $1 }
    months = rows.map { $0.contains { !$0.isMonth } ? nil : $0.first }
  }

  /// The dates of a row that make a person younger than 19.
  private static func births(
    in line: TextLine,
    reference: CalendarDate?,
    isRow: Bool
  ) -> [BirthDates.Found] {
    guard let reference, isRow || (line.text.count <= ChildRecords.longestRow && !line.isLongProse),
      line.text.contains(where: \.isASCIIDigit)
    else { return [] }
    let text = isRow ? Array(line.text.prefix(ChildRecords.longestRow)) : line.text
    return BirthDates.dates(in: text, reference: reference).filter {
      $0.date < reference && $0.date.age(on: reference) < ChildRecords.adultAge
    }
  }

  /// Where the date of a row stands at the latest when a sentence follows, in bytes.
  static let longestStart = 40

  /// The dates at the beginnings of lines that end like sentences, where their notes are those: right above
  /// or below a row, and of three or more together when most tell of a child.
  private static func notedBirths(
    in lines: [TextLine],
    beside dates: [CalendarDate?],
    reference: CalendarDate?
  ) -> [CalendarDate?] {
    guard let reference else { return dates }
    let found = lines.map { line -> CalendarDate? in
      guard line.isLongProse, line.text.contains(where: \.isASCIIDigit) else { return nil }
      return BirthDates.dates(in: Array(line.text.prefix(longestStart)), reference: reference).first
      {
        !$0.isMonth && $0.date < reference && $0.date.age(on: reference) < ChildRecords.adultAge
      }?.date
    }
    func isBesideRow(_ index: Int) -> Bool {
      index > 0 && lines[index].gap == 0 && dates[index - 1] != nil
        || index + 1 < lines.count && lines[index + 1].gap == 0 && dates[index + 1] != nil
    }
    var births = lines.indices.map { isBesideRow($0) ? found[$0] : nil }
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, found[start] != nil, found[end] != nil, lines[end].gap <= 1 {
        end += 1
      }
      if end - start >= ChildRecords.smallestBlock,
        (start..<end).count(where: { LifeCues.tellsOfOne(lines[$0]) }) * 2 >= end - start
      {
        births.replaceSubrange(start..<end, with: found[start..<end])
      }
      start = end
    }
    return births
  }

  private static func beginsWithChild(
    _ line: TextLine,
    reference: CalendarDate?,
    isKnown: Bool
  ) -> Bool {
    guard let reference, line.text.count <= ChildRecords.longestBeginning else { return false }
    let certainty = PersonRow.beginning(line, reference: reference) { date in
      // What happened in the last two years is rather no birth.
      date < reference
        && ((isKnown ? 2 : 0)..<ChildRecords.adultAge).contains(date.age(on: reference))
    }
    return certainty == .good
  }

  /// Whether two blank lines on both sides make a line of a page a row, whose notes may be long.
  private static func isRow(_ index: Int, of lines: [TextLine]) -> Bool {
    lines[index].gap >= 2 && (index + 1 == lines.count || lines[index + 1].gap >= 2)
  }
}
