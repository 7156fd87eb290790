import InvertedIndex
import Testing

@Suite("Weighted terms")
struct WeightedTermsTests {
  private static let field = FieldID(rawValue: 0)

  @Test("become frequencies of a document, and are forgotten for the next")
  func frequencies() throws {
    var builder = SegmentBuilder(IndexSchema(fields: [IndexSchema.Field("ranked", .text)]))
    let (first, second) = (
      try builder.termID(Self.field, "first"), try builder.termID(Self.field, "second")
    )
    var terms = WeightedTerms()
    terms.add(first, weight: 3)
    terms.add(second)
    terms.add(first)
    var draft = DocumentDraft()
    terms.move(to: &draft)
    try builder.add(draft)
    draft.removeAll()
    terms.add(second, weight: 2)
    terms.move(to: &draft)
    draft.setLength(9, of: Self.field)
    try builder.add(draft)

    let segment = try Segment(contents: builder.serialized())
    #expect(try segment.lookup(Self.field, "first")?.totalFrequency == 4)
    #expect(try segment.lookup(Self.field, "first")?.documentFrequency == 1)
    #expect(try segment.lookup(Self.field, "second")?.totalFrequency == 3)
    let lengths = segment.lengths(of: Self.field)
    #expect(Set([lengths[0], lengths[1]]) == [5, 9])
  }
}
