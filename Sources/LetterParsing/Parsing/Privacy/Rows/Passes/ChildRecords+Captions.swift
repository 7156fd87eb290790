/// Lists of full names of which only the caption says that they are of children: `Excluded:`, `Year 6 SATs`,
/// `Persistent absence`.
extension ChildRecords {
  private static let mostWords = 10
  private static let longestCaption = 120

  /// Withholds bare names below, or behind, a caption that is said of pupils only, and names with marks of an
  /// assessment or figures of attendance below one that calls these.
  mutating func findCaptioned() {
    for index in lines.indices where !result.rows.contains(index) {
      let line = lines[index]
      if let items = namesBehindCaption(line), !isOfTasks(index) {
        withhold(index...index, rows: items.count)
        for item in items { noteListedName(item, onLine: line.number) }
        continue
      }
      guard line.text.count <= Self.longestCaption, mayBeListed(below: index) else { continue }
      if let rows = rowsOfAttendance(below: index) {
        withholdListed(rows.rows) { rows.mark.cells(of: $0).first }
      }
      guard isCaption(line) else { continue }
      if ListCues.callsChildren(line.folded) {
        let rows = namedRows(below: index, matches: Self.isNamed)
        // A register has a list for each of its stages.
        if rows.count > 1 || rows.count == 1 && result.rows.contains(index - 1) {
          withholdListed(rows) { row in
            let item = Self.item(row)
            return ListedName.leading(item)?.name ?? item
          }
        }
      } else if ListCues.callsReviews(line.folded) {
        let rows = namedRows(below: index) { isReviewed($0) }
        if rows.count > 1 { withholdListed(rows) { ListedName.leading(Self.item($0))?.name } }
      }
      if ListCues.callsAssessment(line.folded) {
        let rows = namedRows(below: index) { Self.isAssessed($0, below: line.folded) }
        if rows.count > 1 { withholdListed(rows) { ListedName.leading(Self.item($0))?.name } }
      }
    }
  }

  private mutating func withholdListed(_ rows: [Int], name: (TextLine) -> String?) {
    guard let first = rows.first, let last = rows.last else { return }
    withhold(first...last, rows: rows.count)
    for row in rows {
      if let name = name(lines[row]) { noteListedName(name, onLine: lines[row].number) }
    }
  }

