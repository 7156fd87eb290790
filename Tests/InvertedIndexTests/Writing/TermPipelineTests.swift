import TestSupport
import Testing

@testable import InvertedIndex

@Suite("TermPipeline")
struct TermPipelineTests {
  @Test(
    "makes the same parts whatever the number of threads and the size of batches",
    arguments: 0..<6 as Range<UInt64>
  )
  func threads(seed: UInt64) throws {
    let naive = RandomCorpus(seed: seed, documentCount: 900).index
    var builder = try naive.builder(memory: BuildMemory(byteCount: 1 << 14))
    builder.sortBatch()
    let documents = (0..<UInt32(900)).map { $0 ^ 1 }
    let order = DocumentOrder(documents: documents, groups: [])
    let expected = try Self.parts(of: builder, order, threadCount: 1, batchSize: .max)
    #expect(expected.count > 1)
    for (threadCount, batchSize) in [(1, 1), (2, 1), (3, 200), (8, 1), (8, 3000)] {
      let parts = try Self.parts(of: builder, order, threadCount: threadCount, batchSize: batchSize)
      #expect(parts == expected)
    }
  }

  @Test("the file is the same whatever the number of threads", arguments: [2, 5])
  func file(threadCount: Int) throws {
    var builder = try RandomCorpus(seed: 77, documentCount: 2000).index.builder()
    builder.ordering = BisectionOrdering(leastDocumentCount: 10)
    let expected = try builder.serialized()
    builder.threadCount = threadCount
    #expect(try builder.serialized() == expected)
  }

  @Test("an error of a source ends all threads", arguments: [1, 2, 8])
  func failure(threadCount: Int) throws {
    let builder = try RandomCorpus(seed: 5, documentCount: 10).index.builder()
    let encoder = TermPartsEncoder(builder.tables, spillingTo: nil)
    for failing in [0, 1, 40, 900] {
      let pipeline = TermPipeline(
        try PostingsMerger([FailingSource(at: failing)]),
        into: encoder,
        batchSize: 1
      )
      #expect(throws: FailingSource.failure) {
        try pipeline.run(
          TermBatchEncoder(builder.tables, .identity, encoder.statistics),
          threadCount: threadCount
        )
      }
    }
  }

  @Test("a term with too many postings ends all threads", arguments: [1, 2, 8])
  func tooLarge(threadCount: Int) throws {
    var builder = try RandomCorpus(seed: 9, documentCount: 900).index.builder()
    builder.sortBatch()
    #expect {
      try Self.parts(
        of: builder,
        .identity,
        threadCount: threadCount,
        batchSize: 1,
        greatestSize: 300
      )
    } throws: {
      if case SegmentError.tooLarge(_, 300) = $0 { true } else { false }
    }
  }

  @Test("a list is refused from the first byte on that its header cannot tell")
  func greatestSize() throws {
    let list = Self.list(documentCount: 500, frequency: 3)
    /// How long the list and its positions are, when the limit allows it.
    func sizes(_ limit: Int) throws -> (list: Int, positions: Int) {
      var encoder = PostingsEncoder(documentCount: 1000, greatestSize: limit)
      var lists = EncodedLists()
      try encoder.encode(list, .keyword, to: &lists)
      return (Int(try #require(lists.headers.first).header.tailOffset), lists.positions.count)
    }
    let (byteCount, positionByteCount) = try sizes(.max)
    #expect(positionByteCount > byteCount)
    #expect(try sizes(positionByteCount).positions == positionByteCount)
    #expect(throws: SegmentError.self) { try sizes(positionByteCount - 1) }
  }

  /// Postings of every other document, with positions far from each other.
  private static func list(documentCount: Int, frequency: Int) -> PostingsBuffer {
    var list = PostingsBuffer()
    let positionCount = documentCount * frequency
    list.append(upTo: documentCount, positions: positionCount) { documents, frequencies, gaps in
      for place in 0..<documentCount {
        documents[place] = UInt32(2 * place)
        frequencies[place] = UInt32(frequency)
      }
      for place in 0..<positionCount { gaps[place] = UInt32(place % 4 * 1000) }
      return (documentCount, positionCount)
    }
    return list
  }

  /// The bytes of the parts that are made of terms.
  private static func parts(
    of builder: SegmentBuilder,
    _ order: DocumentOrder,
    threadCount: Int,
    batchSize: Int,
    greatestSize: Int = PostingsEncoder.greatestSize
  ) throws -> [[UInt8]] {
    let sources = builder.pool.runs.map {
      RunReader($0.bytes, firstDocument: $0.firstDocument, schema: builder.schema)
    }
    var parts = TermPartsEncoder(builder.tables, spillingTo: nil)
    let encoder = TermBatchEncoder(
      builder.tables,
      order,
      parts.statistics,
      greatestSize: greatestSize
    )
    let pipeline = TermPipeline(try PostingsMerger(sources), into: parts, batchSize: batchSize)
    parts = try pipeline.run(encoder, threadCount: threadCount)
    try parts.finish()
    return try parts.parts().map { part in
      var bytes = ByteWriter()
      try part.forEachPiece { bytes.append(contentsOf: $0) }
      return bytes.bytes
    }
  }
}

/// Has terms of one document each, and fails when the postings of one of them are asked for.
private final class FailingSource: PostingsSource {
  static let failure = SegmentError.tooLarge(what: "a test", limit: 1)

  private var termBytes: [UInt8] = []
  private let place: Int
  private var count = 0

  init(at place: Int) {
    self.place = place
  }

  func next() throws(SegmentError) -> SourceTerm? {
    count += 1
    termBytes = [UInt8](String(10_000 + count).utf8)
    return SourceTerm(field: 0, termBytes, documentFrequency: 1)
  }

  func withTerm<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let bytes = termBytes
    return body(bytes.span)
  }

  func appendPostings(to list: inout PostingsBuffer) throws(SegmentError) {
    guard count <= place else { throw Self.failure }
    list.append(upTo: 1, positions: 1) { documents, frequencies, gaps in
      documents[0] = UInt32(count % 10)
      frequencies[0] = 1
      gaps[0] = 0
      return (1, 1)
    }
  }

  func appendDocuments(to documents: inout [UInt32]) throws(SegmentError) {
    documents.append(UInt32(count % 10))
  }
}
