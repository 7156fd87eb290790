import Testing
import TextAnalysis

@Suite("Irregular plurals")
struct IrregularPluralsTests {
  private func indexForms(_ text: String) -> [String] {
    Analyzer.english.tokens(in: text).map(\.indexForm)
  }

  @Test(
    "meet their singulars",
    arguments: [
      ("children", "child"), ("women", "woman"), ("criteria", "criterion"), ("Children’s", "child"),
    ]
  )
  func meet(plural: String, singular: String) {
    #expect(indexForms(plural) == indexForms(singular))
  }

  @Test(
    "leave other words alone",
    arguments: [("analyses", "analyse"), ("mental", "man"), ("menu", "man")]
  )
  func apart(word: String, other: String) {
    #expect(indexForms(word) != indexForms(other))
  }

  @Test("leave the pure stem as Snowball has it")
  func stem() {
    #expect(Analyzer.english.tokens(in: "children").map(\.stem) == ["children"])
  }
}
