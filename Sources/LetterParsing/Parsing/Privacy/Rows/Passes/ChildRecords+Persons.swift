/// Rows that are nothing but persons with dates of birth or year groups, without a heading that says so.
extension ChildRecords {
  /// A first name and a surname with a date of birth, once; of what is less certain, two rows together.
  ///
  /// What happened in the last two years is rather no birth.
  mutating func findPersons() {
    let found = lines.indices.map { index -> PersonRow.Certainty? in
      guard !result.rows.contains(index), !others.contains(index) else { return nil }
      return PersonRow.withBirth(lines[index], reference: reference) { isOfChild($0) }
        ?? (isBelowName(index) ? .fair : nil)
    }
    for run in runs(of: found) {
      let isCertain = run.count > 1 || (isReferenceKnown && found[run[0]] == .good)
      guard isCertain, !isOfAdults(run) else { continue }
      if isBelowName(run[0]) {
        withhold((run[0] - 1)...endOfCells(run), rows: run.count)
      } else {
        withhold(block: run)
      }
    }
  }

  /// Whether a line is a date alone and the one above a name alone.
  private func isBelowName(_ index: Int) -> Bool {
    guard index > 0, lines[index].gap <= (layout == .blocks ? 2 : 1), births[index] != nil,
      lines[index].text.count <= 30
    else {
      return false
    }
    return !isNamed(index) && PersonRow.isName(lines[index - 1])
  }

  private func isOfChild(_ date: CalendarDate) -> Bool {
    guard let reference, date < reference, let age = age(date) else { return false }
    return age < Self.adultAge && (age >= 2 || !isReferenceKnown)
  }

  /// Three full names or more with nothing but what only children have, `Ada Example EHCP`, or with that as a
  /// cell of its own, whatever the others are.
  mutating func findCodes() {
    let cells = lines.indices.map {
      result.rows.contains($0) ? nil : PersonRow.withCodeCell(lines[$0])
    }
    let names = lines.indices.map { index in
      result.rows.contains(index) ? nil : cells[index]?.name ?? PersonRow.withCode(lines[index])
    }
    for run in runs(where: { names[$0] != nil })
    where run.count >= Self.smallestBlock
      || run.count == 2 && run.allSatisfy({ cells[$0]?.isOfYear == true })
    {
      let found = run.compactMap { names[$0] }
      let places = found.count { $0.last.map(PlaceWords.mayEndPlace) ?? false }
      guard places * 3 < run.count, !captions(above: run[0]).contains(where: AdultWords.callsAdults)
      else { continue }
      withhold(block: run)
      result.names.formUnion(found)
    }
  }

  /// Three rows or more of names with year groups or ages, and nothing else but codes; of full names two,
  /// when one has a need.
  mutating func findYears() {
    let found = lines.indices.map { index in
      result.rows.contains(index) ? nil : PersonRow.withYear(lines[index])
    }
    for run in runs(of: found) where !isOfAdults(run) {
      let areNamed = run.count == 2 && run.allSatisfy { found[$0] == .good }
      if run.count >= Self.smallestBlock
        || areNamed && run.contains(where: { ChildRow.isRowWithYear(lines[$0]) })
      {
        withhold(block: run)
      }
    }
  }

  /// Rows with at most two short lines between each and the next.
  private func runs(of found: [PersonRow.Certainty?]) -> [[Int]] { runs { found[$0] != nil } }

  func runs(where isRow: (Int) -> Bool) -> [[Int]] {
    var runs: [[Int]] = []
    for index in lines.indices where isRow(index) {
      if let last = runs.last?.last, index - last <= 3,
        (last + 1..<index).allSatisfy({ isFiller($0) && !result.rows.contains($0) })
      {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
    }
    return runs
  }

  /// Whether what stands above calls the persons something else than children.
  func isOfAdults(_ rows: [Int]) -> Bool {
    let captions = captions(above: rows[0])
    guard !captions.contains(where: ChildLabels.namesChildren) else { return false }
    return captions.contains {
      AdultWords.listsAdults($0) || EventWords.listsEvents($0) || AdultWords.datesOfAdults($0)
        || PlaceWords.callsPlace($0) && EventWords.namesEvent($0) || PlaceWords.listsBodies($0)
    }
  }
}
