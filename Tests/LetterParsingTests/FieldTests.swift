import LetterParsing
import Testing

@Suite("Fields of a letter")
struct FieldTests {
  private static let body =
    "Thank you for your help during my visit on 1 May 1900 to look at music."

  @Test(
    "reads the date in its ways of writing",
    arguments: [
      "27 January 1909", "27th January 1909", "27 January 1909,", "27 Jan 1909", "27 January, 1909",
      "Date: 27 January 1909", "Wednesday 27 January 1909", "**27 January 1909**",
    ]
  )
  func dates(written: String) {
    #expect(letter(date: written, body: Self.body).date?.description == "1909-01-27")
  }

  @Test(
    "never guesses a date that is no day",
    arguments: ["6 November 19095", "31 June 1909", "12 Febuary 1909", "12/13/1909"]
  )
  func badDates(written: String) {
    let letter = letter(date: written, body: Self.body)
    #expect(letter.date == nil)
    #expect(letter.warnings.map(\.code).contains("date-not-readable"))
    #expect(letter.inferred.academicYear == nil)
  }

  @Test("warns of a letter that is dated before its visit, and keeps the date")
  func dateBeforeVisit() throws {
    let body = "This letter tells of our visit to Ashby on 18 and 19 December 1919."
    let letter = letter(date: "21 January 1919", body: body)
    #expect(letter.date?.description == "1919-01-21")
    let warning = try #require(letter.warnings.first { $0.code == "date-before-visit" })
    #expect(warning.lines == 1...1)
    #expect(warning.message.contains("the date 21 January 1919"))
    #expect(warning.message.contains("(18 December 1919 to 19 December 1919)"))
    for date in ["18 December 1919", "21 January 1920", "6 November 19095"] {
      let letter = LetterParsingTests.letter(date: date, body: body)
      #expect(!letter.warnings.contains { $0.code == "date-before-visit" }, "\(date)")
    }
  }

