/// The choice of a width for 128 numbers, most of which fit into it.
///
/// Numbers are cut to `width` bits and packed by ``BitPacking``; those that do not fit are
/// exceptions, whose places and upper bits stand behind (patched frame of reference: Zukowski,
/// Héman, Nes and Boncz, Super-Scalar RAM-CPU Cache Compression, ICDE 2006).
struct PatchedBlock {
  static let exceptionLimit = 127

  /// 0 to 31.
  let width: Int
  let exceptionCount: Int
  /// Bytes of the upper bits of each exception, 1 to 4.
  let exceptionByteCount: Int

  /// The bytes in the file.
  var byteCount: Int {
    BitPacking.byteCount(width: width) + exceptionCount * (1 + exceptionByteCount)
  }

  /// The choice that takes the fewest bytes.
  ///
  /// - Parameter exceptionByteCounts: which sizes of upper bits the header can name, ascending.
  init(smallestFor values: [UInt32], exceptionByteCounts: [Int]) {
    var histogram = [Int](repeating: 0, count: 33)
    for value in values { histogram[UInt32.bitWidth - value.leadingZeroBitCount] += 1 }
    let largest = histogram.lastIndex { $0 > 0 } ?? 0
    var best = PatchedBlock(width: largest, exceptionCount: 0, exceptionByteCount: 1)
    var exceptions = 0
    for width in stride(from: largest - 1, through: 0, by: -1) {
      exceptions += histogram[width + 1]
      let needed = (largest - width + 7) / 8
      guard exceptions <= Self.exceptionLimit,
        let size = exceptionByteCounts.first(where: { $0 >= needed })
      else { break }
      let choice = PatchedBlock(width: width, exceptionCount: exceptions, exceptionByteCount: size)
      if choice.byteCount < best.byteCount { best = choice }
    }
    self = best
  }

  init(width: Int, exceptionCount: Int, exceptionByteCount: Int) {
    self.width = width
    self.exceptionCount = exceptionCount
    self.exceptionByteCount = exceptionByteCount
  }

  /// Appends packed numbers, places of exceptions, upper bits of exceptions.
  func encode(_ values: [UInt32], to writer: inout ByteWriter) {
    BitPacking.pack(values, width: width, to: &writer)
    let exceptions = values.indices.filter { values[$0] >> UInt32(width) != 0 }
    for index in exceptions { writer.append(UInt8(index)) }
    for index in exceptions {
      let upper = values[index] >> UInt32(width)
      for place in 0..<exceptionByteCount {
        writer.append(UInt8(truncatingIfNeeded: upper >> UInt32(8 * place)))
      }
    }
  }

  /// Unpacks 128 numbers.
  func decode(
    _ view: ByteView,
    at offset: Int,
    into values: inout [UInt32]
  ) throws(SegmentError) {
    try BitPacking.unpack(view, at: offset, width: width, into: &values)
    guard exceptionCount > 0 else { return }
    let places = offset + BitPacking.byteCount(width: width)
    let uppers = places + exceptionCount
    for exception in 0..<exceptionCount {
      let place = Int(try view.load(UInt8.self, at: places + exception)) & 127
      var upper: UInt32 = 0
      for byte in 0..<exceptionByteCount {
        let value = try view.load(UInt8.self, at: uppers + exception * exceptionByteCount + byte)
        upper |= UInt32(value) << UInt32(8 * byte)
      }
      values[place] |= upper << UInt32(width)
    }
  }
}
