import TestSupport
import Testing

@testable import LetterParsing

/// All people, schools and dates are invented, around 1900.
@Suite("Tables of children in other forms")
struct ChildTablesTests {
  private static let names = ["Zephyrine Quarrel", "Quincey Bumbler", "Wilhelmine Fizzwick"]

  /// A table with a row for each child and `values` beside the names.
  private static func table(_ heading: String, _ values: [String], mark: String = "|") -> String {
    ([heading] + zip(names, values).map { "\($0)\(mark)\($1)" }).joined(separator: "\n")
  }

  /// What stands before, for each name in the place of `#`, and behind.
  private static func marked(_ start: String, _ row: String, _ end: String = "") -> String {
    let rows: [String] = names.map { row.replacing("#", with: $0) }
    return ([start] + rows + [end]).joined()
  }

  /// Tables in tags, in all the ways their lines are broken.
  static let tags: [String] = [
    marked(
      "<table>\n<tr><th>Pupil</th><th>SEN</th></tr>\n",
      "<tr><td>#</td><td>ADHD</td></tr>\n",
      "</table>"
    ),
    marked(
      "<table>\n<tr>\n<th>Pupil</th>\n<th>SEN</th>\n</tr>\n",
      "<tr>\n<td>#</td>\n<td>ADHD</td>\n</tr>\n",
      "</table>"
    ),
    marked("<table><tr><th>Pupil<th>SEN", "<tr><td>#<td>ADHD", "</table>"),
    marked(
      "<TABLE>\n  <TR CLASS=\"odd\">\n    <TH>Name</TH><TH>Age</TH><TH>Need</TH>\n  </TR>\n",
      "  <TR>\n    <TD STYLE=\"x\"><B>#</B></TD>\n    <TD>6</TD>\n    <TD>grief</TD>\n  </TR>\n",
      "</TABLE>"
    ),
    marked("<p>Pupil Boxall before Boxall after</p>\n", "<p># 21 13</p>\n"),
    marked("<p>SDQ scores</p>", "<p># 21 13</p>"),
    marked(
      "<tr><td>Pupil</td><td>Need</td></tr>\n",
      "<tr><td>&nbsp;#&nbsp;</td><td>&amp;</td></tr>\n"
    ),
  ]

  /// Tables on their side.
  private static let sides: [[String]] = [
    ["Pupil", "DOB", "03/04/1897", "05/06/1898", "07/08/1899"],
    ["Name", "Date of birth", "03/04/1897", "05/06/1898", "07/08/1899"],
    ["Pupil", "SEN", "K", "E", "K"], ["Pupil", "Age", "6", "7", "5"],
    ["Child", "SDQ", "22", "18", "25"], ["Name", "Need", "autism", "grief", "anger"],
  ]

  private static func turned(_ side: [String], mark: String) -> String {
    let rows: [[String]] = [
      side.prefix(1) + names, Array(side.dropFirst()), ["Reason", "neglect", "theft", "anger"],
    ]
    return rows.map { $0.joined(separator: mark) }.joined(separator: "\n")
  }

  static let transposed: [String] =
    sides.map { turned($0, mark: " | ") } + sides.map { turned($0, mark: "\t") }

  static let corners: [String] = [
    "| | Zephyrine Quarrel | Quincey Bumbler | Wilhelmine Fizzwick |\n|---|---|---|---|\n"
      + "| DOB | 03/04/1897 | 05/06/1898 | 07/08/1899 |",
    "First name\tZephyrine\tQuincey\tWilhelmine\nDOB\t03/04/1897\t05/06/1898\t07/08/1899",
    "Name,Zephyrine Quarrel,Quincey Bumbler\nDate of birth,03/04/1897,05/06/1898",
    "| Pupil | Zephyrine Quarrel |\n|---|---|\n| Need | grief |",
  ]

  /// Cells with nothing but a space between.
  private static func spaced(end: String) -> [String] {
    let headings: [String] = [
      "Pupil Boxall before Boxall after", "Child SDQ pre SDQ post", "SDQ scores",
      "Boxall Profile scores by pupil", "SDQ scores\n\nName Before After",
      "Strengths and Difficulties Questionnaire",
    ]
    return headings.map { heading in
      ([heading] + names.map { "\($0) 21 13" }).joined(separator: end)
    }
  }

