import TestSupport
import Testing

@testable import LetterParsing

/// All people, schools and dates are invented, around 1900.
@Suite("Dates that a heading or a caption calls something else than births")
struct OtherDatesTests {
  static let kept: [String] = [
    "Social worker\tStarted\tCaseload\nAda Example\t01/09/1897\t18\nBen Example\t01/09/1898\t22",
    "Interim director\tFrom\tTo\nAda Example\t01/09/1897\t31/08/1898\nBen Example\t01/09/1898\t31/08/1899",
    "Name\tStart date\tRole\nAda Example\t01/09/1897\tTA\nBen Example\t01/09/1899\tTeacher",
    "Name\tTraining\tDate\nAda Example\tAutism\t12/03/1900\nBen Example\tADHD\t14/05/1899",
    "Academy,Converted\nOak Hill,01/09/1897\nElm Park,01/09/1898\nAsh Green,01/09/1899",
    "| Nursery | Opened | Places |\n|---|---|---|\n| Rose House | 16/01/1898 | 40 |\n"
      + "| Oak Lodge | 03/06/1899 | 30 |\n| Elm View | 09/07/1900 | 20 |",
    "Registered provider\tDate of registration\nRose House Ltd\t12/03/1897\nOak Lodge Ltd\t14/05/1900",
    "Home\tLast inspected\tOutcome\nRose House\t12/03/1899\tGood\nOak Lodge\t14/05/1900\tAdequate\n"
      + "Elm View\t10/06/1901\tGood",
    "Children’s centre\tDesignated\tReach\nOak\t01/09/1897\t800\nElm\t01/09/1898\t750\n"
      + "Ash\t01/09/1899\t900",
    "Date of inspection\tSchool\tGrade\n12/03/1897\tElm Primary\t2\n14/05/1900\tOak Infants\t3\n"
      + "10/06/1901\tIvy Lane Primary\t2",
    "Action\tLead\tBy when\nBuy books\tBen Example\t14/05/1899\nReview plan\tAda Example\t10/06/1900",
    "Homes inspected:\nRose House 12/03/1897\nOak Lodge 14/05/1900\nElm View 10/06/1901",
    "Designated persons trained\nAda Example 01/09/1897\nBen Example 01/09/1898\nZora Example 01/09/1899",
    "Documents seen:\nSafeguarding policy, 16 January 1898\nBehaviour policy, 3 June 1899\n"
      + "SEN policy, 9 July 1900",
    "Documents seen\n- Children and young people’s plan (16 January 1898)\n"
      + "- Sufficiency strategy (3 June 1899)\n- LSCB report (9 July 1900)",
    "Chronology\n01/04/1898 Trust formed\n03/06/1899 Director appointed\n09/07/1900 Joint area review",
    "1 April 1898 Children's trust formed\n3 June 1899 New director appointed\n"
      + "9 July 1900 Joint area review",
    "Little Stars, registered 12/03/1897\nHappy Days, registered 14/05/1898\n"
      + "Busy Bees, registered 10/06/1899",
    "Ada Example (1 September 1897 to 31 August 1901) was the headteacher.",
  ]

  @Test("are those of adults, bodies and papers", arguments: kept)
  func harmless(text: String) {
    #expect(
      LetterParser.parse(Array((ChildReport.head + text + ChildReport.tail).utf8)).withheld.isEmpty
    )
  }

  static let withheld: [String] = [
    "Name\tJoined\tDOB\nAda Example\t01/09/1903\t03/04/1897\nBen Example\t01/09/1903\t05/06/1898",
    "Name\tStarted\tNeed\nAda Example\t03/04/1902\tASD\nBen Example\t05/06/1902\tADHD",
    "Pupil\tStart date\tReview\nAda Example\t03/04/1902\t03/04/1903\nBen Example\t05/06/1902\t05/06/1903",
    "Child\tOpened\tWorker\nAda Example\t03/04/1902\tMs Elm\nBen Example\t05/06/1902\tMr Oak",
    "Teacher\tName\tDate\nMs Elm\tAda Example\t03/04/1897\nMs Elm\tBen Example\t05/06/1898",
    "Name\tPost\tDate\nAda Example\tPrefect\t03/04/1897\nBen Example\tPrefect\t05/06/1898",
    "Name\tTeam\tDate\nAda Example\tRed\t03/04/1897\nBen Example\tBlue\t05/06/1898",
    "Name\tQualified\tBirthday\nAda Example\t1\t03/04/1897\nBen Example\t2\t05/06/1898",
    "Chronology\n03/04/1897 Ada Example born\n05/06/1902 Ada Example placed\n07/08/1903 Ada Example adopted",
    "Documents seen\nAda Example 03/04/1897\nBen Example 05/06/1898\nZora Example 07/08/1897",
    "Homes visited\nAda Example 03/04/1897\nBen Example 05/06/1898\nZora Example 07/08/1897",
    "Ada Example, 03/04/1897, registered disabled\nBen Example, 05/06/1898, registered blind",
    "Ada Example (3 April 1897) was to start school.",
  ]

  @Test("are none where children or births are told of, too", arguments: withheld)
  func children(text: String) {
    for shown in ChildReport.shown(ChildReport.head + text + ChildReport.tail) {
      for secret in ["Ada", "Ben Example", "1897", "1898"] { #expect(!shown.contains(secret)) }
      #expect(shown.contains("The panel met as planned."))
    }
  }

  @Test("rows of places with dates below a plain heading are those of children")
  func dates() {
    let rows =
      "Area\tDate\tSchool\tOutcome\nNorth\t03/04/1897\tElm Primary\tEngaged\n"
      + "West\t05/06/1898\tOak Infants\tEngaged\nWest\t07/08/1897\tAsh Primary\tNot engaged"
    #expect(
      LetterParser.parse(Array((ChildReport.head + rows).utf8)).withheld.map(\.rowCount) == [3]
    )
  }

  @Test("are found in linear time")
  func linear() {
    for unit in ["Home\tOpened\n", "Home\tOpened\nElm\t03/04/1897\n", "a\t03/04/1897\n"] {
      #expect(ChildReport.timeGrowth(of: unit).isInProportion)
    }
  }
}
