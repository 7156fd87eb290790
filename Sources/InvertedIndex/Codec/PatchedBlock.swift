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

  /// How many bits a number can have.
  var greatestWidth: Int { width + (exceptionCount == 0 ? 0 : 8 * exceptionByteCount) }

  /// The bytes in the file.
  var byteCount: Int {
    BitPacking.byteCount(width: width) + exceptionCount * (1 + exceptionByteCount)
  }

  init(width: Int, exceptionCount: Int, exceptionByteCount: Int) {
    self.width = width
    self.exceptionCount = exceptionCount
    self.exceptionByteCount = exceptionByteCount
  }

  /// Appends packed numbers, places of exceptions, upper bits of exceptions.
  func encode(_ values: [UInt32], to writer: inout ByteWriter) {
    BitPacking.pack(values, width: width, to: &writer)
    guard exceptionCount > 0 else { return }
    let width = UInt32(width)
    writer.append(upTo: exceptionCount * (1 + exceptionByteCount)) { bytes in
      var exception = 0
      for index in 0..<values.count where values[index] &>> width != 0 {
        bytes[exception] = UInt8(truncatingIfNeeded: index)
        let upper = values[index] &>> width
        for place in 0..<exceptionByteCount {
          bytes[exceptionCount &+ exception &* exceptionByteCount &+ place] =
            UInt8(truncatingIfNeeded: upper &>> UInt32(8 &* place))
        }
        exception &+= 1
      }
      return exceptionCount * (1 + exceptionByteCount)
    }
  }

  /// Unpacks 128 numbers and adds 1 to each, wrapping around.
  func decodeSuccessors(
    _ view: ByteView,
    at offset: Int,
    into values: inout [UInt32]
  ) throws(SegmentError) {
    guard view.withSpan({ BlockDecoder.unpack($0, at: offset, self, into: &values) }) else {
      throw view.corrupt(at: offset, "packed numbers run past the end")
    }
  }

  /// Unpacks one of 128 numbers and adds 1 to it, wrapping around.
  ///
  /// - Parameter place: 0 to 127.
  func decodeSuccessor(
    _ place: Int,
    _ view: ByteView,
    at offset: Int
  ) throws(SegmentError) -> UInt32 {
    var number: UInt32 = 1
    if width > 0 {
      let (row, lane) = place.quotientAndRemainder(dividingBy: BitPacking.laneCount)
      let (word, shift) = (row * width / 32, UInt64(row * width % 32))
      let step = 4 * BitPacking.laneCount
      let start = offset + step * word + 4 * lane
      var bits = UInt64(try view.load(UInt32.self, at: start))
      if shift + UInt64(width) > 32 {
        bits |= UInt64(try view.load(UInt32.self, at: start + step)) << 32
      }
      number &+= UInt32(truncatingIfNeeded: bits >> shift) & (1 << UInt32(width) &- 1)
    }
    guard exceptionCount > 0 else { return number }
    let places = offset + BitPacking.byteCount(width: width)
    for exception in 0..<exceptionCount
    where Int(try view.load(UInt8.self, at: places + exception)) == place {
      var upper: UInt32 = 0
      for byte in 0..<exceptionByteCount {
        let start = places + exceptionCount + exception * exceptionByteCount
        upper |= UInt32(try view.load(UInt8.self, at: start + byte)) << UInt32(8 * byte)
      }
      number &+= upper << UInt32(width)
    }
    return number
  }

  /// Unpacks 128 numbers and makes a sequence of them: each is the one before it plus 1 plus its
  /// number, wrapping around.
  ///
  /// - Parameter before: what stands before the first; `.max` when there is nothing.
  func decodeSequence(
    _ view: ByteView,
    at offset: Int,
    after before: UInt32,
    into values: inout [UInt32]
  ) throws(SegmentError) {
    let isWhole = view.withSpan {
      BlockDecoder.unpackSequence($0, at: offset, self, after: before, into: &values)
    }
    guard isWhole else { throw view.corrupt(at: offset, "packed numbers run past the end") }
  }
}
