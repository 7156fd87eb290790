import TestSupport
import Testing

@testable import LetterParsing

/// All people, schools and dates are invented, around 1900.
@Suite("Names right beside dates of birth")
struct ChildBirthsTests {
  private static let children: [(first: String, last: String, date: String)] = [
    ("Zephyrine", "Quarrel", "03/04/1897"), ("Quincey", "Bumbler", "05/06/1898"),
    ("Wilhelmine", "Fizzwick", "07/08/1896"),
  ]
  private static let secrets = [
    "Zephyrine", "Quarrel", "Quincey", "Bumbler", "Wilhelmine", "Fizzwick", "1897", "1898", "1896",
  ]

  /// A row for each child: `F` stands for its first name, `L` for its surname, `D` for its date.
  private static func rows(_ row: String) -> String {
    children.map { child in
      row.replacing("%F", with: child.first).replacing("%L", with: child.last)
        .replacing("%D", with: child.date)
    }.joined(separator: "\n")
  }

  private static let noted: [String] = [
    "%F %L %D #", "%F %L\t%D\t#", "| %F %L | %D | # |", "%L, %F, %D, #", "- %F %L, %D: #",
    "%D %F %L #",
  ]

  /// What stands in a row of a visit or an inspection, too.
  static let notes: [String] = [
    "EP report received", "good", "met EWO", "visit by EP", "toilet training", "reading grade 3",
    "she is anxious, meeting with mother", "no action", "review date 3 May", "not met", "result 12",
    "Chair of CP meeting Mrs Sample", "seen by deputy head", "outstanding",
  ].flatMap { note in
    noted.map { rows($0.replacing("#", with: note)) }
  }

  private static let plain: [String] = [
    "%F %L %D", "%F %D", "%F Q %D", "%D %F %L", "- %F %L, %D",
  ]

  static let captions: [String] = [
    "Home visits", "Case conferences", "Reports written", "Nurture group results",
    "Teacher: Mrs Sample", "Mrs Sample’s class, staff 3", "Meetings with parents",
  ].flatMap { caption in
    plain.map { "\(caption)\n\(rows($0))" }
  }

  private static let dated: [String] = [
    "Zephyrine Quarrel 03/04/1897", "Zephyrine Quarrel (3.4.97)", "Zephyrine Quarrel, 3 April 1897",
  ]

  static let prose: [String] = [
    "Our ref: #", "Your ref: #", "Annex: #", "See also #", "Report on #", "Meeting with #",
    "Letter to the parents of #", "The file of # was read in May, and it was good.",
    "Referral of # to CAMHS", "# visited", "Review meeting (#) 3 May", "We read the report on #.",
  ].flatMap { text in
    dated.map { text.replacing("#", with: $0) }
  }

  static let others: [String] = [
    "Pupils met: Zephyrine Quarrel 03/04/1897; Quincey Bumbler 05/06/1898",
    "Inspectors looked at the files of Zephyrine Quarrel, 03/04/1897, Quincey Bumbler, 05/06/1898, "
      + "and Wilhelmine Fizzwick, 07/08/1896.",
    "b. 3.4.97 Zephyrine Quarrel", "DOB 03/04/1897 Zephyrine Quarrel",
    "03/04/1897: Zephyrine Quarrel",
  ]

  static let broken: [String] = [
    "%F %L 3 April\n1897 grief", "%F %L 03/04/\n1897", "%F %L 03/\n04/1897",
    "%F %L 03/04-\n1897 grief",
    "%F %L 03/04/-\n1897", "%F %L 3\nApril 1897", "%F %L 03/\n04/\n1897",
    "%F %L 3rd of\nApril 1897",
    "| %F %L | 03<br>04<br>1897 |",
  ].map(rows)

