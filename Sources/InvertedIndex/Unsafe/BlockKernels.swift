/// The inner loops over a block of 128 numbers.
enum BlockKernels {
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

  /// The first place of a block whose number is not below `target`; 128 when all are.
  ///
  /// - Parameter numbers: at least 128, of which the first 128 ascend and are below 2³¹.
  static func firstPlace(in numbers: [UInt32], notBefore target: UInt32) -> Int {
    precondition(numbers.count >= 128, "A block is 128 numbers.")
    // SAFETY: there are 128 numbers.
    return unsafe numbers.withUnsafeBytes { bytes in
      guard let bytes = bytes.baseAddress else { return 128 }
      return unsafe SortedRows(bytes).firstPlace(notBefore: min(target, UInt32(Int32.max)))
    }
  }

  /// Finds the numbers at some places of a block that another block has too.
  ///
  /// No step depends on a comparison, so a processor never guesses wrongly.
  ///
  /// - Parameters:
  ///   - first: at least 128 numbers, below 2³¹.
  ///   - places: below 128.
  ///   - second: at least 128 numbers, of which the first 128 ascend and are below 2³¹.
  ///   - firstPlaces: at least 128; its front gets where the shared numbers stand in `first`.
  ///   - secondPlaces: likewise for `second`.
  /// - Returns: how many are shared.
  static func intersect(
    _ first: [UInt32],
    _ places: Range<Int>,
    _ second: [UInt32],
    into firstPlaces: inout [UInt8],
    _ secondPlaces: inout [UInt8]
  ) -> Int {
    precondition(first.count >= 128 && second.count >= 128, "A block is 128 numbers.")
    precondition(places.lowerBound >= 0 && places.upperBound <= 128, "A block has 128 places.")
    precondition(firstPlaces.count >= 128 && secondPlaces.count >= 128, "Room is missing.")
    var count = 0
    // SAFETY: there are 128 numbers each; every place writes at most one of the 128 entries, at or
    // before its own; and what is compared stands at one of 128 places.
    unsafe first.withUnsafeBufferPointer { first in
      unsafe second.withUnsafeBytes { second in
        unsafe firstPlaces.withUnsafeMutableBufferPointer { firstPlaces in
          unsafe secondPlaces.withUnsafeMutableBufferPointer { secondPlaces in
            guard let second = second.baseAddress else { return }
            let rows = unsafe SortedRows(second)
            for place in places {
              let number = unsafe first[place]
              let found = unsafe rows.firstPlace(notBefore: number) & 127
              unsafe firstPlaces[count] = UInt8(truncatingIfNeeded: place)
              unsafe secondPlaces[count] = UInt8(truncatingIfNeeded: found)
              let other = unsafe second.load(fromByteOffset: 4 &* found, as: UInt32.self)
              count &+= isSame(number, other)
            }
          }
        }
      }
    }
    return count
  }

  /// The same by a table of places, see ``PlaceTable``.
  ///
  /// - Parameters:
  ///   - first: at least 128 numbers, below 2³¹; likewise `second`, in any order.
  ///   - entries: ``PlaceTable/span``; that of each number of `second` has its place.
  static func intersect(
    _ first: [UInt32],
    _ places: Range<Int>,
    _ second: [UInt32],
    marked entries: [UInt8],
    into firstPlaces: inout [UInt8],
    _ secondPlaces: inout [UInt8]
  ) -> Int {
    precondition(first.count >= 128 && second.count >= 128, "A block is 128 numbers.")
    precondition(places.lowerBound >= 0 && places.upperBound <= 128, "A block has 128 places.")
    precondition(firstPlaces.count >= 128 && secondPlaces.count >= 128, "Room is missing.")
    precondition(
      entries.count == PlaceTable.span,
      "A table has an entry for each number of a span."
    )
    var count = 0
    // SAFETY: there are 128 numbers each; every place writes at most one of the 128 entries, at or
    // before its own; the lowest bits of a number are below the span; and an entry is cut to 0…127.
    unsafe first.withUnsafeBufferPointer { first in
      unsafe second.withUnsafeBufferPointer { second in
        unsafe entries.withUnsafeBufferPointer { entries in
          unsafe firstPlaces.withUnsafeMutableBufferPointer { firstPlaces in
            unsafe secondPlaces.withUnsafeMutableBufferPointer { secondPlaces in
              for place in places {
                let number = unsafe first[place]
                let found = unsafe entries[Int(number) & (PlaceTable.span &- 1)] & 127
                unsafe firstPlaces[count] = UInt8(truncatingIfNeeded: place)
                unsafe secondPlaces[count] = found
                count &+= unsafe isSame(number, second[Int(found)])
              }
            }
          }
        }
      }
    }
    return count
  }

