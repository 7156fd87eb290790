import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Order of arrival")
struct ArrivalOrderTests {
  @Test("a reordered index gives back what arrived", arguments: 0..<20 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    let builder = try RandomCorpus(seed: seed, documentCount: 100).index.builder()
    let plain = try Segment(contents: builder.serialized())
    let segment = try Segment(contents: Self.shuffled(builder, seed))
    #expect(SegmentChecker(segment).problems().isEmpty)
    #expect(segment.order.isReordered && !plain.order.isReordered)
    let groups = segment.groupsByArrival()
    #expect(
      try groups.map(segment.stored)
        == (0..<plain.groupCount).map { group in
          try plain.stored(GroupID(rawValue: UInt32(group)))
        }
    )
    for (rank, group) in groups.enumerated() {
      #expect(segment.order.rank(ofGroup: group.rawValue) == rank)
      let documents = segment.documents(of: group)
      let ranks = documents.map { segment.order.rank(of: $0) }
      #expect(ranks == Array(plain.documents(of: GroupID(rawValue: UInt32(rank)))))
      for (document, rank) in zip(documents, ranks) {
        try expectSame(segment, DocID(rawValue: document), plain, DocID(rawValue: rank))
      }
    }
  }

  @Test("documents are put into an order from 16,384 on")
  func automatic() throws {
    let ordering = BisectionOrdering()
    #expect(ordering.documentFrequencies(documentCount: 16_383, unitCount: 16_383) == nil)
    #expect(ordering.documentFrequencies(documentCount: 16_384, unitCount: 1) == nil)
    #expect(ordering.documentFrequencies(documentCount: 16_384, unitCount: 2) == 81...2048)
  }

  @Test("documents with the same words come to stand together")
  func bisection() throws {
    var generator = SeededGenerator(seed: 1)
    var builder = SegmentBuilder(RandomCorpus.schema)
    var words: [Int] = []
    for _ in 0..<4000 {
      let word = generator.below(20)
      words.append(word)
      var draft = DocumentDraft()
      draft.add(try builder.termID(RandomCorpus.text, "w\(word)"), at: 0)
      try builder.add(draft)
    }
    builder.ordering = BisectionOrdering(leastDocumentCount: 2)
    let bytes = try builder.serialized()
    let segment = try Segment(contents: bytes)
    for start in stride(from: 0, to: 4000, by: 500) as StrideTo<UInt32> {
      let ranks = (start..<start + 500).map { segment.order.rank(of: $0) }
      #expect(Set(ranks.map { words[Int($0)] }).count < 8)
    }
    #expect(try builder.serialized() == bytes)
  }

  @Test("a flipped bit of the order is found, and does no harm")
  func flippedBits() throws {
    let builder = try RandomCorpus(seed: 3, documentCount: 12).index.builder()
    let bytes = try Self.shuffled(builder, 3)
    let range = try #require(try Segment(contents: bytes).layout.entries[.order]?.range)
    for bit in range.lowerBound * 8..<range.upperBound * 8 {
      let damaged = try? Segment(contents: Corruption.flippingBit(bit, of: bytes))
      guard let segment = damaged else { continue }
      #expect(!SegmentChecker(segment).problems().isEmpty, "bit \(bit)")
      #expect(segment.groupsByArrival().count == segment.groupCount)
      for document in 0..<UInt32(segment.documentCount + 1) { _ = segment.order.rank(of: document) }
    }
  }

  @Test("an order that contradicts itself is found, whatever its checksum")
  func contradiction() throws {
    #expect(
      try !reasons(groups: [1, 0], documents: [1, 2, 0]).contains { $0.contains("arrived") }
    )
    #expect(try reasons(groups: [0, 0], documents: [1, 2, 0]).contains("a place is taken twice"))
    #expect(try reasons(groups: [1, 0], documents: [1, 1, 0]).contains("a place is taken twice"))
    #expect(try reasons(groups: [1, 0], documents: [3, 1, 0]).contains("a place is taken twice"))
    let torn = try reasons(groups: [1, 0], documents: [1, 0, 2])
    #expect(torn.contains("the documents of group 0 did not arrive together"))
  }

  /// What is wrong with an order of two groups, which arrived with one and two documents and stand
  /// the other way round.
  private func reasons(groups: [UInt8], documents: [UInt8]) throws -> [String] {
    var builder = SegmentBuilder(RandomCorpus.schema)
    for size in [1, 2] {
      builder.beginGroup()
      for _ in 0..<size { try builder.add(DocumentDraft()) }
    }
    builder.ordering = ReverseOrdering()
    var bytes = try builder.serialized()
    let start = try #require(try Segment(contents: bytes).layout.entries[.order]?.range.lowerBound)
    // Behind count and width of each array; a group takes one bit, a document two.
    bytes[start + 9] = groups[0] | groups[1] << 1
    bytes[start + 27] = documents[0] | documents[1] << 2 | documents[2] << 4
    return SegmentChecker(try Segment(contents: bytes)).problems().compactMap { problem in
      guard case .corrupt(.order, _, let reason) = problem else { return nil }
      return reason
    }
  }

  private func expectSame(
    _ segment: Segment,
    _ document: DocID,
    _ plain: Segment,
    _ original: DocID
  ) throws {
    #expect(try segment.stored(document) == plain.stored(original))
    for field in [RandomCorpus.text, RandomCorpus.heading] {
      let length = segment.lengths(of: field)[document.rawValue]
      #expect(length == plain.lengths(of: field)[original.rawValue])
    }
    let year = segment.numbers(RandomCorpus.year)?[document]
    #expect(year == plain.numbers(RandomCorpus.year)?[original])
    let themes = try segment.keywords(RandomCorpus.theme)?.values(of: document)
    #expect(try themes == plain.keywords(RandomCorpus.theme)?.values(of: original))
  }

  private static func shuffled(_ builder: SegmentBuilder, _ seed: UInt64) throws -> [UInt8] {
    var builder = builder
    builder.ordering = ShuffledOrdering(seed: seed)
    return try builder.serialized()
  }
}

/// Puts the last unit first.
private struct ReverseOrdering: DocumentOrdering {
  func documentFrequencies(documentCount: Int, unitCount: Int) -> ClosedRange<Int>? { 1...1 }

  func order(of index: UnitIndex, threadCount: Int) -> [UInt32] {
    (0..<UInt32(index.sizes.count)).reversed()
  }
}
