import LetterParsing
import Testing

@Suite("Numbers of footnotes")
struct FootnoteMarksTests {
  @Test("are no part of the words")
  func footnotes() {
    let note = "1 This visit was one of many that were made to schools in the year 1900."
    let letter = letter(
      body: "The choir of Ashby1 sings.1 It sang in 1900. It is in Stage1 of the plan.\n\n\(note)"
    )
    let text = "The choir of Ashby sings. It sang in 1900. It is in Stage1 of the plan."
    #expect(letter.passages.first?.text == text)
    let other = LetterParsingTests.letter(body: "The choir of Ashby1 sings.1 It sang in 1900.")
    #expect(other.passages.first?.text == "The choir of Ashby1 sings.1 It sang in 1900.")
  }

  @Test("what is left out keeps the way back to the source")
  func segments() throws {
    let source =
      "Dear Mrs Example\n\nA visit\n\n*Choirs* of Ashby1 sing.\n\n| Drums | Good |\n\n"
      + "1 This visit was one of many that were made to schools."
    let bytes = Array(source.utf8)
    let letter = LetterParser.parse(bytes)
    #expect(letter.passages.prefix(2).map(\.text) == ["Choirs of Ashby sing.", "Drums Good"])
    for passage in letter.passages {
      let home = passage.segments.map { String(decoding: bytes[$0.source], as: UTF8.self) }.joined()
      let shown = passage.segments.map { segment in
        String(decoding: Array(passage.text.utf8)[segment.text], as: UTF8.self)
      }.joined()
      #expect(home == shown)
      #expect(shown == passage.text)
    }
  }
}