  /// What is no date below `Date of birth`.
  private static func tables(ofBirth value: String) -> [String] {
    let values = [value, value, value]
    let needs = values.map { $0 + "\tgrief" }
    let records = names.map { "Name: \($0)\nDate of birth: \(value)\nSchool: Elmtree" }
    return [
      table("| Name | Date of birth |\n|---|---|", values),
      table("Name\tDate of birth\tNeed", needs, mark: "\t"),
      table("Name,DOB", values, mark: ","), table("Pupil\tYear of birth", values, mark: "\t"),
      records.joined(separator: "\n\n"),
    ]
  }

  static let births: [String] = [
    "35061", "spring 1897", "xx/xx/1897", "14 Mawrth 1897", "?/4/97", "1897",
  ].flatMap(tables(ofBirth:))

  static let otherBirths: [String] = [
    "Initials\tDOB\nZ. Quarrel\t35061\nQ. Bumbler\tspring 1897",
    "Name\nDate of birth\nZephyrine Quarrel\n35061\nQuincey Bumbler\n35062",
    "Name DOB Need\nZephyrine Quarrel 35061 grief\nQuincey Bumbler 35062 anger",
  ]

  /// What stands beside names that are called those of pupils.
  static let beside: [String] = [
    "Address", "Phone", "Parent", "Score", "Before", "Reading age", "Class", "Form", "Baseline",
    "Favourite book",
  ].flatMap { column in
    ["Pupil", "Child", "Pupil name"].map { name in
      table("| \(name) | \(column) |\n|---|---|", ["1 Elm Road", "7", "Sample"])
    }
  }

  static let severalBeside: [String] = [
    table("Children\tAddress", ["1 Elm Road", "2 Elm Road", "3 Elm Road"], mark: "\t"),
    table("Name\tParent\tPhone", ["Mrs Sample\t01", "Mr Sample\t02", "Mr Other\t3"], mark: "\t"),
    table("Pupil\tBefore\tAfter", ["21\t13", "22\t14", "23\t15"], mark: "\t"),
    table("Child,Address,Phone", ["1 Elm Road,01", "2 Elm Road,02", "3 Elm Road,03"], mark: ","),
  ]

  /// Notes that only a child has.
  private static let notes: [[String]] = [
    [": ADHD, anxious, lives with grandmother", ": ADHD, lives with foster carers", ": mute"],
    [", child protection plan, neglect", ", child in need plan", ", child protection plan"],
    [" – autism, anxious", " – ADHD, withdrawn", " – trauma, very anxious"],
    [" (ASD): on a child protection plan since May", " (ASD): living with an aunt", " (ASD): shy"],
  ]

  private static func listed(item: String) -> [String] {
    notes.map { notes in
      zip(names, notes).map { item + $0 + $1 }.joined(separator: "\n")
    }
  }

  /// Columns that only children have, and what children are called in other services.
  private static let otherColumns: [(heading: String, values: [String])] = [
    ("CYP#Plan", ["x", "y", "z"]), ("CYP name#Plan", ["x", "y", "z"]),
    ("Young people#Need", ["x", "y", "z"]), ("childname#Need", ["x", "y", "z"]),
    ("Patient#Diagnosis", ["x", "y", "z"]), ("Client#Need", ["x", "y", "z"]),
    ("Service user#Plan", ["x", "y", "z"]), ("Candidate#Need", ["x", "y", "z"]),
    ("Subject#Need", ["x", "y", "z"]), ("Son/daughter#Parent", ["Mrs A", "Mr B", "Mr C"]),
    ("pupilName#dateOfBirth", ["1897", "1898", "1896"]), ("childName#need", ["x", "y", "z"]),
    ("Full name#Tutor group#Behaviour points", ["7B#20", "7A#21", "7C#22"]),
    ("Name#CA#RA", ["7:01#6:1", "8:02#7:1", "9:03#8:1"]),
    ("Name#Sessions missed#Unauthorised", ["40#1", "41#2", "42#3"]),
    ("Name#Position#SEN", ["1#K", "2#E", "3#K"]),
    ("Name#Incident", ["hit a boy", "ran off", "spat"]),
    ("Name#Phone#Medical", ["01#asthma", "02#none", "03#none"]),
    ("Pupils#Strategy", ["time out", "a mentor", "praise"]),
    ("Student#Target#Outcome", ["sits still#done", "reads#done", "sings#not done"]),
  ]

  private static let partedNames: [String] = [
    "Surname#Forename#Yr\nQuarrel#Zephyrine#2\nBumbler#Quincey#3",
    "First name#Last name#Year#Target\nZephyrine#Quarrel#2#sits still\nQuincey#Bumbler#3#reads",
    "No.#Name#Reason\n1#Zephyrine Quarrel#assault\n2#Quincey Bumbler#bullying",
  ]

