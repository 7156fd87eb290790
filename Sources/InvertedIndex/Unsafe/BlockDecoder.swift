/// Decodes full blocks of postings, after one check of each part's bounds.
enum BlockDecoder {
  /// Bytes behind a part that may be read with it.
  private static let slack = 4

  /// Unpacks 128 numbers and puts the upper bits of the exceptions back.
  ///
  /// - Parameter values: at least 128, of which the first 128 are replaced.
  /// - Returns: `false` when bytes are missing; a source ends in ``slack`` more.
  static func unpack(
    _ source: Span<UInt8>,
    at offset: Int,
    _ packing: PatchedBlock,
    into values: inout [UInt32]
  ) -> Bool {
    precondition(values.count >= 128, "A block is 128 numbers.")
    guard offset >= 0, offset <= source.count,
      packing.byteCount + slack <= source.count - offset
    else { return false }
    // SAFETY: the bytes of the packed numbers, of the exceptions and the slack lie in the source,
    // as was checked; an exception's place is cut to 7 bits, and there are 128 numbers.
    unsafe source.withUnsafeBytes { bytes in
      unsafe values.withUnsafeMutableBytes { target in
        guard let start = bytes.baseAddress, let target = target.baseAddress else { return }
        unsafe BitUnpackers.unpack(width: packing.width, from: start + offset, to: target)
        if packing.exceptionCount > 0 {
          let exceptions = unsafe start + (offset &+ BitPacking.byteCount(width: packing.width))
          unsafe patch(target, packing, exceptions)
        }
      }
    }
    return true
  }

  @inline(__always)
  private static func patch(
    _ target: UnsafeMutableRawPointer,
    _ packing: PatchedBlock,
    _ exceptions: UnsafeRawPointer
  ) {
    let count = packing.exceptionCount
    let size = packing.exceptionByteCount
    let mask = UInt32.max &>> UInt32(32 &- 8 &* size)
    // SAFETY: the caller lends the exceptions with 4 bytes more, and 128 numbers.
    let numbers = unsafe target.assumingMemoryBound(to: UInt32.self)
    if size == 1 {
      // Nearly all are.
      for exception in 0..<count {
        let place = unsafe Int(exceptions.load(fromByteOffset: exception, as: UInt8.self)) & 127
        let upper = unsafe exceptions.load(fromByteOffset: count &+ exception, as: UInt8.self)
        unsafe numbers[place] |= UInt32(upper) &<< UInt32(packing.width)
      }
      return
    }
    for exception in 0..<count {
      let place = unsafe Int(exceptions.load(fromByteOffset: exception, as: UInt8.self)) & 127
      let upper = unsafe UInt32(
        littleEndian: exceptions.loadUnaligned(
          fromByteOffset: count &+ exception &* size,
          as: UInt32.self
        )
      )
      unsafe numbers[place] |= (upper & mask) &<< UInt32(packing.width)
    }
  }
}
