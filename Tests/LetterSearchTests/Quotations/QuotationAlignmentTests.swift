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
    (alignment(quotation, passage).place()?.steps ?? []).count {
      switch $0 {
      case .same, .skipped, .inserted, .replaced, .passageEnd, .mark: false
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
    let runs = alignment("Pupils’ progress is good … is now used", Self.passage).runs { [] }
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

  private func brackets(
    _ quotation: String,
    _ passage: String
  ) -> [VerifiedQuotation.Bracket] {
    alignment(quotation, passage).runs { [passage, "Leaders of the school. Inspectors."] }
      .compactMap { if case .bracket(let bracket) = $0 { bracket } else { nil } }
  }

  private static let sentences =
    "Effective governors of Example School have successfully promoted attendance. They said that Mrs "
    + "Sample helps them, with figures steadily increasing."

  @Test(
    "has brackets that change nothing: forms, pronouns, names for pronouns, an editor's marks",
    arguments: [
      "[T]hey said", "[Sample] said that", "[they] have successfully", "[They] said",
      "[Leaders] said that", "[the leaders of the school] said", "and [she] helps them",
      "They [had] said", "promot[ed] attendance [sic].", "attendance [emphasis added]. They said",
      "that Mrs Sample helps [the leaders], with", "[governor] of Example School",
      "that [she] helps them",
      "of [the school] have successfully", "They said … with [the] figures", "[Mr] Sample helps",
    ]
  )
  func editorial(quotation: String) {
    let brackets = self.brackets(quotation, Self.sentences)
    #expect(brackets.allSatisfy { !$0.isAltered }, "\(brackets)")
  }

  @Test(
    "tells of brackets that say what the passage does not, and what they stand for",
    arguments: [
      ("governors of Example School have [not] successfully promoted", "not", ""),
      ("have [failed to promote] attendance", "failed to promote", "successfully promoted"),
      ("have [seldom] promoted attendance", "seldom", "successfully"),
      ("[Ineffective] governors of Example", "Ineffective", "Effective"),
      ("[few] governors of", "few", "Effective"),
      ("with figures steadily [decreasing]", "decreasing", "increasing"),
      ("with figures steadily [decreasing].", "decreasing", "increasing"),
      ("governors of [Another School] have", "Another School", "Example School"),
      ("[No leaders] said that Mrs", "No leaders", "They"),
      ("[Bad leaders] said that Mrs", "Bad leaders", "They"),
      ("promoted [poor] attendance", "poor", ""),
      ("said [to inspectors] that", "to inspectors", ""),
      ("helps them [badly]", "badly", ", with"),
      ("[12 governors] of Example", "12 governors", "Effective governors"),
    ]
  )
  func altered(quotation: String, quoted: String, source: String) {
    #expect(
      brackets(quotation, Self.sentences)
        == [.init(quoted: quoted, source: source, isAltered: true)]
    )
  }

  @Test("letters in brackets before a word or of another word make it another one")
  func lettersInBrackets() {
    let passage = "an effective use of hope and of the pupil"
    #expect(differences("[in]effective use", passage) == 1)
    #expect(differences("of hope[less]", passage) == 1)
    #expect(differences("of the pupil[s]", passage) == 0)
    #expect(differences("[E]ffective use", passage) == 0)
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

  @Test("takes no more for a passage that says one thing over and over than for any other")
  func repetitive() {
    let growth = TimeGrowth(from: 1_000) { count in
      let text = String(repeating: "long cell ", count: count)
      let pattern = QuotationPattern(text)
      let words = QuotedWord.words(in: text)
      return { _ = QuotationAlignment(pattern, in: words) }
    }
    #expect(growth.isInProportion, "\(growth)")
    let text = String(repeating: "long cell ", count: 3_000)
    #expect(alignment(text, text + "end").place() == nil)
  }

  @Test("an empty passage, or a quotation of signs only, gives no trap")
  func empty() {
    #expect(differences("one two", "") == 2)
    let runs = alignment("one two", "").runs { [] }
    #expect(runs.count == 1)
    #expect(QuotationPattern("… [–] …").elements.isEmpty)
    #expect(differences("…", "one") == 0)
  }
}
