import Testing

@testable import LetterParsing

@Suite("Numbered headings and marks of items")
struct NumberedHeadingTests {
  @Test("a number before a heading of the dictionary makes it no item")
  func numbered() {
    let letter = letter(
      body:
        "My findings are below.\n\n1. Strengths\n\n- The choir sings well.\n\n2. Areas for improvement\n\n"
        + "- Books are few.\n- Marking is weak."
    )
    #expect(letter.passages.map(\.section) == [.opening, .strengths, .improvements, .improvements])
    #expect(
      letter.passages.map(\.heading) == [
        nil, "1. Strengths", "2. Areas for improvement", "2. Areas for improvement",
      ]
    )
  }

  @Test(
    "items stay items",
    arguments: [
      "The report has these parts:\n\n1. Strengths\n2. Areas for improvement\n3. Recommendations",
      "We ask the school to:\n\n1. Recommendations of the last visit should be met\n2. buy books",
    ]
  )
  func items(body: String) {
    let letter = letter(body: body)
    #expect(letter.passages.filter { $0.kind == .bullet }.count >= 2)
  }

  @Test(
    "arrows, crosses and spoilt bullets begin items",
    arguments: ["→", "✗", "✘", "&bull;", "â€¢"]
  )
  func marks(mark: String) {
    let letter = letter(
      body: "Strengths\n\n\(mark) The choir sings well.\n\(mark) Staff know pupils."
    )
    #expect(letter.passages.map(\.text) == ["The choir sings well.", "Staff know pupils."])
    #expect(letter.passages.allSatisfy { $0.kind == .bullet && $0.section == .strengths })
  }

  @Test("the same signs inside a text are words", arguments: ["→ ", "& bull; ", "â "])
  func words(sign: String) {
    let letter = letter(body: "Strengths\n\nPupils go from here \(sign)there.")
    #expect(letter.passages.map(\.kind) == [.paragraph])
  }
}