  /// Notes the place of each number of a block in a table.
  ///
  /// - Parameters:
  ///   - numbers: at least 128.
  ///   - count: at most 128.
  static func markPlaces(of numbers: [UInt32], count: Int, in entries: inout [UInt8]) {
    precondition(numbers.count >= 128 && (0...128).contains(count), "A block is 128 numbers.")
    precondition(
      entries.count == PlaceTable.span,
      "A table has an entry for each number of a span."
    )
    // SAFETY: there are 128 numbers, and their lowest bits are below the span.
    unsafe numbers.withUnsafeBufferPointer { numbers in
      unsafe entries.withUnsafeMutableBufferPointer { entries in
        for place in 0..<count {
          let entry = unsafe Int(numbers[place]) & (PlaceTable.span &- 1)
          unsafe entries[entry] = UInt8(truncatingIfNeeded: place)
        }
      }
    }
  }

  /// 1 for the same number twice, 0 for others; a comparison would become a jump.
  ///
  /// Both are below 2³¹.
  @inline(__always)
  private static func isSame(_ first: UInt32, _ second: UInt32) -> Int {
    Int(((first ^ second) &- 1) &>> 31)
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

  /// Unpacks positions: each is the one before it plus 1 plus the next packed number, wrapping around.
  ///
  /// - Parameters:
  ///   - source: at least 8 bytes more than the numbers take.
  ///   - width: bits of a number, 1 to 31.
  ///   - positions: at least `count`, of which the first are replaced.
  static func sumPositions(
    _ source: Span<UInt8>,
    bitOffset: Int,
    width: Int,
    count: Int,
    into positions: inout [UInt32]
  ) {
    precondition((1...31).contains(width) && bitOffset >= 0 && count >= 0, "A width is 1 to 31.")
    precondition((bitOffset + width * count) / 8 + 8 <= source.count, "Bytes are missing.")
    precondition(count <= positions.count, "Room is missing.")
    // SAFETY: eight bytes from the byte of any of the numbers' bits on lie in the span, and there
    // are as many positions as numbers.
    unsafe source.withUnsafeBytes { bytes in
      unsafe positions.withUnsafeMutableBufferPointer { positions in
        var packed = unsafe PackedPositions(bytes, bitOffset: bitOffset, width: width)
        for place in 0..<count { unsafe positions[place] = packed.next() }
      }
    }
  }

  /// Keeps those of some positions of which packed ones have the one at a distance.
  ///
  /// - Parameters:
  ///   - starts: ascending.
  ///   - count: how many of them are looked for, from the first.
  ///   - source: at least 8 bytes more than the numbers take; they ascend but in a damaged file, of
  ///     which any number may be kept.
  ///   - width: bits of a number, 1 to 31.
  ///   - others: how many are packed.
  /// - Returns: how many are kept; they stand in front.
  static func keepStarts(
    _ starts: inout [UInt32],
    count: Int,
    followedBy source: Span<UInt8>,
    bitOffset: Int,
    width: Int,
    count others: Int,
    at distance: Int
  ) -> Int {
    precondition((1...31).contains(width) && bitOffset >= 0 && others >= 0, "A width is 1 to 31.")
    precondition((bitOffset + width * others) / 8 + 8 <= source.count, "Bytes are missing.")
    precondition(count >= 0 && count <= starts.count, "Positions are missing.")
    guard count > 0, others > 0 else { return 0 }
    // SAFETY: as above for the bytes; a place that is read is below `count`, and what is kept stands
    // at or before it.
    return unsafe source.withUnsafeBytes { bytes in
      unsafe starts.withUnsafeMutableBufferPointer { starts in
        var packed = unsafe PackedPositions(bytes, bitOffset: bitOffset, width: width)
        var other = unsafe Int(packed.next())
        var left = others &- 1
        var kept = 0
        for place in 0..<count {
          let start = unsafe starts[place]
          let target = Int(start) &+ distance
          while other < target {
            guard left > 0 else { return kept }
            left &-= 1
            other = unsafe Int(packed.next())
          }
          // Mostly not, but which it is cannot be guessed: no jump.
          unsafe starts[kept] = start
          kept &+= other == target ? 1 : 0
        }
        return kept
      }
    }
  }
}

/// Positions as they are packed, one after the other.
@unsafe private struct PackedPositions {
  private let bytes: UnsafeRawBufferPointer
  private let width: Int
  private let mask: UInt64
  private var bit: Int
  /// One behind the last position.
  private var behind: UInt32 = 0

