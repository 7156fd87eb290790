import LetterParsing
import Testing

@Suite("Forms of dates")
struct DateFormTests {
  @Test(
    "of the letter",
    arguments: [
      "04/03/2016", "4.3.2016", "4.3.16", "04-Mar-2016", "4-3-2016", "March 4, 2016",
      "Ashby, 4 March 2016", "Date: 04/03/2016", "2016-03-04", "4 March 16",
      "Date of letter: 4 March 2016",
    ]
  )
  func letterDate(_ written: String) {
    let letter = letter(date: written, body: "All is well.")
    #expect(letter.date?.description == "2016-03-04")
    #expect(letter.warnings.isEmpty)
  }

  @Test(
    "that are no day are not guessed",
    arguments: ["31/02/2016", "03/13/2016", "4 March 20166", "2016-02-31"]
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

  @Test(
    "of a visit with several days",
    arguments: [
      ("31 January–1 February 2016", ["2016-01-31/2016-02-01"]),
      ("31 January-1 February", ["2016-01-31/2016-02-01"]),
      ("30 December 2015–2 January 2016", ["2015-12-30/2016-01-02"]),
      ("31 January and 1 February 2016", ["2016-01-31/2016-02-01"]),
      ("4 May and 17 June 2016", ["2016-05-04/2016-05-04", "2016-06-17/2016-06-17"]),
      ("4 May to 17 June 2016", ["2016-05-04/2016-06-17"]),
      (
        "5 and 6 May 2016, and again on 3 June", ["2016-05-05/2016-05-06", "2016-06-03/2016-06-03"]
      ),
      ("5 May 2016, and our letter of 3 June", ["2016-05-05/2016-05-05"]),
    ]
  )
  func spans(_ phrase: String, _ spans: [String]) {
    let letter = letter(
      date: "1 July 2016",
      body: "Thank you for your help during my visit on \(phrase), to look at work in music."
    )
    #expect(letter.visitDates.map { "\($0.start)/\($0.end)" } == spans)
  }

  @Test(
    "of a visit that was made last week, or once more",
    arguments: [
      ("I write after my visit last week, on 7 June 2016, to report.", "2016-06-07"),
      ("The team revisited Ashby on 7 June 2016 to see it.", "2016-06-07"),
      ("I write to you about the last inspection, on 7 June 2016.", nil),
    ]
  )
  func later(_ sentence: String, _ day: String?) {
    let letter = letter(date: "1 July 2016", subject: "Music at Elmtree School", body: sentence)
    #expect(letter.visitDates.first?.start.description == day)
  }
}
