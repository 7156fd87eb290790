import LetterParsing
import Testing

private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
  CalendarDate(year: year, month: month, day: day)
}

extension Letter {
  fileprivate var visit: [CalendarDate?] { visitDates.flatMap { [$0.start, $0.end] } }
}

/// A report with lines of labels.
private func report(_ labels: String) -> Letter {
  parse("A report\n\n\(labels)\n\nThe choir sings well and each pupil has a part in it.")
}

@Suite("Label lines of documents without “Dear”")
struct StatedFieldTests {
  @Test(
    "state days, school, council and grade, however label and value stand to each other",
    arguments: [
      "Inspection dates: 3 to 4 May 1911\nSchool: Elmtree Primary School\nLocal authority: Ashby\n"
        + "Overall effectiveness: Requires improvement\nLead inspector: Nora Sample HMI",
      "Inspection dates\t3–4 May 1911\nName of school\tElmtree Primary School\n"
        + "Local authority\tAshby\nOverall effectiveness\tRequires improvement\t3\n"
        + "Lead inspector\tNora Sample, HMI",
      "Inspection dates            3–4 May 1911\nSchool name       Elmtree Primary School\n"
        + "Local authority    Ashby\nOverall effectiveness       Requires improvement    3\n"
        + "Nora Sample, lead inspector",
      "| Dates of inspection | 3 to 4 May 1911 |\n|---|---|\n| School | Elmtree Primary School |\n"
        + "| Local authority | Ashby |\n| Overall effectiveness | Requires improvement |\n"
        + "| Reporting inspector | Nora Sample |",
      "Date of visit\n3 to 4 May 1911\nSchool\nElmtree Primary School\nLocal authority\n"
        + "Ashby Council\nOverall effectiveness\nRequires improvement\nInspector\nNora Sample",
    ]
  )
  func forms(labels: String) {
    let letter = report(labels)
    #expect(!letter.isLetter && letter.kind == .other)
    #expect(letter.visit == [day(1911, 5, 3), day(1911, 5, 4)])
    #expect(letter.institution == "Elmtree Primary School")
    #expect(letter.localAuthority == "Ashby")
    #expect(letter.judgements.map(\.grade) == ["requires improvement"])
    #expect(letter.judgements.allSatisfy { $0.isOverall && $0.aspect == "Overall effectiveness" })
    #expect(letter.judgements.allSatisfy { (1...letter.passages.count).contains($0.passage) })
    #expect(letter.inspectors.map(\.name).allSatisfy { $0.hasPrefix("Nora Sample") })
    #expect(letter.inspectors.count == 1)
  }

  @Test("state them with nothing but spaces between, where no more is on the line")
  func runs() {
    let letter = parse(
      "A report\n\nInspection date 3 May 1911\nLocal authority Derbyshire\n"
        + "Overall effectiveness Good\nReporting inspector Nora Sample HMI\n\nThe choir sings well."
    )
    #expect(letter.inspectors.map(\.name) == ["Nora Sample"])
    #expect(letter.visit == [day(1911, 5, 3), day(1911, 5, 3)])
    #expect(letter.localAuthority == "Derbyshire")
    #expect(letter.judgements.map(\.grade) == ["good"])
  }

  @Test("tell the school and its council also among the details at the end")
  func details() {
    let text = "The choir sings well, and each of the pupils has a part in it that suits her voice."
    let letter = parse(
      "A report\n\n\(text)\n\n\(text)\n\n\(text)\n\nSchool details\n\nSchool\tElmtree Primary School\n"
        + "Unique reference number\t123456\nLocal authority\tAshby\nInspection number\t654321\n"
        + "Date of previous inspection\t3 May 1908"
    )
    #expect(letter.institution == "Elmtree Primary School")
    #expect(letter.localAuthority == "Ashby")
    #expect(letter.visitDates.isEmpty && letter.date == nil)
  }

