/// Finds rows that look like records of children, so that none of their text goes anywhere.
///
/// Names may be hidden, but a date of birth beside a small school is enough to know a child. Three
/// or more rows with dates that make a person younger than 19 are a block; a column or label that
/// says “date of birth” or names a pupil number makes one by itself. Lists of inspections have such
/// dates too: their captions and their own words tell them apart. A month of a year is a date of
/// birth only in such company.
struct ChildRecords {
  struct Result: Equatable {
    var withheld: [WithheldRows] = []
    /// Indexes of lines that are withheld.
    var rows: Set<Int> = []
    /// Indexes of the column headings above withheld rows, which are no passages.
    var headers: Set<Int> = []
    /// The names that withheld rows begin with.
    var names: Set<ChildName> = []
    /// The numbers of lines of the source with names and dates of people that something above calls adults.
    var adultLines: Set<Int> = []

    /// The same by the indexes of the lines that those lines were made of.
    func of(_ sources: [ClosedRange<Int>]) -> Result {
      var result = self
      result.rows = Set(rows.flatMap { sources[$0] })
      result.headers = Set(headers.flatMap { sources[$0] })
      return result
    }
  }

  let lines: [TextLine]
  /// The number of the last line of the source that a line is made of.
  private let ends: [Int]
  let reference: CalendarDate?
  let isReferenceKnown: Bool
  let layout: LetterParser.Layout
  /// Of each line that is a row, the first full date that makes a person younger than 19.
  let births: [CalendarDate?]
  /// The same of months in rows without such a date.
  let months: [BirthDates.Found?]
  /// Whether a line begins with a person and a date of birth, whatever follows.
  let beginnings: [Bool]
  var result = Result()
  /// Whether a line holds what a full date begins with.
  let mayHoldDates: [Bool]
  /// Rows whose dates are none of births: their heading says so.
  let others: Set<Int>
  /// Rows below such a heading that are of children nevertheless.
  let homes: [ClosedRange<Int>]
  /// What ``isFiller(_:)`` has found.
  private let fillers: Fillers

  /// - Parameter date: of the document; ages are counted at it.
  static func find(
    in lines: [TextLine],
    date: CalendarDate?,
    _ layout: LetterParser.Layout = .lines
  ) -> Result {
    let markup = RawMarkup(lines.map { CellMark.barred(LookAlikes.plain($0)) })
    let plain = BrokenDates(markup.lines)
    let sources = plain.sources.map {
      markup.sources[$0.lowerBound].lowerBound...markup.sources[$0.upperBound].upperBound
    }
    let ends = sources.map { lines[$0.upperBound].number }
    var records = ChildRecords(lines: plain.lines, ends: ends, date: date, layout)
    records.findHomes()
    records.findLabelled()
    records.findForms()
    records.findColumns()
    records.findBirthColumns()
    records.findNoted()
    records.findLoneDates()
    records.findBlocks()
    records.findSpaced()
    records.findMonths()
    records.findPersons()
    records.findNamedBirths()
    records.findYears()
    records.findCodes()
    records.findListed()
    records.findFlattened()
    records.findCaptioned()
    records.findInProse()
    records.findDateColumns()
    records.findNamesBelowDates()
    records.findNamesAbove()
    records.findTransposed()
    records.findPupilTables()
    records.findNeighbours()
    records.findEdges()
    records.findNotesBelow()
    records.noteNames()
    records.result.withheld = merged(records.result.withheld)
    return records.result.of(sources)
  }

