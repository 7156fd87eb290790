import LetterParsing
import Testing

@Suite("Numbered paragraphs")
struct NumberedParagraphsTests {
  private static let long = Array(repeating: "The choir sings in tune with the drums.", count: 9)
    .joined(separator: " ")

  @Test("short and long ones of a row are paragraphs, and their numbers are no text")
  func row() {
    let texts = [Self.long, "The flute is loud. The drums are not.", Self.long, "It is a hall."]
    let body = texts.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n\n")
    let letter = letter(
      body: "The flute is ours.\n\nThe hall is big.\n\nMain findings\n\n" + body
    )
    let findings = letter.passages.filter { $0.section == .mainFindings }
    #expect(findings.map(\.text) == texts)
    #expect(findings.allSatisfy { $0.kind == .paragraph })
  }

  @Test("short ones by themselves are items of a list")
  func list() {
    let letter = letter(
      body: "The flute is ours.\n\nThe school should:\n\n1. sing\n\n2. drum\n\n3. dance\n\n4. rest"
    )
    #expect(letter.passages.suffix(4).map(\.kind) == [.bullet, .bullet, .bullet, .bullet])
    #expect(letter.passages.suffix(4).map(\.text) == ["sing", "drum", "dance", "rest"])
  }

  @Test("a row goes on behind a list and a heading, and its number is no text there")
  func behindHeading() {
    let letter = letter(
      body: """
        Main findings

        1. The choir sings.

        2. The drums are in time.

        Leadership and management
        The hall is big.
        3. The flute is in tune.
        """
    )
    #expect(
      letter.passages.map(\.text) == [
        "The choir sings.", "The drums are in time.", "The hall is big.",
        "The flute is in tune.",
      ]
    )
  }

  @Test("go on after a boxed study with the section that it stands in")
  func study() {
    let letter = letter(
      body: """
        Main findings

        7. The choir sings.

        8. The drums are in time.

        Practice study: highly effective practice
        One flute is played well.
        9. The flutes are out of tune.

        10. Some drums are late

        Practice study: area(s) for improvement
        One drum is broken.
        11. The dancing is lively.

        What happens next

        12. We will come back.
        """
    )
    let sections = letter.passages.map(\.section)
    #expect(
      sections == [
        .mainFindings, .mainFindings, .strengths, .mainFindings, .mainFindings, .improvements,
        .mainFindings, .mainFindings,
      ]
    )
    #expect(letter.passages[7].heading == "What happens next")
    #expect(letter.passages[3].heading == "Main findings")
    #expect(letter.passages[3].text == "The flutes are out of tune.")
    #expect(
      letter.sections.map(\.name) == [
        .mainFindings, .strengths, .mainFindings, .improvements, .mainFindings, .mainFindings,
      ]
    )
  }

  @Test("with other numbers inside a study are part of it")
  func listInStudy() {
    let letter = letter(
      body: """
        Main findings

        1. The choir sings.

        2. The drums are in time.

        Practice study: highly effective practice

        1. One flute is played well.

        2. One drum is played well.

        3. The dancing is lively.
        """
    )
    #expect(letter.passages.suffix(3).map(\.section) == [.strengths, .strengths, .strengths])
  }

  @Test("of a new heading do not go back to the section before the study")
  func headingBehindStudy() {
    let letter = letter(
      body: """
        Main findings

        1. The choir sings.

        Practice study: highly effective practice

        One flute is played well.

        What happens next

        2. We will come back.
        """
    )
    #expect(letter.passages.map(\.section) == [.mainFindings, .strengths, .other])
  }
}
