/// Dates alone on their lines, as of a table that was read column by column.
extension ChildRecords {
  /// Dates that nothing stands beside, at least; with as many names above or below, three are enough.
  private static let leastAlone = 4

  /// Withholds columns of nothing but dates that make children, with the column of names beside them.
  mutating func findDateColumns() {
    let dates = lines.indices.map { result.rows.contains($0) ? 0 : datesAlone(in: $0) }
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, dates[end] > 0, end == start || lines[end].gap <= widestGap {
        end += 1
      }
      guard end > start else {
        start += 1
        continue
      }
      let run = start..<end
      start = end
      guard !captions(above: run.lowerBound).contains(where: Self.callsOther) else { continue }
      if let names = names(beside: run) {
        if !isOfAdults([names.lowerBound]) {
          withhold(run.lowerBound...(run.upperBound - 1), rows: run.count)
          withhold(names.lowerBound...(names.upperBound - 1), rows: 0)
        }
      } else if run.reduce(0, { $0 + dates[$1] }) >= Self.leastAlone, isReferenceKnown,
        captions(above: run.lowerBound).allSatisfy(ChildLabels.namesChildren)
      {
        withhold(run.lowerBound...(run.upperBound - 1), rows: run.count)
      }
    }
  }

  /// Withholds the names below `Name` that stands right below a withheld column of as many dates.
  mutating func findNamesBelowDates() {
    for index in lines.indices.dropFirst()
    where !result.rows.contains(index) && result.rows.contains(index - 1)
      && lines[index].text.count <= Self.longestLabel && ChildLabels.callsName(lines[index].folded)
    {
      var first = index
      while first > 0, result.rows.contains(first - 1), datesAlone(in: first - 1) > 0 { first -= 1 }
      let names = index + 1..<index + 1 + index - first
      guard !names.isEmpty, names.upperBound <= lines.count,
        names.allSatisfy({
          PersonRow.isName(lines[$0]) && !result.rows.contains($0) && lines[$0].gap <= widestGap
        })
      else { continue }
      withhold(index...(names.upperBound - 1), rows: 0)
      for name in names { noteListedName(lines[name].string, onLine: lines[name].number) }
    }
  }

  private var widestGap: Int { layout == .blocks ? 2 : 1 }

  private static func callsOther(_ caption: String) -> Bool {
    EventWords.namesEvent(caption) || AdultWords.datesOfAdults(caption)
      || EventWords.datesOfPapers(caption)
      || AdultWords.listsAdults(caption)
  }

  /// How many dates a line is made of that all make children; 0 when anything else is in it.
  private func datesAlone(in index: Int) -> Int {
    guard mayHoldDates[index], lines[index].text.count <= Self.longestDates,
      let found = PersonRow.datesAlone(lines[index], reference: reference)
    else { return 0 }
    let areOfChildren = found.allSatisfy { date in
      // What happened in the last two years is rather no birth.
      guard let reference, date < reference, let age = age(date) else { return false }
      return age < Self.adultAge && (age >= 2 || !isReferenceKnown)
    }
    return areOfChildren ? found.count : 0
  }

  private static let longestDates = 160
  private static let longestLabel = 20

  /// Three or more lines of nothing but names right above or below, as many as there are dates.
  private func names(beside run: Range<Int>) -> Range<Int>? {
    guard run.count >= Self.smallestBlock else { return nil }
    func isColumn(_ names: Range<Int>) -> Bool {
      names.lowerBound >= 0 && names.upperBound <= lines.count
        && names.allSatisfy { index in
          PersonRow.isName(lines[index]) && !result.rows.contains(index)
            && (index == names.lowerBound || lines[index].gap <= widestGap)
        }
    }
    let above = (run.lowerBound - run.count)..<run.lowerBound
    let below = run.upperBound..<(run.upperBound + run.count)
    if let names = [above, below].first(where: isColumn) { return names }
    // `Name` may stand between.
    guard below.upperBound < lines.count, lines[below.lowerBound].text.count <= Self.longestLabel,
      ChildLabels.callsName(lines[below.lowerBound].folded)
    else { return nil }
    let labelled = below.lowerBound + 1..<below.upperBound + 1
    return isColumn(labelled) ? labelled : nil
  }
}