  private init(
    lines: [TextLine],
    ends: [Int],
    date: CalendarDate?,
    _ layout: LetterParser.Layout
  ) {
    (self.lines, self.ends) = (lines, ends)
    self.layout = layout
    isReferenceKnown = date != nil
    let known = date ?? Self.latestYear(in: lines)
    reference = known
    let mayHoldDates = lines.map { ChildCues.mayHoldDate($0.text) }
    self.mayHoldDates = mayHoldDates
    let (others, homes) = Self.rowsWithOtherDates(in: lines, mayHoldDates, reference: known)
    (self.others, self.homes) = (others, homes)
    result.adultLines = Set(others.map { lines[$0].number })
    let beginnings = lines.indices.map { index in
      !others.contains(index)
        && Self.beginsWithChild(lines[index], reference: known, isKnown: date != nil)
    }
    self.beginnings = beginnings
    let rows = lines.indices.map { index -> [BirthDates.Found] in
      guard !others.contains(index) else { return [] }
      let isRow =
        layout == .blocks && Self.isRow(index, of: lines)
        || beginnings[index] && ChildCues.tellsOfPerson(lines[index])
      return Self.births(in: lines[index], reference: known, isRow: isRow)
    }
    let dates = rows.map { $0.first { !$0.isMonth }?.date }
    let noted = Self.notedBirths(in: lines, beside: dates, reference: known)
    births = zip(dates, noted).map { $0 ?? $1 }
    months = rows.map { $0.contains { !$0.isMonth } ? nil : $0.first }
    fillers = Fillers(count: lines.count)
  }

  // MARK: What a row is

  private static let longestRow = 400
  /// In years; many are at school until then.
  static let adultAge = 19
  static let smallestBlock = 3

  /// The dates of a row that make a person younger than 19.
  private static func births(
    in line: TextLine,
    reference: CalendarDate?,
    isRow: Bool
  ) -> [BirthDates.Found] {
    guard let reference, isRow || (line.text.count <= longestRow && !isLongProse(line)),
      line.text.contains(where: \.isASCIIDigit)
    else { return [] }
    let text = isRow ? Array(line.text.prefix(longestRow)) : line.text
    return BirthDates.dates(in: text, reference: reference).filter {
      $0.date < reference && $0.date.age(on: reference) < adultAge
    }
  }

  /// Where the date of a row stands at the latest when a sentence follows, in bytes.
  private static let longestStart = 40

