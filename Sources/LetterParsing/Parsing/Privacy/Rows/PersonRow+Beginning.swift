/// Rows that begin with a person and a date of birth and go on with a note of any length.
extension PersonRow {
  private static let longestBeginning = 120
  /// Tokens before the date: an item's number, the name, a class.
  private static let mostBefore = 10

  /// How certain a line begins with a person and a date that `isBirth`: `1. Ada Example 3/4/1897: she …`.
  static func beginning(
    _ line: TextLine,
    reference: CalendarDate?,
    isBirth: (CalendarDate) -> Bool
  ) -> Certainty? {
    let text = Array(line.text.prefix(longestBeginning))
    guard text.contains(where: \.isASCIIDigit) else { return nil }
    let row = PersonRow(text, reference: reference)
    var words: [Int] = []
    var index = row.tokens.number(0) != nil && row.reader.date(at: 0) == nil ? 1 : 0
    while index < min(row.tokens.count, mostBefore) {
      if let (date, _) = row.reader.date(at: index) {
        return isBirth(date) ? row.certainty(of: row.withoutSchool(words), persons: 1) : nil
      }
      if let next = row.plainCell(at: index) {
        index = next
      } else {
        words.append(index)
        index += 1
      }
    }
    return nil
  }
}
