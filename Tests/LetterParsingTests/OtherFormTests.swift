import LetterParsing
import Testing

@Suite("Letters of other forms")
struct OtherFormTests {
  @Test("to pupils name their school in the subject")
  func pupils() {
    let letter = letter(
      address: "",
      salutation: "Dear Pupils",
      subject: "Inspection of Elmtree Junior School, Ashby, AB1 2CD",
      body: "Thank you for singing.\n\nWe have asked your teachers to:\n\n- sing, too."
    )
    #expect(letter.institution == "Elmtree Junior School")
    #expect(letter.passages.map(\.section) == [.opening, .opening, .improvements])
  }

  @Test("without a subject begin with the heading of a section")
  func noSubject() {
    let letter = letter(
      subject: "Areas for improvement",
      body: "- Sing more.\n\nStrengths\n\n- The songs."
    )
    #expect(letter.subject == nil)
    #expect(letter.passages.map(\.section) == [.improvements, .strengths])
  }

  @Test("to parents name their school in the subject or where they tell of the visit")
  func parents() {
    let head = "Office of Examples\nElm House\nAB1 2CD"
    let named = letter(
      address: head,
      salutation: "Dear Parent/Carer",
      subject: "Elmtree Primary School\nAshby Council",
      body: "Recently we inspected your child's school.\n\nAll sing well."
    )
    #expect(named.addressees.isEmpty)
    #expect(named.postcode == nil)
    #expect(named.institution == "Elmtree Primary School")
    #expect(named.localAuthority == "Ashby")
    let visited = letter(
      address: head,
      salutation: "Dear Parents and Carers",
      subject: "",
      body:
        "In March this year, inspectors of the office visited Elmtree Primary School and Nursery Class. All sang.\n\n"
        + "The Ashby Council will inform you."
    )
    #expect(visited.institution == "Elmtree Primary School and Nursery Class")
    #expect(visited.localAuthority == "Ashby")
    let none = letter(
      address: head,
      salutation: "Dear Parent",
      subject: "",
      body: "We visited the school of your child. Ashby Council and Elm Council will write."
    )
    #expect(none.institution == nil)
    #expect(none.localAuthority == nil)
  }

  @Test("behind another one keep their text, and have no headings of formulas")
  func secondLetter() {
    let letter = letter(
      body: "Thank you.\n\nStrengths\n\n- Songs.",
      end:
        "Yours sincerely\n\nNora Sample\nHer Majesty's Inspector\n\n3 May 1900\n\nDear Pupils\n\n"
        + "Inspection of Elmtree School\n\nYou sing well.\n\nYours sincerely\n\nNora Sample"
    )
    let texts = letter.passages.map(\.text)
    #expect(texts.contains("You sing well."))
    #expect(!texts.contains("Dear Pupils") && !texts.contains("Yours sincerely"))
    #expect(!letter.sections.contains { $0.heading == "Yours sincerely" })
  }

  @Test("on one line are cut at both ends of a heading")
  func flat() {
    let filler = "The choir sings in the hall every morning of the week at nine o'clock sharp. "
    let letter = parse(
      "3 May 1900 Mrs A Example Headteacher Elmtree Primary School AB1 2CD Dear Mrs Example Ofsted "
        + "1899-00 survey inspection programme: music Thank you for your help during my visit on 1 "
        + "May 1900. \(filler)\(filler)\(filler)Strengths The songs are in tune. Areas for improvement, "
        + "which we discussed, include: making the drums softer. Inspection findings You know the "
        + "choir. Next steps for the school Leaders should ensure that: • drums are quiet. Yours "
        + "sincerely Nora Sample Her Majesty's Inspector Information about the inspection I heard all."
    )
    let places = letter.passages.suffix(6).map { [$0.section.rawValue, $0.heading ?? "", $0.text] }
    #expect(
      places == [
        ["strengths", "Strengths", "The songs are in tune."],
        [
          "improvements", "Areas for improvement, which we discussed, include:",
          "making the drums softer.",
        ], ["main_findings", "Inspection findings", "You know the choir."],
        ["improvements", "Next steps for the school", "Leaders should ensure that:"],
        ["improvements", "Next steps for the school", "drums are quiet."],
        ["evidence", "Information about the inspection", "I heard all."],
      ]
    )
    #expect(letter.signatories.map(\.name).first?.hasPrefix("Nora Sample") == true)
  }

  @Test(
    "have a kind by their subject",
    arguments: [
      ("Ofsted monitoring of Grade 3 schools: visit", LetterKind.gradeThreeMonitoring),
      ("Joint area SEND revisit in Ashby", .localAreaSpecialNeeds),
      ("Area SEND monitoring inspection of Ashby", .localAreaSpecialNeeds),
      ("JTAI of the response to noise in Ashby", .jointTargetedAreaInspection),
      ("Academies initiative: monitoring inspection of Ashby", .noFormalDesignation),
      ("Advice letter on choirs", .adviceNote), ("Ofsted survey: the loudest", .survey),
    ]
  )
  func kinds(subject: String, kind: LetterKind) {
    #expect(letter(subject: subject, body: "Thank you for your time.").kind == kind)
    let mention = letter(subject: "A visit", body: "Thank you. You told me of your \(subject).")
    #expect(mention.kind == .letterOther)
  }
}

@Suite("The body that a document without an addressee is about")
struct InferredInstitutionTests {
  @Test(
    "is whose address it shows, and not that of an inspectorate",
    arguments: [("choir@ashby.gov.uk", "ashby.gov.uk"), ("enquiries@ofsted.gov.uk", nil)]
  )
  func addresses(address: String, institution: String?) {
    let text =
      "Report\n\nThe choir sings well.\n\nPlease write to \(address) if you want to join it."
    #expect(parse(text).inferred.institution == institution)
  }
}
