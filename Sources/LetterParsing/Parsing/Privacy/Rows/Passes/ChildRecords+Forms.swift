/// Forms about one child without a date of birth: `Pupil: Ada Example`, `Year: 3`, `SEN: ADHD`.
extension ChildRecords {
  /// Lines of a form, at most.
  private static let longestForm = 12

  /// Withholds labelled lines from one with a child’s name on, when another says what is private to a child.
  mutating func findForms() {
    var index = 0
    while index < lines.count {
      guard !result.rows.contains(index), let name = ChildName.labelled(lines[index]),
        let range = form(at: index)
      else {
        index += 1
        continue
      }
      withhold(range, rows: 1)
      result.names.insert(name)
      index = range.upperBound + 1
    }
  }

  /// The lines of the form with a name at `start`; `nil` when nothing in it is of a child.
  private func form(at start: Int) -> ClosedRange<Int>? {
    let isOfPupil = ChildLabels.namesChildren(String(lines[start].folded.prefix(24)))
    var range = start...start
    while range.upperBound + 1 < lines.count, range.count < Self.longestForm,
      lines[range.upperBound + 1].gap == 0, isField(range.upperBound + 1)
    {
      range = range.lowerBound...range.upperBound + 1
    }
    while range.lowerBound > 0, range.count < Self.longestForm, lines[range.lowerBound].gap == 0,
      isField(range.lowerBound - 1)
    {
      range = range.lowerBound - 1...range.upperBound
    }
    let isOfChild = range.contains { index in
      guard index != start, let label = label(of: index) else { return false }
      return ColumnNames.callsPrivate(label) || isOfPupil && ColumnNames.callsPlain(label)
    }
    return isOfChild ? range : nil
  }

  private func label(of index: Int) -> String? {
    let folded = lines[index].folded
    guard let colon = folded.prefix(24).firstIndex(of: ":") else { return nil }
    return String(folded[..<colon]).trimmed(of: " ")
  }

  /// Whether a line is a label with a value behind it.
  private func isField(_ index: Int) -> Bool {
    let line = lines[index]
    return !result.rows.contains(index) && line.text.count <= 120 && label(of: index) != nil
      && line.text.last != UInt8(ascii: ":") && !LetterFrame.isSalutation(line)
  }
}