  @Test(
    "of other schools, of another inspection or of a table state nothing",
    arguments: [
      // Several schools.
      "School: Elmtree School\nInspection date: 3 May 1911\nOverall effectiveness: Good\n\n"
        + "School: Oak School\nInspection date: 9 June 1911\nOverall effectiveness: Inadequate",
      "School\tLocal authority\tInspection date\tOverall effectiveness\n"
        + "Elmtree School\tAshby\t3 May 1911\tGood\nOak School\tAshby\t9 June 1911\tInadequate",
      "School\tOverall effectiveness\nElmtree School\tGood\nOak School\tInadequate",
      "School\tHead Teacher\nElmtree School\tMs Sample",
      // Another inspection.
      "Date of previous inspection: 3 May 1908\nOverall effectiveness at previous inspection: Good\n"
        + "Previous inspection: Good\nDate of next inspection: May 1914",
      "Date of previous inspection\n3 May 1908",
      "Inspection date\n3 May 1911\n9 June 1912\n4 July 1913",
      // Nothing, or no value.
      "Inspection dates: to be confirmed\nSchool: not known\nLocal authority: none\n"
        + "Overall effectiveness: not judged\nLead inspector: Not known",
      "Inspection dates vary. Local authority officers visit each term.\nSchool improvement is strong.",
      "Overall effectiveness: Good or better in most schools\nLocal authority\nInspection number",
    ]
  )
  func none(labels: String) {
    let letter = report(labels)
    #expect(letter.visitDates.isEmpty && letter.date == nil)
    #expect(letter.institution == nil)
    #expect(letter.localAuthority == nil)
    #expect(letter.judgements.isEmpty && letter.inspectors.isEmpty)
  }

  @Test(
    "of two columns, of blocks about another inspection, of kinds and of people state nothing",
    arguments: [
      // Two values in a row, or below each other to choose from.
      "\tPrevious inspection\tThis inspection\nOverall effectiveness\tGood\tInadequate",
      "| Aspect | Target | Actual |\n|---|---|---|\n| Quality of teaching | Outstanding | Inadequate |",
      "| School | Elmtree School | Oakvale School |\n|---|---|---|\n| Overall effectiveness | Good | "
        + "Inadequate |\n| Inspection date | 3 May 1911 | 4 May 1911 |\n| Local authority | "
        + "Ashby Council | Borough of Oakvale |",
      "Overall effectiveness\nOutstanding\nGood\nRequires improvement\nInadequate\n(tick one)",
      "Lead inspector\nNora Sample\nTom Other",
      // Another inspection.
      "The school's previous inspection\nInspection date: 5 June 1908\nOverall effectiveness: Good",
      "Last inspection\nInspection dates: 5 to 6 June 1908\nOverall effectiveness: Inadequate",
      "Previous inspection judgements\nOverall effectiveness: Good\nQuality of teaching\tGood",
      "Self-evaluation\n\nOverall effectiveness: Good\nQuality of education: Outstanding",
      "Example\nSchool: Elmtree School\nInspection dates: 3 to 4 May 1911\nLead inspector: Nora Sample",
      // Terms, and days that lines cut.
      "Visit dates: 3 September 1911 to 19 December 1911",
      "Inspection dates: 3 to\n4 May 1911\nDate of report: 5\nJune 1911",
      // Departments, kinds, people and companies.
      "Local authority: London Borough of Barking and\nDagenham\nSchool: Elmtree School and\nNursery",
      "Local authority: Bath and North East\nSomerset",
      "LA: Education and Children's Services, Ashby\nSchool: Free School Meals",
      "LA: Voluntary Aided\nSchool: Mixed Comprehensive",
      "Local authority: Good\nSchool: Primary Phase",
      "Local authority: Contact Officer Ada Example\nSchool: Years Three And Four",
      "Local authority: Formerly Avon County Council\nInspector: Every Child Matters",
      "Lead inspector: Elm House Consultancy\nSchool: Ada Example\nClass: 2\nAge: 6",
    ]
  )
  func others(labels: String) {
    let letter = report(labels)
    #expect(letter.visitDates.isEmpty && letter.date == nil)
    #expect(letter.institution == nil && letter.inferred.institution == nil)
    #expect(letter.localAuthority == nil)
    #expect(letter.judgements.isEmpty && letter.inspectors.isEmpty)
  }

  @Test("of this inspection count beside a block of the last one")
  func blocks() {
    let letter = parse(
      "A report\n\nLast inspection\nInspection date: 5 June 1908\nOverall effectiveness: Good\n\n"
        + "Inspection date: 3 May 1911\nOverall effectiveness: Inadequate\n\nAll pupils sing well."
    )
    #expect(letter.visit == [day(1911, 5, 3), day(1911, 5, 3)])
    #expect(letter.judgements.map(\.grade) == ["inadequate"])
  }

