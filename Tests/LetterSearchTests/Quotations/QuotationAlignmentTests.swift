import TestSupport
import Testing

@testable import LetterSearch

@Suite("A quotation beside a passage")
struct QuotationAlignmentTests {
  private func alignment(_ quotation: String, _ passage: String) -> QuotationAlignment {
    QuotationAlignment(QuotationPattern(quotation), in: QuotedWord.words(in: passage))
  }

  /// How many words differ at the place that is shown.
  private func differences(_ quotation: String, _ passage: String) -> Int {
    (alignment(quotation, passage).steps() ?? []).count {
      switch $0 {
      case .same, .skipped: false
      case .changed, .added, .leftOut: true
      }
    }
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
    #expect(differences(quotation, Self.passage) == 0, "\(quotation)")
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
    #expect(differences(quotation, Self.passage) > 0, "\(quotation)")
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

  @Test(
    "differs in as many words as the distance says",
    arguments: 0..<200 as Range<UInt64>
  )
  func distance(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (quotation, passage) = RandomQuotation.texts(&random)
    let pattern = QuotationPattern(quotation)
    var distance = QuotationDistance()
    distance.take(pattern)
    let words = distance.words.numbers(of: QuotedWord.words(in: passage))
    let least = distance.distance(from: words, below: .max)
    #expect(differences(quotation, passage) == least, "\(quotation) | \(passage)")
  }

  @Test("an empty passage, or a quotation of signs only, gives no trap")
  func empty() {
    #expect(differences("one two", "") == 2)
    #expect(alignment("one two", "").runs().count == 1)
    #expect(QuotationPattern("… [–] …").elements.isEmpty)
    #expect(differences("…", "one") == 0)
  }
}
