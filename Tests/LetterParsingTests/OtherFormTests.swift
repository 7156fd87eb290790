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
      body: "Thank you for singing."
    )
    #expect(letter.institution == "Elmtree Junior School")
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
