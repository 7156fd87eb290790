import TestSupport
import Testing

@testable import LetterParsing

/// All people, schools and dates are invented, around 1900.
@Suite("Names and dates of birth with something between them, and dates in other forms")
struct ChildAsidesTests {
  private static func isShown(_ text: String, _ secrets: [String]) -> [String] {
    ChildReport.shown(ChildReport.head + text + ChildReport.tail).flatMap { shown in
      secrets.filter(shown.contains)
    }
  }

  @Test(
    "are seen with an aside between or within the names",
    arguments: [
      "Ada (“Addy”) Example 03/04/1897 engaged", "Ada (Addy) Example 03/04/1897 engaged",
      "Ada Example (b) 03/04/1897", "Ada Example [Addy] 03/04/1897 engaged",
      "Ada Example (known as Dot) 03/04/1897", "Ada Example aka Dot 03/04/1897",
      "Ada Example, known as Dot, 03/04/1897", "Ada Example formerly Sample 03/04/1897",
      "Ada Example (twin) 03/04/1897 engaged", "Ada Example (twin 1) 03/04/1897 engaged",
      "Ada Example (formerly Sample) 03/04/1897", "Ada Example (née Sample) 3 April 1897",
      "Ada Example (nee Sample), 03/04/97", "03/04/1897 Ada (Addy) Example",
      "Ada Example (she/her) 03/04/1897 EP report",
    ]
  )
  func asides(text: String) {
    #expect(Self.isShown(text, ["Ada", "Example", "1897", "Sample"]).isEmpty)
  }

  @Test(
    "stay where the aside tells of an adult, a body or a place",
    arguments: [
      "Ada Example (HMI) 3 April 1897", "Ada Example (Chair) 3 April 1897",
      "Ada Example (formerly Head) 3 April 1897",
      "Elm Academy (formerly Elm School) 1 September 1897",
      "Ark Globe (formerly Globe School) 1 September 1897",
      "The Elm School (aided) 3 April 1897",
    ]
  )
  func adults(text: String) {
    #expect(Self.isShown(text, [text]).count == 2)
  }

  @Test(
    "are seen with dots, raised and circled digits and keys",
    arguments: [
      "03·04·1897", "03•04•1897", "03∙04∙1897", "1897·04·03", "³/⁴/¹⁸⁹⁷", "⁰³/⁰⁴/¹⁸⁹⁷",
      "③/④/①⑧⑨⑦", "₃.₄.₁₈₉₇", "3️⃣/4️⃣/1897", "3\u{20E3}/4\u{20E3}/1897", "⑰/④/①⑧⑨⑦",
      "03・04・1897",
    ]
  )
  func signs(date: String) {
    #expect(Self.isShown("Ada Example \(date) EP report", ["Ada", "Example", date]).isEmpty)
    let rows = ["Elm", "Oak", "Ash"].map { "North \(date) | \($0) School | Engaged" }
    #expect(Self.isShown(rows.joined(separator: "\n"), ["Elm", "Oak", "Ash"]).isEmpty)
  }

  @Test("stay where dots and raised digits are none of dates")
  func otherSigns() {
    let text =
      "Results were 3·5 points up on 1897·5.\n\nVersion 1.0² of 3/4/1897³ is out.\n\n¹ Elm Park, 1897"
    #expect(Self.isShown(text, ["3·5 points", "1897·5", "1.0²", "1897³", "¹ Elm"]).count == 10)
  }

  @Test(
    "are seen with the month in other languages",
    arguments: [
      "3. März 1897", "3 Marz 1897", "3. Dezember 1897", "3 aprile 1897", "3 gennaio 1897",
      "3 de abril de 1897", "3 de Março de 1897", "3 martie 1897", "3 квітня 1897", "3 липня 1897",
      "3 СІЧНЯ 1897", "3 апреля 1897", "3 maart 1897",
    ]
  )
  func months(date: String) {
    #expect(Self.isShown("Ada Example \(date) engaged", ["Ada", "Example", "97"]).isEmpty)
  }

  @Test(
    "are seen with the year first",
    arguments: ["1897 April 3", "1897, 3 April", "1897, April 3rd", "1897-Apr-03", "1897年4月3日"]
  )
  func yearFirst(date: String) {
    #expect(Self.isShown("Ada Example \(date) engaged", ["Ada", "Example", "97"]).isEmpty)
    #expect(Self.isShown("Ada Example, \(date)", ["Ada", "Example", "97"]).isEmpty)
  }

  @Test("stay where a year before a day is another one's")
  func otherYears() {
    let tokens = DateTokens(Array("March 1897, 3 April 1898 and 1899, 5 May 1900".utf8))
    let reader = BirthDateReader(tokens: tokens, reference: nil)
    let dates = (0..<tokens.count).compactMap { reader.date(at: $0)?.0 }
    #expect(
      dates.filter { $0.month > 3 }.map(\.year) == [1898, 1900],
      "\(dates)"
    )
  }

  @Test(
    "are seen on both sides of the end of a page",
    arguments: ["\n\u{C}\n", "\n\u{C}", "\n\n\u{C}"]
  )
  func pages(end: String) {
    let text = "Ada Example\(end)03/04/1897 Elm School engaged"
    #expect(Self.isShown(text, ["Ada", "Example", "1897"]).isEmpty)
    let letter = "Ada Example\(end)3 November 1904 was a day of training"
    #expect(Self.isShown(letter, ["Ada Example"]).count == 2)
  }

  @Test(
    "are read in time that grows as the text does",
    arguments: [
      "Ada (", "Ada (B) [C] ", "aka Ada ", "03·04", "①②/③", "1897 April ", "3 de abril de ",
      "Ada (Addy) Example 3/4/1897 ", "Ada Example\n\u{C}\n3/4/1897 x\n",
    ]
  )
  func time(unit: String) {
    #expect(ChildReport.timeGrowth(of: unit).isInProportion)
    #expect(ChildReport.timeGrowth(of: unit + "\n").isInProportion)
  }
}
