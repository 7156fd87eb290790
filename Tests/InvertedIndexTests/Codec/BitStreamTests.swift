import TestSupport
import Testing

@testable import InvertedIndex

@Suite("BitWriter and BitReader")
struct BitStreamTests {
  @Test("give back codes of every order", arguments: 0...31)
  func exponentialGolomb(order: Int) throws {
    var generator = SeededGenerator(seed: UInt64(order))
    let limit = UInt64(UInt32.max)
    let values = (0..<257).map { _ in
      UInt32(generator.next() & limit >> UInt64(generator.below(33)))
    }
    var writer = BitWriter()
    var bitCount = 0
    for value in values where value < 1 << 31 {
      writer.appendExponentialGolomb(value, order: order)
      bitCount += BitWriter.exponentialGolombWidth(value, order: order)
    }
    writer.finish()
    #expect(writer.bytes.count == (bitCount + 7) / 8)
    var reader = BitReader(try view(writer.bytes + [UInt8](repeating: 0, count: 8)))
    for value in values where value < 1 << 31 {
      #expect(try reader.readExponentialGolomb(order: order) == value)
    }
  }

  @Test("give back numbers of every width", arguments: 0...32)
  func fixedWidth(width: Int) throws {
    var generator = SeededGenerator(seed: UInt64(width))
    let values = (0..<257).map { _ in UInt32(generator.next() & (1 << UInt64(width) - 1)) }
    var writer = BitWriter()
    for value in values { writer.append(value, width: width) }
    writer.finish()
    var reader = BitReader(try view(writer.bytes + [UInt8](repeating: 0, count: 8)))
    for value in values { #expect(try reader.read(width: width) == value) }
  }

  @Test("bits behind the end throw")
  func truncated() throws {
    var reader = BitReader(try view([1, 2, 3, 4, 5, 6, 7]))
    #expect(throws: SegmentError.self) { try reader.read(width: 1) }
    var zeros = BitReader(try view([UInt8](repeating: 0, count: 16)))
    #expect(throws: SegmentError.self) { try zeros.readExponentialGolomb(order: 0) }
  }

  private func view(_ bytes: [UInt8]) throws -> ByteView {
    try ByteView(MappedFile(contents: bytes), 0..<bytes.count, .postings)
  }
}