  private static func columns(mark: String) -> [String] {
    let tables: [String] = otherColumns.map { table($0.heading, $0.values, mark: "#") }
    return (tables + partedNames).map { $0.replacing("#", with: mark) }
  }

  static let columns: [String] = ["\t", " | ", ",", "   "].flatMap(columns(mark:))

  /// Rows of names with a mark, with and without a heading.
  private static func rows(mark: String) -> [String] {
    let rows: String = names.map { "\($0)\(mark)5\(mark)grief" }.joined(separator: "\n")
    return [rows, "Name\(mark)Age\(mark)Need\n\(rows)"]
  }

  private static func below(_ caption: String, _ end: String) -> String {
    caption + names.map { $0 + end }.joined(separator: "\n")
  }

  /// Names with what only children have.
  private static let codes: [String] = [
    below("", " EHCP"), below("", " – LAC"), below("Pre  Post\n", "  11  17"),
    below("Boxall profile scores\n\n", ": strand A 12 to 18, strand B 9 to 14"),
    below("Emergency contacts\n", "  (Mum)  01234 567890"),
    below("Pupil   Living   Reading\nname    age      age\n", "   8.1   6.2"),
    below("Name    Date of\n        birth\n", "   3/4/97"),
  ]

  /// Other marks between cells.
  static let marks: [String] = [" / ", " • ", "~", " · "].flatMap(rows(mark:)) + codes

  static let lists: [String] = listed(item: "") + listed(item: "- ")
  static let scores: [String] = spaced(end: "\n") + spaced(end: "\n\n")
  static let all: [[String]] = [
    tags, transposed, corners, scores, births, otherBirths, beside, severalBeside, lists, columns,
    marks,
  ]

  @Test(
    "are withheld from every field and from the source",
    arguments: all.flatMap(\.self)
  )
  func withheld(rows: String) {
    for shown in ChildReport.shown(ChildReport.head + rows + ChildReport.tail) {
      for secret in ["Quarrel", "Bumbler", "Fizzwick", "Zephyrine", "Quincey", "Wilhelmine"] {
        #expect(!shown.contains(secret), "\(secret)")
      }
      #expect(shown.contains("The panel met as planned."))
      #expect(shown.contains("The work goes on."))
    }
  }

  @Test("what is said elsewhere of their children goes, too")
  func mentions() {
    let text = Self.tags[0] + "\n\nThe group is run well. Zephyrine has made most progress."
    for shown in ChildReport.shown(ChildReport.head + text + ChildReport.tail) {
      #expect(!shown.contains("Zephyrine"))
      #expect(shown.contains("The group is run well."))
    }
  }

  @Test("lines of the source are told of and emptied by their own numbers")
  func lines() {
    let letter = LetterParser.parse(Array((ChildReport.head + Self.tags[1]).utf8))
    let first = ChildReport.head.count { $0 == "\n" } + 6
    #expect(letter.withheld.map(\.lines) == [first...(first + 11)])
    #expect(letter.withheld.map(\.rowCount) == [3])
  }

