import LetterParsing
import Testing

@Suite("The local authority")
struct AuthorityTests {
  private static let director = "Director of Children’s Services"

  private func authority(copied: String, end: String? = nil) -> String? {
    let body =
      "Thank you for your time.\n\nI am copying this letter to the clerk and the \(copied)."
    let signed = "Yours sincerely\n\nNora Sample\nHer Majesty's Inspector"
    return letter(body: body, end: end ?? signed).localAuthority
  }

  @Test(
    "ends before the next who gets a copy",
    arguments: [
      ("Ashby and the Diocese of Elm", "Ashby"), ("Ashby, and the Diocese of Elm", "Ashby"),
      ("Ashby and HMCI", "Ashby"), ("Ashby and Ofsted’s regional director", "Ashby"),
      ("Ashby and The Secretary of State", "Ashby"),
      ("Brighton and Hove and the regional commissioner", "Brighton and Hove"),
      ("Bath and North East Somerset", "Bath and North East Somerset"),
      ("the Royal Borough of Kensington and Chelsea", "Kensington and Chelsea"),
      (
        "the London Borough of Barking and Dagenham and the Diocese of Elm", "Barking and Dagenham"
      ),
      ("Hammersmith and Fulham and the Archdiocese of Elm", "Hammersmith and Fulham"),
      ("Redcar and Cleveland", "Redcar and Cleveland"), ("Telford & Wrekin", "Telford & Wrekin"),
      ("Cheshire West and Chester and Ofsted", "Cheshire West and Chester"),
      ("Blackburn with Darwen and the Diocese of Elm", "Blackburn with Darwen"),
      ("East Riding of Yorkshire", "East Riding of Yorkshire"),
      (
        "Bournemouth, Christchurch and Poole and the Diocese of Elm",
        "Bournemouth, Christchurch and Poole"
      ),
    ]
  )
  func joint(place: String, name: String) {
    #expect(authority(copied: "\(Self.director) for \(place)") == name)
  }

  @Test(
    "may stand behind a comma or a dash",
    arguments: [
      (", Ashby", "Ashby"), (" , Ashby", "Ashby"), (" – Ashby", "Ashby"),
      (", Ashby County Council", "Ashby"), (", North Ashby", "North Ashby"),
      (", Ofsted", nil), (", Nora Sample", nil), (", Ms Sample", nil),
      (", Chair of Governors", nil), (", the Mayor", nil), (", Elm Trust and the Mayor", nil),
    ]
  )
  func apposition(place: String, name: String?) {
    #expect(authority(copied: Self.director + place) == name)
  }

  @Test("is that of a director in the list of copies")
  func copies() {
    let end =
      "Yours sincerely\n\nNora Sample\nHer Majesty's Inspector\n\n"
      + "cc. \(Self.director), Ashby County Council\ncc. Chair of the board"
    #expect(letter(body: "Thank you for your time.", end: end).localAuthority == "Ashby")
  }

  @Test("is that which gets the letter")
  func ownCopy() {
    #expect(authority(copied: "local authority for Ashby") == "Ashby")
    #expect(authority(copied: "local authority for information") == nil)
    let body = "Thank you.\n\nYou met the local authority for English and the cook in May."
    #expect(letter(body: body).localAuthority == nil)
  }

  @Test(
    "has a director under other names",
    arguments: [
      ("Director of Education for Ashby and the cook", "Ashby"),
      ("Corporate Director for Children and Young People for Ashby", "Ashby"),
      ("Director of Education for the Diocese of Elm", nil),
      ("cook of the young people for Ashby", nil),
    ]
  )
  func otherDirectors(copied: String, name: String?) {
    #expect(authority(copied: copied) == name)
  }

  @Test("is a known one that the closing sends the letter to")
  func sent() {
    func authority(_ sentence: String) -> String? {
      letter(body: "Thank you for your time.\n\n\(sentence)").localAuthority
    }
    #expect(
      authority("A copy of this letter will be sent to Gateshead local authority.") == "Gateshead"
    )
    #expect(authority("A copy of this letter will be sent to your local authority.") == nil)
    #expect(authority("The choir went to Gateshead local authority and sang.") == nil)
  }

  @Test("and the rest of the copies are told where two papers go out")
  func twoPapers() {
    let letter = letter(
      body:
        "Thank you.\n\nThis letter and monitoring inspection report will be published. I am copying "
        + "this letter and the monitoring inspection report to the Chair of Governors and the "
        + "\(Self.director) for Ashby."
    )
    #expect(letter.passages.map(\.section) == [.opening, .closing])
    #expect(letter.copies == ["Chair of Governors", "\(Self.director) for Ashby"])
    #expect(letter.localAuthority == "Ashby")
  }

  @Test("may be told by a line of the address")
  func addressLine() {
    let letter = letter(
      address: "Mrs A Example\nHeadteacher\nElmtree School\nLocal authority: Ashby\nAB1 2CD",
      body: "Thank you for your time."
    )
    #expect(letter.localAuthority == "Ashby")
    #expect(letter.institution == "Elmtree School")
    #expect(letter.addressLines.isEmpty)
  }

  @Test("may be told by a line of its own")
  func label() {
    let letter = letter(
      body: "Local authority: Ashby\nUnique reference number: 1\n\nThank you for your time."
    )
    #expect(letter.localAuthority == "Ashby")
  }

  @Test(
    "is the council that the subject names",
    arguments: [
      ("Monitoring visit of Ashby Council children’s services", "Ashby"),
      ("Inspection of local authority children’s services: monitoring visit of Ashby", "Ashby"),
      ("Monitoring visit to Elm Children’s Centre", nil),
      ("Short inspection of Elm Council Nursery School", nil),
    ]
  )
  func subject(subject: String, name: String?) {
    #expect(letter(subject: subject, body: "Thank you for your time.").localAuthority == name)
  }
}
