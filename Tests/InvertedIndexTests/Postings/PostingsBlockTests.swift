import TestSupport
import Testing

@testable import InvertedIndex

@Suite("PostingsBlock")
struct PostingsBlockTests {
  @Test("finds what two blocks share, full or not, near or far", arguments: 1...60)
  func intersection(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let limit = [200, 1_000, 12_000, 100_000, Int(Int32.max) - 1][Int(seed) % 5]
    var firstPlaces = [UInt8](repeating: 0, count: 128)
    var secondPlaces = firstPlaces
    // Some blocks are looked up by the table, with what others left in it.
    var table = PlaceTable()
    for index in 0..<8 {
      let second = block(seed % 3 == 0 ? 128 : generator.below(129), below: limit, &generator)
      let known = Set(second.documents.prefix(second.count))
      for _ in 0..<2 {
        let first = block(generator.below(128) + 1, below: limit, &generator)
        let start = generator.below(first.count)
        let places = start..<start + generator.below(first.count - start + 1)
        let count = first.intersect(
          places,
          with: second,
          index: index,
          &table,
          into: &firstPlaces,
          &secondPlaces
        )
        let shared = places.filter { known.contains(first.documents[$0]) }
        #expect(firstPlaces.prefix(count).map { Int($0) } == shared)
        #expect(
          secondPlaces.prefix(count).map { second.documents[Int($0)] }
            == shared.map { first.documents[$0] }
        )
      }
    }
    // Both ways were taken, where both are open.
    if limit < PlaceTable.span { #expect(!table.entries.isEmpty) }
    if limit > 100_000 { #expect(table.entries.isEmpty) }
  }

  @Test("finds the first document not below another", arguments: 1...20)
  func firstIndex(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let block = block(generator.below(128) + 1, below: 500, &generator)
    for target in [0, 1, 499, 500, UInt32(Int32.max), .max] + block.documents.prefix(block.count) {
      let expected =
        block.documents.prefix(block.count).firstIndex { $0 >= target } ?? block.count
      #expect(block.firstIndex(notBefore: target, from: 0) == expected)
    }
  }

  private func block(
    _ count: Int,
    below limit: Int,
    _ generator: inout SeededGenerator
  ) -> PostingsBlock {
    var documents: Set<UInt32> = []
    while documents.count < count { documents.insert(UInt32(generator.below(limit))) }
    var block = PostingsBlock()
    block.count = count
    for (place, document) in documents.sorted().enumerated() { block.documents[place] = document }
    return block
  }
}
