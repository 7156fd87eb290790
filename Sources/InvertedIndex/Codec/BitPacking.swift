/// Packs 128 numbers of one width in four lanes, as vector registers hold them.
///
/// Number `i` belongs to lane `i mod 4`; each lane is a stream of 32-bit words, the lowest bit
/// first, and the words of the lanes alternate (Lemire and Boytsov, Decoding Billions of Integers
/// per Second Through Vectorization, 2015).
enum BitPacking {
  static let blockSize = 128

  /// Bytes that 128 numbers take.
  static func byteCount(width: Int) -> Int { 16 * width }

  /// Appends 128 numbers, each cut to its lowest `width` bits.
  static func pack(_ values: [UInt32], width: Int, to writer: inout ByteWriter) {
    precondition(values.count == blockSize && (0...31).contains(width), "A block is 128 numbers.")
    var words = [UInt32](repeating: 0, count: 4 * width)
    let mask = UInt64(1) << UInt64(width) - 1
    for index in 0..<(width == 0 ? 0 : blockSize) {
      let bit = index / 4 * width
      let lane = index % 4
      let shifted = (UInt64(values[index]) & mask) << UInt64(bit % 32)
      words[bit / 32 * 4 + lane] |= UInt32(truncatingIfNeeded: shifted)
      let upper = UInt32(truncatingIfNeeded: shifted >> 32)
      if upper != 0 { words[(bit / 32 + 1) * 4 + lane] |= upper }
    }
    for word in words { writer.append(word) }
  }

  /// Unpacks 128 numbers into the front of an array that has room for them.
  static func unpack(
    _ view: ByteView,
    at offset: Int,
    width: Int,
    into values: inout [UInt32]
  ) throws(SegmentError) {
    let packed = try view.view(at: offset, count: byteCount(width: width))
    packed.withSpan { BlockKernels.unpack($0, width: width, into: &values) }
  }
}