  @Test("of another school than the title's state nothing")
  func otherSchool() {
    let letter = parse(
      "Report of Elmtree Primary School\n\nSchool: Oakvale Primary School\n"
        + "Inspection date: 3 May 1911\nOverall effectiveness: Outstanding\n\nAll pupils sing well."
    )
    #expect(letter.institution != "Oakvale Primary School")
    #expect(letter.visitDates.isEmpty && letter.judgements.isEmpty)
    let same = parse(
      "Report of St. Elm's Primary School\n\nSchool: St Elm’s Primary School\n"
        + "Inspection date: 3 May 1911\n\nAll pupils sing well."
    )
    #expect(same.visit == [day(1911, 5, 3), day(1911, 5, 3)])
  }

  @Test("far below the text are of what the text mentions")
  func later() {
    let text =
      "The council has run groups since 1905, and this paper tells the forum what they cost."
    let letter = parse(
      "Groups in Ashby\n\n\(text)\n\n\(text)\n\nSchool: Elmtree School\nInspection date: 3 May 1911\n"
        + "Local authority: Ashby\nOverall effectiveness: Good"
    )
    #expect(letter.visitDates.isEmpty && letter.institution == nil)
    #expect(letter.localAuthority == nil && letter.judgements.isEmpty)
  }

  @Test("tell the day of the report", arguments: ["3 May 1911", "03/05/1911", "1911-05-03"])
  func date(written: String) {
    let letter = parse(
      "A report\n\nDate of report: \(written)\nDate of visit: 2 May 1911\n\nAll sing."
    )
    #expect(letter.date == day(1911, 5, 3))
    #expect(letter.visit == [day(1911, 5, 2), day(1911, 5, 2)])
  }

  @Test("beside those of the last inspection grade this one")
  func thisInspection() {
    let letter = parse(
      "Elmtree School\n\n                       Previous inspection:    Satisfactory   3\n"
        + " Overall effectiveness\n                       This inspection:        Good   2\n"
        + " Achievement of pupils                           Outstanding   1\n\nAll pupils sing well."
    )
    #expect(letter.judgements.map(\.grade) == ["good", "outstanding"])
    #expect(letter.judgements.map(\.isOverall) == [true, false])
  }

  @Test("that name the school are passages, also among cells that are none")
  func schoolLine() {
    let letter = parse(
      "A note of the visit\n\nSchool: Elmtree Primary School      DfE No: 123\n"
        + "Date of visit: 3 May 1911           SIP: Nora Sample\n\nAll pupils sing well."
    )
    #expect(letter.institution == "Elmtree Primary School")
    #expect(letter.visit == [day(1911, 5, 3), day(1911, 5, 3)])
    #expect(letter.passages.contains { $0.text.contains("Elmtree Primary School") })
  }

  @Test("of many schools are read in linear time", .timeLimit(.minutes(1)))
  func many() {
    let school =
      "School: Elm School\nUnique reference number: 123456\nLead inspector: Nora Sample\n"
      + "Local authority: Ashby\nInspection date: 3 May 1911\n\n"
    let letter = parse(String(repeating: school, count: 4000))
    #expect(letter.institution == "Elm School")
  }

  @Test("and headings that are questions stay where another heading follows")
  func questions() {
    let letter = parse(
      "All pupils sing well, and so do their teachers.\n\nWhat do people say here?\n\n"
        + "Views of the choir\n\nAll pupils like songs."
    )
    #expect(!letter.letterhead.contains("What do people say here?"))
    #expect(letter.sections.contains { $0.heading == "What do people say here?" })
  }

  @Test("of a letter are read as before")
  func letters() {
    let letter = letter(body: "Inspection dates: 3 to 4 May 1911\n\nOverall effectiveness: Good")
    #expect(letter.visitDates.isEmpty)
  }
}

