import TestSupport
import Testing

@testable import LetterParsing

/// All people, schools and dates are invented, around 1900.
@Suite("Rows about children that no heading announces")
struct ChildRowsTests {
  static let persons: [String] = [
    "Ada Example 03/04/1897", "Ada Example 03/04/1897\nBen Example 05/06/1898",
    "Example, Ada, 3 April 1897\nExample, Ben, 5 June 1898", "| Ada Example | 3.4.97 |",
    "03/04/1897 Ada Example", "- Ada Example - 1897-04-03\n- Ben Example - 1898-06-05",
    "ADA EXAMPLE 03/04/1897", "ada example 03/04/1897\nben example 05/06/1898",
    "Ada-Mae O’Example 03/04/1897", "Ada Rose Example 03/04/1897 3B", "1. Ada Example F 03/04/1897",
    "Ada Example, Elm Primary, 03/04/1897", "AE 03/04/1897\nBE 05/06/1898",
    "Ada Example 03/04/1897; Ben Example 05/06/1898", "Pupils seen\nAda Example 03/04/1897",
    "Ada Example\n03/04/1897\n\nBen Example\n05/06/1898",
    "Ada Example 1897-04-03T00:00:00", "Ada Example 030497", "Ada Example 03:04:1897",
    "Ada Example 03,04,1897", "Ada Example 3.iv.1897", "Ada Example b. 3.4.97",
    "Ada Example d/o/b 03/04/1897", "Ada Example, bday 03/04/1897",
    "Ada Example was born on the third of April 1897.",
    "Ada Example was born on the twenty-first of April 1897.",
  ]

  static let years: [String] = [
    "Ada Example Y3\nBen Example Y4\nCyd Example YR",
    "Ada Example, Year 3, K\nBen Example, Year Four, E\nCyd Example, Year 2, SEN",
    "Ada Example | YR | EHCP\nBen Example | Y1 | K",
    "Ada Example aged 8, LAC\nBen Example aged nine\nCyd Example (7)", "AE Y3\nBE Y4\nCE Y2",
  ]

  static let scripts: [String] = [
    "Ada Example ०३/०४/१८९७", "Ada Example ০৩/০৪/১৮৯৭", "Ada Example ๐๓/๐๔/๑๘๙๗",
    "Ada Example 𝟎𝟑/𝟎𝟒/𝟏𝟖𝟗𝟕", "Аdа Ехаmрlе 03/04/1897\nВеn Ехаmрlе 05/06/1898",
    "Name DОВ\nAda Example 03/04/1897", "Ａｄａ Ｅｘａｍｐｌｅ ０３／０４／１８９７",
    "Ada Example D0B O3/O4/l897", "Ada Example \u{202E}03\u{2062}/04/1897\u{202C}",
    "Ada Example D\u{301}OB 03/04/1897", "Ada Example was bоrn on 3 Арril 1897.",
  ]

  @Test("are withheld from every field and from the source", arguments: persons + years + scripts)
  func withheld(rows: String) {
    let bytes = Array((ChildReport.head + rows + ChildReport.tail).utf8)
    let letter = LetterParser.parse(bytes)
    #expect(!letter.withheld.isEmpty)
    let redacted = String(decoding: LetterParser.redacted(bytes, for: letter), as: UTF8.self)
    for shown in [LetterDump.text(letter), redacted] {
      for secret in ["Example", "EXAMPLE", "example", "1897", "03/04", "AE", "mрl"] {
        #expect(!shown.contains(secret))
      }
      #expect(shown.contains("The panel met as planned."))
      #expect(shown.contains("The work goes on."))
    }
  }

  @Test(
    "are withheld with names that blank lines part from dates",
    arguments: [
      "Ada Example\n\nDOB: 03/04/1897", "Ada Example\n\n\nDate of birth\n\n3 April 1897",
      "Name: Ada Example\n\nDate of birth: 03/04/1897\n\nSchool: Elmtree",
      "DOB: 03/04/1897\nAda Example", "DOB: 03/04/1897\n\nName: Ada Example",
      "**Ada Example**\n\n*DOB:* 03/04/1897", "Ada Example\n2\n\u{0C}DOB: 03/04/1897",
      "ADA EXAMPLE:\n\nD.O.B. 3.4.97", "Name:\nAda Example\nDate of birth:\n03/04/1897",
      "Ada Example\nDOB: 03/04/1897\nBen Example\nDOB: 05/06/1898",
    ]
  )
  func parted(record: String) {
    let bytes = Array((ChildReport.head + record + ChildReport.tail).utf8)
    let letter = LetterParser.parse(bytes)
    let redacted = String(decoding: LetterParser.redacted(bytes, for: letter), as: UTF8.self)
    for shown in [LetterDump.text(letter), redacted] {
      for secret in ["Example", "EXAMPLE", "Elmtree", "1897", "3.4.97"] {
        #expect(!shown.contains(secret))
      }
      #expect(shown.contains("The panel met as planned."))
    }
  }

