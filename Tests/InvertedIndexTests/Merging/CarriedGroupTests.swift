import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Groups carried over from an index")
struct CarriedGroupTests {
  @Test("make the bytes of a fresh build", arguments: 0..<24 as Range<UInt64>)
  func equalsFresh(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let old = RandomCorpus(seed: seed).index
    let new = RandomCorpus(seed: seed + 1000, documentCount: generator.below(80)).index
    let segment = try old.segment()
    var fresh = SegmentBuilder(old.schema)
    let memory = BuildMemory(byteCount: generator.oneIn(2) ? 1 << 10 : 1 << 20)
    var updated = SegmentBuilder(old.schema, memory: memory)
    for (isNew, group) in Self.plan(old, new, &generator) {
      try (isNew ? new : old).add(group, to: &fresh)
      if isNew {
        try new.add(group, to: &updated)
      } else {
        try updated.addGroup(GroupID(rawValue: UInt32(group)), of: segment)
      }
    }
    let bytes = try updated.serialized()
    #expect(try bytes == fresh.serialized())
    #expect(SegmentChecker(try Segment(contents: bytes)).problems().isEmpty)
  }

  @Test("may come from several indexes, and in runs of workers", arguments: 0..<8 as Range<UInt64>)
  func severalSources(seed: UInt64) throws {
    let corpora = [seed, seed + 50].map { RandomCorpus(seed: $0, documentCount: 90).index }
    var fresh = SegmentBuilder(RandomCorpus.schema)
    var builder = SegmentBuilder(RandomCorpus.schema)
    var worker = SegmentBuilder(RandomCorpus.schema)
    for naive in corpora {
      let segment = try naive.segment()
      for group in naive.groups.indices.reversed() {
        try naive.add(group, to: &fresh)
        try worker.addGroup(GroupID(rawValue: UInt32(group)), of: segment)
        if group % 5 == 0 { try builder.add(worker.takeRun()) }
      }
    }
    #expect(try builder.serialized() == fresh.serialized())
  }

  @Test("long lists are carried in any order")
  func longLists() throws {
    let naive = RandomCorpus(seed: 3, documentCount: 1500).index
    let segment = try naive.segment()
    var generator = SeededGenerator(seed: 3)
    var fresh = SegmentBuilder(naive.schema)
    var updated = SegmentBuilder(naive.schema)
    for group in naive.groups.indices.shuffled(using: &generator) {
      try naive.add(group, to: &fresh)
      try updated.addGroup(GroupID(rawValue: UInt32(group)), of: segment)
    }
    #expect(try updated.serialized() == fresh.serialized())
  }

  @Test("a word that loses its last document is gone")
  func lostTerm() throws {
    var builder = SegmentBuilder(RandomCorpus.schema)
    for word in ["kept", "lost"] {
      builder.beginGroup()
      var draft = DocumentDraft()
      draft.add(try builder.termID(RandomCorpus.text, word), at: 0)
      draft.add(word, in: RandomCorpus.theme)
      try builder.add(draft)
    }
    let old = try Segment(contents: builder.serialized())
    var updated = SegmentBuilder(RandomCorpus.schema)
    try updated.addGroup(GroupID(rawValue: 0), of: old)
    let segment = try Segment(contents: updated.serialized())
    #expect(try segment.lookup(RandomCorpus.text, "lost") == nil)
    #expect(try segment.lookup(RandomCorpus.text, "kept")?.documentFrequency == 1)
    #expect(segment.keywords(RandomCorpus.theme)?.valueCount == 1)
    #expect(segment.statistics(of: RandomCorpus.text).termCount == 1)
  }

  @Test("what cannot be carried is refused")
  func refused() throws {
    let old = try RandomCorpus(seed: 1, documentCount: 20).index.segment()
    var builder = SegmentBuilder(RandomCorpus.schema)
    #expect(throws: SegmentError.self) {
      try builder.addGroup(GroupID(rawValue: UInt32(old.groupCount)), of: old)
    }
    var other = SegmentBuilder(IndexSchema(fields: []))
    #expect(throws: SegmentError.self) { try other.addGroup(GroupID(rawValue: 0), of: old) }
    let group = try #require(
      (0..<old.groupCount).map { GroupID(rawValue: UInt32($0)) }
        .first { !old.documents(of: $0).isEmpty }
    )
    try builder.addGroup(group, of: old)
    #expect(throws: SegmentError.self) { try builder.addGroup(group, of: old) }
  }

  @Test("a damaged index throws or is carried, and never traps", arguments: 0..<24 as Range<UInt64>)
  func damaged(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let bytes = try RandomCorpus(seed: 5, documentCount: 200).index.builder().serialized()
    let bit = generator.below(bytes.count * 8)
    guard let segment = try? Segment(contents: Corruption.flippingBit(bit, of: bytes)) else {
      return
    }
    var builder = SegmentBuilder(segment.schema)
    for group in 0..<segment.groupCount {
      try? builder.addGroup(GroupID(rawValue: UInt32(group)), of: segment)
    }
    guard let carried = try? builder.serialized() else { return }
    let opened = try Segment(contents: carried)
    #expect(opened.documentCount == builder.documentCount)
    #expect(opened.groupCount <= segment.groupCount)
  }

  /// Groups of both corpora in a random order; some of the old ones are missing.
  private static func plan(
    _ old: NaiveIndex,
    _ new: NaiveIndex,
    _ generator: inout SeededGenerator
  ) -> [(isNew: Bool, group: Int)] {
    let isReordered = generator.oneIn(2)
    let kept = old.groups.indices.filter { _ in !generator.oneIn(4) }
    let all = kept.map { (false, $0) } + new.groups.indices.map { (true, $0) }
    return isReordered ? all.shuffled(using: &generator) : all
  }
}
