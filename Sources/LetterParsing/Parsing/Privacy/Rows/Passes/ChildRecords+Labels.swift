/// Records of labelled lines with a date of birth: `Name: Ada Example` above `DOB: 3/4/1897`.
extension ChildRecords {
  /// `DOB: 3/4/1897` in a record of labelled lines.
  mutating func findLabelled() {
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
    let isCalled = months[index]?.isLabelled ?? BirthLabels.namesBirth(lines[index].folded)
    if isCalled { return index }
    guard index > 0, lines[index - 1].text.last == UInt8(ascii: ":"), lines[index].gap == 0,
      BirthLabels.namesBirth(lines[index - 1].folded), lines[index - 1].text.count <= 40
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
    return ChildLabels.beginsRecord(String(folded[..<colon])) && !folded.hasPrefix("date")
      && !LineEnding.endsSentence(lines[index].text)
  }

  /// Whether a row of a page says by its first word what it tells of a child, such as `Name`.
  private func isPart(_ index: Int, ofRecordBeside later: Int) -> Bool {
    layout == .blocks && lines[later].gap == 2 && !lines[index].isMarkedUp
      && !LineEnding.endsSentence(lines[index].text)
      && ChildLabels.beginsRecord(lines[index].folded)
  }

  /// Whether a short line begins with a label that no colon ends: `Name of child Ada Example`, `Need ADHD`.
  private func isPlainPart(_ index: Int) -> Bool {
    let words = lines[index].text.split(separator: Byte.space).count
    return (2...10).contains(words) && lines[index].text.count <= Self.longestPart
      && !LineEnding.endsSentence(lines[index].text)
      && ChildLabels.beginsRecord(lines[index].folded)
      && Headings.section(of: lines[index].folded) == nil
  }

  private static let longestPart = 80
}