  @Test(
    "are withheld whatever the row, the caption or the sentence says",
    arguments: [notes, captions, prose, others, broken].flatMap(\.self)
  )
  func withheld(text: String) {
    for shown in ChildReport.shown(ChildReport.head + text + ChildReport.tail) {
      for secret in Self.secrets { #expect(!shown.contains(secret), "\(secret)") }
      #expect(shown.contains("The panel met as planned."))
      #expect(shown.contains("The work goes on."))
    }
  }

  @Test("are withheld in any order, with any marks between", arguments: 0..<200 as Range<UInt64>)
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func any(_ values: [String]) -> String { values.randomElement(using: &random) ?? "" }
    let captions = ["", "Home visits\n", "Reports\n", "Meetings:\n\n", "Teacher: Mrs Sample\n"]
    let marks = [" ", ", ", "\t", " | ", " - ", "; ", " (", ": "]
    let dates = [
      "03/04/1897", "3.4.97", "3 April 1897", "1897-04-03", "3rd Apr 1897", "April 3, 1897",
    ]
    let notes = ["", " report", " visit", " good", " met", " seen in May", " meeting with mother"]
    let name = any(["Zephyrine Quarrel", "ZEPHYRINE QUARREL", "Zephyrine Ann Quarrel"])
    let (mark, date) = (any(marks), any(dates))
    let row = name + mark + date + (mark == " (" ? ")" : "") + any(notes)
    let text = any(captions) + any(["", "- ", "1. "]) + row
    for shown in ChildReport.shown(ChildReport.head + text + ChildReport.tail) {
      #expect(!shown.lowercased().contains("quarrel"), "\(text)")
      #expect(shown.contains("The panel met as planned."))
      #expect(shown.contains("The work goes on."))
    }
  }

  private static func orders(label: String) -> [String] {
    let lines: [String] = [
      "\(label) Zephyrine Quarrel", "Date of birth 03/04/1897", "Need ADHD",
    ]
    let orders: [[Int]] = [[0, 1, 2], [1, 0, 2], [2, 1, 0]]
    return orders.map { order in order.map { lines[$0] }.joined(separator: "\n") }
  }

  static let labelled: [String] = [
    "Name of child", "Child’s name", "NAME OF CHILD", "Pupil name", "Name –", "Name", "Pupil",
  ].flatMap(orders(label:))

  static let forms: [String] = [
    "Name Zephyrine Quarrel\n\nDate of birth 03/04/1897",
    "Pupil: Zephyrine Quarrel\nYear: 3\nSEN: ADHD",
    "Name: Zephyrine Quarrel\nYear: 3\nNeed: ADHD", "Child: Zephyrine Quarrel\nClass: 3B",
  ]

  static let born: [String] = [
    "Zephyrine Quarrel attends the group.\nHe was born on 03/04/1897 and is autistic.",
    "Zephyrine Quarrel came in May. His date of birth is 03/04/1897.",
    "Zephyrine Quarrel attends the group every morning and has made progress since joining in the\n"
      + "autumn term of the year before last; his date of birth is 03/04/1897.",
    "Zephyrine attends the group.\nHe was born on 03/04/1897 and is autistic.",
    "The child was Zephyrine Quarrel (3.4.97).",
  ]

  @Test(
    "are remembered, so that what else is said of the child goes, too",
    arguments: labelled + forms + born
  )
  func remembered(text: String) {
    let text = text + "\n\nThe choir sang. Zephyrine was late. The band played."
    for shown in ChildReport.shown(ChildReport.head + text + ChildReport.tail) {
      for secret in ["Zephyrine", "Quarrel", "QUARREL", "1897", "ADHD"] {
        #expect(!shown.contains(secret), "\(secret)")
      }
      #expect(shown.contains("The choir sang.") && shown.contains("The band played."))
    }
  }

