import Testing
import TextAnalysis

@Suite("Sentences")
struct SentenceTests {
  @Test(
    "end here",
    arguments: [
      "It is good. Pupils learn.", "Is it? Yes.", "Look! There.", "So… Then.", "So... Then.",
      "He said “good.” Then he left.", "It is good (very.) Pupils learn.", "He left. “not so”",
      "He left. 25 pupils came.", "One paragraph\n\nanother", "One\r\n\r\ntwo", "A list:\n- first",
      "A list:\n• first", "Pupils are **good.** They learn.",
      "The answer is no. Five came.", "One\u{2029}two", "one\n \ntwo", "Élan. Ça va.",
      "at 3 p.m. The visit",
    ]
  )
  func end(text: String) {
    #expect(Analyzer.english.tokens(in: text).last?.sentence == 1)
  }

  @Test(
    "do not end here",
    arguments: [
      "Dear Mr. Smith", "Ms S. Walker wrote", "for example, e.g. Phonics", "i.e. Not so",
      "St. Mary’s", "etc. And more", "3.5 per cent", "see p. 12", "No. 5", "Figs. 3 to 5",
      "Dr. Who", "one\ntwo", "school.The", "he said “good.” and left", "“Why?” he asked",
      "good, Very good", "well-being. improved", "J. K. R. Smith", "a (b) C", "good: Very",
      "one\r\ntwo",
    ]
  )
  func doNotEnd(text: String) {
    #expect(Analyzer.english.tokens(in: text).allSatisfy { $0.sentence == 0 })
  }

  @Test("are counted on through the text")
  func areCounted() {
    let tokens = Analyzer.english.tokens(in: "One. Two two! “Three?” Four.\n\n(Five.)")
    #expect(tokens.map(\.sentence) == [0, 1, 1, 2, 3, 4])
  }
}
