/// Whole numbers from 0, each in as few bits as the greatest needs.
///
/// Count (8 bytes), bits a number (1 byte, 0 to 57 or 64), the numbers, the lowest bit first and the
/// last byte filled with zeros, 8 zero bytes.
struct PackedArray: Sendable {
  private static let headerByteCount = 9
  /// Numbers of up to so many bits, which may begin at any bit of a byte, lie in eight bytes.
  private static let longestWidth = 57

  let count: Int
  /// What the array takes in the file, header and padding included.
  let byteCount: Int
  private let width: Int
  private let mask: UInt64
  private let values: ByteView

  static func encode(_ values: [UInt64], to writer: inout ByteWriter) {
    let bits = UInt64.bitWidth - values.reduce(0, |).leadingZeroBitCount
    let width = bits > longestWidth ? 64 : bits
    writer.append(UInt64(values.count))
    writer.append(UInt8(width))
    var packed = BitWriter()
    for value in values {
      packed.append(UInt32(truncatingIfNeeded: value), width: min(width, 32))
      if width > 32 { packed.append(UInt32(truncatingIfNeeded: value >> 32), width: width - 32) }
    }
    packed.finish(into: &writer)
    writer.appendZeros(8)
  }

  /// An array of nothing.
  init() {
    (count, byteCount, width, mask) = (0, 0, 0, 0)
    values = ByteView(contents: [])
  }

  /// Reads the array that begins with the view.
  init(_ view: ByteView) throws(SegmentError) {
    let count = try view.load(UInt64.self, at: 0)
    width = Int(try view.load(UInt8.self, at: 8))
    guard width <= Self.longestWidth || width == 64, count <= 1 << 40 else {
      throw view.corrupt(at: 0, "an array of \(count) numbers of \(width) bits")
    }
    self.count = Int(count)
    mask = width == 64 ? .max : 1 << UInt64(width) - 1
    let valuesByteCount = (self.count * width + 7) / 8 + 8
    byteCount = Self.headerByteCount + valuesByteCount
    values = try view.view(at: Self.headerByteCount, count: valuesByteCount)
  }

  /// The number at a place; 0 outside of the array.
  @inline(__always)
  subscript(index: Int) -> UInt64 {
    guard index >= 0, index < count else { return 0 }
    let bit = index &* width
    return ((try? values.load(UInt64.self, at: bit &>> 3)) ?? 0) &>> UInt64(bit & 7) & mask
  }

  /// Lends the bytes to ``number(_:in:)``.
  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    values.withSpan(body)
  }

  /// The number at a place, for a caller that reads many; 0 outside of the array.
  ///
  /// - Parameter bytes: those of ``withBytes(_:)``.
  @inline(__always)
  func number(_ index: Int, in bytes: Span<UInt8>) -> UInt64 {
    guard index >= 0, index < count else { return 0 }
    let bit = index &* width
    return bytes.word(at: bit &>> 3) &>> UInt64(bit & 7) & mask
  }

  /// The greatest number that so many bits can hold.
  var greatest: UInt64 { mask }

  /// A place as a number that the caller uses as an offset.
  func offset(_ index: Int) -> Int {
    Int(clamping: self[index])
  }

  /// Puts what a table has for some numbers into the front of `entries`.
  ///
  /// - Parameter indices: at `places` below ``count``; the number of another is that of the last.
  /// - Returns: `false` when the table does not have an entry for every number of so many bits.
  func load(
    _ indices: [UInt32],
    _ places: Range<Int>,
    through table: [Float],
    into entries: inout [Float]
  ) -> Bool {
    guard (1...32).contains(width), count > 0, UInt64(table.count) > mask else { return false }
    values.withSpan { bytes in
      PackedArrayKernel.load(
        bytes,
        width: width,
        limit: count,
        indices,
        places,
        through: table,
        into: &entries
      )
    }
    return true
  }
}
