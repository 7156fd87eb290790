import LetterParsing
import Testing

@Suite("Boxed studies and the ends of lists")
struct StudyTests {
  @Test(
    "a note that names are not real is of no section",
    arguments: [
      "All names are pseudonyms.", "*Pseudonym used to protect confidentiality.",
      "* Names have been changed.", "The child's name is not real.",
    ]
  )
  func noteOnNames(_ note: String) {
    let letter = letter(
      body: """
        Strengths

        - The choir sings.

        Practice study: highly effective practice
        \(note)

        One flute is played well.

        \(note)

        One drum is played well.
        """
    )
    #expect(letter.passages.map(\.section) == [.strengths, .other, .strengths, .other, .strengths])
    #expect(letter.passages.last?.heading == "Practice study: highly effective practice")
  }

  @Test("a sentence about names is no such note")
  func namesInText() {
    let texts = [
      "Pupils use pseudonyms well when they write for the school's paper.",
      "Names of streets are learnt by heart in the first year at this school.",
      "Names of pupils have been changed in the register since the hall burned down in the spring.",
    ]
    let letter = letter(body: "Strengths\n\n" + texts.joined(separator: "\n\n"))
    #expect(letter.passages.map(\.section) == [.strengths, .strengths, .strengths])
  }

  private static let opening = """
    The choir sings in the hall every morning of the week at nine o'clock sharp and
    the whole school listens to it with pleasure and with some pride, as we were all
    told by everyone we met on the day when we came to visit the school to hear it.
    """

  @Test(
    "a short line above paragraphs ends a list",
    arguments: ["Strengths", "What needs to improve?"]
  )
  func headingBelowList(_ heading: String) {
    let letter = letter(
      body: """
        \(Self.opening)

        \(heading)
        ◼ The choir sings mostly in tune, and the drums of the younger pupils do keep the
        time with it.
        ◼ The flutes.
        Ashby Music Partnership (AMP)

        The partnership has bought drums and flutes for all the schools of the town, and
        the pupils play them every day.

        All of them like it.

        Main findings

        The hall is big.
        """
    )
    #expect(
      letter.passages.suffix(5).map(\.heading) == [
        heading, heading, "Ashby Music Partnership (AMP)", "Ashby Music Partnership (AMP)",
        "Main findings",
      ]
    )
    #expect(letter.passages.suffix(3).map(\.section) == [.other, .other, .mainFindings])
  }

  @Test("a sentence or a clause above a paragraph ends no list")
  func sentenceBelowList() {
    let letter = letter(
      body: """
        \(Self.opening)

        Strengths
        ◼ The choir sings mostly in tune, and the drums of the younger pupils do keep the
        time with it.
        ◼ The flutes.
        They are new.

        The partnership has bought drums and flutes for all the schools of the town, and
        the pupils play them every day.
        """
    )
    #expect(letter.passages.suffix(2).allSatisfy { $0.section == .strengths })
  }

  @Test("a footnote between two paragraphs belongs to neither section")
  func footnote() {
    let letter = letter(
      body: """
        \(Self.opening)

        Strengths
        ◼ The choir of Ashby1 sings mostly in tune, and the drums of the younger pupils do
        keep the time with it.

        1 The choir was founded by the school and by the church in the spring of 1899 and
        has sung ever since.


        ◼ The flutes are in tune with it.
        """
    )
    let strengths = letter.passages.filter { $0.section == .strengths }
    #expect(strengths.count == 2)
    #expect(strengths.first?.text.contains("Ashby sings") == true)
    #expect(letter.passages.last?.text.hasPrefix("1 The choir was founded") == true)
    #expect(letter.passages.last?.section == .other)
  }
}
