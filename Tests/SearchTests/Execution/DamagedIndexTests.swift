import InvertedIndex
import TestSupport
import Testing

@testable import Search

@Suite("Damaged index")
struct DamagedIndexTests {
  /// Queries that between them read every part of the file.
  private static let queries: [Query] = [
    .any([
      .term(Query.Term(RandomCorpus.text, "w0")), .term(Query.Term(RandomCorpus.heading, "w1")),
    ]),
    .all([
      .phrase(
        Query.Phrase(
          field: RandomCorpus.text,
          slots: [Query.Slot(["w0", "w2"], offset: 0), Query.Slot(["w1"], offset: 1)],
          slop: 3
        )
      ), .range(RandomCorpus.year, 2000...2005),
    ]),
    .group(.term(Query.Term(RandomCorpus.tag, "w0"))),
    .synonyms([Query.Term(RandomCorpus.text, "w0"), Query.Term(RandomCorpus.text, "w1")]),
    .all(["w0", "w1"].map { .term(Query.Term(RandomCorpus.text, $0)) }),
    phrase([["w0"], ["w1"]]), phrase([["w1"], ["w0"], ["w1"]]), phrase([["w0", "w2"], ["w1"]]),
  ]

  /// An exact phrase; each word with its alternatives.
  private static func phrase(_ words: [[String]]) -> Query {
    let slots = words.enumerated().map { Query.Slot($0.element, offset: $0.offset) }
    return .phrase(Query.Phrase(field: RandomCorpus.text, slots: slots))
  }

  @Test("a flipped bit is found, and harms no query", arguments: [1, 2, 3, 4] as [UInt64])
  func everyByte(seed: UInt64) throws {
    let bytes = try RandomCorpus(seed: seed, documentCount: 6).index.builder().serialized()
    var generator = SeededGenerator(seed: seed)
    for byte in stride(from: Int(seed) - 1, to: bytes.count, by: 4) {
      try expectFound(Corruption.flippingBit(byte * 8 + generator.below(8), of: bytes), "\(byte)")
    }
  }

  @Test("a flipped bit in lists of several blocks is found", arguments: 0..<4 as Range<UInt64>)
  func blocks(seed: UInt64) throws {
    let bytes = try RandomCorpus(seed: seed, documentCount: 300).index.builder().serialized()
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      let bit = generator.below(bytes.count * 8)
      try expectFound(Corruption.flippingBit(bit, of: bytes), "\(bit)")
    }
  }

  private static let samples = Result {
    try (0..<3).map { seed in
      try RandomCorpus(seed: seed, documentCount: 150).index.builder().serialized()
    }
  }

  @Test("several bytes overwritten harm no query", arguments: 0..<60 as Range<UInt64>)
  func overwritten(seed: UInt64) throws {
    var bytes = try Self.samples.get()[Int(seed) % 3]
    var generator = SeededGenerator(seed: seed)
    let start = 64 + generator.below(bytes.count - 600)
    for place in start..<start + 1 + generator.below(8) {
      bytes[place] = generator.oneIn(2) ? 0xFF : UInt8(generator.below(256))
    }
    try expectHarmless(bytes)
  }

  private func expectFound(_ bytes: [UInt8], _ place: String) throws {
    let segment: Segment
    do { segment = try Segment(contents: bytes) } catch { return }
    #expect(!SegmentChecker(segment).problems().isEmpty, "\(place) goes unnoticed")
    try expectHarmless(bytes)
  }

  /// A damaged index answers wrongly or throws; it never traps or runs away.
  private func expectHarmless(_ bytes: [UInt8]) throws {
    guard let segment = try? Segment(contents: bytes) else { return }
    let policy = FrequentTerms.Policy(leastDocumentCount: 1, byteLimit: .max, firstUse: 2)
    let searcher = Searcher(segment, keeping: policy)
    for query in Self.queries {
      var request = EngineRequest(query)
      request.facets = [RandomCorpus.theme, RandomCorpus.year]
      guard let result = try? searcher.search(request) else { continue }
      for hit in result.hits {
        #expect(hit.document.rawValue < segment.documentCount)
        _ = try? segment.stored(hit.document)
        _ = try? segment.stored(segment.group(of: hit.document))
        _ = try? searcher.explain(query, hit.document)
      }
    }
  }
}
