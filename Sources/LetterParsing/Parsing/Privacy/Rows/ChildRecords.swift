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
  let ends: [Int]
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
  let fillers: Fillers

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
    // What a label or a heading says is surest, and its rows need no other sign.
    records.findHomes()
    records.findLabelled()
    records.findForms()
    records.findColumns()
    // The rest of the rows below such a heading, whatever stands in their cells.
    records.findBirthColumns()
    records.findSpacedBirthColumns()
    // Dates of birth that nothing calls so.
    records.findNoted()
    records.findLoneDates()
    records.findBlocks()
    records.findSpaced()
    records.findMonths()
    records.findPersons()
    records.findNamedBirths()
    records.findBirthsOverPages()
    // Lists of names without such dates.
    records.findYears()
    records.findCodes()
    records.findListed()
    records.findFlattened()
    records.findCaptioned()
    // Sentences, and dates that stand apart from their names.
    records.findInProse()
    records.findDateColumns()
    records.findNamesBelowDates()
    // Names above the rows found by now; those of tables, which come next, have theirs in them.
    records.findNamesAbove()
    // Tables of names beside what is private.
    records.findTransposed()
    records.findPupilTables()
    // What stands beside the rows that are withheld by now.
    records.findNeighbours()
    records.findEdges()
    records.findNotesBelow()
    records.noteNames()
    records.result.withheld = WithheldRows.merged(records.result.withheld)
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
    let known = date ?? ReferenceDay.latest(in: lines)
    reference = known
    let mayHoldDates = lines.map { ChildPrefilter.mayHoldDate($0.text) }
    self.mayHoldDates = mayHoldDates
    let (others, homes) = Self.rowsWithOtherDates(in: lines, mayHoldDates, reference: known)
    (self.others, self.homes) = (others, homes)
    result.adultLines = Set(others.map { lines[$0].number })
    let found = RowBirths(
      in: lines,
      without: others,
      reference: known,
      isKnown: date != nil,
      layout
    )
    (births, months, beginnings) = (found.dates, found.months, found.beginnings)
    fillers = Fillers(count: lines.count)
  }

  /// In bytes.
  static let longestRow = 400
  /// In years; many are at school until then.
  static let adultAge = 19
  static let smallestBlock = 3
  /// The longest line that a name and a date at its beginning make a row, in bytes.
  static let longestBeginning = 800

  /// The date of a row, or else its month.
  func birth(_ index: Int) -> CalendarDate? { births[index] ?? months[index]?.date }

  func age(_ birth: CalendarDate) -> Int? {
    reference.map { birth.age(on: $0) }
  }
}
