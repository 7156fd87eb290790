import TestSupport
import Testing

@testable import LetterParsing

/// All people, schools and dates are invented, around 1900.
@Suite("Rows below a heading of births whose cells are parted by single spaces")
struct ChildSpacedColumnsTests {
  private static func shown(_ text: String, _ secrets: [String]) -> [String] {
    ChildReport.shown(ChildReport.head + text + ChildReport.tail).flatMap { shown in
      secrets.filter(shown.contains)
    }
  }

  @Test(
    "go, whatever stands there",
    arguments: [
      "Area DOB School", "School DOB Reason", "Area Date of birth School Rag Rating",
      "AREA DOB SCHOOL", "School Year of birth",
    ],
    ["35061", "spring 1897", "xx/xx/1897", "Apr 97", "1897?"]
  )
  func rows(heading: String, birth: String) {
    let rows = ["Elm Park", "Oak Lane", "Ash Hill"].map { "North \(birth) \($0) Primary Engaged" }
    let text = heading + "\n" + rows.joined(separator: "\n")
    #expect(Self.shown(text, ["Elm", "Oak", "Ash", birth]).isEmpty)
    #expect(Self.shown(heading + "\n\n" + rows[0], ["Elm", birth]).isEmpty)
    let gap = heading + "\n" + rows[0] + "\nNorth tbc Oak Lane Primary\n" + rows[2]
    #expect(Self.shown(gap, ["Elm", "Oak", "Ash"]).isEmpty)
    let head = "Goes on:\n\n" + text + "\n\nSummary of 1898\n\nTwo more came in 1899."
    #expect(Self.shown(head, ["Goes on", "Summary of 1898", "Two more"]).count == 6)
  }

  @Test(
    "stay where the heading is none, or the rows count births",
    arguments: [
      "School birthday\nIn 1897 Elm Park opened",
      "The date of birth of the school\nNorth 35061 Elm Park",
      "Year of birth Score\n1897 12\n1898 14\n1899 16", "Area School\nNorth 35061 Elm Park",
      "Month of birth Children\nSeptember 30\nOctober 31",
      "Date of birth\nThe panel met in 1897 for Elm Park.",
      "Name and date of birth of the founder\nNorth 35061 Elm Park",
    ]
  )
  func others(text: String) {
    let last = String(text.split(separator: "\n").last ?? "")
    #expect(Self.shown(text, [last]).count == 2)
  }

  @Test("are found in linear time", arguments: ["Area DOB School\n", "Area DOB School\nNorth 1\n"])
  func time(unit: String) { #expect(ChildReport.timeGrowth(of: unit).isInProportion) }
}
