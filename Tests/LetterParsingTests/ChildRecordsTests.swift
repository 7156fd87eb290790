import LetterParsing
import Testing

/// All people, schools and dates are invented, around 1900.
@Suite("Rows about children")
struct ChildRecordsTests {
  private static let head = "Report to the forum\n\nBackground:\n\nThe panel met as planned.\n\n"
  private static let tail = "\n\nConclusion\n\nThe work goes on.\n\n3 November 1904\n"

  static let tables: [String] =
    [
      "North 03/04/1897 | Elmtree Primary Engaged\nSouth 05/06/1898 | Oak Primary Engaged\n"
        + "South 07/08/1899 | Ash Primary Engaged",
      "Elmtree Primary\t03/04/97\tEngaged\nOak Primary\t05/06/98\tEngaged\nAsh Primary\t7/8/99\tEngaged",
      "1897-04-03,Elmtree Primary,A\n1898-06-05,Oak Primary,B\n1899-08-07,Ash Primary,C",
      "| A. Example | 3 April 1897 | Elmtree |\n| B. Example | 5 June 1898 | Oak |\n"
        + "| C. Example | 7 August 1899 | Ash |",
      "Elmtree Primary 03.04.1897\n\nOak Primary 05.06.1898\n\n\u{0C}Ash Primary 07.08.1899",
      "Ada Example\n03/04/1897\nBen Example\n05/06/1898\nCyd Example\n07/08/1899",
      "Elmtree Primary 3rd Apr 1897\nOak Primary 5th Jun 1898\n2\nAsh Primary 7th Aug 1899",
      "Elmtree Primary April 3, 1897\nOak Primary June 5, 1898\nAsh Primary August 7, 1899",
      "Name DOB\nAda Example 03/04/1897",
      "B. Example born 3 April 1897\n3 b",
      "Child: Ada Example\nDate of birth: 3 April 1897\nSchool: Elmtree",
      "Name\tUPN\nAda Example\tA123456789012\nBen Example\tB123456789012",
      "Pupil, Age, School\nAda Example, 7, Elmtree\nBen Example, 8, Oak\nCyd Example, 6, Ash",
      "List of children\n03/04/1897\n05/06/1898\n07/08/1899",
      "Name\nDate of birth\nSchool\nAda Example\n03/04/1897\nElmtree\nBen Example\n05/06/1898\nOak\n"
        + "Cyd Example\n07/08/1899\nAsh",
      "Name\n\nDate of birth\n\nAda Example\n\n03/04/1897\n\nElmtree\n\nBen Example\n\n05/06/1898\n\n"
        + "Oak\n\nCyd Example\n\n07/08/1899\n\nAsh",
      "Name: Ada Example\nDate of birth:\n03/04/1897\nSchool: Elmtree",
      "Ada Example was born on 3 April 1897 and goes to Elmtree, where she has made good progress.",
      "Ada Example (DOB 03/04/1897) attends the group three mornings a week and likes it very much.",
      "Ada Example 03/04/1897; Ben Example 05/06/1898; Cyd Example 07/08/1899",
    ]
    + [
      "3. 4. 1897", "3rd of April 1897", "03041897", "18970403", "3\\4\\1897", "3–4–1897",
      "3Apr1897",
      "3 Apr. '97", "3／4／1897", "3_4_1897", "3 4 1897", "3 / 4 / 97", "Thu 3 Apr 1897",
    ].map { date in
      ["Elmtree", "Oak", "Ash"].map { "Ada Example  \(date)  \($0) Primary" }.joined(
        separator: "\n"
      )
    }

  @Test("are withheld wherever they stand, those further up found last too")
  func order() {
    let source =
      Self.head + Self.tables[6] + "\n\nThe rest is below.\n\n" + Self.tables[8] + Self.tail
    let bytes = Array(source.utf8)
    let shown = LetterParser.redacted(bytes, for: LetterParser.parse(bytes))
    #expect(!String(decoding: shown, as: UTF8.self).contains("Apr"))
    #expect(!String(decoding: shown, as: UTF8.self).contains("Ada"))
  }

