import LetterParsing
import Testing

@testable import LetterSearch

@Suite("Standard wording")
struct StandardWordingTests {
  private func letter(_ texts: [String], section: SectionName = .opening) -> Letter {
    var letter = Letter()
    letter.isLetter = true
    letter.institution = "Example Primary School"
    letter.passages = texts.enumerated().map { index, text in
      Passage(
        ordinal: index + 1,
        kind: .paragraph,
        section: section,
        heading: nil,
        text: text,
        segments: [],
        lineRanges: [1...1]
      )
    }
    return letter
  }

  private func covers(_ text: String) -> Bool {
    let one = letter([text])
    return Self.covers(one, among: [one])
  }

  private static func covers(_ letter: Letter, among letters: [Letter]) -> Bool {
    let wording = StandardWording(letters: letters.map { .init(of: $0) })
    return wording.coversPassage(0, of: .init(of: letter))
  }

  @Test(
    "is known by its patterns in a corpus of one letter",
    arguments: [
      "Thank you for your hospitality and co-operation, and that of your staff, during my visit.",
      "Thank you for your hospitality and cooperation during my visit on 10 February 2011.",
      "This letter briefly summarises our discussion at the end of the visit.",
      "I am copying this letter to the Chair of the Governing Body.",
    ]
  )
  func patterns(text: String) {
    #expect(covers(text))
  }

  @Test("is what an opening says of the inspectors' work, with the points behind it")
  func scope() {
    var opening = letter([
      "Inspectors looked at the local authority’s arrangements for care leavers. They also considered:",
      "support into adulthood; and", "staying in touch.",
      "Inspectors saw strong support for care leavers.", "Staying in touch is weak.",
    ])
    for place in [1, 2, 4] { opening.passages[place].kind = .bullet }
    let wording = StandardWording(letters: [.init(of: opening)])
    let covered = (0..<5).map { wording.coversPassage($0, of: .init(of: opening)) }
    #expect(covered == [true, true, true, false, false])
    // Elsewhere it may be how a finding begins.
    let findings = letter(
      ["Inspectors looked at 30 files and found drift in all of them."],
      section: .mainFindings
    )
    #expect(!Self.covers(findings, among: [findings]))
  }

  @Test(
    "is not what says something of the school",
    arguments: [
      "The school uses the Boxall profile.",
      "This letter briefly summarises our discussion at the end of the visit. Teaching is good.",
      "The quality of provision to promote equalities is good.",
      "",
    ]
  )
  func distinctive(text: String) {
    #expect(!covers(text))
  }

  @Test("is what five letters say alike, numbers and own names aside")
  func counted() {
    let letters = (1...5).map { number in
      let text = "The inspectors of school \(number) met the staff of Example Primary School."
      var letter = letter([text])
      if number == 3 {
        letter.institution = "Other Junior School"
        letter.passages[0].text =
          "The inspectors of school 77 met the staff of Other Junior School."
      }
      return letter
    }
    #expect(letters.allSatisfy { Self.covers($0, among: letters) })
    #expect(!Self.covers(letters[0], among: Array(letters.dropLast())))
  }

  @Test("is never a finding, however many letters share it")
  func findings() {
    let text = "Improve the quality of supervision of newly appointed staff."
    let letters = (1...9).map { _ in letter([text], section: .improvements) }
    #expect(!Self.covers(letters[0], among: letters))
  }

  @Test("patterns match whole sentences, a star any words")
  func globs() {
    let pattern = WordPattern("a * c *")
    #expect(pattern.matches(["a", "c"]))
    #expect(pattern.matches(["a", "b", "c", "c", "d"]))
    #expect(!pattern.matches(["a", "b"]))
    #expect(!pattern.matches(["x", "a", "c"]))
    #expect(WordPattern("*").matches([]))
    #expect(!WordPattern("a").matches(["a", "b"]))
    // A matcher that tried every split would not come back from this one.
    let many = [String](repeating: "a", count: 5000)
    #expect(!WordPattern("* a * a * a * a * a * b").matches(many))
  }

  @Test(
    "headings are topical when they hold a word of their own",
    arguments: [
      ("Strengths of the nurture group provision", true), ("Main findings", false),
      ("Areas for improvement, which we discussed, include:", false),
      ("What needs to improve in this area of social work practice?", false),
    ]
  )
  func headings(heading: String, isTopical: Bool) {
    #expect(HeadingTopic.isTopical(heading) == isTopical)
  }
}
