import LetterParsing
import Testing

@Suite("The head of a letter")
struct HeadTests {
  private func head(_ address: String) -> Letter {
    letter(address: "\(address)\nOak Road\nAshby\nAB1 2CD", body: "All is well.")
  }

  @Test(
    "names the addressee, the role and the school",
    arguments: [
      "Headteacher: Mrs A Example\nElmtree School",
      "FAO: Mrs A Example\nHeadteacher\nElmtree School",
      "For the attention of Mrs A Example\nHeadteacher\nElmtree School",
      "Mrs A Example (Headteacher)\nElmtree School", "Mrs A Example, Headteacher, Elmtree School",
      "Mrs A Example             URN: 109999\nHeadteacher\nElmtree School",
    ]
  )
  func addressee(_ address: String) {
    let letter = head(address)
    #expect(letter.addressees == [Correspondent(name: "Mrs A Example", role: "Headteacher")])
    #expect(letter.institution == "Elmtree School")
    #expect(letter.addressLines == ["Oak Road", "Ashby"])
  }

  @Test("names two who share a role", arguments: ["Headteachers", "Co-headteachers"])
  func shared(_ role: String) {
    let letter = head("Mrs A Example and Mr B Fiction\n\(role)\nElmtree School")
    #expect(letter.addressees.map(\.role) == [role, role])
    #expect(letter.addressLines == ["Oak Road", "Ashby"])
  }

  @Test("has the school, and not what the post goes through")
  func careOf() {
    let letter = head("Mrs A Example\nc/o The School Office\nElmtree School")
    #expect(letter.institution == "Elmtree School")
    #expect(letter.addressees == [Correspondent(name: "Mrs A Example")])
  }

  @Test("names another without a title, whose body is not the addressee's")
  func further() {
    let letter = letter(
      address: "Ada Example, Director of Children’s Services\n"
        + "Ben Fiction, Chief Executive, Ashby Children’s Trust\nAshby Borough Council\nAB1 2CD",
      salutation: "Dear Ms Example and Mr Fiction",
      body: "All is well."
    )
    #expect(
      letter.addressees == [
        Correspondent(name: "Ada Example", role: "Director of Children’s Services"),
        Correspondent(name: "Ben Fiction", role: "Chief Executive, Ashby Children’s Trust"),
      ]
    )
    #expect(letter.institution == "Ashby Borough Council")
  }

  @Test("goes on in a line that begins with a role")
  func wrappedRole() {
    let letter = letter(
      address: "Ada Example, Chief Nurse, Ashby Group\nBen Fiction, Lead Designated\n"
        + "Nurse, Ashby Group\nCyd Sample, Chief Constable, Ashby",
      salutation: "Dear local partnership",
      body: "All is well."
    )
    #expect(letter.addressees.map(\.name) == ["Ada Example", "Ben Fiction", "Cyd Sample"])
    #expect(letter.addressees[1].role == "Lead Designated Nurse, Ashby Group")
  }

  @Test("names others below the address")
  func later() {
    let letter = letter(
      address: "Ms A Example\nDirector of Services\nAshby Council\nAB1 2CD\n\n"
        + "Mr B Fiction, Chief Officer, Ashby Group\nMs C Sample, Local officer",
      body: "All is well."
    )
    #expect(letter.addressees.map(\.name) == ["Ms A Example", "Mr B Fiction", "Ms C Sample"])
    #expect(letter.institution == "Ashby Council")
    #expect(letter.addressLines.isEmpty)
  }

  @Test("has the subject behind the salutation")
  func behind() {
    let letter = letter(
      salutation: "Dear Mrs Example, Re: Ofsted survey programme: music",
      subject: "",
      body: "Thank you for your help."
    )
    #expect(letter.salutation == "Dear Mrs Example")
    #expect(letter.subject == "Ofsted survey programme: music")
    #expect(letter.passages.map(\.text) == ["Thank you for your help."])
  }

  @Test("has the subject above the salutation")
  func above() {
    let letter = letter(
      salutation: "Ofsted survey programme: music\n\nDear Mrs Example",
      subject: "",
      body: "Thank you for your help."
    )
    #expect(letter.subject == "Ofsted survey programme: music")
    #expect(letter.addressLines == ["Oak Road", "Ashby"])
  }

  @Test("has the school's number and address below the subject")
  func references() {
    let letter = letter(
      subject: "Ofsted survey programme: music\nURN: 109999\nElmtree School, Ashby AB1 2CD",
      body: "Thank you for your help."
    )
    #expect(letter.subject == "Ofsted survey programme: music")
    #expect(letter.passages.count == 1)
  }

  @Test("has the topic below a blank line")
  func topic() {
    let letter = letter(
      subject: "Ofsted survey inspection programme:\n\nmusic",
      body: "Thank you for your help."
    )
    #expect(letter.topic == "music")
    #expect(letter.passages.count == 1)
  }
}
