import InvertedIndex
import LetterParsing
import TestSupport
import Testing

@testable import LetterSearch

@Suite("PassageDraft")
struct PassageDraftTests {
  /// A letter of a list in which every item gives a judgement.
  private func list(_ count: Int) -> (letter: PreparedLetter, passages: [StoredPassage]) {
    var letter = Letter()
    letter.passages = (1...count).map { ordinal in
      Passage(
        ordinal: ordinal,
        kind: .bullet,
        section: .strengths,
        heading: nil,
        text: "Singing.",
        segments: [],
        lineRanges: [ordinal...ordinal]
      )
    }
    letter.judgements = (1...count).map { ordinal in
      Judgement(aspect: "a", grade: "good", text: "b", isOverall: false, passage: ordinal)
    }
    let stored = StoredLetter(id: "a", file: "a", sha256: "", letter: letter, source: "")
    let passages = letter.passages.map { passage in
      StoredPassage(
        passage,
        id: "a~\(passage.ordinal)",
        numberInSection: passage.ordinal,
        isStandardWording: false,
        letterCount: 1
      )
    }
    return (PreparedLetter(stored: stored, letter: letter), passages)
  }

  @Test("takes time in proportion to the passages, and to the judgements that they give")
  func isLinear() {
    let schema = LetterSchema()
    let growth = TimeGrowth(from: 1_500) { count in
      let (letter, passages) = list(count)
      return {
        var draft = PassageDraft(schema: schema)
        var builder = SegmentBuilder(schema.index)
        do {
          try draft.add(letter, passages: passages, to: &builder)
        } catch {
          Issue.record(error)
        }
      }
    }
    #expect(growth.isInProportion, "\(growth)")
  }
}