  /// The dates at the beginnings of lines that end like sentences, where their notes are those: right above
  /// or below a row, and of three or more together when most tell of a child.
  private static func notedBirths(
    in lines: [TextLine],
    beside dates: [CalendarDate?],
    reference: CalendarDate?
  ) -> [CalendarDate?] {
    guard let reference else { return dates }
    let found = lines.map { line -> CalendarDate? in
      guard isLongProse(line), line.text.contains(where: \.isASCIIDigit) else { return nil }
      return BirthDates.dates(in: Array(line.text.prefix(longestStart)), reference: reference).first
      {
        !$0.isMonth && $0.date < reference && $0.date.age(on: reference) < adultAge
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
      if end - start >= smallestBlock,
        (start..<end).count(where: { ChildCues.tellsOfOne(lines[$0]) }) * 2 >= end - start
      {
        births.replaceSubrange(start..<end, with: found[start..<end])
      }
      start = end
    }
    return births
  }

  /// The longest line that a name and a date at its beginning make a row, in bytes.
  static let longestBeginning = 800

  private static func beginsWithChild(
    _ line: TextLine,
    reference: CalendarDate?,
    isKnown: Bool
  ) -> Bool {
    guard let reference, line.text.count <= longestBeginning else { return false }
    let certainty = PersonRow.beginning(line, reference: reference) { date in
      // What happened in the last two years is rather no birth.
      date < reference && ((isKnown ? 2 : 0)..<adultAge).contains(date.age(on: reference))
    }
    return certainty == .good
  }

  /// Whether two blank lines on both sides make a line of a page a row, whose notes may be long.
  private static func isRow(_ index: Int, of lines: [TextLine]) -> Bool {
    lines[index].gap >= 2 && (index + 1 == lines.count || lines[index + 1].gap >= 2)
  }

  /// The date of a row, or else its month.
  func birth(_ index: Int) -> CalendarDate? { births[index] ?? months[index]?.date }

  func age(_ birth: CalendarDate) -> Int? {
    reference.map { birth.age(on: $0) }
  }

  /// Long lines that end like a sentence are prose, whatever dates they hold.
  private static func isLongProse(_ line: TextLine) -> Bool {
    let words = line.text.count { $0 == Byte.space } + 1
    return words > 40 || (words > 14 && line.text.last == UInt8(ascii: "."))
  }

  /// The last day of the latest year that the text names, for a document without a date.
  ///
  /// Where that is the year of a full date, which may be a birth itself, a day two years later: whoever was
  /// born then is a child at it.
  static func latestYear(in lines: [TextLine]) -> CalendarDate? {
    // Where a converter left one line of a document, its years stand in that.
    let isFlat = !lines.contains { $0.text.count <= longestRow }
    var latest = 0
    var born = 0
    for line in lines where isFlat || line.text.count <= longestRow {
      guard line.text.contains(where: \.isASCIIDigit) else { continue }
      for word in line.text.split(whereSeparator: { !$0.isASCIIDigit }) where word.count == 4 {
        let year = word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        if (1700...2100).contains(year) { latest = max(latest, year) }
      }
      guard ChildCues.mayHoldDate(line.text) else { continue }
      for found in BirthDates.dates(in: line.text, reference: lastYear) where !found.isMonth {
        born = max(born, found.date.year)
      }
    }
    let year = born >= latest && born > 0 ? born + 2 : latest
    return CalendarDate(year: year == 0 ? 2100 : year, month: 12, day: 31)
  }

  /// Years of two digits are not after it in a document without a date.
  private static let lastYear = CalendarDate(year: 2039, month: 12, day: 31)

  // MARK: Labels and columns

  /// `DOB: 3/4/1897` in a record of labelled lines.
  private mutating func findLabelled() {
    for index in lines.indices where !result.rows.contains(index) {
      guard birth(index) != nil || isUnreadBirth(index) else { continue }
      guard let label = birthLabel(of: index) else { continue }
      var range = label...index
      while let next = labelled(range.lowerBound - 1, beside: range.lowerBound) {
        range = next...range.upperBound
      }
      while let next = labelled(range.upperBound + 1, beside: range.upperBound + 1) {
        range = range.lowerBound...next
      }
      // Records may follow each other without a line between.
      withhold(range, rows: range.count(where: isLabelledBirth))
    }
  }

  private func isLabelledBirth(_ index: Int) -> Bool {
    isUnreadBirth(index) || birth(index) != nil && birthLabel(of: index) != nil
  }

  /// The line that calls the date of a line one of birth: itself, or `DOB:` alone above it.
  private func birthLabel(of index: Int) -> Int? {
    let isCalled = months[index]?.isLabelled ?? RowCues.namesBirth(lines[index].folded)
    if isCalled { return index }
    guard index > 0, lines[index - 1].text.last == UInt8(ascii: ":"), lines[index].gap == 0,
      RowCues.namesBirth(lines[index - 1].folded), lines[index - 1].text.count <= 40
    else { return nil }
    return index - 1
  }

  /// The line at `index` when it is a short `Label: value` and no blank line parts it.
  ///
  /// In a page that was marked up, lines of a record are rows, two blank lines apart.
  private func labelled(_ index: Int, beside later: Int) -> Int? {
    guard lines.indices.contains(index), lines.indices.contains(later),
      lines[later].gap
        <= (layout == .blocks || isLabel(index) || ChildName.labelled(lines[index]) != nil ? 2 : 0),
      !result.rows.contains(index), lines[index].text.count <= 120
    else { return nil }
    let label = lines[index].text.prefix(24)
    let isLabelled =
      label.contains(UInt8(ascii: ":")) && lines[index].text.last != UInt8(ascii: ":")
    let isPart =
      isPart(index, ofRecordBeside: later) || isPlainPart(index)
      || ChildName.labelled(lines[index]) != nil
    return isLabelled || isPart ? index : nil
  }

  /// Whether a line is `Name: …` or another part of a record, wherever it stands; many a date is none.
  private func isLabel(_ index: Int) -> Bool {
    let folded = lines[index].folded
    guard let colon = folded.prefix(24).firstIndex(of: ":") else { return false }
    return RowCues.beginsRecord(String(folded[..<colon])) && !folded.hasPrefix("date")
      && !LineEnding.endsSentence(lines[index].text)
  }

  /// Whether a row of a page says by its first word what it tells of a child, such as `Name`.
  private func isPart(_ index: Int, ofRecordBeside later: Int) -> Bool {
    layout == .blocks && lines[later].gap == 2 && !lines[index].isMarkedUp
      && !LineEnding.endsSentence(lines[index].text)
      && RowCues.beginsRecord(lines[index].folded)
  }

  /// Whether a short line begins with a label that no colon ends: `Name of child Ada Example`, `Need ADHD`.
  private func isPlainPart(_ index: Int) -> Bool {
    let words = lines[index].text.split(separator: Byte.space).count
    return (2...10).contains(words) && lines[index].text.count <= Self.longestPart
      && !LineEnding.endsSentence(lines[index].text) && RowCues.beginsRecord(lines[index].folded)
      && Headings.section(of: lines[index].folded) == nil
  }

  private static let longestPart = 80

  /// Rows of children below the heading of a table of homes.
  private mutating func findHomes() {
    for rows in homes {
      withhold(rows, rows: rows.count)
      for row in rows {
        guard let name = ChildName.leading(lines[row]) else { continue }
        result.names.insert(name)
      }
    }
  }

  /// Rows under a heading that names birth dates, pupil numbers, or names with ages.
  private mutating func findColumns() {
    for index in lines.indices where !result.rows.contains(index) {
      let folded = lines[index].folded
      guard lines[index].text.count <= 200, !Self.isLongProse(lines[index]) else { continue }
      let isBirth = RowCues.namesBirth(folded) && births[index] == nil
      let isNumber = RowCues.namesIdentifier(folded)
      let isAge = RowCues.namesAges(folded)
      guard isBirth || isNumber || isAge else { continue }
      // Where a label is a cell of its own, the others may stand between it and the first date.
      let isCell = isBirth && folded.utf8.count <= 30
      let rows = rowsBelow(index, misses: isCell ? 8 : 2) { row in
        (isBirth && (birth(row) != nil || beginnings[row] || RowCues.holdsPlainDate(lines[row])))
          || (isNumber && RowCues.holdsIdentifier(lines[row]))
          || (isAge && Self.holdsAge(lines[row]))
      }
      guard let first = rows.first, let last = rows.last,
        isBirth || isNumber || rows.count >= Self.smallestBlock
      else { continue }
      // Where every cell has a line of its own, the first name stands above the first date.
      let isBroken = first > index + 1
      if isBroken { withhold(block: rows) }
      var end = last
      // The cells behind the last date are no more than those between the label and the first.
      while isCell, end + 1 < lines.count, end - last < first - index - 1, isHalfRow(end + 1),
        lines[end + 1].gap <= (lines[(index + 1)...last].map(\.gap).max() ?? 0)
      {
        end += 1
      }
      var more = 0
      let gap = zip([index] + rows, rows).map { lines[$1].gap }.max() ?? 0
      while !isBroken, end == last + more, continuesTable(end + 1, beside: last, gap: gap) {
        end += 1
        more += 1
      }
      withhold((isBroken ? index + 1 : first)...end, rows: isBroken ? 0 : rows.count + more)
      result.headers.insert(index)
    }
  }

  /// Indexes of matching rows under a heading, with so many other short lines between them.
  private func rowsBelow(_ header: Int, misses most: Int, matches: (Int) -> Bool) -> [Int] {
    var rows: [Int] = []
    var misses = 0
    var index = header + 1
    while index < lines.count, misses <= most {
      if matches(index) {
        rows.append(index)
        misses = 0
      } else if isFiller(index) {
        misses += 1
      } else {
        break
      }
      index += 1
    }
    return rows
  }

  /// A number from 0 to 18 as a cell of its own.
  private static func holdsAge(_ line: TextLine) -> Bool {
    guard line.text.count <= 160, !isLongProse(line) else { return false }
    return line.folded.split { " |,\t()".contains($0) }.contains { cell in
      // `Y3` is a year group.
      let number = cell.first == "y" || cell.first == "r" ? cell.dropFirst() : cell
      return number.utf8.count <= 2 && (Int(number).map { (0..<adultAge).contains($0) } ?? false)
    }
  }

  // MARK: Blocks of dates

  private mutating func findBlocks() {
    var index = 0
    while index < lines.count {
      guard births[index] != nil, !result.rows.contains(index) else {
        index += 1
        continue
      }
      let rows = trimmed(block(from: index) { births[$0] != nil })
      if rows.count >= Self.smallestBlock, isOfChildren(rows) {
        withhold(block: rows)
        withholdNote(below: rows)
      }
      index = (rows.last ?? index) + 1
    }
  }

  /// Rows with a date from `start` on, at most two short lines apart.
  func block(from start: Int, isRow: (Int) -> Bool) -> [Int] {
    var rows = [start]
    var index = start + 1
    while index < lines.count, index - (rows.last ?? start) <= 3 {
      if isRow(index), !result.rows.contains(index) {
        rows.append(index)
      } else if !isFiller(index), !goesOn(index) {
        break
      }
      index += 1
    }
    return rows
  }

  /// Without column headings that carry a date of their own, such as the day of a rating.
  private func trimmed(_ rows: [Int]) -> [Int] {
    // Without the document's date, the youngest child would look like such a heading.
    guard rows.count > Self.smallestBlock, isReferenceKnown else { return rows }
    let ages = rows.compactMap { births[$0].flatMap(age) }
    let median = ages.sorted()[ages.count / 2]
    guard median >= 2 else { return rows }
    return Array(rows.drop { births[$0].flatMap(age) == 0 })
  }

  /// Whether a line goes on with the note of a row that was broken over lines.
  func goesOn(_ index: Int) -> Bool {
    index > 0 && lines[index].gap == 0 && lines[index].startsLowercase
      && lines[index].text.count <= Self.longestPageLine
      && !LineEnding.isComplete(lines[index - 1].text)
  }

  private static let longestPageLine = 160

  /// A line that may stand between two rows: the rest of a broken row, a page number, a rule.
  ///
  /// Headings are looked up in a long dictionary, and each heading of a column asks the same lines again.
  func isFiller(_ index: Int) -> Bool {
    if let known = fillers.known[index] { return known }
    let line = lines[index]
    let isFiller = isShortFiller(line)
    fillers.known[index] = isFiller
    return isFiller
  }

  private func isShortFiller(_ line: TextLine) -> Bool {
    line.text.count <= 100 && !Self.isLongProse(line)
      && Headings.section(of: line.folded) == nil && !Closing.isFormula(line)
      && !LetterFrame.isSalutation(line)
      && !(line.text.count > 40 && LineEnding.endsSentence(line.text))
  }

  func isOfChildren(_ rows: [Int]) -> Bool {
    let captions = self.captions(above: rows[0])
    let persons = rows.count { PersonRow.isShortName(besideDate: lines[$0], reference: reference) }
    // Children are visited and reported on, too: one by one, and by their first names.
    let arePersons = persons == rows.count
    let namesEvent = captions.contains {
      arePersons ? RowCues.namesInspections($0) : RowCues.namesEvent($0)
    }
    let namesChildren = captions.contains(where: RowCues.namesChildren)
    if rows.allSatisfy({ RowCues.isTitle(besideDate: lines[$0]) }) { return false }
    if namesChildren, !namesEvent { return true }
    // A sentence of a visit may go on to name the children whom it met.
    if namesEvent, !namesChildren || !captions.contains(where: Self.isSaid) { return false }
    if areBodies(rows) || areMilestones(rows) { return false }
    if captions.contains(where: {
      RowCues.datesOfPapers($0) || RowCues.datesOfAdults($0) || RowCues.listsBodies($0)
    }) {
      return false
    }
    if captions.contains(where: arePersons ? RowCues.callsAdults : RowCues.listsAdults) {
      return false
    }
    if captions.contains(where: RowCues.listsSchools), areBodies(rows, orShort: true) {
      return false
    }
    let eventRows = rows.count { RowCues.isEventRow(Self.beginning(of: lines[$0])) }
    if eventRows * 10 >= rows.count * 6 { return false }
    // A row broken over lines has its name or school on the line before the date.
    let isBroken = zip(rows, rows.dropFirst()).allSatisfy { $1 - $0 >= 2 }
    let placed = rows.count { row in
      RowCues.namesPlace(lines[row].folded) || isNamed(row)
        || (isBroken && row > 0 && isNamed(row - 1))
    }
    guard placed * 2 >= rows.count else { return false }
    let ages = rows.compactMap { birth($0).flatMap(age) }.sorted()
    return !isReferenceKnown || ages[ages.count / 2] >= 2
  }

  /// A row without the note that may be a sentence.
  private static func beginning(of line: TextLine) -> String {
    isLongProse(line) ? String(line.folded.prefix(longestStart)) : line.folded
  }

  /// Whether most rows are of a chronology or of points to be done by a date: `3 April 1897: Hall opens`,
  /// `Train all staff by 3 April 1897`; or of people with an office.
  private func areMilestones(_ rows: [Int]) -> Bool {
    let others = rows.count { row in
      PersonRow.governsDate(lines[row], reference: reference)
        || PersonRow.isMilestone(lines[row], reference: reference)
        || RowCues.hasOfficeCell(lines[row]) || RowCues.isTitle(besideDate: lines[row])
        || RowCues.isEventRow(Self.beginning(of: lines[row]))
    }
    return others * 10 >= rows.count * 6
  }

  /// Whether each row is the name of another school and a date, as in a list of a federation's.
  ///
  /// A child's row has more than that, and two children may share a school.
  ///
  /// - Parameter orShort: whether `Elm Primary` is a school, too: where a caption announces schools.
  private func areBodies(_ rows: [Int], orShort: Bool = false) -> Bool {
    let names = rows.map { RowCues.body(besideDate: lines[$0], orShort: orShort) }
    return names.allSatisfy { $0 != nil } && Set(names).count == rows.count
  }

  /// Whether a caption that names children is said in a sentence rather than set over columns.
  private static func isSaid(_ folded: String) -> Bool {
    RowCues.namesChildren(folded) && folded.split(separator: " ").count >= 8
  }

  /// Whether capitalised words stand beside the date, as a name or a cell would.
  func isNamed(_ row: Int) -> Bool {
    let words = lines[row].text.split { " |,;\t".utf8.contains($0) }
    return words.contains { $0.first?.isASCIIUppercase == true && $0.count > 1 && !isMonth($0) }
  }

  private func isMonth(_ word: ArraySlice<UInt8>) -> Bool {
    Dates.months[Folding.folded(Array(word))] != nil
  }

  /// The line above a block, and the one above that when the first is a row of column names.
  ///
  /// A sentence further up may speak of inspections without meaning the rows.
  func captions(above index: Int) -> [String] {
    var captions: [String] = []
    var line = index - 1
    while line >= 0, captions.count < 2 {
      let text = lines[line]
      let isAbout = text.text.last != UInt8(ascii: ".") || RowCues.pointsAtList(text.folded)
      if isAbout { captions.append(text.folded) }
      guard lines[line + 1].gap == 0, isHeader(line) else { break }
      line -= 1
    }
    return captions
  }

  // MARK: Prose

  /// “… was born on 3 April 1897”, and three or more children with dates in one line.
  private mutating func findInProse() {
    for index in lines.indices where !result.rows.contains(index) {
      let children = childDates(in: index)
      guard !children.isEmpty else { continue }
      let isLabelled = children.contains(where: \.isLabelled)
      guard isLabelled || isList(children, in: index) else { continue }
      var start = index
      // The name may stand on the line above, when the sentence began there.
      if isLabelled, index > 0, lines[index].gap == 0,
        !LineEnding.isComplete(lines[index - 1].text),
        lines[index - 1].text.count <= Self.longestRow, !isHeader(index - 1)
      {
        start = index - 1
        // The sentence may have begun further up.
        while index - start < Self.longestSentence, start > 0, lines[start].gap == 0,
          lines[start - 1].text.count <= Self.longestRow,
          lines[start - 1].text.count >= Self.shortestWrapped,
          !LineEnding.isComplete(lines[start - 1].text), !isHeader(start - 1)
        {
          start -= 1
        }
      }
      withhold(start...index, rows: children.count)
    }
  }

  /// Lines of a sentence, at most, and the bytes of one that goes on below, at least.
  private static let longestSentence = 6
  private static let shortestWrapped = 45

  /// Keeps the name of the child whose date of birth a sentence tells: in it, or in the one before.
  private mutating func noteSubject(of range: ClosedRange<Int>) {
    func words(_ range: ClosedRange<Int>) -> [ChildCues.Piece] {
      ChildCues.pieces(range.map { lines[$0].string }.joined(separator: " "))
    }
    let told = words(range)
    let birth =
      told.firstIndex { ["born", "birth", "dob", "d.o.b", "birthday"].contains($0.folded) }
      ?? told.count
    let names = ChildCues.fullNames(told)
    var found = names.last { $0.place < birth } ?? names.first
    if found == nil, range.lowerBound > 0, lines[range.lowerBound].gap <= 2 {
      let above = lines[range.lowerBound - 1]
      let sentences = above.string.split(separator: ". ")
      for sentence in sentences.suffix(2).reversed() where found == nil {
        found = ChildCues.subject(of: String(sentence)) { _ in false }.first.map { (0, $0) }
      }
    }
    guard var name = found?.name else { return }
    name.line = lines[range.lowerBound].number
    result.names.insert(name)
  }

  /// Dates of a line that make a person younger than 19, those called births on the line above too.
  private func childDates(in index: Int) -> [BirthDates.Found] {
    guard let reference, !others.contains(index),
      lines[index].text.contains(where: \.isASCIIDigit)
    else { return [] }
    let above = index > 0 && lines[index].gap == 0 ? lines[index - 1].text.suffix(24) : []
    let text = above.filter { !$0.isASCIIDigit } + [Byte.space] + lines[index].text
    let children = BirthDates.dates(in: text, reference: reference).filter { found in
      found.date < reference && found.date.age(on: reference) < Self.adultAge
    }
    // Months that nothing calls a birth count beside two full dates, as they do in blocks.
    let isBesideDates = children.count { !$0.isMonth } >= 2
    return children.filter { !$0.isMonth || $0.isLabelled || isBesideDates }
  }

  /// Whether a line is little else than dates two years old or older beside names.
  private func isList(_ children: [BirthDates.Found], in index: Int) -> Bool {
    guard children.count >= Self.smallestBlock, lines[index].text.count <= children.count * 60,
      RowCues.namesMetChildren(lines[index].folded)
        || !RowCues.namesEvent(lines[index].folded) && !RowCues.isEventRow(lines[index].folded),
      !RowCues.tellsOfPosts(lines[index].folded)
    else { return false }
    let ages = children.compactMap { age($0.date) }.sorted()
    return ages[ages.count / 2] >= 2 && isNamed(index)
      && !captions(above: index).contains(where: RowCues.namesEvent)
  }

  // MARK: Withholding

  /// Keeps the names that withheld rows begin with, where nothing says that it is something else.
  private mutating func noteNames() {
    var isOfPlaces = false
    for row in result.rows.sorted() {
      if !result.rows.contains(row - 1) {
        isOfPlaces = result.headers.contains(row - 1) && RowCues.callsPlace(lines[row - 1].folded)
      }
      if let name = ChildName.labelled(lines[row]) { result.names.insert(name) }
      guard !isOfPlaces, isNamedRow(row) else { continue }
      if let name = ChildName.leading(lines[row]) { result.names.insert(name) }
    }
    noteSubjects()
  }

  /// Keeps the names of those whom withheld sentences with a date of birth are about.
  private mutating func noteSubjects() {
    let named = Set(result.names.map(\.line))
    var start: Int?
    for index in result.rows.sorted() {
      if !result.rows.contains(index - 1) { start = index }
      guard let first = start, !result.rows.contains(index + 1) else { continue }
      let run = first...index
      guard run.contains(where: { RowCues.namesBirth(lines[$0].folded) }),
        run.count <= Self.longestSentence,
        !run.contains(where: { named.contains(lines[$0].number) })
      else { continue }
      noteSubject(of: run)
    }
  }

  /// Whether a row is known to begin with the name of a child.
  private func isNamedRow(_ row: Int) -> Bool {
    if beginnings[row] || PersonRow.isName(lines[row]) { return true }
    guard births[row] != nil || months[row] != nil || RowCues.callsName(lines[row].folded) else {
      return PersonRow.withYear(lines[row]) == .good
    }
    // Under a heading that does not say so, two words may be a place.
    return PersonRow.withBirth(lines[row], reference: reference) { _ in true } == .good
      || RowCues.callsName(lines[row].folded)
  }

  /// Withholds a block with the other half of rows that were broken over lines.
  mutating func withhold(block rows: [Int]) {
    guard let first = rows.first, let last = rows.last else { return }
    let steps = zip(rows, rows.dropFirst()).map { $1 - $0 }
    let extra = (steps.min() ?? 1) - 1
    var start = first
    var end = last
    let gap = lines[first...last].dropFirst().map(\.gap).max() ?? 0
    for _ in 0..<max(0, extra) {
      if start > 0, isHalfRow(start - 1), lines[start].gap <= gap { start -= 1 }
      if end + 1 < lines.count, isHalfRow(end + 1), lines[end + 1].gap <= gap { end += 1 }
    }
    let isNew = { [result] index in !result.rows.contains(index) }
    // Months between full dates are rows, too.
    let count =
      rows.count { !isMonthRow($0) && isNew($0) }
      + (start...end).count { isMonthRow($0) && isNew($0) }
    withhold(start...end, rows: count)
  }

  func isHalfRow(_ index: Int) -> Bool {
    isFiller(index) && lines[index].text.last != UInt8(ascii: ":")
  }

  mutating func withhold(_ range: ClosedRange<Int>, rows: Int) {
    result.rows.formUnion(range)
    let above = range.lowerBound - 1
    if above >= 0, lines[range.lowerBound].gap == 0, isHeader(above) {
      result.headers.insert(above)
    }
    result.withheld.append(Self.entry(numbers(of: range), rows: rows))
  }

  /// The lines of the source that lines are made of, by number.
  func numbers(of range: ClosedRange<Int>) -> ClosedRange<Int> {
    lines[range.lowerBound].number...ends[range.upperBound]
  }

  /// One entry for rows that touch, in the order of lines: the passes above find them in any order.
  private static func merged(_ entries: [WithheldRows]) -> [WithheldRows] {
    var merged: [WithheldRows] = []
    for entry in entries.sorted(by: { $0.lines.lowerBound < $1.lines.lowerBound }) {
      if let last = merged.last, last.lines.upperBound + 1 >= entry.lines.lowerBound {
        let end = max(last.lines.upperBound, entry.lines.upperBound)
        merged[merged.count - 1] = Self.entry(
          last.lines.lowerBound...end,
          rows: last.rowCount + entry.rowCount
        )
      } else {
        merged.append(entry)
      }
    }
    return merged
  }

  static func entry(_ lines: ClosedRange<Int>, rows: Int) -> WithheldRows {
    let noun = rows == 1 ? "row" : "rows"
    return WithheldRows(
      lines: lines,
      rowCount: rows,
      reason: "\(rows) \(noun) withheld: looks like dates of birth of children"
    )
  }

  /// A line of column names: short, no sentence, no heading that the dictionary knows.
  private func isHeader(_ index: Int) -> Bool {
    let line = lines[index]
    let words = line.text.count { $0 == Byte.space } + 1
    return words <= 12 && line.text.last != UInt8(ascii: ".") && line.text.last != UInt8(ascii: ":")
      && Headings.section(of: line.folded) == nil && !LetterFrame.isSalutation(line)
      && !Closing.isFormula(line)
  }
}

/// What is known of lines, by index; asked for in any order.
private final class Fillers {
  var known: [Bool?]

  init(count: Int) { known = Array(repeating: nil, count: count) }
}
