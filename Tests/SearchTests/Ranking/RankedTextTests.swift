import InvertedIndex
import TestSupport
import Testing

@testable import Search

@Suite("Ranked text")
struct RankedTextTests {
  private static let field = FieldID(rawValue: 0)

  /// The frequencies and the length of a document of these words.
  private func counts(
    title: [String] = [],
    text: [String],
    joined: Set<String> = [],
    lengthFactor: UInt32 = 1
  ) throws -> (terms: [String: Int], length: Int) {
    var builder = SegmentBuilder(IndexSchema(fields: [IndexSchema.Field("ranked", .text)]))
    var ranked = RankedText()
    for word in title {
      ranked.addToTitle(try builder.termID(Self.field, word), isJoined: joined.contains(word))
    }
    for word in text {
      ranked.addToText(try builder.termID(Self.field, word), isJoined: joined.contains(word))
    }
    var draft = DocumentDraft()
    ranked.move(to: &draft, in: Self.field, lengthFactor: lengthFactor)
    try builder.add(draft)
    let segment = try Segment(contents: builder.serialized())
    var terms: [String: Int] = [:]
    for word in Set(title + text) {
      terms[word] = Int(try segment.lookup(Self.field, word)?.totalFrequency ?? 0)
    }
    return (terms, Int(segment.lengths(of: Self.field)[0]))
  }

  @Test("counts a word of the title three times, in the length too")
  func title() throws {
    let (terms, length) = try counts(title: ["a", "b"], text: ["a", "c"])
    #expect(terms == ["a": 4, "b": 3, "c": 1])
    #expect(length == 8)
  }

  @Test("without a title, the first fifteen words are the head")
  func lead() throws {
    let words = (0..<20).map { "w\($0)" }
    let (terms, length) = try counts(text: words)
    #expect(terms["w14"] == 3)
    #expect(terms["w15"] == 1)
    #expect(length == 50)
  }

  @Test("a joined form counts and adds no length")
  func joined() throws {
    let (terms, length) = try counts(text: ["well", "wellb", "being"], joined: ["wellb"])
    #expect(terms["wellb"] == 3)
    #expect(length == 6)
  }

  @Test("a document that is to stand behind others counts as longer")
  func lengthFactor() throws {
    #expect(try counts(text: ["a"], lengthFactor: 4).length == 12)
    #expect(try counts(text: []).length == 0)
  }

  @Test("a word that comes back in its documents tells more, up to a limit")
  func burstiness() {
    let standard = Burstiness.standard
    #expect(
      standard.factor(occurrences: 15.5, documents: 1)
        == standard.factor(occurrences: 99, documents: 1)
    )
    #expect(abs(standard.factor(occurrences: 15.5, documents: 4) - 2.828_427_124_746_19) < 1e-12)
    #expect(Burstiness.ignored.factor(occurrences: 15.5, documents: 4) == 1)
  }
}