  @Test("are withheld from every field", arguments: tables)
  func withheld(table: String) {
    let source = Self.head + table + Self.tail
    let letter = parse(source)
    #expect(!letter.withheld.isEmpty)
    let shown = LetterDump.text(letter)
    for secret in ["Example", "Elmtree", "1897", "03/04", "3 April", "Ash", "A1234"] {
      #expect(!shown.contains(secret))
    }
    #expect(shown.contains("The panel met as planned."))
    #expect(shown.contains("The work goes on."))
    #expect(letter.date == CalendarDate(year: 1904, month: 11, day: 3))
  }

  @Test("are blanked in the shown source, line for line", arguments: tables)
  func redacted(table: String) {
    let bytes = Array((Self.head + table + Self.tail).utf8)
    let letter = LetterParser.parse(bytes)
    let shown = String(decoding: LetterParser.redacted(bytes, for: letter), as: UTF8.self)
    #expect(shown.count { $0 == "\n" } == bytes.count { $0 == 10 })
    #expect(shown.contains("[withheld: "))
    #expect(!shown.contains("1897") && !shown.contains("Ada Example"))
    #expect(shown.contains("The panel met as planned."))
  }

  static let harmless: [String] = [
    "Dates of previous inspections\nElmtree Primary 03/04/1897\nOak Primary 05/06/1898\nAsh 07/08/1899",
    "Elmtree Primary School, inspected 3 April 1897\nOak Primary School, inspected 5 June 1898\n"
      + "Ash Primary School, inspected 7 August 1899",
    "Elmtree Primary 03/04/1897 Good\nOak Primary 05/06/1898 Outstanding\nAsh Primary 07/08/1899 Good",
    "28 February 1897 inspection\n12 March 1898 inspection\n4 May 1899 inspection",
    "- The visit on 3 April 1897 was short.\n- The visit on 5 June 1898 was long.\n"
      + "- The visit on 7 August 1899 was the last.",
    "Results by year\n1897 71% 80%\n1898 72% 81%\n1899 75% 83%",
    "Meetings\n03/04/1904\n05/06/1904\n07/08/1904",
    "Letter of 3 April 1897\nLetter of 5 June 1898\nLetter of 7 August 1899",
    "Elmtree Primary 03/04/1860\nOak Primary 05/06/1861\nAsh Primary 07/08/1862",
    "Version 1 03/04/1903\nVersion 2 05/06/1903\nVersion 3 07/08/1903",
    "Elmtree Primary 03/04/1897\nOak Primary 05/06/1898",
    "We visited Elmtree on 3 April 1903, Oak on 5 June 1903 and Ash on 7 August 1903 as agreed.",
    "The unit was born of a partnership with Elmtree Primary and opened on 3 April 1899 to all.",
    "Results by year\nReading 71 80 1897\nWriting 72 81 1898\nNumber 75 83 1899",
    "Date of last inspection: 3 April 1897\nDate of letter: 5 June 1898\nDate of reply: 7 August 1899",
    "Letters: 3 April 1897; 5 June 1898; 7 August 1899",
    "Funding agreed with Elmtree, Oak and Ash Primary Schools:\n01/04/1901 to 31/03/1902 for £3000",
    "Telephone 01 04 1898\nFax 02 05 1897",
  ]

  @Test("are not seen in lists of inspections and other dates", arguments: harmless)
  func harmlessLists(list: String) {
    #expect(parse(Self.head + list + Self.tail).withheld.isEmpty)
  }

  @Test("leave the source as it is when there are none")
  func nothingToRedact() {
    let bytes = Array((Self.head + Self.tail).utf8)
    #expect(LetterParser.redacted(bytes, for: LetterParser.parse(bytes)) == bytes)
  }
}