  static let harmless: [String] = [
    "Schools in the survey\n\nElm Primary 3 April 1897\nOak Primary 5 June 1898\nAsh Infants 7 May 1899",
    "We went to these schools:\n\n- Elm Primary, 3 April 1897\n- Oak Primary, 5 June 1898\n"
      + "- Ash Primary, 7 May 1899",
    "Governing body meeting 3 April 1897\nPanel meeting 5 June 1898\nForum meeting 7 May 1899",
    "Schools Forum, 3 April 1897\nHeads Group, 5 June 1898\nPrimary Board, 7 May 1899",
    "Attendees\nAda Sample, headteacher 3 April 1897\nBen Sample, chair 5 June 1898\n"
      + "Cyd Sample, governor 7 May 1899",
    "Inspectors\nAda Sample 3 April 1897\nBen Sample 5 June 1898\nCyd Sample 7 May 1899",
    "Governors and dates of appointment\nAda Sample 3 April 1897\nBen Sample 5 June 1898\n"
      + "Cyd Sample 7 May 1899",
    "Mr Sample 3 April 1897\nMrs Other 5 June 1898\nMs Third 7 May 1899",
    "Mrs Ada Sample 3 April 1897",
    "Ada Sample trained 3 April 1897\nBen Sample trained 5 June 1898",
    "Rose Review, 20 March 1897\nSteer Report, 21 October 1898", "Sports Day 3 July 1897",
    "Signed: Ada Sample 3 April 1897", "Ada Sample 09:30:00\nBen Sample 10:15:00",
    "Ada Sample 496012\nBen Sample 496045", "Elm Primary 030497\nOak Primary 050698",
    "JS Y3 English\nAB Y4 Maths\nCD Y5 Science", "PE Y3\nRE Y4\nDT Y5\nICT Y6",
    "HA Y4 12\nMA Y4 15\nBA Y4 9", "Y1 30 12%\nY2 28 15%\nY3 31 9%",
    "Teachers\nAda Sample Y3\nBen Sample Y4\nCyd Sample Y5",
    "The visits were on (a) 3 April 1897 and (b) 5 June 1898.\nb. 3 April 1897 was fine.",
    "Part b 3 April 1897",
    "Chair: Ada Sample (12 March 1897)\nClerk: Ben Sample (1 September 1898)",
    "Опрос 3 апреля 1897\nШколы 5 июня 1898",
  ]

  @Test("are not seen in rows of schools, staff, events and figures", arguments: harmless)
  func text(rows: String) {
    #expect(parse(ChildReport.head + rows + ChildReport.tail).withheld.isEmpty)
  }

  @Test(
    "take along the line above that they go on, or that is one of them",
    arguments: [
      "We met Ada Example, born on\n3 April 1897, who reads well.",
      "Those we saw were Ada Example\n(born 03/04/1897) and others.",
      "Ada Example,\nd.o.b. 03/04/1897",
      "Ada Example, UPN: A820200108004\nBen Example, UPN: A820200108005",
    ]
  )
  func lineAbove(rows: String) {
    let bytes = Array((ChildReport.head + rows + ChildReport.tail).utf8)
    let letter = LetterParser.parse(bytes)
    let shown = String(decoding: LetterParser.redacted(bytes, for: letter), as: UTF8.self)
    #expect(!shown.contains("Example") && shown.contains("The work goes on."), "\(shown)")
    #expect(letter.passages.allSatisfy { !$0.text.contains("Example") })
  }

  @Test("letters that look like those of English are read as such, alone in a line, too")
  func lookAlikes() {
    for (letter, plain) in LookAlikes.letters {
      #expect(LookAlikes.plain(Array(String(letter).utf8)) == [plain], "\(letter)")
    }
  }

  @Test(
    "are looked for in lines of letters that shrink, with the gaps between their columns",
    arguments: [
      "ＡＤＡ ＥＸＡＭＰＬＥ   x   y", "Привет мир это\tслово\tабв", "Осень  дом   а   о",
      "Е\u{301}лка\tдом\t\tа", "𝐀𝐝𝐚   𝐄𝐱   ९\t९",
    ]
  )
  func gaps(line: String) throws {
    let letter = LetterParser.parse(Array((ChildReport.head + line + ChildReport.tail).utf8))
    #expect(letter.passages.contains { $0.text.contains("The work goes on.") })
    let bytes = Array(line.utf8)
    let cleaned = try #require(LineCleaner.clean(bytes, line: bytes.indices, number: 1))
    let plain = LookAlikes.plain(cleaned.line)
    #expect(plain.columnGaps.count == cleaned.line.columnGaps.count)
    #expect(plain.tabs.count == cleaned.line.tabs.count)
    for gap in plain.columnGaps + plain.tabs { #expect(plain.text[gap] == Byte.space) }
  }

  @Test("may be all there is of a text")
  func nothingElse() {
    for rows in ["Name\tSEN\nAda Example\tK\nBen Example\tE\n", Self.persons[1]] {
      let letter = LetterParser.parse(Array(rows.utf8))
      #expect(!letter.withheld.isEmpty)
      #expect(!LetterDump.text(letter).contains("Ada"))
    }
  }

  @Test("take time in proportion to the lines that only look like headings of them")
  func linear() {
    let growth = TimeGrowth(from: 2000) { count in
      let bytes = Array((ChildReport.head + String(repeating: "Name DOB\n", count: count)).utf8)
      return { _ = LetterParser.parse(bytes) }
    }
    #expect(growth.isInProportion, "\(growth)")
  }
}
