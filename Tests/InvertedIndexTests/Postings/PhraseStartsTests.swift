import TestSupport
import Testing

@testable import InvertedIndex

@Suite("PhraseStarts")
struct PhraseStartsTests {
  @Test("keeps what a naive search keeps, of packed positions and of an array", arguments: 1...60)
  func keeping(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let limit = [8, 60, 5_000][Int(seed) % 3]
    let width = [3, 6, 31][Int(seed) % 3]
    var starts = PhraseStarts()
    // The same array for documents of different length.
    for _ in 0..<12 {
      let first = positions(below: limit, &generator)
      let second = positions(below: limit, &generator)
      let distance = generator.below(9) - 4
      let expected = first.filter {
        second.contains(UInt32(truncatingIfNeeded: Int($0) + distance))
      }

      starts.replace(with: first)
      starts.keep(followedBy: second, at: distance)
      #expect(starts.positions.prefix(starts.count) == expected[...])

      let skipped = generator.below(40)
      let (firstBytes, secondBytes) = (
        packed(first, width, skipped), packed(second, width, skipped)
      )
      starts.replace(
        with: firstBytes.span,
        bitOffset: skipped,
        width: width,
        count: first.count
      )
      #expect(starts.positions.prefix(starts.count) == first[...])
      starts.keep(
        followedBy: secondBytes.span,
        bitOffset: skipped,
        width: width,
        count: second.count,
        at: distance
      )
      #expect(starts.positions.prefix(starts.count) == expected[...])
      #expect(starts.isEmpty == expected.isEmpty)
    }
  }

  private func positions(below limit: Int, _ generator: inout SeededGenerator) -> [UInt32] {
    (0..<limit).filter { _ in generator.below(3) == 0 }.prefix(20).map { UInt32($0) }
  }

  /// Gaps less 1, the lowest bit first, behind some bits that do not count.
  private func packed(_ positions: [UInt32], _ width: Int, _ skipped: Int) -> [UInt8] {
    var bits = [Bool](repeating: true, count: skipped)
    var next: UInt32 = 0
    for position in positions {
      let gap = position - next
      bits += (0..<width).map { gap >> UInt32($0) & 1 == 1 }
      next = position + 1
    }
    var bytes = [UInt8](repeating: 0, count: bits.count / 8 + 9)
    for (place, bit) in bits.enumerated() where bit { bytes[place / 8] |= 1 << UInt8(place % 8) }
    return bytes
  }
}