  /// - Parameter bytes: outlive this, and reach eight bytes from any position that is asked for.
  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer, bitOffset: Int, width: Int) {
    unsafe self.bytes = bytes
    unsafe self.width = width
    unsafe mask = UInt64(1) << UInt64(width) &- 1
    unsafe bit = bitOffset
  }

  @inline(__always)
  mutating func next() -> UInt32 {
    // SAFETY: see the initializer.
    let word = unsafe UInt64(
      littleEndian: bytes.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self)
    )
    let position = unsafe behind &+ UInt32(truncatingIfNeeded: word &>> UInt64(bit & 7) & mask)
    unsafe behind = position &+ 1
    unsafe bit &+= width
    return position
  }
}

/// 128 ascending numbers in eight rows of 16, to look numbers up in.
///
/// Counting what is below, first among the rows' ends and then in one row, takes as many steps for
/// each number; halving would guess wrongly at every second one.
@unsafe private struct SortedRows {
  private let numbers: UnsafeRawPointer
  /// The last numbers of the first four rows, and of the others.
  private let ends: (SIMD4<UInt32>, SIMD4<UInt32>)

  /// - Parameter numbers: 128 that outlive the rows, ascending and below 2³¹.
  @inline(__always)
  init(_ numbers: UnsafeRawPointer) {
    // SAFETY: the last numbers of the rows are among the 128.
    func end(_ row: Int) -> UInt32 {
      unsafe numbers.load(fromByteOffset: 64 &* row &+ 60, as: UInt32.self)
    }
    unsafe self.numbers = numbers
    unsafe ends = (
      SIMD4(end(0), end(1), end(2), end(3)), SIMD4(end(4), end(5), end(6), end(7))
    )
  }

  /// The first place whose number is not below `target`; 128 when all are.
  ///
  /// - Parameter target: below 2³¹.
  @inline(__always)
  func firstPlace(notBefore target: UInt32) -> Int {
    let limit = SIMD4<UInt32>(repeating: target)
    let before = unsafe Self.ones(ends.0, below: limit) &+ Self.ones(ends.1, below: limit)
    let row = min(7, Int(before.wrappedSum()))
    var below = SIMD4<UInt32>()
    for part in 0..<4 {
      // SAFETY: row 7 is the last of the 128 numbers, and part 3 ends with its row.
      let values = unsafe numbers.loadUnaligned(
        fromByteOffset: 64 &* row &+ 16 &* part,
        as: SIMD4<UInt32>.self
      )
      below &+= unsafe Self.ones(values, below: limit)
    }
    return 16 &* row &+ Int(below.wrappedSum())
  }

  /// 1 in the lanes of numbers below a limit, 0 in others.
  ///
  /// The sign of the difference: the compiler makes sums of comparisons longer than this.
  @inline(__always)
  private static func ones(_ numbers: SIMD4<UInt32>, below limit: SIMD4<UInt32>) -> SIMD4<UInt32> {
    (numbers &- limit) &>> 31
  }
}
