/// Whole numbers from 0, each in as few bytes as the greatest needs.
///
/// Count (8 bytes), bytes a number (1 byte, 0 to 8), the numbers, 8 zero bytes.
struct PackedArray: Sendable {
  private static let headerByteCount = 9

  let count: Int
  /// What the array takes in the file, header and padding included.
  let byteCount: Int
  private let width: Int
  private let mask: UInt64
  private let values: ByteView

  static func encode(_ values: [UInt64], to writer: inout ByteWriter) {
    let bits = UInt64.bitWidth - values.reduce(0, |).leadingZeroBitCount
    let width = (bits + 7) / 8
    writer.append(UInt64(values.count))
    writer.append(UInt8(width))
    writer.append(upTo: values.count * width) { bytes in
      for (index, value) in values.enumerated() {
        for place in 0..<width {
          bytes[index &* width &+ place] = UInt8(truncatingIfNeeded: value &>> UInt64(8 &* place))
        }
      }
      return values.count * width
    }
    writer.appendZeros(8)
  }

  /// Reads the array that begins with the view.
  init(_ view: ByteView) throws(SegmentError) {
    let count = try view.load(UInt64.self, at: 0)
    width = Int(try view.load(UInt8.self, at: 8))
    guard width <= 8, count <= 1 << 40 else {
      throw view.corrupt(at: 0, "an array of \(count) numbers of \(width) bytes")
    }
    self.count = Int(count)
    mask = width == 8 ? .max : 1 << UInt64(8 * width) - 1
    byteCount = Self.headerByteCount + self.count * width + 8
    values = try view.view(at: Self.headerByteCount, count: self.count * width + 8)
  }

  /// The number at a place; 0 outside of the array.
  @inline(__always)
  subscript(index: Int) -> UInt64 {
    guard index >= 0, index < count else { return 0 }
    return ((try? values.load(UInt64.self, at: index &* width)) ?? 0) & mask
  }

  /// A place as a number that the caller uses as an offset.
  func offset(_ index: Int) -> Int {
    Int(clamping: self[index])
  }

  /// Puts some numbers into the front of `numbers`.
  ///
  /// - Parameter indices: at `places` below ``count``; the number of another is that of the last.
  func load(_ indices: [UInt32], _ places: Range<Int>, into numbers: inout [UInt32]) {
    guard width == 1 || width == 2, count > 0 else {
      for (number, place) in places.prefix(numbers.count).enumerated() {
        numbers[number] = UInt32(truncatingIfNeeded: self[Int(indices[place])])
      }
      return
    }
    values.withSpan { bytes in
      PackedArrayKernel.load(
        bytes,
        isWide: width == 2,
        limit: count,
        indices,
        places,
        into: &numbers
      )
    }
  }
}
