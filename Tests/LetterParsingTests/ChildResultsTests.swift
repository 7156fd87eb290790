import TestSupport
import Testing

@testable import LetterParsing

/// All people, schools and dates are invented.
@Suite("Results, exclusions and absence of children by name")
struct ChildResultsTests {
  static let withheld: [String] = [
    "Name\tReading\tWriting\tMaths\nAda Example\t2b\t2c\t3\nBen Example\t4\t3a\t4",
    "| Name | KS1 | KS2 |\n|---|---|---|\n| Ada Example | 2b | 4a |\n| Ben Example | 2c | 3b |",
    "Surname,Forename,Gender,KS1 Rd,KS1 Wr\nExample,Ada,F,2b,2c\nExample,Ben,M,3,2a",
    "First name\tLast name\tForm\nAda\tExample\t7B\nBen\tExample\t7C",
    "Name\tHouse\tReg group\nAda Example\tRed\t7B\nBen Example\tBlue\t7C",
    "Name\tMaths\nAda Example\tC\nBen Example Lane\tB",
    "Name\tPhonics\nAda Example\t31\nBen Example\t12",
    "Name\tExclusions\nAda Example\t3\nBen Example\t2",
    "Name\tDays excluded\nAda Example\t3\nBen Example\t2",
    "Name\tKey worker\tStarted\nAda Example\tMs Elm\t4/9/1903\nBen Example\tMs Elm\t4/9/1903",
    "Case ref\tName\tWorker\tStatus\n10231\tAda Example\tZ. Elm\tCP\n10232\tBen Example\tZ. Elm\tCIN",
    "Name\tReason for plan\nAda Example\tNeglect\nBen Example\tSexual abuse",
    "Name  Age  Need\nAda Example 7 ASD\nBen Example 6 ADHD",
    "Fixed-term exclusions: Ada Example 3 days, Ben Example 2 days.",
    "Suspensions: Ada Example (3 days), Ben Example (2 days)",
    "Persistent absence: Ada Example 81%, Ben Example 79%",
    "Persistent absence:\nAda Example 81.2%\nBen Example 79.4%",
    "Poor attendance:\n- Ada Example: 81%\n- Ben Example: 79.5%",
  ]

  @Test("are withheld", arguments: withheld)
  func children(text: String) {
    for shown in ChildReport.shown(ChildReport.head + text + ChildReport.tail) {
      #expect(!shown.contains("Ada") && !shown.contains("Ben Example"))
      #expect(shown.contains("The panel met as planned."))
      #expect(shown.contains("The work goes on."))
    }
  }

  @Test(
    "are told from those of schools, groups and staff",
    arguments: [
      "Name\tReading\tWriting\nOak Primary\t78\t80\nElm Primary\t70\t72",
      "Name\tReading\tWriting\nOak Hill\t78\t80\nElm Park\t70\t72",
      "School\tReading\tWriting\nLong Elm\t78\t80\nGreat Oak\t70\t72",
      "Pupils\tReading\tWriting\nWhite British\t78\t80\nBlack Caribbean\t70\t72",
      "Group\tExclusions\nWhite British\t12\nBlack Caribbean\t9",
      "Name\tAttendance\nOak Hill\t93.2%\nElm Park\t91%",
      "Name\tStatus\nAda Example\tPermanent\nBen Example\tSupply",
      "Name\tRole\tStatus\nAda Example\tTA\tAgency\nBen Example\tTeacher\tPermanent",
      "Fixed-term exclusions: Oak Hill 3, Ivy Lane 2, Elm Park 5.",
      "Persistent absence\nAutumn term 8.1%\nSpring term 7.9%",
      "Persistent absence\nPrimary schools 8.1%\nSpecial schools 12.2%",
      "Attendance\nOak Hill 93.2%\nElm Park 91%", "Attendance: Year 1 93%, Year 2 94%.",
      "Reading Recovery – Year 1 – dyslexia\nNumbers Count – Year 2 – dyscalculia",
      "- Lego Therapy (Y3): ASD\n- Talk Boost (Y1): speech\n- Sand Play (Y2): anxiety",
    ]
  )
  func others(text: String) {
    let letter = LetterParser.parse(Array((ChildReport.head + text + ChildReport.tail).utf8))
    #expect(letter.withheld.isEmpty)
  }
}
