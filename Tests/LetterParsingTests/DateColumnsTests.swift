import TestSupport
import Testing

@testable import LetterParsing

/// All people, schools and dates are invented, around 1900.
@Suite("Dates of birth that nothing stands beside")
struct DateColumnsTests {
  private static let names = "Ada Example\nBen Example\nZora Example"
  private static let dates = "03/04/1897\n05/06/1898\n07/08/1897"

  static let withheld: [String] = [
    "\(names)\n\n\(dates)\n\nASD\nADHD\nSLCN", "\(dates)\n\n\(names)", "\(dates)\n09/05/1898",
    "03/04/1897\n\n05/06/1898\n\n07/08/1897\n\n09/05/1898",
    "3/4/97\n5/6/98\n7/8/97\n9/5/98", "03/04/1897, 05/06/1898, 07/08/1897, 09/05/1898",
    "Pupils\n3 April 1897\n5 June 1898\n7 August 1897\n9 May 1898",
  ]

  @Test("are withheld with the names above or below, and where there are four", arguments: withheld)
  func columns(text: String) {
    for shown in ChildReport.shown(ChildReport.head + text + ChildReport.tail) {
      for secret in ["Example", "1897", "1898", "/97", "/98"] { #expect(!shown.contains(secret)) }
      #expect(shown.contains("The panel met as planned."))
      #expect(shown.contains("The work goes on."))
    }
  }

  @Test(
    "are told from those of posts, meetings and inspections",
    arguments: [
      "Governors\n\(names)\n\n\(dates)", "Appointed\n\(dates)\n09/05/1898",
      "Meeting dates\n\(dates)\n09/05/1898", "The forum met on these dates:\n\(dates)\n09/05/1898",
      "Inspections\n\n\(dates)\n09/05/1898", "Opened\n\(dates)\n09/05/1898", dates,
      "03/04/1903\n05/06/1903\n07/08/1903\n09/09/1903",
    ]
  )
  func others(text: String) {
    let letter = LetterParser.parse(Array((ChildReport.head + text + ChildReport.tail).utf8))
    #expect(letter.withheld.isEmpty)
  }

  private static let flat =
    "Background The panel met as planned and has run since May. North 3/4/97 Elm Primary Engaged "
    + "North 3 Jan 98 Oak Infants Engaged West 19.6.97 Ash Primary Not engaged The work goes well. "
    + "The choir sings well."

  @Test(
    "of rows that were put on one line, the sentence goes",
    arguments: ["3 November 1904 ", ""]
  )
  func flattened(date: String) {
    let letter = LetterParser.parse(Array((date + Self.flat).utf8))
    let text = letter.passages.map(\.text).joined(separator: " ")
    #expect(!text.contains("Elm Primary") && !text.contains("97"))
    #expect(text.contains("The choir sings well."))
  }

  @Test(
    "are none of what sentences tell of several days",
    arguments: [
      "The school opened on 1 September 1897, moved on 3 April 1899, joined the trust on 5 June 1901.",
      "The authority was visited on 12 March 1897, 14 May 1900 and 10 June 1902, and was praised.",
      "Letters of 12 March 1897, 14 May 1900 and 10 June 1902 set out what the authority had to do.",
    ]
  )
  func sentences(sentence: String) {
    let text = "3 November 1904\n\nReport\n\n\(sentence)\n\nThe work goes on.\n"
    #expect(LetterParser.parse(Array(text.utf8)).withheld.isEmpty)
  }

  @Test("are found in linear time")
  func linear() {
    for unit in ["03/04/1897\n", "Ada Example\n", "Ada Example\n\n03/04/1897\n\n"] {
      #expect(ChildReport.timeGrowth(of: unit).isInProportion)
    }
  }
}
