import LetterParsing
import Testing

@Suite("CalendarDate")
struct CalendarDateTests {
  @Test("rejects days that do not exist")
  func rejectsMissingDays() {
    #expect(CalendarDate(year: 2011, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2012, month: 2, day: 29)?.description == "2012-02-29")
    #expect(CalendarDate(year: 2012, month: 13, day: 1) == nil)
  }
}