@Suite("Titles of documents without “Dear”")
struct DocumentTitleTests {
  @Test(
    "are their first lines, and no label, date, address or inspectorate",
    arguments: [
      (
        "# Area report on Ashby\n\nInspection dates: 3 May 1911\n\n## Outcome\n\nAll sing.",
        "Area report on Ashby"
      ),
      (
        "Ofsted\nProgress monitoring report\n\nElmtree Primary School\n\nElm Road, Ashby AB1 2CD\n\n"
          + "Inspection date     3 May 1911\n\nOverall outcome      Songs are sung\n\nSchool details\n\n"
          + "All sing.", "Progress monitoring report – Elmtree Primary School"
      ),
      (
        "Her Majesty's Inspectorate of Examples\nEstyn\n\nA report on\n\nYsgol Elm\nAshby\n\n"
          + "Outcome of visit\n\nAll sing.", "A report on Ysgol Elm"
      ),
      (
        "From: Ada Sample\nTo: Nora Example\nPublication date: 3 May 1911\n\nReport of singing in Ashby\n\n"
          + "Operational management\n\nAll sing.", "Report of singing in Ashby"
      ),
      (
        "3 May 1911\n\nSinging in\nthe schools of Ashby\n\nAll sing.",
        "Singing in the schools of Ashby"
      ),
    ]
  )
  func first(text: String, title: String) {
    #expect(parse(text).inferred.title == title)
  }

  @Test("are passages, so that their words are found")
  func passages() {
    let letter = parse(
      "Progress monitoring report\n\nElmtree Primary School\n\nElm Road, Ashby AB1 2CD\n\n"
        + "Inspection date     3 May 1911\n\nMain findings\n\n- All sing."
    )
    let texts = letter.passages.map(\.text)
    #expect(texts.filter { $0 == "Elmtree Primary School" }.count == 1)
    #expect(texts.contains("Progress monitoring report"))
    #expect(letter.inferred.institution == "Elmtree Primary School")
    let marked = parse("# Report for Elmtree School\n\nAll pupils sing.")
    #expect(marked.passages.map(\.text) == ["Report for Elmtree School", "All pupils sing."])
    #expect(marked.inferred.institution == "Elmtree School")
  }

  @Test(
    "name the kind of inspection, and that of papers about one is none",
    arguments: [
      ("Area SEND inspection of Ashby Local Area Partnership", LetterKind.localAreaSpecialNeeds),
      ("Joint targeted area inspection of Ashby", .jointTargetedAreaInspection),
      ("Report of the focused visit to Ashby Council children's services", .focusedVisit),
      ("Special measures monitoring inspection of Elm School", .monitoringSpecialMeasures),
      ("Preparing for the area SEND inspection of Ashby", .other),
      ("Area SEND inspection of Ashby: action plan", .other),
      ("Good practice in schools after a visit", .other),
      ("School improvement arrangements and inspection", .other),
    ]
  )
  func kinds(title: String, kind: LetterKind) {
    let letter = parse("# \(title)\n\nAll pupils sing.")
    #expect(letter.kind == kind)
    #expect(!letter.isLetter)
    #expect(letter.localAuthority == (kind.isOnAuthority ? "Ashby" : nil))
  }

  @Test("have the days of the inspection below them")
  func days() {
    let letter = parse("# Joint targeted area inspection of Ashby\n\n3 to 7 May 1911\n\nAll sing.")
    #expect(letter.visit == [day(1911, 5, 3), day(1911, 5, 7)])
    let other = parse("# Songs of Ashby\n\n3 to 7 May 1911\n\nAll sing.")
    #expect(other.visitDates.isEmpty)
  }

  @Test("have no terms and no reporting years for days of a visit")
  func terms() {
    let letter = parse("# Monitoring report\n\n1 April 1910 to 31 March 1911\n\nAll sing.")
    #expect(letter.visitDates.isEmpty)
  }

  @Test(
    "end before what heads another visit",
    arguments: ["Next inspection: 3 May 1912", "Last inspection", "Visit 1", "Inspection history"]
  )
  func headings(line: String) {
    let letter = parse("Report on Elmtree School\n\n\(line)\n3 June 1908\n\nAll sing.")
    #expect(letter.inferred.title == "Report on Elmtree School")
  }

  @Test("that name two schools are of neither")
  func twoSchools() {
    let letter = parse(
      "Report on pupils who moved from Elmtree Primary School to Oakvale Primary School\n\nAll sing."
    )
    #expect(letter.inferred.institution == nil)
  }

  @Test("are no names of children")
  func people() {
    let letter = parse("Ada Sample\n\nClass: Elm\nTeacher: Ms Example\n\nSongs\n\nAda likes songs.")
    #expect(letter.inferred.title != "Ada Sample")
    #expect(!letter.passages.contains { $0.text == "Ada Sample" })
  }
}
