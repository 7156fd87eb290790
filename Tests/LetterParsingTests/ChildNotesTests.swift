import TestSupport
import Testing

@testable import LetterParsing

/// All people, schools and dates are invented, around 1900.
@Suite("Notes and tables about children")
struct ChildNotesTests {
  private static let secrets = [
    "Ada", "Ben", "Cyd", "Dot", "Example", "1897", "1898", "grandmother", "bereave", "prison",
    "protection", "mute", "counsellor",
  ]

  static let notes: [String] = [
    "1. Ada Example 03/04/1897: her father died in March and she sees a counsellor each week at school.\n"
      + "2. Ben Example 05/06/1898: he is on a child protection plan after what happened at home in May.\n"
      + "3. Cyd Example 07/05/1897: he was left alone and lives with his grandmother and a cousin now.",
    "- Ada Example, 03/04/1897\n  Ill in May. Ada sees a counsellor on Mondays.\n"
      + "- Ben Example, 05/06/1898\n  Ben is on a child protection plan now.",
    "Ada Example\t03/04/1897\n\tIll in May. Ada sees a counsellor on Mondays.\n"
      + "Ben Example\t05/06/1898\n\tBen is on a child protection plan now.",
    "- Ada Example, 03/04/1897\n  Ill in May. Ada sees a counsellor on Mondays.\n"
      + "- Ben Example, 05/06/1898\n  Ben is on a child protection plan now.\n"
      + "- Cyd Example, 07/05/1897\n  He lives with his grandmother in Ashby.\n"
      + "- Dot Example, 08/05/1897\n  She is mute.",
    "Ada Example, 03/04/1897\nIll in May. Ada sees a counsellor on Mondays.\n\n"
      + "Ben Example, 05/06/1898\nBen is on a child protection plan now.\n\n"
      + "Cyd Example, 07/05/1897\nHe lives with his grandmother in Ashby.",
    "Ada Example 03/04/1897\nShe sees a counsellor.",
    "Pupils in the group:\n- Ada Example, 03/04/1897\n  Ill in May. Ada sees a counsellor on Mondays.\n"
      + "- Ben Example, 05/06/1898\n  Ben is on a child protection plan now.",
  ]

  /// A cell a line, with a note that ends like a sentence; and rows of which one has such a note.
  static let cells: [String] = [
    "Pupil\nDate of birth\nSchool\nNotes\nAda Example\n03/04/1897\nAshby Primary\nShe came to us in June.\n"
      + "Ben Example\n05/06/1898\nAshby Primary\nHis grandmother comes in May.\n"
      + "Cyd Example\n07/05/1897\nAshby Primary\nHe sees a counsellor every week.",
    "Ada Example\n03/04/1897\nShe came to us in June.\nBen Example\n05/06/1898\nHe is on a protection plan.\n"
      + "Cyd Example\n07/05/1897\nHe sees a counsellor every week.",
    "Pupil\nDate of birth\nNotes\nAda Example\n03/04/1897\nShe came to us in June.\n"
      + "Ben Example\n05/06/1898\nHe sees a counsellor every week.",
    "North 03/04/1897 Ashby Primary Engaged\nNorth 07/05/1897 Ashby Primary Engaged\n"
      + "North 05/06/1898 Ashby Primary Engaged. The grandmother gave her consent in May, and the work "
      + "with her has begun.\nNorth 08/07/1897 Ashby Primary Engaged\n"
      + "North 09/08/1898 Ashby Primary Engaged",
  ]

