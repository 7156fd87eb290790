import LetterParsing
import Testing

@Suite("Tables and marks of markup")
struct MarkupTests {
  @Test("rows of a Markdown table are what their cells say")
  func table() {
    let letter = letter(
      body:
        "Main findings\n\n| Aspect | Grade |\n|---|:--|\n| Singing | Good |\n| Drums | Inadequate |"
    )
    #expect(letter.passages.map(\.text) == ["Aspect Grade", "Singing Good", "Drums Inadequate"])
    #expect(letter.passages.allSatisfy { $0.section == .mainFindings })
  }

  @Test("rows of the table of a page are text of a letter")
  func pageTable() {
    let text =
      "Dear Mrs Example\n\nSurvey visit: music\n\n## Strengths\n\nThe choir sings.\n\n\n"
      + "Leadership and management in music Inadequate\n\n\nDrums Good\n\n\nThe band plays.\n\n"
      + "Yours sincerely\n\nNora Sample\nHMI"
    let letter = LetterParser.parse(Array(text.utf8), layout: .blocks)
    #expect(letter.passages.contains { $0.text.hasSuffix("Inadequate") })
    #expect(letter.passages.contains { $0.text == "Drums Good" })
    #expect(letter.passages.allSatisfy { $0.section == .strengths })
  }

  @Test("emphasis and links are what they show")
  func inline() {
    let letter = letter(
      body: "The *choir* is **loud** and _high_, see [the song](http://example.org/song)."
    )
    #expect(letter.passages.map(\.text) == ["The choir is loud and high, see the song."])
  }

  @Test(
    "asterisks and brackets with a meaning stay",
    arguments: [
      "Half of them reached *A* and A* in music.", "Songs [sic](see below) were sung.",
      "The file is my_song_book today.", "Three * four is twelve * one.",
    ]
  )
  func kept(_ text: String) {
    let letter = letter(body: text)
    #expect(letter.passages.first?.text.contains("*") == text.contains("*"))
    #expect(letter.passages.first?.text.contains("[") == text.contains("["))
    #expect(letter.passages.first?.text.contains("_") == text.contains("_"))
  }

  @Test("a copyright mark below a page is no text")
  func copyright() {
    let letter = letter(
      body: "All is well.",
      end: "Yours sincerely\n\nNora Sample\nHMI\n\n© Crown copyright"
    )
    #expect(letter.passages.count == 1)
  }
}
