/// The day at which ages are counted in a document that does not say its own.
enum ReferenceDay {
  /// The last day of the latest year that the text names, for a document without a date.
  ///
  /// Where that is the year of a full date, which may be a birth itself, a day two years later: whoever was
  /// born then is a child at it.
  static func latest(in lines: [TextLine]) -> CalendarDate? {
    // Where a converter left one line of a document, its years stand in that.
    let isFlat = !lines.contains { $0.text.count <= ChildRecords.longestRow }
    var latest = 0
    var born = 0
    for line in lines where isFlat || line.text.count <= ChildRecords.longestRow {
      guard line.text.contains(where: \.isASCIIDigit) else { continue }
      for word in line.text.split(whereSeparator: { !$0.isASCIIDigit }) where word.count == 4 {
        let year = word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        if (1700...2100).contains(year) { latest = max(latest, year) }
      }
      guard ChildPrefilter.mayHoldDate(line.text) else { continue }
      for found in BirthDates.dates(in: line.text, reference: lastYear) where !found.isMonth {
        born = max(born, found.date.year)
      }
    }
    let year = born >= latest && born > 0 ? born + 2 : latest
    return CalendarDate(year: year == 0 ? 2100 : year, month: 12, day: 31)
  }

  /// Years of two digits are not after it in a document without a date.
  private static let lastYear = CalendarDate(year: 2039, month: 12, day: 31)
}
