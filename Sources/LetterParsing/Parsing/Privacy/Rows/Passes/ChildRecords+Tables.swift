/// Tables that name children beside what is private to them, without a date of birth.
extension ChildRecords {
  /// Withholds the rows of a table whose heading names children with what is private to them.
  mutating func findPupilTables() {
    var index = 0
    while index < lines.count {
      let table = result.rows.contains(index) ? nil : table(at: index) ?? brokenTable(at: index)
      guard let table, let first = table.rows.first, let last = table.rows.last else {
        index += 1
        continue
      }
      var end = last.lines.upperBound
      if !isOfAdults(table, at: index), areOfChildren(table) {
        while end + 1 < lines.count, goesOn(end + 1) { end += 1 }
        withhold(first.lines.lowerBound...end, rows: table.rows.count)
        if table.heading.isOfPupils { noteNames(of: table) }
      }
      // No row is looked at for two tables.
      index = end + 1
    }
  }

  private mutating func noteNames(of table: Table) {
    for row in table.rows {
      guard let name = table.heading.name(in: row.cells) else { continue }
      noteName(name, onLine: lines[row.lines.lowerBound].number)
    }
  }

  /// Whether a caption calls the rows adults, and neither the heading nor the cells say otherwise.
  ///
  /// A group of children has members and results, too; staff have no needs beside their year groups.
  func isOfAdults(_ table: Table, at header: Int) -> Bool {
    guard !table.heading.isOfPupils, isOfAdults([header]) else { return false }
    let cells = table.rows.map(\.cells)
    return !table.heading.isPrivate
      || captions(above: header).contains(where: AdultWords.namesOffices)
      || !table.heading.tellsAges(cells) && !table.heading.hasCodes(cells)
  }

  struct Table {
    let heading: TableHeading
    var rows: [(lines: ClosedRange<Int>, cells: [String])] = []
  }

  /// The heading at a line with the rows below, each in as many cells or fewer.
  private func table(at header: Int) -> Table? {
    let double =
      header + 1 < lines.count && ColumnNames.mayBeginWithNames(lines[header])
      ? TableHeading(lines[header], over: lines[header + 1]) : nil
    guard let heading = double ?? TableHeading(lines[header]) else { return nil }
    let top = double == nil ? header : header + 1
    let table = table(heading, below: top)
    // Names of columns are set apart more widely than the cells below.
    guard table.rows.isEmpty, heading.mark == .gap,
      let spaced = TableHeading(cells: heading.cells, mark: .space)
    else { return table }
    return self.table(spaced, below: top)
  }

  private func table(_ heading: TableHeading, below top: Int) -> Table {
    var table = Table(heading: heading)
    var misses = 0
    var isApart = false
    for index in lines.indices[(top + 1)...] {
      let line = lines[index]
      guard line.gap <= 2 || line.startsPage, !result.rows.contains(index) else { break }
      isApart = isApart || line.gap > (layout == .blocks ? 2 : 0)
      if CellMark.isRule(line) { continue }
      guard TableHeading(line) == nil else { break }
      let isNext = misses == 0 && !isApart
      if heading.mayBeRow(line), isNext || heading.isWholeRow(line) {
        table.rows.append((index...index, heading.mark.cells(of: line)))
        (misses, isApart) = (0, false)
      } else if heading.mark != .space, misses < Self.mostMisses, isFiller(index) {
        misses += 1
      } else {
        break
      }
    }
    return table
  }

  /// The most lines between two rows: the rest of a cell, the number of a page, the name of a class.
  private static let mostMisses = 2

  /// The most columns of a table whose cells have a line each.
  private static let mostColumns = 8

  /// A heading of which every cell has a line of its own, with the rows below as far as they begin with names.
  private func brokenTable(at start: Int) -> Table? {
    guard ColumnNames.isColumn(lines[start].folded) else { return nil }
    let labels = (start..<min(lines.count, start + Self.mostColumns)).prefix { index in
      ColumnNames.isColumn(lines[index].folded)
    }
    let cells = labels.map { lines[$0].folded }
    guard let heading = TableHeading(cells: cells, mark: .line) else { return nil }
    var table = Table(heading: heading)
    var row = start + cells.count
    while row + cells.count <= lines.count {
      let range = row...(row + cells.count - 1)
      let cells = range.map { lines[$0].string }
      guard heading.name(in: cells).map(heading.isChild) == true,
        range.allSatisfy({ !result.rows.contains($0) && isFiller($0) })
      else { break }
      table.rows.append((range, cells))
      row += cells.count
    }
    return table.rows.count > 1 ? table : nil
  }

  /// Whether most rows are of full names, and not of what is scored.
  private func areFullNames(_ table: Table) -> Bool {
    let heading = table.heading
    let full = table.rows.count { row in
      guard heading.mark == .space else {
        return heading.name(in: row.cells).map(heading.isFullName) == true
      }
      return row.cells.count > 2 && heading.isFullName(row.cells.prefix(2).joined(separator: " "))
    }
    return full * 5 >= table.rows.count * 3
  }

  func areOfChildren(_ table: Table) -> Bool {
    let heading = table.heading
    let named = table.rows.count { row in
      guard heading.mark == .space else {
        return heading.name(in: row.cells).map(heading.isChild) == true
      }
      let entry = PersonRow.entry(lines[row.lines.lowerBound], reference: reference)
      return entry.map { $0.form != .first || heading.isOfPupils } ?? false
    }
    guard named * 5 >= table.rows.count * 3 else { return false }
    guard heading.company == .sure else {
      return table.rows.count > 1 && areFullNames(table)
    }
    if heading.isOfPupils, !heading.isOfGroups { return true }
    if heading.isOfBirths { return true }
    let cells = table.rows.map(\.cells)
    if heading.hasOffice, !heading.isOfPupils, !heading.holdsNoOffices(cells) { return false }
    if heading.isParted {
      return heading.tellsAges(cells) || heading.hasCodes(cells) || heading.isPrivate
        || heading.isScored
    }
    if heading.hasChildColumns {
      // Schools have scores, too.
      let places = cells.count { heading.name(in: $0).map(TableHeading.mayBePlace) == true }
      return areFullNames(table) && !(heading.isScored && places * 2 > cells.count)
    }
    if heading.isOfIncidents, !heading.isPrivate {
      return areFullNames(table) && heading.tellOffences(cells)
    }
    // One child may be called like a place or a prize.
    let titles = cells.count { heading.name(in: $0).map(TableHeading.isTitle) == true }
    guard heading.isOfPupils || titles * 2 < cells.count else { return false }
    if heading.tellsAges(cells) || heading.hasCodes(cells) { return true }
    return heading.isPrivate && cells.count(where: heading.holdsFigures) * 2 < cells.count
  }
}
