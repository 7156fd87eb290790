import LetterParsing
import Testing

/// All people, schools and dates are invented, around 1900.
@Suite("Rows about children")
struct ChildRecordsTests {
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
    + months + namesAbove
    + [
      "3. 4. 1897", "3rd of April 1897", "03041897", "18970403", "3\\4\\1897", "3–4–1897",
      "3Apr1897",
      "3 Apr. '97", "3／4／1897", "3_4_1897", "3 4 1897", "3 / 4 / 97", "Thu 3 Apr 1897",
    ].map { date in
      ["Elmtree", "Oak", "Ash"].map { "Ada Example  \(date)  \($0) Primary" }.joined(
        separator: "\n"
      )
    }

  /// Records whose names stand above the dates, and dates in other digits.
  static let namesAbove: [String] = [
    "Pupil name\nAda Example\nDate of birth\n03/04/1897\nYear group\n3",
    "Name:\nAda Example\nDate of birth:\n03/04/1897\n\nName:\nBen Example\nDate of birth:\n05/06/1898",
    "Name\nAda Example\nBen Example\nCyd Example\nDOB\n03/04/1897\n05/06/1898\n07/08/1899",
    "Name,Ada Example,Ben Example\nDOB,03/04/1897,05/06/1898",
    "Ada Example\nDOB: 03/04/1897\n\nBen Example\nDOB: 05/06/1898",
    "Name DOB\nAda Example 030497\nBen Example 050698", "Name DOB\nAda Example 03:04:1897",
    "Elmtree Primary ０３/０４/１８９７\nOak Primary ０５/０６/１８９８\nAsh Primary ０７/０８/１８９９",
    "Ada Example ٠٣/٠٤/١٨٩٧\nBen Example ٠٥/٠٦/١٨٩٨\nAsh Primary ٠٧/٠٨/١٨٩٩",
    "Name DOB\nAda Example 03\\-04\\-1897\nBen Example 05\\-06\\-1898",
    "Name | Year group | SEN code\nAda Example | 3 | K\nBen Example | 4 | E\nCyd Example | 2 | K",
    "Pupil\tYear group\tSEN\nAda Example\tY3\tK\nBen Example\tY4\tE\nCyd Example\tY2\tK",
  ]

  /// Rows that give a birth by its month.
  static let months: [String] = [
    "Elmtree Primary 03/04/1897\nOak Primary 05/06/1898\nOak Primary 07/08/1899\nAsh Primary 04/1897",
    "Ash Primary Apr 97\nElmtree Primary 03/04/1897\nOak Primary 05/06/1898\nOak Primary 07/08/1899",
    "Elmtree Primary 3/4/97\nOak Primary 5/6/98\nOak Primary 7/8/99\nA. Example April 1897\n"
      + "B. Example 04.1897\nC. Example 1897-04\nD. Example, 04/97\nE. Example Apr '97",
    "Elmtree Primary 03/04/1897\nOak Primary April 1897\nAsh Primary 07/08/1899",
    "Ada Example\n03/04/1897\nBen Example\n05/06/1898\nCyd Example\n07/08/1899\nDot Example\n"
      + "April 1897",
    "03/04/1897\nAda Example\n05/06/1898\nBen Example\n07/08/1899\nCyd Example\nApril 1897\n"
      + "Dot Example",
    "Name DOB\nAda Example 04/1897\nBen Example 1903-04",
    "Child: Ada Example\nDate of birth: April 1897\nSchool: Elmtree",
    "Name: Ada Example\nDate of birth (month/year):\n04/1897\nSchool: Elmtree",
    "B. Example born April 1897\n3 b",
    "List of children (names hidden)\nElmtree Primary 04/1897\nOak Primary 05/1898\nAsh Primary Jun 99",
    "Ada Example was born in April 1897 and goes to Elmtree, where she has made good progress.",
    "Ada Example (DOB 04/1897) attends the group three mornings a week and likes it very much.",
    "Ada Example 03/04/1897; Ben Example 04/1897; Cyd Example 07/08/1899",
  ]

  @Test("are withheld wherever they stand, those further up found last too")
  func order() {
    let source =
      ChildReport.head + Self.tables[6] + "\n\nThe rest is below.\n\n" + Self.tables[8]
      + ChildReport.tail
    let bytes = Array(source.utf8)
    let shown = LetterParser.redacted(bytes, for: LetterParser.parse(bytes))
    #expect(!String(decoding: shown, as: UTF8.self).contains("Apr"))
    #expect(!String(decoding: shown, as: UTF8.self).contains("Ada"))
  }

