import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Compression of pieces")
struct PieceCompressionTests {
  @Test("gives back every piece, whatever stands before it", arguments: 0..<60 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var text = RandomText(seed: seed)
    let dictionary = Array(text.bytes(3000).prefix(text.below(3000)))
    var compressor = PieceCompressor(dictionary: dictionary, capacity: 4096)
    for _ in 0..<4 {
      let piece = Array(text.bytes(4096).prefix(text.below(4097)))
      guard let compressed = compressor.compress(piece[...]) else { continue }
      #expect(compressed.count < piece.count)
      #expect(decompress(compressed, dictionary, piece.count) == piece)
    }
  }

  @Test("long runs, and runs across the border of the dictionary")
  func longRuns() throws {
    let dictionary = [UInt8](repeating: 7, count: 40) + Array("abcdefghijklmnop".utf8)
    for length in [19, 20, 273, 274, 275, 528, 529, 4000] {
      let piece =
        (0..<length).map { dictionary[40 + $0 % 16] } + [UInt8](repeating: 9, count: length)
      let compressed = try #require(compress(piece, dictionary))
      #expect(compressed.count < 60)
      #expect(decompress(compressed, dictionary, piece.count) == piece)
    }
  }

  @Test("many bytes as they are before a match", arguments: [14, 15, 16, 269, 270, 271, 525])
  func manyLiterals(count: Int) throws {
    var generator = SeededGenerator(seed: UInt64(count))
    let noise = (0..<count).map { _ in UInt8(generator.below(256)) }
    let piece = noise + [UInt8](repeating: 0, count: 200) + noise
    let compressed = try #require(compress(piece, []))
    #expect(decompress(compressed, [], piece.count) == piece)
  }

  @Test("a window that is full to the last byte")
  func fullWindow() throws {
    var text = RandomText(seed: 1)
    let bytes = Array(text.bytes(PieceFormat.windowByteCount).prefix(PieceFormat.windowByteCount))
    let start = bytes.count - 4096
    let piece = Array(bytes[..<2048] + bytes[..<2048])
    let compressed = try #require(compress(piece, Array(bytes[..<start])))
    #expect(decompress(compressed, Array(bytes[..<start]), piece.count) == piece)
  }

  @Test("what does not become smaller is not compressed")
  func incompressible() {
    var generator = SeededGenerator(seed: 3)
    let noise = (0..<4096).map { _ in UInt8(generator.below(256)) }
    for piece in [noise, [], [1]] { #expect(compress(piece, []) == nil) }
  }

  @Test("no truncation gives a piece")
  func truncated() throws {
    let (compressed, dictionary, count) = try example()
    for length in compressed.indices {
      #expect(decompress(Array(compressed[..<length]), dictionary, count) == nil)
    }
    #expect(decompress(compressed + [0], dictionary, count) == nil)
  }

  @Test("another length or dictionary gives no more than was asked for")
  func otherLength() throws {
    let (compressed, dictionary, count) = try example()
    for other in [0, 1, count - 1, count + 1, 65_536] {
      #expect(decompress(compressed, dictionary, other) == nil)
    }
    for other in [-1, 65_537, .max] { #expect(decompress(compressed, [], other) == nil) }
    #expect(decompress(compressed, [], count) == nil)
  }

  @Test(
    "any bytes give a piece of the length asked for, or none",
    arguments: 0..<200 as Range<UInt64>
  )
  func damaged(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (compressed, dictionary, count) = try example()
    for _ in 0..<20 {
      var bytes = compressed
      for _ in 0..<1 + generator.below(4) {
        bytes[generator.below(bytes.count)] = UInt8(generator.below(256))
      }
      #expect(decompress(bytes, dictionary, count).map { $0.count == count } ?? true)
      let noise = (0..<generator.below(300)).map { _ in UInt8(generator.below(256)) }
      let length = generator.below(5000)
      #expect(decompress(noise, dictionary, length).map { $0.count == length } ?? true)
    }
  }

  private func example() throws -> (compressed: [UInt8], dictionary: [UInt8], count: Int) {
    var text = RandomText(seed: 5)
    let dictionary = text.bytes(500)
    let piece = text.bytes(900)
    return (try #require(compress(piece, dictionary)), dictionary, piece.count)
  }

  private func compress(_ piece: [UInt8], _ dictionary: [UInt8]) -> [UInt8]? {
    var compressor = PieceCompressor(dictionary: dictionary, capacity: piece.count)
    return compressor.compress(piece[...])
  }

  private func decompress(_ bytes: [UInt8], _ dictionary: [UInt8], _ count: Int) -> [UInt8]? {
    PieceDecompressor.decompress(bytes.span, dictionary: dictionary.span, count: count)
  }
}
