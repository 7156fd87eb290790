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

  @Test("visits all documents of ascending windows", arguments: 0..<6 as Range<UInt64>)
  func visits(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let documents = Self.documents(1 + generator.below([3, 200, 1500][Int(seed % 3)]), &generator)
    let segment = try Self.segment(documents)
    let entry = try #require(try segment.lookup(RandomCorpus.text, "a"))
    var cursor = try segment.postings(entry)
    for _ in 0..<4 {
      cursor.rewind()
      var start: UInt32 = 0
      while start < segment.documentCount {
        let window = start..<start + 1 + UInt32(generator.below(600))
        #expect(try Self.visited(&cursor, window) == documents.filter(window.contains))
        start = window.upperBound + UInt32(generator.below(300))
      }
    }
  }

  @Test(
    "decodes frequencies and positions without documents, or one alone",
    arguments: 0..<6 as Range<UInt64>
  )
  func frequenciesOnly(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let documents = Self.documents(1 + generator.below([3, 200, 1500][Int(seed % 3)]), &generator)
    let segment = try Self.segment(documents)
    let entry = try #require(try segment.lookup(RandomCorpus.text, "a"))
    var (whole, part) = (try segment.postings(entry), try segment.postings(entry))
    var single = try segment.postings(entry)
    var (positions, partPositions): ([UInt32], [UInt32]) = ([], [])
    for _ in 0..<40 {
      let block = generator.below(whole.blockCount)
      #expect(try whole.load(block: block))
      try whole.loadFrequencies()
      #expect(try part.load(frequenciesOfBlock: block))
      #expect(part.block.count == whole.block.count)
      #expect(
        part.block.frequencies[..<part.block.count] == whole.block.frequencies[..<part.block.count]
      )
      let place = generator.below(part.block.count)
      let posting = PostingsBlock.capacity * block + place
      #expect(try single.frequency(ofPosting: posting) == whole.block.frequencies[place])
      #expect(try part.frequency(ofPosting: posting) == whole.block.frequencies[place])
      try whole.loadPositions(at: place, into: &positions)
      try part.loadPositions(at: place, into: &partPositions)
      #expect(positions == partPositions)
      // With its documents, the same block is decoded again.
      guard generator.oneIn(3) else { continue }
      #expect(try part.load(block: block))
      #expect(part.block.documents == whole.block.documents)
    }
    #expect(try !part.load(frequenciesOfBlock: whole.blockCount))
  }

  @Test("finds the place of any document in any block", arguments: 0..<3 as Range<UInt64>)
  func places(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let segment = try Self.segment(Self.documents(300, &generator))
    let entry = try #require(try segment.lookup(RandomCorpus.text, "a"))
    var cursor = try segment.postings(entry)
    while try cursor.nextBlock() {
      let documents = cursor.block.documents[..<cursor.block.count]
      for _ in 0..<300 {
        let target = UInt32(generator.below(segment.documentCount + 3))
        let start = generator.below(cursor.block.count + 1)
        let expected = documents[start...].firstIndex { $0 >= target } ?? documents.count
        #expect(cursor.block.firstIndex(notBefore: target, from: start) == expected)
      }
    }
  }

  private static func visited(
    _ cursor: inout PostingsCursor,
    _ window: Range<UInt32>
  ) throws -> [UInt32] {
    var documents: [UInt32] = []
    var goesOn = true
    while goesOn {
      let visit = try cursor.visit(window)
      documents += cursor.block.documents[visit.places]
      goesOn = visit.goesOn
    }
    return documents
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