  static let tables: [String] = [
    "Name\tDOB\tReason\nAda Example\t03/04/1897\tbereavement\nBen Example\t05/06/1898\tneglect\n"
      + "Cyd Example\ttbc\tmother in prison",
    "Name\tDOB\tReason\nAda Example\t03/04/1897\tbereavement\nBen Example\t05/06/1898\tneglect\n"
      + "Cyd Example\t?\tmother in prison\nDot Example\t-\tis mute",
    "Name            DOB           Reason\nAda Example     03/04/1897    bereavement\n"
      + "Ben Example     05/06/1898    neglect\nCyd Example     not known     mother in prison",
    "Name            DOB           Reason\nAda Example     03/04/1897    bereavement\n"
      + "Ben Example     05/06/1898    neglect\nCyd Example                   mother in prison",
    "Name DOB Reason\nAda Example 03/04/1897 bereavement\nBen Example 05/06/1898 neglect\n"
      + "Cyd Example tbc mother in prison",
    "| Name | DOB | Reason |\n|---|---|---|\n| Ada Example | 03/04/1897 | bereavement |\n"
      + "| Cyd Example | tbc | mother in prison |",
    "- Ada Example (Y1): ASD\n- Ben Example (Y2): on a child protection plan\n"
      + "- Cyd Example (YR): speech, child in need",
    "Ada Example\tY1\tASD\tEHCP\nBen Example\tY2\tADHD\tCP plan\nCyd Example\tYR\tspeech\tCIN",
    "Ada Example - Year 1 - looked after\nBen Example - Year 2 - ADHD, CAMHS\n"
      + "Cyd Example - Reception - father in prison",
    "Ada Example  03/04/1897  ASD\nBen Example  05/06/1898  ADHD\nCyd Example  3O/OI/I897  LAC",
    "| Name | Year | SEN | FSM | Reason for referral |\n|---|---|---|---|---|\n"
      + "| Ada Example | 1 | K | Y | Bereavement |\n| Ben Example | R | K | N | Mother in prison |",
    "Pupil\tYear\tNeed\nAda Example\t1\tgrief\nBen Example\tR\tis mute",
    "Ada E   6y 3m   SDQ 22\nBen E   7y 1m   SDQ 18\nCyd E   5y 11m   SDQ 25",
  ]

