import InvertedIndex
import TestSupport
import Testing

@Suite("Segment round trip")
struct SegmentRoundTripTests {
  @Test("gives back what a plain index holds", arguments: 0..<60 as Range<UInt64>)
  func equalsNaive(seed: UInt64) throws {
    let naive = RandomCorpus(seed: seed).index
    let segment = try naive.segment()
    try expect(segment, equals: naive)
    #expect(SegmentChecker(segment).problems().isEmpty)
  }

  @Test("holds lists of several blocks", arguments: [128, 129, 256, 1000, 3000])
  func severalBlocks(count: Int) throws {
    let naive = RandomCorpus(seed: UInt64(count), documentCount: count).index
    let segment = try naive.segment()
    try expect(segment, equals: naive)
    #expect(SegmentChecker(segment).problems().isEmpty)
  }

  @Test("the same documents make the same bytes", arguments: 0..<10 as Range<UInt64>)
  func deterministic(seed: UInt64) throws {
    let first = try RandomCorpus(seed: seed).index.builder().serialized()
    let second = try RandomCorpus(seed: seed).index.builder().serialized()
    #expect(first == second)
  }

  @Test("keeps metadata")
  func metadata() throws {
    var builder = SegmentBuilder(RandomCorpus.schema)
    builder.metadata = ["generation": [1, 2, 3], "": []]
    let segment = try Segment(contents: builder.serialized())
    #expect(segment.metadata == ["generation": [1, 2, 3], "": []])
    #expect(segment.schema == RandomCorpus.schema)
    #expect(segment.documentCount == 0)
  }

  private func expect(_ segment: Segment, equals naive: NaiveIndex) throws {
    #expect(segment.documentCount == naive.documents.count)
    #expect(segment.groupCount == naive.groups.count)
    for field in naive.schema.fields.indices {
      try expectTerms(segment, naive, FieldID(rawValue: UInt8(field)))
    }
    for (number, document) in naive.documents.enumerated() {
      try expectDocument(segment, document, DocID(rawValue: UInt32(number)))
    }
    let members = Dictionary(grouping: naive.documents.indices) { naive.documents[$0].group }
    for (number, stored) in naive.groups.enumerated() {
      #expect(try segment.stored(GroupID(rawValue: UInt32(number))) == stored)
      let documents = segment.documents(of: GroupID(rawValue: UInt32(number)))
      #expect(documents.map { Int($0) } == members[number] ?? [])
    }
  }

  private func expectDocument(
    _ segment: Segment,
    _ document: NaiveIndex.Document,
    _ id: DocID
  ) throws {
    #expect(try segment.stored(id) == document.stored)
    #expect(Int(segment.group(of: id).rawValue) == document.group)
    #expect(segment.numbers(RandomCorpus.year)?[id] == document.numbers[RandomCorpus.year])
    var unique: [String] = []
    for value in document.keywords[RandomCorpus.theme] ?? [] where !unique.contains(value) {
      unique.append(value)
    }
    #expect(try segment.keywords(RandomCorpus.theme)?.values(of: id) == unique)
    for field in [RandomCorpus.text, RandomCorpus.heading] {
      #expect(segment.lengths(of: field)[id.rawValue] == document.length(of: field))
    }
  }

  private func expectTerms(_ segment: Segment, _ naive: NaiveIndex, _ field: FieldID) throws {
    var expected: [String: [(UInt32, [UInt32])]] = [:]
    for (number, document) in naive.documents.enumerated() {
      for (term, positions) in document.terms[field] ?? [:] {
        expected[term, default: []].append((UInt32(number), positions))
      }
    }
    var found: [String] = []
    try segment.forEachTerm(in: field) { term, _ throws(SegmentError) in
      found.append(String(decoding: term, as: UTF8.self))
      return true
    }
    #expect(
      found == expected.keys.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    )
    for (term, postings) in expected {
      let entry = try #require(try segment.lookup(field, term))
      #expect(entry.documentFrequency == postings.count)
      try expectPostings(try segment.postings(entry), postings, segment.schema.isText(field))
    }
    #expect(try segment.lookup(field, "") == nil)
    #expect(try segment.lookup(field, "w") == nil)
    #expect(try segment.lookup(field, "zzz") == nil)
  }

  private func expectPostings(
    _ cursor: PostingsCursor,
    _ postings: [(document: UInt32, positions: [UInt32])],
    _ isText: Bool
  ) throws {
    var cursor = cursor
    var index = 0
    var positions: [UInt32] = []
    while try cursor.nextBlock() {
      try cursor.loadFrequencies()
      for place in 0..<cursor.block.count {
        #expect(cursor.block.documents[place] == postings[index].document)
        #expect(cursor.block.frequencies[place] == postings[index].positions.count)
        try cursor.loadPositions(at: place, into: &positions)
        #expect(positions == (isText ? postings[index].positions : []))
        index += 1
      }
    }
    #expect(index == postings.count)
  }
}
