import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Sets of matches")
struct MatchedDocumentsTests {
  @Test("share what two sets of numbers share", arguments: 0..<60 as Range<UInt64>)
  func shared(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sizes = (0..<1 + random.below(20)).map { _ in 1 + random.below(90) }
    let count = sizes.reduce(0, +)
    let groups = sizes.enumerated().flatMap { Array(repeating: $0, count: $1) }
    let segment = try Self.segment(groups)
    let share = 1 + random.below(8)
    let sets = (0..<3).map { _ in Set((0..<count).filter { _ in random.oneIn(share) }) }
    let matched = sets.map { set in
      var words = [UInt64](repeating: 0, count: (count + 63) / 64)
      for document in set { words[document / 64] |= 1 << UInt64(document % 64) }
      // Bits behind the last document do not count.
      if count % 64 > 0 { words[words.count - 1] |= .max << UInt64(count % 64) }
      return segment.matched(words)
    }
    func groupsOf(_ set: Set<Int>) -> Set<Int> { Set(set.map { groups[$0] }) }
    for (left, leftMatches) in zip(sets, matched) {
      for document in 0..<count {
        let id = DocID(rawValue: UInt32(document))
        #expect(leftMatches.contains(id) == left.contains(document))
      }
      for (right, rightMatches) in zip(sets, matched) {
        #expect(leftMatches.sharedCount(with: rightMatches) == left.intersection(right).count)
        #expect(
          leftMatches.sharedGroupCount(with: rightMatches)
            == groupsOf(left).intersection(groupsOf(right)).count
        )
      }
    }
    let all = sets.reduce(Set<Int>()) { $0.union($1) }
    let union = segment.matched(byAnyOf: matched)
    #expect(union.count == all.count && union.groupCount == groupsOf(all).count)
    #expect(segment.matched(byAnyOf: []).count == 0)
  }

  /// Documents in the order of their groups.
  private static func segment(_ groups: [Int]) throws -> Segment {
    var builder = SegmentBuilder(RandomCorpus.schema)
    builder.ordering = nil
    for (place, group) in groups.enumerated() {
      if place == 0 || groups[place - 1] != group { builder.beginGroup() }
      try builder.add(DocumentDraft())
    }
    return try Segment(contents: try builder.serialized())
  }
}