  static let harmless: [String] = [
    "- 3 April 1899: Nurture group opens\n- 5 June 1900: New SENCO in post\n- 7 August 1901: Mark awarded",
    "03/04/1899 – Nurture group opens\n05/06/1900 – The hall is finished\n07/08/1901 – Money agreed",
    "- Improve the teaching of phonics by 3 April 1899\n- Train all staff in it by 5 June 1900\n"
      + "- Review the curriculum before 7 August 1901",
    "Policy\tReviewed\nBehaviour\t03/04/1899\nSEN\t05/06/1900\nAttendance\t07/08/1901",
    "Headteacher Nora Sample (in post since 3 April 1897), deputy Tom Other (since 5 June 1898), "
      + "SENCO Olive Third (since July 1899)",
    "Nora Sample 03/04/1899 Parent governor\nTom Other 05/06/1900 LA governor\n"
      + "Olive Third 07/08/1901 Staff governor",
    "Nora Sample, parent governor, 03/04/1899\nTom Other, LA governor, 05/06/1900\n"
      + "Olive Third, chair, 07/08/1901",
    "Name\tDBS date\nNora Sample\t03/04/1899\nTom Other\t05/06/1900\nOlive Third\t07/08/1901",
    "Name | Qualification | Date\nNora Sample | NPQH | 03/04/1899\nTom Other | First aid | 05/06/1900",
    "Nora Sample TA since 03/04/1899\nTom Other TA since 05/06/1900\nOlive Third TA since 07/08/1901",
    "Governor\tTerm ends\nNora Sample\t03/04/1899\nTom Other\t05/06/1900",
    "School\tLast inspected\nElmtree\t03/04/1899\nElm Hill\t05/06/1900\nOak Vale\t07/08/1901",
    "Governing body 3 April 1899\nFinance committee 5 June 1900\nCurriculum group 7 August 1901",
    "The headteacher, Nora Sample, took up her post on 3 April 1897.",
    "We last saw the school on 3 April 1897, when Nora Sample led it.",
    "The file was kept by Mrs Nora Sample, 3 April 1897.",
  ]

  @Test("are not seen in chronologies, plans, and lists of staff and papers", arguments: harmless)
  func text(rows: String) {
    let text = ChildReport.head + rows + ChildReport.tail
    #expect(LetterParser.parse(Array(text.utf8)).withheld.isEmpty)
  }

  @Test(
    "are no reason to take out words that only look like the names",
    arguments: [
      "Summers are used for training.", "Young pupils read well.",
      "Brown paper and books are used in art.", "May I thank you for your help.",
    ]
  )
  func everyday(sentence: String) {
    let rows = "Will Young 03/04/1897\nPaige Summers 05/06/1898\nMay Brown 07/08/1896\n\n"
    for shown in ChildReport.shown(ChildReport.head + rows + sentence + ChildReport.tail) {
      #expect(shown.contains(sentence))
      #expect(!shown.contains("Paige"))
    }
  }

  @Test("leave the signature of one who has a child’s name")
  func signature() {
    let letter = letter(
      salutation: "Dear Ms Sample",
      body: "All is well.\n\nNora Sample 03/04/1894 ASD\n\nNora was ill.",
      end: "Yours sincerely\n\nNora Sample\nHer Majesty's Inspector"
    )
    #expect(letter.signatories.map(\.name) == ["Nora Sample"])
    #expect(!letter.passages.contains { $0.text.contains("Nora") })
  }

  @Test(
    "are found in linear time",
    arguments: [
      "Zephyrine Quarrel 03/04/1897 visit\n", "Report on Zephyrine Quarrel 03/04/1897. ",
      "Zephyrine Quarrel 03/\n", "03/\n04/\n",
      "Name of child Zephyrine Quarrel\nDate of birth 03/04/1897\n",
      "Pupil: Zephyrine Quarrel\nYear: 3\n", "He was born on 03/04/1897. Will is well.\n",
      "Zephyrine (Y3) has autism. ", "Zephyrine • 5 • grief\n", "Pupil   Reading\nname    age\n",
    ]
  )
  func linear(unit: String) {
    let growth = ChildReport.timeGrowth(of: unit)
    #expect(growth.isInProportion, "\(growth)")
  }
}
