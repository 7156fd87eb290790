/// Packs 128 numbers of one width in four lanes, as vector registers hold them.
///
/// Number `i` belongs to lane `i mod 4`; each lane is a stream of 32-bit words, the lowest bit
/// first, and the words of the lanes alternate (Lemire and Boytsov, Decoding Billions of Integers
/// per Second Through Vectorization, 2015).
enum BitPacking {
  static var blockSize: Int { PostingsBlock.capacity }
  static var laneCount: Int { 4 }

  /// Bytes that 128 numbers take.
  static func byteCount(width: Int) -> Int { 16 * width }

  /// Bits of the greatest of some numbers.
  static func width(of values: [UInt32], in range: Range<Int>) -> Int {
    let span = values.span.extracting(range)
    var all: UInt32 = 0
    for index in 0..<span.count { all |= span[index] }
    return UInt32.bitWidth - all.leadingZeroBitCount
  }

  /// Appends 128 numbers, each cut to its lowest `width` bits.
  static func pack(_ values: [UInt32], width: Int, to writer: inout ByteWriter) {
    precondition(values.count == blockSize && (0...31).contains(width), "A block is 128 numbers.")
    writer.append(upTo: byteCount(width: width)) { bytes in
      BlockKernels.pack(values.span, width: width, into: &bytes)
      return byteCount(width: width)
    }
  }
}
