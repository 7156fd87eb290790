/// The inner loops over a block of 128 numbers.
enum BlockKernels {
  /// Makes documents of gaps: each is the one before it plus 1 plus its gap, wrapping around.
  ///
  /// - Parameters:
  ///   - gaps: at least 128 numbers, of which the first 128 are replaced.
  ///   - before: the document before the first; `.max` when there is none.
  static func sum(_ gaps: inout [UInt32], after before: UInt32) {
    precondition(gaps.count >= 128, "A block is 128 numbers.")
    let steps = SIMD4<UInt32>(1, 2, 3, 4)
    let isUpper = SIMD4<UInt32>(0, 0, .max, .max)
    var last = SIMD4<UInt32>(repeating: before)
    // SAFETY: rows 0 to 31 of four numbers lie in the first 128, of which the array has as many.
    unsafe gaps.withUnsafeMutableBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      for row in 0..<32 {
        let pairs = unsafe start.loadUnaligned(fromByteOffset: 16 &* row, as: SIMD2<UInt64>.self)
        // As a shift of pairs it is one instruction; so are the steps below.
        let shifted = unsafe unsafeBitCast(pairs &<< 32, to: SIMD4<UInt32>.self)
        var sums = unsafe unsafeBitCast(pairs, to: SIMD4<UInt32>.self) &+ shifted
        sums &+= SIMD4(repeating: sums[1]) & isUpper
        sums &+= steps &+ last
        last = SIMD4(repeating: sums[3])
        unsafe start.storeBytes(of: sums, toByteOffset: 16 &* row, as: SIMD4<UInt32>.self)
      }
    }
  }

  /// Adds 1 to the first 128 numbers; what would wrap around stays.
  ///
  /// - Parameter mayWrap: `false` when none has all 32 bits set.
  static func increment(_ numbers: inout [UInt32], mayWrap: Bool) {
    precondition(numbers.count >= 128, "A block is 128 numbers.")
    // SAFETY: rows 0 to 31 of four numbers lie in the first 128, of which the array has as many.
    unsafe numbers.withUnsafeMutableBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      for row in 0..<32 {
        let row = unsafe start + 16 &* row
        let value = unsafe row.loadUnaligned(as: SIMD4<UInt32>.self)
        var sum = value &+ 1
        if mayWrap { sum = sum.replacing(with: value, where: value .== .max) }
        unsafe row.storeBytes(of: sum, as: SIMD4<UInt32>.self)
      }
    }
  }

  /// The first place from `start` on of an ascending array of 32-bit numbers whose number is not
  /// below `target`; `count` when all are.
  ///
  /// Steps that double, then halve: the place is mostly near.
  static func firstPlace(
    in numbers: Span<UInt8>,
    count: Int,
    notBefore target: UInt32,
    from start: Int
  ) -> Int {
    precondition(start >= 0 && count >= 0 && 4 * count <= numbers.count, "Numbers are missing.")
    // SAFETY: only places below `count` are read.
    return unsafe numbers.withUnsafeBytes { bytes in
      func isBefore(_ place: Int) -> Bool {
        unsafe UInt32(
          littleEndian: bytes.loadUnaligned(fromByteOffset: 4 &* place, as: UInt32.self)
        ) < target
      }
      var low = start
      var step = 1
      while low &+ step <= count, isBefore(low &+ step &- 1) {
        low &+= step
        step &*= 2
      }
      var high = min(low &+ step &- 1, count)
      while low < high {
        let middle = (low &+ high) / 2
        if isBefore(middle) { low = middle &+ 1 } else { high = middle }
      }
      return low
    }
  }

  /// The first place of a block, from `start` on, whose number is not below `target`; 128 when all are.
  ///
  /// Counts those below, 16 at a time: halving would guess wrongly at every second step.
  ///
  /// - Parameters:
  ///   - numbers: at least 128, of which the first 128 ascend and are below 2³¹.
  ///   - start: 0 to 127, of a number below `target`.
  static func firstPlace(
    in numbers: [UInt32],
    notBefore target: UInt32,
    from start: Int
  ) -> Int {
    precondition(numbers.count >= 128 && start >= 0 && start < 128, "A block is 128 numbers.")
    let limit = SIMD4<Int32>(repeating: Int32(clamping: target))
    // SAFETY: four rows of four numbers from a place of at most 112 on lie in the first 128.
    return unsafe numbers.withUnsafeBytes { bytes in
      guard let bytes = bytes.baseAddress else { return 128 }
      var place = start
      while place < 128 {
        let first = min(place, 112)
        var below = SIMD4<Int32>()
        for row in 0..<4 {
          let offset = 4 &* first &+ 16 &* row
          let values = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<Int32>.self)
          below = below.replacing(with: below &+ 1, where: values .< limit)
        }
        let count = Int(below.wrappedSum())
        place = first &+ count
        if count < 16 { break }
      }
      return place
    }
  }

  /// Packs 128 numbers, each cut to its lowest `width` bits.
  ///
  /// - Parameters:
  ///   - source: 128 numbers.
  ///   - target: at least `16 · width` bytes, the first of which are replaced.
  static func pack(_ source: Span<UInt32>, width: Int, into target: inout MutableSpan<UInt8>) {
    precondition(source.count == 128, "A block is 128 numbers.")
    precondition((0...31).contains(width) && target.count >= 16 * width, "Room is missing.")
    guard width > 0 else { return }
    let mask = SIMD4<UInt32>(repeating: .max &>> UInt32(32 &- width))
    // SAFETY: rows 0 to 31 of four numbers are the 128 of the source; a row of words is stored each
    // time 32 bits of a lane are full, which is `width` times.
    unsafe source.withUnsafeBytes { source in
      unsafe target.withUnsafeMutableBytes { target in
        guard let source = source.baseAddress, var next = target.baseAddress else { return }
        var words = SIMD4<UInt32>()
        var bit: UInt32 = 0
        for row in 0..<32 {
          let values =
            unsafe source.loadUnaligned(fromByteOffset: 16 &* row, as: SIMD4<UInt32>.self) & mask
          words |= values &<< SIMD4(repeating: bit)
          bit &+= UInt32(width)
          guard bit >= 32 else { continue }
          unsafe next.storeBytes(of: words, as: SIMD4<UInt32>.self)
          unsafe next += 16
          bit &-= 32
          // What of the row did not fit; nothing when it ended with the word.
          words = bit == 0 ? SIMD4() : values &>> SIMD4(repeating: UInt32(width) &- bit)
        }
      }
    }
  }

  /// Unpacks numbers that stand one behind the other, the lowest bit first.
  ///
  /// - Parameters:
  ///   - source: at least 8 bytes more than the numbers take.
  ///   - width: bits of a number, 0 to 32.
  ///   - target: at least `count` numbers, of which the first are replaced.
  static func unpackBits(
    _ source: Span<UInt8>,
    bitOffset: Int,
    width: Int,
    count: Int,
    into target: inout MutableSpan<UInt32>
  ) {
    precondition((0...32).contains(width) && bitOffset >= 0, "A width is 0 to 32.")
    precondition(count >= 0 && count <= target.count, "Room is missing.")
    precondition((bitOffset + width * count) / 8 + 8 <= source.count, "Bytes are missing.")
    let mask = UInt64(1) << UInt64(width) &- 1
    var bit = bitOffset
    // SAFETY: eight bytes from the byte of any of the numbers' bits on lie in the source, and the
    // target has room for all numbers.
    unsafe source.withUnsafeBytes { bytes in
      unsafe target.withUnsafeMutableBufferPointer { target in
        for index in 0..<count {
          let word = unsafe UInt64(
            littleEndian: bytes.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self)
          )
          unsafe target[index] = UInt32(truncatingIfNeeded: word &>> UInt64(bit & 7) & mask)
          bit &+= width
        }
      }
    }
  }

  /// Replaces positions: each is the one before it plus 1 plus the next packed number, wrapping around.
  ///
  /// - Parameters:
  ///   - source: at least 8 bytes more than the numbers take.
  ///   - width: bits of a number, 1 to 31.
  static func sumPositions(
    _ source: Span<UInt8>,
    bitOffset: Int,
    width: Int,
    count: Int,
    into positions: inout [UInt32]
  ) {
    precondition((1...31).contains(width) && bitOffset >= 0 && count >= 0, "A width is 1 to 31.")
    precondition((bitOffset + width * count) / 8 + 8 <= source.count, "Bytes are missing.")
    let mask = UInt64(1) << UInt64(width) &- 1
    var bit = bitOffset
    var next: UInt32 = 0
    if positions.count > count {
      positions.removeLast(positions.count - count)
    } else if positions.count < count {
      positions.append(contentsOf: repeatElement(0, count: count - positions.count))
    }
    // SAFETY: eight bytes from the byte of any of the numbers' bits on lie in the span, and there
    // are as many positions as numbers.
    unsafe source.withUnsafeBytes { bytes in
      unsafe positions.withUnsafeMutableBufferPointer { positions in
        for place in 0..<count {
          let word = unsafe UInt64(
            littleEndian: bytes.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self)
          )
          let position = next &+ UInt32(truncatingIfNeeded: word &>> UInt64(bit & 7) & mask)
          unsafe positions[place] = position
          next = position &+ 1
          bit &+= width
        }
      }
    }
  }
}
