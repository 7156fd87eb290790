import TestSupport
import Testing

@testable import InvertedIndex

@Suite("PatchedBlock")
struct PatchedBlockTests {
  @Test("gives back numbers of every width", arguments: 0...31)
  func everyWidth(width: Int) throws {
    var generator = SeededGenerator(seed: UInt64(width))
    let values = (0..<128).map { _ in UInt32(generator.next() & (1 << UInt64(width) - 1)) }
    try expectRoundTrip(values)
  }

  @Test("gives back any number of exceptions of any size", arguments: 0...128)
  func exceptions(count: Int) throws {
    var generator = SeededGenerator(seed: UInt64(count))
    for bits in [1, 8, 9, 16, 24, 31] {
      var values = (0..<128).map { _ in UInt32(generator.below(4)) }
      for place in values.indices.shuffled(using: &generator).prefix(count) {
        values[place] = UInt32(1) << UInt32(bits) - 1
      }
      try expectRoundTrip(values)
    }
  }

  @Test("throws at every truncation")
  func truncated() throws {
    let values: [UInt32] = (0..<128).map { (place: UInt32) in place % 9 == 0 ? 70_000 : place % 8 }
    let (block, bytes) = encoded(values, [1, 2, 3, 4])
    #expect(block.exceptionCount > 0)
    for length in bytes.indices {
      let view = try view(Array(bytes[..<length]), padding: 0)
      var output = [UInt32](repeating: 0, count: 128)
      #expect(throws: SegmentError.self) { try block.decodeSuccessors(view, at: 0, into: &output) }
    }
  }

  private func expectRoundTrip(_ values: [UInt32]) throws {
    for sizes in [[1, 2, 3, 4], [1, 4]] {
      let (block, bytes) = encoded(values, sizes)
      #expect(bytes.count == block.byteCount)
      #expect(bytes.count <= 16 * 32)
      var output = [UInt32](repeating: .max, count: 128)
      try block.decodeSuccessors(try view(bytes), at: 0, into: &output)
      #expect(output == values.map { $0 &+ 1 })
      let packed = try view(bytes)
      let single = try values.indices.map { try block.decodeSuccessor($0, packed, at: 0) }
      #expect(single == output)
      for before in [UInt32.max, 0, 77] {
        try block.decodeSequence(try view(bytes), at: 0, after: before, into: &output)
        var sequence: [UInt32] = []
        for value in values { sequence.append((sequence.last ?? before) &+ 1 &+ value) }
        #expect(output == sequence)
      }
    }
  }

  private func encoded(_ values: [UInt32], _ sizes: [Int]) -> (PatchedBlock, [UInt8]) {
    var chooser = WidthChooser()
    let block = chooser.smallestBlock(for: values, exceptionByteCounts: sizes)
    var writer = ByteWriter()
    block.encode(values, to: &writer)
    return (block, writer.bytes)
  }

  /// The bytes with what a section has behind them.
  private func view(
    _ bytes: [UInt8],
    padding: Int = SegmentFormat.packedPadding
  ) throws -> ByteView {
    let file = MappedFile(contents: bytes + [UInt8](repeating: 0xFF, count: padding))
    return try ByteView(file, 0..<file.byteCount, .postings)
  }
}
