/// Months of a year in the place of a date of birth.
///
/// Documents are full of months that are no births: of inspections, terms, school years. So a month
/// counts only where a word calls it a birth, or where it stands alone like the cell of a table.
extension BirthDateReader {
  /// The month of a year that begins at a token, `nil` when it is no birth, and the token behind it.
  func month(at index: Int) -> (BirthDates.Found?, end: Int)? {
    guard let (date, end, mayBeYears) = monthOfYear(at: index) else { return nil }
    // As far before it as in “date of birth (month/year): 04/1897”.
    let isLabelled = (max(0, index - 4)..<index).contains(where: tokens.namesBirthOfOne)
    if !isLabelled {
      if let later = endOfSpan(from: end) { return (nil, later) }
      guard !tokens.governs(index - 1) else { return (nil, end) }
    }
    let found = BirthDates.Found(
      date: date,
      isLabelled: isLabelled,
      isMonth: true,
      mayBeYears: mayBeYears
    )
    return (found, end)
  }

  private typealias MonthOfYear = (CalendarDate, end: Int, mayBeYears: Bool)

  private func monthOfYear(at index: Int) -> MonthOfYear? {
    if let month = tokens.word(index).flatMap({ Dates.months[$0] }) {
      return year(at: index + 1).flatMap { CalendarDate(year: $0, month: month, day: 1) }
        .map { ($0, index + 2, false) }
    }
    return numericMonth(at: index)
  }

  /// `4/1897`, `04.1897`, `1897-04`, `04/97`.
  private func numericMonth(at index: Int) -> MonthOfYear? {
    guard let mark = tokens.mark(index + 1), mark != Byte.space,
      let first = tokens.number(index), let second = tokens.number(index + 1)
    else { return nil }
    let mayBeYears = (first + 1) % 100 == second
    func found(_ year: Int?, _ month: Int, _ mayBeYears: Bool) -> MonthOfYear? {
      year.flatMap { CalendarDate(year: $0, month: month, day: 1) }
        .map { ($0, index + 2, mayBeYears) }
    }
    switch (tokens.width(index), tokens.width(index + 1)) {
    case (1...2, 4): return found(second, first, false)
    case (4, 2): return found(first, second, mayBeYears)
    // A time or an amount has a full stop between its numbers.
    case (2, 2) where mark != UInt8(ascii: "."):
      return found(year(at: index + 1), first, mayBeYears)
    default: return nil
    }
  }

  /// Behind a month, the end of the span of time that it begins: `to July 1898`, `– July 1898`.
  private func endOfSpan(from index: Int) -> Int? {
    if ["to", "until", "and", "onwards"].contains(tokens.word(index)) {
      return monthOfYear(at: index + 1)?.end ?? index + 1
    }
    return tokens.mark(index) == Byte.hyphen ? monthOfYear(at: index)?.end : nil
  }
}
