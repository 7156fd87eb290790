import InvertedIndex
import TestSupport
import Testing

@Suite("Term dictionary")
struct TermDictionaryTests {
  @Test("finds and walks terms with long common beginnings", arguments: 0..<20 as Range<UInt64>)
  func walks(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let terms = Set((0..<1 + generator.below(400)).map { _ in Self.term(&generator) })
    let segment = try Self.segment(terms)
    let sorted = terms.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    for term in sorted { #expect(try segment.lookup(RandomCorpus.text, term) != nil) }
    for _ in 0..<200 {
      let probe = Self.term(&generator)
      #expect(try (segment.lookup(RandomCorpus.text, probe) != nil) == terms.contains(probe))
      let expected = sorted.filter { $0.utf8.starts(with: probe.utf8) }
      #expect(try Self.walk(segment, probe) == expected)
    }
    #expect(try Self.walk(segment, "") == sorted)
  }

  @Test("walks ranges, both ends included", arguments: 0..<20 as Range<UInt64>)
  func ranges(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let terms = Set((0..<1 + generator.below(400)).map { _ in Self.term(&generator) })
    let segment = try Self.segment(terms)
    let sorted = terms.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    for _ in 0..<100 {
      let first = Self.term(&generator)
      let last = Self.term(&generator)
      var found: [String] = []
      try segment.forEachTerm(in: RandomCorpus.text, from: first, through: last) {
        term,
        _ throws(SegmentError) in
        found.append(String(decoding: term, as: UTF8.self))
        return true
      }
      let expected = sorted.filter { term in
        !Array(term.utf8).lexicographicallyPrecedes(Array(first.utf8))
          && !Array(last.utf8).lexicographicallyPrecedes(Array(term.utf8))
      }
      #expect(found == expected)
    }
  }

  @Test("a walk ends when told")
  func stops() throws {
    let segment = try Self.segment(["a", "b", "c"])
    var seen = 0
    try segment.forEachTerm(in: RandomCorpus.text) { _, _ throws(SegmentError) in
      seen += 1
      return seen < 2
    }
    #expect(seen == 2)
  }

  @Test("a term beyond the limit throws, one at the limit is found")
  func longest() throws {
    var builder = SegmentBuilder(RandomCorpus.schema)
    let longest = String(repeating: "x", count: SegmentBuilder.longestTerm)
    #expect(throws: SegmentError.self) { try builder.termID(RandomCorpus.text, longest + "x") }
    #expect(try Self.segment([longest]).lookup(RandomCorpus.text, longest) != nil)
  }

  private static func term(_ generator: inout SeededGenerator) -> String {
    let letters = ["a", "b", "é", "\u{0}", "z"]
    let stem = ["", "pupil", "pupils and their parents"][generator.below(3)]
    return stem + (0..<generator.below(5)).map { _ in letters[generator.below(5)] }.joined()
  }

  private static func segment(_ terms: Set<String>) throws -> Segment {
    var builder = SegmentBuilder(RandomCorpus.schema)
    var draft = DocumentDraft()
    for term in terms { draft.add(try builder.termID(RandomCorpus.text, term), at: 0) }
    try builder.add(draft)
    return try Segment(contents: builder.serialized())
  }

  private static func walk(_ segment: Segment, _ prefix: String) throws -> [String] {
    var terms: [String] = []
    try segment.forEachTerm(in: RandomCorpus.text, prefix: prefix) { term, _ throws(SegmentError) in
      terms.append(String(decoding: term, as: UTF8.self))
      return true
    }
    return terms
  }
}