  static let harmless: [String] = [
    "<table>\n<tr><th>Aspect</th><th>Grade</th></tr>\n<tr><td>Teaching</td><td>2</td></tr>\n</table>",
    "<table><tr><th>School</th><th>Pupils</th><th>SEN</th></tr>"
      + "<tr><td>Elm Hill</td><td>210</td><td>12</td></tr></table>",
    "<tr><td>Aspect\n\nThe school is good, and pupils learn well.\n\nNora Sample leads it.",
    "Pupils said that 3 < 5 and <b>5</b> > 3 in <i>most</i> lessons.",
    "Name\tElm Hill\tOak Vale\nSEN\t12\t9\nFSM\t30\t21\nAge range\t4-11\t4-7",
    "| Name | Nora Sample | Tom Other |\n|---|---|---|\n| Role | Head | Chair |\n| Days | 3 | 2 |",
    "Name\tNora Sample\tTom Other\nMonday\tY3\tY4\nTuesday\tY4\tY3",
    "The child, class and parents\nNora Sample, headteacher, led\nTom Other, governor, agreed",
    "| Pupils | Score |\n|---|---|\n| Elm Hill | 31 |\n| Oak Vale | 35 |",
    "Pupil score\nNora Sample, the headteacher, looks at the score of each pupil.",
    "SDQ scores\n\nElm Hill 21 13\nOak Vale 22 14\nAsh Field 18 11",
    "SDQ scores\n\nEmotional Symptoms 6 3\nConduct Problems 5 2\nTotal Difficulties 21 12",
    "Product Age Score\nBoxall Profile 4-14 9\nTalk Boost 4-7 7\nForest School 5-11 8",
    "Results\nNora Sample 21 13\nTom Other 22 14\nOlive Third 18 11",
    "Year of birth\tPupils\tPer cent\n1897\t30\t71\n1898\t31\t80\n1899\t29\t65",
    "Month of birth\tChildren\nSeptember\t30\nOctober\t31\nNovember\t29",
    "| Field | Value |\n|---|---|\n| Name | must |\n| Date of birth | must |\n| Address | may |",
    "Schools keep name, date of birth, address\nNora Sample keeps these, with care, in an office",
    "Name:\nDate of birth:\nSchool:",
    "Name\tBorn\tKnown for\nNora Sample\t1720\tnursing\nOlive Third\t1705\tnursing",
    "| Pupil | Before | After |\n|---|---|---|\n| Confidence | 3 | 5 |\n| Self-esteem | 2 | 4 |",
    "| Child | Score |\n|---|---|\n| Social Skills | 4 |\n| Emotional Literacy | 3 |",
    "| Pupils | Before | After |\n|---|---|---|\n| Boys | 31 | 40 |\n| Girls | 35 | 41 |",
    "| Pupil | Score |\n|---|---|\n| Year 1 | 31 |\n| Year 2 | 35 |",
    "| Name | Address | Phone |\n|---|---|---|\n| Elm Hill Nursery | 1 Elm Road | 01 |\n"
      + "| Nora Sample | 2 Elm Road | 02 |",
    "| Name | Class | Phone |\n|---|---|---|\n| Nora Sample | Holly | 01 |\n| Tom Other | Oak | 02 |",
    "| Inspector | Year | Days |\n|---|---|---|\n| Nora Sample | 1903 | 3 |\n| Tom Other | 1904 | 2 |",
    "| Course | Student | Score |\n|---|---|---|\n| Level 2 Care | 24 | 71 |\n| Level 3 Care | 18 | 80 |",
    "| Name | Age | Price |\n|---|---|---|\n| Talk Boost | 4-7 | 100 |\n| Circle Time | 3-7 | 30 |",
    "- Nora Sample: autism\n- Tom Other: dyslexia, speech\n- Olive Third: anxiety, bereavement",
    "- Oliver Twist: neglect, domestic violence\n- Jane Eyre: neglect, school",
    "- Nora Sample: Living with autism\n- Tom Other: Child protection plans, a guide",
    "- Nora Sample, child protection lead\n- Tom Other, looked after children",
    "Subject | Need\nEnglish | more books\nMathematics | planning\nArt | clay",
    "Client | Plan\nElmtree School | audit\nElm Hill School | review",
    "Candidate\tSubject\nNora Sample\tArt\nTom Other\tMusic",
    "Name | Position | Phone\nNora Sample | Head | 01\nTom Other | Chair | 02",
    "English / 5 / good\nScience / 6 / good\nMusic / 7 / fair",
    "Elm Hill EHCP\nOak Vale EHCP\nAsh Field EHCP",
    "- Elm Park: ASD unit, anxious pupils\n- Oak Vale: SEMH, anxiety",
  ]

  @Test("are not seen in tables and lists of anything else", arguments: harmless)
  func text(rows: String) {
    #expect(
      LetterParser.parse(Array((ChildReport.head + rows + ChildReport.tail).utf8)).withheld.isEmpty
    )
  }

  @Test(
    "are found in linear time",
    arguments: [
      "<table><tr><td>Pupil</td>\n", "<tr><td>x\n", "<a <td <b ",
      "<tr><td>Name</td><td>SEN</td></tr>\n",
      "Name\tDOB\n", "| DOB | Name |\n| x | Ada Example |\n", "Pupil\tAda Example\n",
      "| Pupil | Ada E |\n| x | y |\n",
      "Pupil SDQ\n\n", "Ada Example 21 13\n\n", "Ada Example: ADHD, anxious\n",
      "Date of birth: 3x\n",
    ]
  )
  func linear(unit: String) {
    let growth = ChildReport.timeGrowth(of: unit)
    #expect(growth.isInProportion, "\(growth)")
  }
}