  @Test("are withheld from every field", arguments: tables)
  func withheld(table: String) {
    let source = ChildReport.head + table + ChildReport.tail
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
    let bytes = Array((ChildReport.head + table + ChildReport.tail).utf8)
    let letter = LetterParser.parse(bytes)
    let shown = String(decoding: LetterParser.redacted(bytes, for: letter), as: UTF8.self)
    #expect(shown.count { $0 == "\n" } == bytes.count { $0 == 10 })
    #expect(shown.contains("[withheld: "))
    #expect(!shown.contains("1897") && !shown.contains("Ada Example"))
    #expect(shown.contains("The panel met as planned."))
  }

  @Test("are counted, those with months between and beside the others too")
  func counted() {
    let rows = ["04/1896", "03/04/1897", "Apr 97", "5/6/1898", "05/1898", "7/8/1899", "May 99"]
    let table = rows.map { "Elmtree Primary \($0)" }.joined(separator: "\n")
    let withheld = parse(ChildReport.head + table + ChildReport.tail).withheld
    #expect(withheld.map(\.rowCount) == [rows.count])
    #expect(withheld.map(\.lines.count) == [rows.count])
  }

  static let harmless: [String] = [
    "School name | Year group | On roll\nElmtree | 3 | 30\nOak | 4 | 31\nAsh | 5 | 32",
    "Ada Example\nHead of the school since 3 April 1899\nBen Example\nChair since 5 June 1898",
    "Room numbers\n030497\n050698\n070899",
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

  /// Months that are no births.
  static let otherMonths: [String] = [
    "Elmtree Primary April 1897\nOak Primary May 1898\nAsh Primary June 1899",
    "Elmtree Primary inspected 04/1897\nOak Primary 05/1898\nAsh Primary 06/1899",
    "Pupils on roll\nElmtree Primary 04/1897 205\nOak Primary 05/1898 206\nAsh Primary 06/1899 207",
    "Published 04/1897\nPublished May 1898\nPublished June 1899",
    "Term dates\nAutumn September 1897 to December 1897\nSpring January 1898 to April 1898",
    "Pupils by school year\nElmtree 1901-02\nOak 1902/03\nAsh 03/04",
    "- children born in April 1897 do well\n- pupils born between May 1897 and April 1898 do better",
    "Children born after April 1897 were not counted, nor were those from birth to May 1899.",
    "The framework is called from birth to five, March 1899, and inspectors speak of it at length.",
    "Elmtree Primary 03/04/1897\nOak Primary 05/06/1898\nwhich we saw in April 1897",
    "The panel was born in April 1897 of a partnership of schools and has met in every term since.",
  ]

  @Test("are not seen in months of other things", arguments: otherMonths)
  func harmlessMonths(text: String) {
    #expect(parse(ChildReport.head + text + ChildReport.tail).withheld.isEmpty)
  }

  @Test(
    "leave the months around them alone",
    arguments: [
      "Inspected April 1899", "Our figures of March 1903", "Report of May 1898", "Winter 1903-04",
      "From April 1899 to July 1899", "Figures, May 1904",
    ]
  )
  func monthsBesideRecords(line: String) {
    let rows = "Elmtree Primary 03/04/1897\nOak Primary 05/06/1898\nAsh Primary 07/08/1899"
    let letter = parse(ChildReport.head + rows + "\n\n" + line + ChildReport.tail)
    #expect(letter.withheld.map(\.rowCount) == [3])
    #expect(LetterDump.text(letter).contains(line))
  }

  @Test("are not seen in lists of inspections and other dates", arguments: harmless)
  func harmlessLists(list: String) {
    #expect(parse(ChildReport.head + list + ChildReport.tail).withheld.isEmpty)
  }

  @Test("leave the source as it is when there are none")
  func nothingToRedact() {
    let bytes = Array((ChildReport.head + ChildReport.tail).utf8)
    #expect(LetterParser.redacted(bytes, for: LetterParser.parse(bytes)) == bytes)
  }

  @Test("are withheld above the salutation, too, where dates stand in a column of their own")
  func head() {
    let rows =
      "Ada Example                03/04/1897\nBen Example                05/06/1898\n"
      + "Cyd Example                07/08/1899\n"
    let letter = parse("3 November 1904\n\n\(rows)\nDear Ms Sample\n\nAll is well.\n")
    #expect(letter.withheld.map(\.rowCount) == [3])
    #expect(!LetterDump.text(letter).contains("Ada"))
    #expect(letter.date == CalendarDate(year: 1904, month: 11, day: 3))
  }
}