  /// Whether a short line with two words that begin with capitals stands right below, or a line drawn there.
  ///
  /// It is asked of every line.
  private func mayBeListed(below index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index + 1].gap <= 2 else { return false }
    let text = lines[index + 1].text
    guard text.count <= Self.longestCaption else { return false }
    var capitals = 0
    var last = Byte.space
    for byte in text {
      if byte.isASCIIUppercase || byte >= 0xC3, !last.isASCIILetter, last < 0x80 {
        capitals += 1
        if capitals > 1 { return true }
      }
      last = byte
    }
    return CellMark.isRule(lines[index + 1])
      || Self.mayCallNames(lines[index].text)
  }

  /// Whether a line may be the heading of a column of names: `| Name | …`, `Pupil | …`.
  private static func mayCallNames(_ text: [UInt8]) -> Bool {
    let start = text.prefix(4).firstIndex { $0.isASCIILetter || $0 == UInt8(ascii: "%") }
    return start.map { "npcsl%".utf8.contains(text[$0] | 0x20) } ?? false
  }

  /// Whether a line may stand above a list: short, and no sentence.
  private func isCaption(_ line: TextLine) -> Bool {
    line.text.count { $0 == Byte.space } < Self.mostWords
      && line.text.last.map { ".?!".utf8.contains($0) } == false
  }

  /// Whether an item is a full name with no more than a short note.
  private static func isNamed(_ item: String) -> Bool {
    if ListedName.isFull(item, orInitial: true) { return true }
    return ListedName.leading(item).map { ListCues.isNote($0.rest) } ?? false
  }

  /// Whether an item is a full name and the day of a review.
  private func isReviewed(_ item: String) -> Bool {
    guard let (_, rest) = ListedName.leading(item), rest.contains(where: \.isNumber) else {
      return false
    }
    let tokens = PersonRow(Array(rest.utf8), reference: reference)
    return tokens.reader.date(at: 0).map { $0.end == tokens.tokens.count } ?? false
  }

  /// Rows below a caption that match, at most one blank line apart.
  private func namedRows(below caption: Int, matches: (String) -> Bool) -> [Int] {
    var rows: [Int] = []
    var index = caption + 1
    let gap = layout == .blocks ? 2 : 1
    while index < lines.count, lines[index].gap <= gap, !result.rows.contains(index) {
      if !CellMark.isRule(lines[index]) {
        guard lines[index].text.count <= Self.longestCaption, matches(Self.item(lines[index]))
        else {
          break
        }
        rows.append(index)
      }
      index += 1
    }
    return rows
  }

  /// The text of a line without the mark or number of an item, and without bars at its ends.
  private static func item(_ line: TextLine) -> String {
    let start = Bullets.mark(of: line)?.length ?? 0
    return String(decoding: line.text[min(start, line.text.count)...], as: UTF8.self)
      .trimmed(of: " |-*•")
  }

  // MARK: Names behind a caption

  /// The full names behind a caption on its own line: `Absent: Ada Example, Ben Example`.
  private func namesBehindCaption(_ line: TextLine) -> [String]? {
    guard line.text.count <= Self.longestBeginning, let mark = Self.endOfCaption(line.text),
      let first = line.text[mark.end...].first(where: { $0 != Byte.space && $0 < 0xE2 }),
      first.isASCIIUppercase || first >= 0x80 || !first.isASCIILetter
    else { return nil }
    let caption = String(decoding: line.text[..<mark.start], as: UTF8.self)
    let folded = Folding.folded(Array(caption.utf8))
    let isOfChildren = ListCues.callsChildren(folded) || Self.saysWhoWere(folded)
    let isAssessment = !isOfChildren && ListCues.callsAssessment(folded)
    guard isOfChildren || isAssessment else { return nil }
    let text = String(decoding: line.text[mark.end...], as: UTF8.self).trimmed(of: " .")
    let items = text.split { ",;|".contains($0) }
      .flatMap { String($0).replacing(" and ", with: "\n").split(separator: "\n") }
      .map { String($0).trimmed(of: " •·-") }.filter { !$0.isEmpty }
    guard items.count > 1 else { return nil }
    let areNames = items.allSatisfy { item in
      isOfChildren
        ? Self.isNamed(item) : Self.isAssessed(item, below: folded)
    }
    return areNames ? items : nil
  }

  /// Whether the line is one of those that tell who does what: `Finance: Nora Example` stands beside it.
  private func isOfTasks(_ index: Int) -> Bool {
    [index - 1, index + 1].contains { other in
      guard lines.indices.contains(other), lines[max(index, other)].gap == 0,
        lines[other].text.count <= Self.longestCaption,
        let mark = Self.endOfCaption(lines[other].text)
      else { return false }
      let caption = Folding.folded(Array(lines[other].text[..<mark.start]))
      let names = String(decoding: lines[other].text[mark.end...], as: UTF8.self)
        .split { ",;".contains($0) }
      return names.allSatisfy { ListedName.isFull($0) } && !ListCues.callsChildren(caption)
        && !ChildLabels.namesChildren(caption) && !ListCues.callsAssessment(caption)
    }
  }

  /// Where a caption of a line ends and what it calls begins: a colon, or a dash between spaces.
  private static func endOfCaption(_ text: [UInt8]) -> (start: Int, end: Int)? {
    var dash: (start: Int, end: Int)?
    for index in text.indices.prefix(longestCaption) {
      if text[index] == UInt8(ascii: ":") { return index > 1 ? (index, index + 1) : nil }
      guard dash == nil, index > 1, text[index] == Byte.space, index + 1 < text.count,
        text[index + 1] == Byte.hyphen || text[index + 1] == 0xE2
      else { continue }
      let rest = text[index...]
      if rest.starts(with: [Byte.space, Byte.hyphen, Byte.space]) { dash = (index, index + 3) }
      // U+2013 and U+2014
      if rest.starts(with: [Byte.space, 0xE2, 0x80]), rest.count > 4,
        (0x93...0x94).contains(text[index + 3])
      {
        dash = (index, index + 5)
      }
    }
    return dash
  }

  /// Whether a caption is `The following pupils were excluded` or the like.
  private static func saysWhoWere(_ folded: String) -> Bool {
    let words = folded.split(separator: " ")
    guard words.count <= mostWords,
      let noun = words.prefix(3).firstIndex(where: { word in
        ["pupils", "children", "students", "boys", "girls"].contains(word)
      }), noun > 0, noun + 1 < words.count
    else { return false }
    return ["were", "are", "have", "had"].contains(words[noun + 1]) && !ListCues.callsOthers(folded)
      && ["the", "these", "two", "three", "four", "five", "six", "several"].contains(words[0])
  }

  // MARK: Assessments

  /// Whether a text is a full name and then nothing but marks, figures and subjects.
  private static func isAssessed(_ item: String, below caption: String) -> Bool {
    guard !item.contains("%"), let (_, rest) = ListedName.leading(item) else { return false }
    let words = rest.split { " ,;/|()\t–".contains($0) }.map { word in
      word.hasSuffix(":") ? word.dropLast() : word
    }.filter { !$0.isEmpty && $0 != "-" }
    let levels = words.count(where: ListCues.isLevel)
    let figures = words.filter(ListCues.isFigure).map(String.init)
    let subjects = words.count { !ListCues.isLevel($0) && ListCues.isSubject($0) }
    guard levels + figures.count > 0, levels + figures.count + subjects == words.count else {
      return false
    }
    return levels > 0 || ListCues.areScores(figures, below: caption)
  }

  // MARK: Attendance

  /// Rows of figures below a heading of names and nothing but attendance, where a caption or a column says
  /// that those are of pupils.
  private func rowsOfAttendance(below index: Int) -> (rows: [Int], mark: CellMark)? {
    let line = lines[index]
    guard Self.mayCallNames(line.text) || line.text.first == UInt8(ascii: "|") else { return nil }
    let mark = CellMark.of(line)
    guard ![.space, .line, .comma].contains(mark), !line.text.contains(where: \.isASCIIDigit) else {
      return nil
    }
    let cells = mark.cells(of: line).map { Folding.folded(Array($0.utf8)).trimmed(of: " *_") }
    guard cells.count > 1, ListCues.isNameColumn(cells[0]),
      cells.dropFirst().allSatisfy(ListCues.isAttendanceColumn)
    else { return nil }
    let captions = (max(0, index - 3)..<index).reversed().map { lines[$0] }.filter { isCaption($0) }
    if let nearest = captions.first,
      ListCues.callsBodies(nearest.folded) || ListCues.callsAdults(nearest.folded)
    {
      return nil
    }
    guard
      captions.contains(where: { ListCues.callsAbsence($0.folded) })
        || cells.contains(where: ListCues.isOfPupils) || ListCues.isPupilColumn(cells[0])
    else { return nil }
    var rows: [Int] = []
    var row = index + 1
    while row < lines.count, lines[row].gap <= (layout == .blocks ? 2 : 1) {
      if !CellMark.isRule(lines[row]) {
        let cells = mark.cells(of: lines[row])
        guard cells.count > 1, mark.isIn(lines[row]), !result.rows.contains(row),
          cells.dropFirst().allSatisfy({ Self.isShare($0) })
        else { break }
        rows.append(row)
      }
      row += 1
    }
    let named = rows.count {
      mark.cells(of: lines[$0]).first.map { ListedName.isFull($0, orInitial: true) } == true
    }
    return named > 1 && named * 3 >= rows.count * 2 ? (rows, mark) : nil
  }

  /// Whether a cell is a figure of attendance: `81`, `79.5 %`, `-`.
  private static func isShare(_ cell: String) -> Bool {
    let bare = cell.trimmed(of: " %")
    return bare == "-" || ListCues.isFigure(bare)
  }
}