  @Test("reads name, role, institution, address, postcode and county")
  func addressee() {
    let letter = letter(
      address: "Mr B Example\nStrategic Director of Children & Young\nPeople's Services\n"
        + "Ashby Borough Council\nThe Town Hall\nAshby\nEssex\nSS9 4HX",
      body: Self.body
    )
    #expect(letter.addressees.map(\.name) == ["Mr B Example"])
    #expect(
      letter.addressees.first?.role == "Strategic Director of Children & Young People's Services"
    )
    #expect(letter.institution == "Ashby Borough Council")
    #expect(letter.addressLines == ["The Town Hall", "Ashby", "Essex"])
    #expect(letter.postcode == "SS9 4HX")
    #expect(letter.county == "Essex")
    #expect(letter.localAuthority == "Ashby")
  }

  @Test(
    "takes no street for the council that the subject names",
    arguments: [
      ("Broadway", nil), ("Ashby-On-Sea MBC", "Ashby-On-Sea MBC"), ("12 High Road", nil),
      ("Interim Chief Executive, Ashby Trust", "Ashby Trust"),
    ]
  )
  func street(line: String, institution: String?) {
    let letter = letter(
      address: "Ms B Example\nDirector of Children's Services\n\(line)\nElmtree\nSS9 4HX",
      subject: "Focused visit to Ashby-On-Sea children's services",
      body: Self.body
    )
    #expect(letter.institution == institution)
    #expect(letter.localAuthority == "Ashby-on-Sea")
  }

  @Test(
    "names a council without article and final stop, and no building of its address",
    arguments: [
      ("The London Borough of Ashby", "London Borough of Ashby"),
      ("London Borough of Ashby.", "London Borough of Ashby"),
      ("The Ashby Council", "Ashby Council"), ("The Grove School", "The Grove School"),
      ("The Council House", nil), ("Council House", nil), ("Elm Wellbeing Centre", nil),
      ("Ashby Children’s Centre School", "Ashby Children’s Centre School"),
    ]
  )
  func council(line: String, institution: String?) {
    let letter = letter(
      address: "Ms B Example\nDirector of Children's Services\n\(line)\nElm Square\nSS9 4HX",
      subject: "Focused visit to Ashby children's services",
      body: Self.body
    )
    #expect(letter.institution == institution)
    #expect(letter.localAuthority == "Ashby")
  }

  @Test("takes a centre for the addressee where no authority is")
  func centre() {
    let letter = letter(
      address: "Ms B Example\nManager\nElm Children's Centre\nElm Square\nSS9 4HX",
      body: Self.body
    )
    #expect(letter.institution == "Elm Children's Centre")
  }

  @Test(
    "gives one council one name",
    arguments: [
      ("Focused visit to Newcastle children’s services", "Newcastle upon Tyne"),
      ("Focused visit to Newcastle City Council children’s services", "Newcastle upon Tyne"),
      ("Focused visit to Newcastle Upon Tyne children’s services", "Newcastle upon Tyne"),
      ("Focused visit to Newcastle Borough Council children’s services", "Newcastle"),
      ("Focused visit to Newcastle-under-Lyme council", "Newcastle-under-Lyme"),
    ]
  )
  func councilNames(subject: String, name: String) {
    #expect(letter(subject: subject, body: Self.body).localAuthority == name)
  }

  @Test("does not take a county for an authority")
  func county() {
    let letter = letter(
      address: "Mrs A Example\nHeadteacher\nElmtree School\nEssex\nSS9 4HX",
      body: Self.body
    )
    #expect(letter.county == "Essex")
    #expect(letter.localAuthority == nil)
  }

  @Test(
    "keeps a postcode that has not the form of one, and says so",
    arguments: ["SW21 EG", "P01 2AL"]
  )
  func postcode(written: String) {
    let letter = letter(
      address: "Mrs A Example\nHeadteacher\nElmtree School\nAshby\n\(written)",
      body: Self.body
    )
    #expect(letter.postcode == written)
    #expect(letter.warnings.map(\.code).contains("postcode-not-valid"))
  }

  @Test("tells two addressees apart")
  func twoAddressees() {
    let letter = letter(
      address: "Ms A Example and Ms B Sample\nHeadteachers\nElmtree School\nAB1 2CD",
      salutation: "Dear Ms Example and Ms Sample",
      body: Self.body
    )
    #expect(letter.addressees.map(\.name) == ["Ms A Example", "Ms B Sample"])
  }

  @Test("reads a list of officials")
  func officials() {
    let letter = letter(
      address:
        "Ada Example, Director of Children’s Services, Ashby\nBen Sample, Chief Constable, Ashby\n"
        + "Constabulary\nCyd Specimen, Chief Executive, Ashby Clinical Commissioning\nGroup",
      salutation: "Dear local partnership",
      subject: "Joint targeted area inspection of Ashby",
      body: "Between 3 and 5 April 1900, inspectors undertook a joint inspection of the area.",
      end:
        "Yours sincerely\n\nOfsted\nCare Quality Commission\nAda One\nNational Director\nBen Two\n"
        + "Deputy Chief Inspector\nHMI Probation\nCyd Three\nAssistant Chief Inspector"
        + "\n\n2\nThe Act of 1900 enables them to\nwrite to the council."
    )
    #expect(letter.addressees.map(\.name) == ["Ada Example", "Ben Sample", "Cyd Specimen"])
    #expect(letter.kind == .jointTargetedAreaInspection)
    #expect(letter.signatories.count == 9)
    #expect(letter.signatories.allSatisfy { $0.role == nil })
    #expect(letter.visitDates.map(\.start.description) == ["1900-04-03"])
    #expect(letter.localAuthority == "Ashby")
  }

  @Test(
    "reads the days of the visit",
    arguments: [
      ("during my visit on 10 February 1900", "1900-02-10", "1900-02-10"),
      ("during our visit on 20 and 21 October 1899", "1899-10-20", "1899-10-21"),
      ("during the inspection on 8–9 December 1899", "1899-12-08", "1899-12-09"),
      ("during the inspection from 30 June to 1 July 1899", "1899-06-30", "1899-07-01"),
      ("during my visit on 14-15 February", "1900-02-14", "1900-02-15"),
      ("during my visit on 14 and 15 December", "1899-12-14", "1899-12-15"),
    ]
  )
  func visits(phrase: String, start: String, end: String) {
    let letter = letter(body: "Thank you for your help \(phrase) to look at music.")
    #expect(letter.visitDates.map { "\($0.start) \($0.end)" } == ["\(start) \(end)"])
  }

  @Test("leaves other days alone")
  func otherDays() {
    let letter = letter(body: "Thank you for our meeting on 16 January 1900. It was a pleasure.")
    #expect(letter.visitDates.isEmpty)
  }

  @Test("splits subjects into programme, topic and academic year")
  func subject() {
    let letter = letter(
      subject: "Ofsted 190011 survey inspection programme – Music",
      body: Self.body
    )
    #expect(letter.programme == "Ofsted 190011 survey inspection programme")
    #expect(letter.topic == "Music")
    #expect(letter.academicYear == nil)
    #expect(
      parse("Dear A\n\nSurvey 1910-11: x\n\nThank you.\n\nYours faithfully\n\nA B").academicYear
        == "1910-11"
    )
  }

  @Test(
    "tells the kind by its cue",
    arguments: [
      (
        "Requires improvement: monitoring inspection visit to Elmtree",
        LetterKind.monitoringRequiresImprovement
      ),
      ("Special measures monitoring inspection of Elmtree", .monitoringSpecialMeasures),
      ("Short inspection of Elmtree Primary School", .shortInspection),
      ("Focused visit to Ashby children’s services", .focusedVisit),
      ("Ofsted subject survey: good practice in music", .goodPractice),
      ("No formal designation inspection of Elmtree", .noFormalDesignation),
      ("Something else", .letterOther),
    ]
  )
  func kinds(subject: String, kind: LetterKind) {
    let letter = letter(subject: subject, body: "Thank you for your time. It was a pleasant day.")
    #expect(letter.kind == kind)
    #expect((letter.kindCue == nil) == (kind == .letterOther))
  }

  @Test("knows pupils by the salutation")
  func pupils() {
    #expect(letter(salutation: "Dear Children", body: Self.body).kind == .pupilLetter)
  }

  @Test("finds inspectors who came along")
  func inspectors() {
    let one = letter(
      body:
        "Thank you for your help during my visit with Ada Sample HMI on 1 May 1900 to see music."
    )
    #expect(one.inspectors == [Correspondent(name: "Ada Sample", role: "HMI")])
    let two = letter(
      body: "The inspectors were Ada Sample, Her Majesty’s Inspector, and Ben Example, HMI."
    )
    #expect(two.inspectors.map(\.name) == ["Ada Sample", "Ben Example"])
  }

  @Test(
    "gives inspectors the role that stands before or behind their names",
    arguments: [
      ("It was led by Her Majesty’s Inspectors Ada Sample and Ben Example.", ["HMI", "HMI"]),
      (
        "The inspectors were Her Majesty’s Inspectors (HMI) Social Care, Ada Sample and Ben "
          + "Example.", ["HMI", "HMI"]
      ),
      ("It was carried out by Ada Sample and Ben Example, two of HM’s Inspectors.", []),
      (
        "The visit was conducted by Ada Sample and Ben Example, two of Her Majesty’s Inspectors.",
        ["HMI", "HMI"]
      ),
      (
        "The inspectors were lead inspector Ada Sample and team inspector Ben Example.",
        ["lead inspector", "team inspector"]
      ),
      (
        "Her Majesty’s Inspectors were Ada Sample, with Ben Example, HMI designate.",
        ["HMI", "HMI designate"]
      ),
      (
        "Her Majesty’s Inspectors for this visit were Ada Sample and Ben Example Inspectors saw us.",
        ["HMI", "HMI"]
      ),
    ]
  )
  func inspectorRoles(sentence: String, roles: [String]) {
    let inspectors = letter(body: sentence).inspectors
    #expect(inspectors.map(\.name) == ["Ada Sample", "Ben Example"])
    let found = inspectors.compactMap(\.role)
    #expect(found.map { $0.replacing("Her Majesty's Inspector", with: "HMI") } == roles)
  }

  @Test(
    "reads on behind a body and behind the next role",
    arguments: [
      "The inspectors were Ada Sample, HMI, Ashby School, Ben Example, HMI, and Cy Third, HMI.",
      "It was led by Her Majesty’s Inspectors Ada Sample and Ben Example and Ofsted Inspector Cy "
        + "Third.",
    ]
  )
  func inspectorLists(sentence: String) {
    let inspectors = letter(body: sentence).inspectors
    #expect(inspectors.map(\.name) == ["Ada Sample", "Ben Example", "Cy Third"])
    #expect(inspectors.first?.role == inspectors.dropFirst().first?.role)
    #expect(sentence.contains("Ofsted") == (inspectors.last?.role == "Ofsted Inspector"))
  }

  @Test("gives all of a team the role that stands before their names")
  func teamInspectors() {
    let letter = letter(
      body: "The inspectors were lead inspector Ada Sample and team inspectors Ben Example and Cy "
        + "Third, with support from Ashby School."
    )
    #expect(
      letter.inspectors == [
        Correspondent(name: "Ada Sample", role: "lead inspector"),
        Correspondent(name: "Ben Example", role: "team inspector"),
        Correspondent(name: "Cy Third", role: "team inspector"),
      ]
    )
  }

  @Test("takes no body for an inspector")
  func noBodies() {
    let letter = letter(
      body: "Between 3 and 5 April 1900, Ofsted, the Care Quality Commission (CQC), Her Majesty’s "
        + "Inspectorate of Constabulary and Fire and Rescue Services (HMICFRS) and HMI Probation "
        + "(HMI Prob) undertook a joint inspection with Ada-Mae Sample HMI. We met Ada-mae Sample "
        + "HMI again."
    )
    #expect(letter.inspectors.map(\.name) == ["Ada-Mae Sample"])
  }

  @Test(
    "tells people from bodies and offices",
    arguments: [
      ("Ada Example, OBE QPM", "Ada Example"), ("Ada Example CBE", "Ada Example"),
      ("Dr Ada O’Sample BSc MB ChB MSc DCH FRCA", "Dr Ada O’Sample"),
      ("Ada Sample HMI", "Ada Sample"), ("Ada Sample.", "Ada Sample"), ("ADA SAMPLE", "ADA SAMPLE"),
      ("Ada Dean", "Ada Dean"), ("Ada McSample", "Ada McSample"), ("Ofsted", nil),
      ("Care Quality Commission", nil), ("HMI Probation", nil), ("Deputy Chief Inspector", nil),
      ("National Director, Social Care", nil), ("Medical Services, CQC", nil), ("Services", nil),
      ("Chief Inspector of Hospitals and Interim Chief Inspector of Primary", nil),
      ("HMI Constabulary and Fire & Rescue", nil), ("Acting Head", nil),
      ("Rescue Services (HMICFRS", nil), ("Dean Sample", "Dean Sample"),
      ("Sam Constable", "Sam Constable"), ("Ms K Leader", "Ms K Leader"),
      ("Mary Nurse", "Mary Nurse"), ("Jo High", "Jo High"), ("The Board", nil),
      ("Ada Sample (HMI)", "Ada Sample"), ("Ada Sample BSc (Hons)", "Ada Sample"),
      ("Lead HMI Ada Sample", "Ada Sample"), ("Governor Ada Sample", "Ada Sample"),
      ("ADA MAE SAMPLE", "ADA MAE SAMPLE"), ("Mr Ben EXAMPLE", "Mr Ben EXAMPLE"),
      ("Chief Constable", nil), ("Ashby School", nil), ("Dean of Ashby", nil),
    ]
  )
  func people(line: String, person: String?) {
    #expect(PersonName.of(line) == person)
  }

  @Test(
    "reads judgements of the letter’s own subject",
    arguments: [
      ("The overall effectiveness of music is good with some outstanding features.", "good"),
      (
        "Leaders and managers are not taking effective action to improve the school.",
        "not taking effective action"
      ),
      ("The quality of teaching in music was judged to be satisfactory.", "satisfactory"),
      ("The leadership of music is outstanding.", "outstanding"),
      ("Achievement in music is inadequate because pupils sing too little.", "inadequate"),
    ]
  )
  func judgements(sentence: String, grade: String) {
    let letter = letter(body: Self.body + "\n\nMain findings\n\n" + sentence)
    #expect(letter.judgements.map(\.grade) == [grade])
    #expect(letter.judgements.first?.text == sentence)
  }

  @Test(
    "does not take praise or other schools' grades for judgements",
    arguments: [
      "It was good to see the choir.", "Pupils make good progress in music.",
      "Six schools were graded as good at their previous inspection.",
      "The school was judged to be good at its last inspection.",
      "The choir sang, and this is good news.",
    ]
  )
  func noJudgement(sentence: String) {
    #expect(letter(body: Self.body + "\n\nMain findings\n\n" + sentence).judgements.isEmpty)
  }

  @Test(
    "takes nothing for a judgement where letters of the kind give none",
    arguments: ["Focused visit to Ashby children’s services", "Joint targeted area inspection"]
  )
  func narrativeKind(subject: String) {
    let body = Self.body + "\n\nMain findings\n\nThe leadership of the service is good."
    #expect(letter(body: body).judgements.map(\.grade) == ["good"])
    #expect(letter(subject: subject, body: body).judgements.isEmpty)
  }

  @Test("reads copies from lines and from a sentence")
  func copies() {
    let lines = letter(
      body: Self.body,
      end: "Yours sincerely\n\nNora Sample\nHMI\n\n**cc** Chair of governors\nAshby Council"
    )
    #expect(lines.copies == ["Chair of governors", "Ashby Council"])
    let sentence = letter(
      body: Self.body
        + "\n\nI am copying this letter to the Chair of Governors and the Director of "
        + "Children's Services for Ashby."
    )
    #expect(
      sentence.copies == ["Chair of Governors", "Director of Children's Services for Ashby"]
    )
    #expect(sentence.localAuthority == "Ashby")
    let clause = letter(
      body: Self.body
        + "\n\nI am copying this letter to the Ministry and have told the Ministry of the points."
    )
    #expect(clause.copies == ["Ministry"])
  }

  @Test(
    "takes what follows a role for text of the letter",
    arguments: [
      "PS. Thank the cook for me.", "P.S. The choir was a joy", "A s", "Please sing on.",
      "we will come again", "The 1899 Act lets us come again",
    ]
  )
  func postscript(line: String) {
    let letter = letter(
      body: Self.body,
      end: "Yours sincerely\n\nNora Sample.\nHer Majesty’s Inspector\n\n\(line)"
    )
    #expect(
      letter.signatories == [Correspondent(name: "Nora Sample", role: "Her Majesty’s Inspector")]
    )
    #expect(letter.passages.last?.text == line)
    #expect(letter.passages.last?.section == .other)
  }

  @Test("finds copies behind a postscript")
  func copiesBehindPostscript() {
    let letter = letter(
      body: Self.body,
      end: "Yours sincerely\n\nNora Sample\nHMI\n\nPS. Thank the cook.\n\ncc Chair of governors"
    )
    #expect(letter.copies == ["Chair of governors"])
    #expect(letter.signatories.map(\.role) == ["HMI"])
    #expect(letter.passages.last?.text == "PS. Thank the cook.")
  }

  @Test("takes a sentence about copies for text")
  func noCopies() {
    let line = "Copies to be made of the songs must not be sold. They are kept."
    let end = "Yours sincerely\n\nNora Sample\nHMI\n\n\(line)\nThe list is long."
    let letter = letter(body: Self.body, end: end)
    #expect(letter.copies.isEmpty)
    #expect(letter.passages.contains { $0.text.hasPrefix("Copies to be made") })
  }

  @Test(
    "takes roles of one or more lines",
    arguments: [
      "Lead inspector", "School improvement adviser", "Her Majesty’s Inspector, Ofsted",
      "Regional director,\nSouth East",
      "Chief Inspector of Hospitals and\nInterim Chief Inspector of Medical Services (CQC)",
      "Director of children’s services\non behalf of Ofsted",
    ]
  )
  func roles(role: String) {
    let letter = letter(body: Self.body, end: "Yours sincerely\n\nNora Sample\n\(role)")
    #expect(letter.signatories.map(\.role) == [role.replacing("\n", with: " ")])
    #expect(letter.passages.count == 1)
  }

  @Test("takes a name with small words into the signature")
  func particles() {
    let end =
      "Yours sincerely\n\nNora Sample\nHer Majesty’s Inspector\n\nAhmed bin Sample\n"
      + "Her Majesty’s Inspector\n\nCy Third\nHer Majesty’s Inspector"
    let names = letter(body: Self.body, end: end).signatories.map(\.name)
    #expect(names == ["Nora Sample", "Ahmed bin Sample", "Cy Third"])
  }

  @Test(
    "takes a title below the role for text",
    arguments: ["The Choir and Its Songs", "Thank The Cook"]
  )
  func titleBelowRole(line: String) {
    let end = "Yours sincerely\n\nNora Sample\nHMI\n\n\(line)\n\nThe choir has a quagga."
    let letter = letter(body: Self.body, end: end)
    #expect(letter.signatories == [Correspondent(name: "Nora Sample", role: "HMI")])
    #expect(letter.passages.last?.text == "The choir has a quagga.")
  }

  @Test("keeps a role that markup parted from its name")
  func roleApart() {
    let end = "Yours sincerely\n\nNora Sample\n\nSchool improvement adviser"
    let roles = letter(body: Self.body, end: end).signatories.map(\.role)
    #expect(roles == ["School improvement adviser"])
  }

  @Test("reads on behind a clause about one who gets a copy")
  func copiesBehindClause() {
    let body =
      "I am copying this letter to the Director of Children’s Services, who will publish it, the "
      + "chair of governors and the clerk."
    #expect(
      letter(body: body).copies == [
        "Director of Children’s Services", "chair of governors and the clerk",
      ]
        || letter(body: body).copies
          == ["Director of Children’s Services", "chair of governors", "clerk"]
    )
  }

  @Test("keeps the article of a school and the rank of a borough")
  func articles() {
    let school = letter(address: "Ms A Walker\nThe City of London School\nAshby", body: Self.body)
    #expect(school.institution == "The City of London School")
    let subject = "Focused visit to the Borough of Newcastle children’s services"
    #expect(letter(subject: subject, body: Self.body).localAuthority == "Newcastle")
  }

  @Test("finds a signature without a closing formula")
  func unannounced() {
    let letter = letter(body: Self.body, end: "Nora Sample\nHer Majesty’s Inspector")
    #expect(letter.isLetter)
    #expect(letter.signatories.map(\.name) == ["Nora Sample"])
  }

  @Test("invents nothing for a text that is no letter")
  func notALetter() {
    let letter = parse("Report\n\nBackground:\n\nThe choir sang on 3 May.\n")
    #expect(!letter.isLetter && letter.kind == .other)
    #expect(letter.subject == nil && letter.addressees.isEmpty && letter.signatories.isEmpty)
  }
}