  @Test("are withheld with the rows they are of", arguments: notes + cells + tables)
  func withheld(rows: String) {
    for shown in ChildReport.shown(ChildReport.head + rows + ChildReport.tail) {
      for secret in Self.secrets { #expect(!shown.contains(secret), "\(secret)") }
      #expect(shown.contains("The panel met as planned."))
      #expect(shown.contains("The work goes on."))
    }
  }

  @Test(
    "what is said elsewhere of a child whose row is withheld goes, too",
    arguments: [
      "**Ada Example** (DOB 03/04/1897)\n\nAda’s father died in March. The group is run well.",
      "Name\tDOB\nAda Example\t03/04/1897\nBen Example\t05/06/1898\n\n"
        + "The group is run well. Ada has made most progress.\n\nThe Example family was told.",
      "Subject: Ada Example, DOB 03/04/1897\n\nAda will be late. The group is run well.",
      "\"Example, Ada\",1897-04-03,1B\n\"Example, Ben\",1898-06-05,2A\n\nThe group is run well. Since then Ben has been ill.",
    ]
  )
  func mentions(text: String) {
    for shown in ChildReport.shown(ChildReport.head + text + ChildReport.tail) {
      for secret in ["Ada", "Ben", "Example"] { #expect(!shown.contains(secret), "\(secret)") }
      #expect(shown.contains("The group is run well."))
      #expect(shown.contains("The work goes on."))
    }
  }

  @Test(
    "people with dates of their own, and sentences with dates, stay",
    arguments: [
      "Dates of visits:\nMrs Example\n03/04/1897\nCame first.\nMr Sample\n05/06/1898\nCame second.\n"
        + "Ms Third\n07/05/1899\nCame third.",
      "On 03/04/1897 the school was opened by the board after many years of waiting for a better house.",
    ]
  )
  func adults(text: String) {
    let dates = text.matches(of: /\d\d\/\d\d\//).map(\.output)
    #expect(!dates.isEmpty)
    for shown in ChildReport.shown(ChildReport.head + text + ChildReport.tail) {
      for date in dates { #expect(shown.contains(date)) }
    }
  }

  @Test(
    "names of others stay, and those of classes and schools",
    arguments: [
      "Mrs Example leads the group.", "Ada Sample teaches there.", "Pupils of Ada Class sing.",
      "We went to Ada Road School.", "The headteacher, Nora Example, was there.",
      "Many an example was seen.",
    ]
  )
  func others(sentence: String) {
    let text =
      ChildReport.head + "Ada Example 03/04/1897\nBen Example 05/06/1898\n\n" + sentence
      + ChildReport.tail
    for shown in ChildReport.shown(text) {
      #expect(shown.contains(sentence))
      #expect(!shown.contains("Ben"))
    }
  }

  @Test("a family's name is looked for in the section of the rows, wherever its paragraph begins")
  func family() {
    let rows = "Name\tDOB\nAda Example\t03/04/1897\nBen Example\t05/06/1898\n"
    let text =
      ChildReport.head + "Text before it was short.\nMain findings\nThe group is run well. "
      + "After that the Example family was told of it.\n\n" + rows + ChildReport.tail
    for shown in ChildReport.shown(text) {
      #expect(!shown.contains("Example"))
      #expect(shown.contains("The group is run well."))
    }
  }

  @Test("a salutation and a signature with a child's first name stay")
  func salutation() {
    let letter = letter(
      salutation: "Dear Ada",
      body: "Thank you for your help.\n\nBen Example 05/06/1893\nAda Example 03/04/1894",
      end: "Yours sincerely\n\nAda Sample\nHer Majesty's Inspector"
    )
    #expect(letter.salutation == "Dear Ada")
    #expect(letter.signatories.map(\.name) == ["Ada Sample"])
    #expect(letter.withheld.map(\.rowCount) == [2])
  }

  static let harmless: [String] = [
    "Elm Primary 3 April 1897: the visit went well, and all classes were seen by the two inspectors.\n"
      + "Oak Primary 5 June 1898: the visit went well, and all classes were seen by the two inspectors.",
    "Rose Review, 20 March 1897\nThe review asked for more books in all schools of the county.",
    "Schools Forum, 3 April 1897\nIt was agreed to go on.\nHeads Group, 5 June 1898\nIt was not.",
    "Circle Time, 3 April 1897: this began in all classes and went well from the start of the year.\n"
      + "Talk Club, 5 June 1898: this began in all classes and went well from the start of the year.",
    "Name\tRole\tYear\nNora Sample\tTeacher\t1\nTom Sample\tTeacher\t2",
    "Class\tPupils\tSEN\tFSM\nHolly\t28\t4\t6\nRowan\t30\t5\t7",
    "Name\tSEN\tFSM\nElm Hill\t12\t30\nOak Vale\t9\t21",
    "Name\tVisit\tReason\nNora Sample\t3 May\treview\nTom Sample\t4 May\treview",
    "| Teachers | Year | Need |\n|---|---|---|\n| Nora Sample | 1 | ASD |\n| Tom Sample | 2 | ADHD |",
    "Inspectors\nNora Sample 3 April 1897\nShe saw lessons.\nTom Sample 5 June 1898\nHe saw lessons.",
  ]

  @Test("are not seen in rows of schools, staff, events and figures", arguments: harmless)
  func text(rows: String) {
    #expect(parse(ChildReport.head + rows + ChildReport.tail).withheld.isEmpty)
  }

  @Test("a sentence right below a table is none of its rows")
  func below() {
    let rows =
      "Name\tDOB\nAda Example\t03/04/1897\nBen Example\t05/06/1898\nThe panel, all in all, agreed."
    let letter = parse(ChildReport.head + rows + ChildReport.tail)
    #expect(letter.withheld.map(\.rowCount) == [2])
    #expect(letter.passages.contains { $0.text.hasSuffix("The panel, all in all, agreed.") })
  }

  @Test(
    "are found in linear time",
    arguments: [
      "Ada Example 03/04/1897\nShe sees a counsellor.\n",
      "Ada Example, 03/04/1897: she is ill.\n\n",
      "Name\tSEN\tNeed\nAda Example\tK\tgrief\n", "- Ada Example (Y1): ASD\n\nAda is ill.\n\n",
      "Ada Example\tY1\tASD\nBen Example\tY2\tADHD\nCyd Example\tYR\tspeech\n",
    ]
  )
  func linear(unit: String) {
    let growth = ChildReport.timeGrowth(of: unit)
    #expect(growth.isInProportion, "\(growth)")
  }
}
