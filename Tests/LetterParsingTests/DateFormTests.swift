import LetterParsing
import Testing

@Suite("Forms of dates")
struct DateFormTests {
  @Test(
    "of the letter",
    arguments: [
      "04/03/2016", "4.3.2016", "4.3.16", "04-Mar-2016", "4-3-2016", "March 4, 2016",
      "Ashby, 4 March 2016", "Date: 04/03/2016",
    ]
  )
  func letterDate(_ written: String) {
    let letter = letter(date: written, body: "All is well.")
    #expect(letter.date?.description == "2016-03-04")
    #expect(letter.warnings.isEmpty)
  }

  @Test(
    "that are no day are not guessed",
    arguments: ["31/02/2016", "03/13/2016", "4 March 20166"]
  )
  func noDay(_ written: String) {
    let letter = letter(date: written, body: "All is well.")
    #expect(letter.date == nil)
    #expect(letter.warnings.map(\.code) == ["date-not-readable"])
    #expect(letter.warnings.first?.message.contains("calendar") == false)
  }

  @Test("numbers below the head are no date of the letter")
  func table() {
    let letter = letter(date: "", body: "Dates\n\n04/03/2016\n\nAll is well.")
    #expect(letter.date == nil)
  }

  @Test(
    "of the visit",
    arguments: [
      ("my visit on 07/06/2016 to", "2016-06-07", "2016-06-07"),
      ("my visit on June 7, 2016 to", "2016-06-07", "2016-06-07"),
      ("my visit on 7/8 June 2016 to", "2016-06-07", "2016-06-08"),
      ("welcoming me on 7 and 8 June to", "2016-06-07", "2016-06-08"),
    ]
  )
  func visit(_ phrase: String, _ first: String, _ last: String) {
    let letter = letter(
      date: "1 July 2016",
      body: "Thank you for your help during \(phrase) look at work in music."
    )
    #expect(letter.visitDates.map(\.start.description) == [first])
    #expect(letter.visitDates.map(\.end.description) == [last])
  }
}
