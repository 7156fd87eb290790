/// What stands around rows and in them, and tells whether their dates are births of children.
extension ChildRecords {
  func isOfChildren(_ rows: [Int]) -> Bool {
    let captions = self.captions(above: rows[0])
    let persons = rows.count { PersonRow.isShortName(besideDate: lines[$0], reference: reference) }
    // Children are visited and reported on, too: one by one, and by their first names.
    let arePersons = persons == rows.count
    let namesEvent = captions.contains {
      arePersons ? EventWords.namesInspections($0) : EventWords.namesEvent($0)
    }
    let namesChildren = captions.contains(where: ChildLabels.namesChildren)
    if rows.allSatisfy({ TitleWords.isTitle(besideDate: lines[$0]) }) { return false }
    if namesChildren, !namesEvent { return true }
    // A sentence of a visit may go on to name the children whom it met.
    if namesEvent, !namesChildren || !captions.contains(where: Self.isSaid) { return false }
    if areBodies(rows) || areMilestones(rows) { return false }
    if captions.contains(where: {
      EventWords.datesOfPapers($0) || AdultWords.datesOfAdults($0) || PlaceWords.listsBodies($0)
    }) {
      return false
    }
    if captions.contains(where: arePersons ? AdultWords.callsAdults : AdultWords.listsAdults) {
      return false
    }
    if captions.contains(where: PlaceWords.listsSchools), areBodies(rows, orShort: true) {
      return false
    }
    let eventRows = rows.count { EventWords.isEventRow(Self.beginning(of: lines[$0])) }
    if eventRows * 10 >= rows.count * 6 { return false }
    // A row broken over lines has its name or school on the line before the date.
    let isBroken = zip(rows, rows.dropFirst()).allSatisfy { $1 - $0 >= 2 }
    let placed = rows.count { row in
      PlaceWords.namesPlace(lines[row].folded) || isNamed(row)
        || (isBroken && row > 0 && isNamed(row - 1))
    }
    guard placed * 2 >= rows.count else { return false }
    let ages = rows.compactMap { birth($0).flatMap(age) }.sorted()
    return !isReferenceKnown || ages[ages.count / 2] >= 2
  }

  /// A row without the note that may be a sentence.
  private static func beginning(of line: TextLine) -> String {
    line.isLongProse ? String(line.folded.prefix(RowBirths.longestStart)) : line.folded
  }

  /// Whether most rows are of a chronology or of points to be done by a date: `3 April 1897: Hall opens`,
  /// `Train all staff by 3 April 1897`; or of people with an office.
  private func areMilestones(_ rows: [Int]) -> Bool {
    let others = rows.count { row in
      PersonRow.governsDate(lines[row], reference: reference)
        || PersonRow.isMilestone(lines[row], reference: reference)
        || AdultWords.hasOfficeCell(lines[row]) || TitleWords.isTitle(besideDate: lines[row])
        || EventWords.isEventRow(Self.beginning(of: lines[row]))
    }
    return others * 10 >= rows.count * 6
  }

  /// Whether each row is the name of another school and a date, as in a list of a federation's.
  ///
  /// A child's row has more than that, and two children may share a school.
  ///
  /// - Parameter orShort: whether `Elm Primary` is a school, too: where a caption announces schools.
  private func areBodies(_ rows: [Int], orShort: Bool = false) -> Bool {
    let names = rows.map { TitleWords.body(besideDate: lines[$0], orShort: orShort) }
    return names.allSatisfy { $0 != nil } && Set(names).count == rows.count
  }

  /// Whether a caption that names children is said in a sentence rather than set over columns.
  private static func isSaid(_ folded: String) -> Bool {
    ChildLabels.namesChildren(folded) && folded.split(separator: " ").count >= 8
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
      let isAbout = text.text.last != UInt8(ascii: ".") || ProseCues.pointsAtList(text.folded)
      if isAbout { captions.append(text.folded) }
      guard lines[line + 1].gap == 0, isHeader(line) else { break }
      line -= 1
    }
    return captions
  }

  /// A line of column names: short, no sentence, no heading that the dictionary knows.
  func isHeader(_ index: Int) -> Bool {
    let line = lines[index]
    let words = line.text.count { $0 == Byte.space } + 1
    return words <= 12 && line.text.last != UInt8(ascii: ".") && line.text.last != UInt8(ascii: ":")
      && Headings.section(of: line.folded) == nil && !LetterFrame.isSalutation(line)
      && !Closing.isFormula(line)
  }
}
