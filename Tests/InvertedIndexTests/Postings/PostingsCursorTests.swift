import InvertedIndex
import TestSupport
import Testing

@Suite("PostingsCursor")
struct PostingsCursorTests {
  @Test("equals a plain array under random seeks", arguments: 0..<18 as Range<UInt64>)
  func seeks(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = 1 + generator.below([3, 200, 3000][Int(seed % 3)])
    let documents = Self.documents(count, &generator)
    let segment = try Self.segment(documents)
    let entry = try #require(try segment.lookup(RandomCorpus.text, "a"))
    for _ in 0..<8 {
      var cursor = try segment.postings(entry)
      var target: UInt32 = 0
      while true {
        target += UInt32(generator.below(2 + segment.documentCount / 6))
        let expected = documents.first { $0 >= target }
        #expect(try cursor.seek(toBlockOf: target) == (expected != nil))
        guard let expected else { break }
        #expect(cursor.block.documents[..<cursor.block.count].contains(expected))
      }
    }
  }

  /// Ascending numbers with short and long gaps.
  private static func documents(_ count: Int, _ generator: inout SeededGenerator) -> [UInt32] {
    var next: UInt32 = 0
    return (0..<count).map { _ in
      next += 1 + UInt32(generator.below(generator.oneIn(50) ? 60 : 3))
      return next - 1
    }
  }

  /// A segment in which the term `a` has the documents.
  private static func segment(_ documents: [UInt32]) throws -> Segment {
    var builder = SegmentBuilder(RandomCorpus.schema)
    let term = try builder.termID(RandomCorpus.text, "a")
    var draft = DocumentDraft()
    for document in 0...(documents.last ?? 0) {
      draft.removeAll()
      if documents.contains(document) { draft.add(term, at: document % 7) }
      try builder.add(draft)
    }
    return try Segment(contents: builder.serialized())
  }
}
