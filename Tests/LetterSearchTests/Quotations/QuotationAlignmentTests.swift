import Testing

@testable import LetterSearch

@Suite("A quotation beside a passage")
struct QuotationAlignmentTests {
  private func alignment(_ quotation: String, _ passage: String) -> QuotationAlignment {
    QuotationAlignment(QuotationPattern(quotation), in: QuotedWord.words(in: passage))
  }

  private static let passage =
    "Pupils’ progress isn’t good, and leaders’ “self-evaluation” – of 12 schools – is not yet used."

  @Test(
    "is exact whatever the marks, spaces and line ends, the first letter's case and the last stop",
    arguments: [
      "Pupils' progress isn't good, and leaders' 'self-evaluation'",
      "pupils’ progress isn’t good.", "progress isn’t good,",
      "Leaders’ ‘self-\nevaluation’ – of 12",
      "self\u{ad}-eval\u{ad}uation", "of 12 schools - is not yet used", "schools—is not yet used.",
      "Pupils’ … is not yet used", "Pupils’ ... good, [...] 12 schools", "… is not yet used …",
      "progress [of boys] isn’t good", "[they] and leaders’", "[P]rogress isn’t", "school[s] – is",
      "[their] progress isn’t good [sic], and", "Pupils’ […] of 12. . .is not yet used",
    ]
  )
  func exact(quotation: String) {
    #expect(alignment(quotation, Self.passage).distance == 0, "\(quotation)")
  }

  @Test(
    "is not when a word, a number or a sign differs, or words have another order",
    arguments: [
      "Pupils’ progress is good", "of 13 schools – is", "is yet used", "progress isnt good",
      "Pupil’s progress", "pupils’ Progress isn’t", "good and leaders’", "good, leaders’",
      "leaders’ and good,", "is not yet used … Pupils’", "rogress isn’t", "isn’t goo",
      "self evaluation", "schools – is [still] yet used", "of [some] schools – is", "not yet used!",
    ]
  )
  func different(quotation: String) {
    #expect(alignment(quotation, Self.passage).distance > 0, "\(quotation)")
  }

  @Test("shows the words that differ, and those left out")
  func runs() {
    let runs = alignment("Pupils’ progress is good … is now used", Self.passage).runs()
    #expect(
      runs == [
        .same("Pupils' progress"),
        .different(.init(quoted: "is", source: "isn't")),
        .same("good"),
        .omitted(", and leaders' 'self-evaluation' - of 12 schools -"),
        .same("is"),
        .different(.init(quoted: "now", source: "not yet")),
        .same("used"),
      ]
    )
  }

  @Test("an empty passage, or a quotation of signs only, gives no trap")
  func empty() {
    #expect(alignment("one two", "").distance == 2)
    #expect(alignment("one two", "").runs().count == 1)
    #expect(QuotationPattern("… [–] …").elements.isEmpty)
    #expect(alignment("…", "one").distance == 0)
  }
}
