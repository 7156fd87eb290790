import Foundation
import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Term vectors")
struct TermVectorsTests {
  @Test("are the postings, turned round", arguments: 0..<8 as Range<UInt64>)
  func equalNaive(seed: UInt64) throws {
    let naive = RandomCorpus(seed: seed).index
    let segment = try naive.segment()
    let vectors = try #require(segment.termVectors)
    var vector = TermVector()
    for (number, document) in naive.documents.enumerated() {
      try vectors.load(DocID(rawValue: UInt32(number)), into: &vector)
      #expect(zip(vector.terms, vector.terms.dropFirst()).allSatisfy { $0 < $1 })
      let terms = try zip(vector.terms, vector.frequencies).map { term, frequency in
        (try segment.term(numbered: term), Int(frequency))
      }
      let expected = (document.terms[RandomCorpus.text] ?? [:]).mapValues(\.count)
      #expect(Dictionary(terms) { $0 + $1 } == expected)
    }
    for term in 0..<UInt32(vectors.termCount) {
      let text = try segment.term(numbered: term)
      let entry = try #require(try segment.lookup(RandomCorpus.text, text))
      let counts = try vectors.counts(of: term)
      #expect(counts == (Int(entry.documentFrequency), entry.totalFrequency))
    }
  }

  /// More documents than a bucket has, terms that are rare and everywhere, and great frequencies.
  @Test("hold many documents, whether they leave memory or not")
  func manyDocuments() throws {
    let schema = IndexSchema(
      fields: [.init("tag", .keyword), .init("text", .text)],
      vectorField: FieldID(rawValue: 1)
    )
    let folder = try TemporaryFolder()
    let memory = BuildMemory(byteCount: 1 << 10, spillingBeside: folder.path("index"))
    var builders = [SegmentBuilder(schema), SegmentBuilder(schema, memory: memory)]
    for builder in builders.indices {
      builders[builder].ordering = nil
      for document in 0..<4_200 {
        var draft = DocumentDraft()
        let words = ["everywhere", "rare\(document / 3)"].prefix(document % 3)
        for (position, word) in words.enumerated() {
          let term = try builders[builder].termID(FieldID(rawValue: 1), word)
          for time in 0..<(document == 4_196 ? 300 : 1) {
            draft.add(term, at: UInt32(2 * time + position))
          }
        }
        try builders[builder].add(draft)
      }
    }
    let bytes = try builders[0].serialized()
    #expect(try builders[1].serialized() == bytes)
    let segment = try Segment(contents: bytes)
    #expect(SegmentChecker(segment).problems().isEmpty)
    let vectors = try #require(segment.termVectors)
    var vector = TermVector()
    for (document, frequencies) in [(0, []), (4_196, [300, 300]), (4_198, [1]), (4_199, [1, 1])] {
      try vectors.load(DocID(rawValue: UInt32(document)), into: &vector)
      #expect(vector.frequencies == frequencies.map { UInt32($0) })
    }
    try vectors.load(DocID(rawValue: 4_200), into: &vector)
    #expect(vector.terms.isEmpty)
  }

  @Test("what does not agree with the postings is found, even under right checksums")
  func disagreement() throws {
    let naive = RandomCorpus(seed: 3, documentCount: 40).index
    let segment = try naive.segment()
    let vectors = try #require(segment.termVectors)
    var other = RandomCorpus(seed: 3, documentCount: 40).index
    other.documents[7].terms[RandomCorpus.text] = ["w0": [0, 1, 2]]
    let stranger = try #require(try other.segment().termVectors)
    var own = VectorChecker(segment, vectors)
    try own.check()
    var foreign = VectorChecker(segment, stranger)
    #expect(throws: SegmentError.self) { try foreign.check() }
  }

  @Test("an index whose schema names no field has none")
  func none() throws {
    var builder = SegmentBuilder(IndexSchema(fields: [.init("text", .text)]))
    var draft = DocumentDraft()
    draft.add(try builder.termID(FieldID(rawValue: 0), "a"), at: 0)
    try builder.add(draft)
    let segment = try Segment(contents: builder.serialized())
    #expect(segment.termVectors == nil)
    #expect(segment.sectionByteCounts.first { $0.section == .termVectors }?.byteCount == 0)
    #expect(throws: SegmentError.self) { try segment.term(numbered: 0) }
  }
}
