/// Decodes full blocks of postings, after one check of each part's bounds.
enum BlockDecoder {
  /// Bytes behind a part that may be read with it.
  private static let slack = 4

  /// Unpacks 128 numbers, puts the upper bits of the exceptions back and adds 1 to each, wrapping
  /// around.
  ///
  /// - Parameter values: at least 128, of which the first 128 are replaced.
  /// - Returns: `false` when bytes are missing; a source ends in ``slack`` more.
  static func unpack(
    _ source: Span<UInt8>,
    at offset: Int,
    _ packing: PatchedBlock,
    into values: inout [UInt32]
  ) -> Bool {
    // SAFETY: what is lent is what unpacking asks for.
    unsafe withTarget(source, at: offset, packing, &values) { source, target in
      unsafe unpack(source, packing, target)
    }
  }

  /// Unpacks 128 numbers and sums them up: each becomes the one before it plus 1 plus itself,
  /// wrapping around.
  ///
  /// - Parameters:
  ///   - before: what stands before the first; `.max` when there is nothing.
  ///   - values: at least 128, of which the first 128 are replaced.
  /// - Returns: `false` when bytes are missing; a source ends in ``slack`` more.
  static func unpackSequence(
    _ source: Span<UInt8>,
    at offset: Int,
    _ packing: PatchedBlock,
    after before: UInt32,
    into values: inout [UInt32]
  ) -> Bool {
    // SAFETY: what is lent is what unpacking asks for, and 128 numbers that are summed up.
    unsafe withTarget(source, at: offset, packing, &values) { source, target in
      unsafe unpack(source, packing, target)
      unsafe sum(target, after: before)
    }
  }

  /// Lends the bytes of a packing and the 128 numbers it is unpacked to, when the source has all.
  @inline(__always)
  private static func withTarget(
    _ source: Span<UInt8>,
    at offset: Int,
    _ packing: PatchedBlock,
    _ values: inout [UInt32],
    _ body: (UnsafeRawPointer, UnsafeMutableRawPointer) -> Void
  ) -> Bool {
    precondition(values.count >= 128, "A block is 128 numbers.")
    guard offset >= 0, offset <= source.count,
      packing.byteCount + slack <= source.count - offset
    else { return false }
    // SAFETY: the bytes of the packed numbers, of the exceptions and the slack lie in the source,
    // as was checked; and there are 128 numbers.
    unsafe source.withUnsafeBytes { bytes in
      unsafe values.withUnsafeMutableBytes { target in
        guard let start = bytes.baseAddress, let target = target.baseAddress else { return }
        unsafe body(start + offset, target)
      }
    }
    return true
  }

  @inline(__always)
  private static func unpack(
    _ source: UnsafeRawPointer,
    _ packing: PatchedBlock,
    _ target: UnsafeMutableRawPointer
  ) {
    // SAFETY: the caller lends all bytes of the packing and room for 128 numbers.
    unsafe BitUnpackers.unpack(width: packing.width, from: source, to: target)
    guard packing.exceptionCount > 0 else { return }
    unsafe patch(target, packing, source + BitPacking.byteCount(width: packing.width))
  }

  /// Makes a sequence of the steps between its numbers.
  ///
  /// Each row of four is summed up by itself; what goes from row to row is a single addition, so
  /// that the rows need not wait for each other.
  @inline(__always)
  private static func sum(_ steps: UnsafeMutableRawPointer, after before: UInt32) {
    let isUpper = SIMD4<UInt32>(0, 0, .max, .max)
    var base = SIMD4<UInt32>(repeating: before)
    for row in 0..<32 {
      // SAFETY: the caller lends 128 numbers, of which these are rows 0 to 31 of four.
      let row = unsafe steps + 16 &* row
      let pairs = unsafe row.loadUnaligned(as: SIMD2<UInt64>.self)
      // As a shift of pairs it is one instruction.
      let shifted = unsafe unsafeBitCast(pairs &<< 32, to: SIMD4<UInt32>.self)
      var sums = unsafe unsafeBitCast(pairs, to: SIMD4<UInt32>.self) &+ shifted
      sums &+= SIMD4(repeating: sums[1]) & isUpper
      unsafe row.storeBytes(of: sums &+ base, as: SIMD4<UInt32>.self)
      base &+= SIMD4(repeating: sums[3])
    }
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
    // SAFETY: the caller lends the exceptions with 4 bytes more, and 128 numbers; a place is cut to
    // 7 bits.
    let numbers = unsafe target.assumingMemoryBound(to: UInt32.self)
    if size == 1 {
      // Nearly all are.
      for exception in 0..<count {
        let place = unsafe Int(exceptions.load(fromByteOffset: exception, as: UInt8.self)) & 127
        let upper = unsafe exceptions.load(fromByteOffset: count &+ exception, as: UInt8.self)
        unsafe numbers[place] &+= UInt32(upper) &<< UInt32(packing.width)
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
      unsafe numbers[place] &+= (upper & mask) &<< UInt32(packing.width)
    }
  }
}
