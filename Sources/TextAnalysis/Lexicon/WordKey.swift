/// A term in two machine words, so that it is hashed and compared in a few instructions.
struct WordKey: Sendable, Equatable {
  /// A longer term is told from others by its bytes.
  static let mostBytes = 16

  /// The first eight bytes, the first of them lowest, with zeros behind the end of the term; of a
  /// longer term a hash.
  let low: UInt64
  /// The next eight bytes in the same way.
  let high: UInt64
  /// Bytes of the term.
  let length: UInt16

  /// The key of a term of up to 16 bytes that has been read already.
  init(low: UInt64, high: UInt64, length: Int) {
    self.low = low
    self.high = high
    self.length = UInt16(truncatingIfNeeded: length)
  }

  /// The key of a term of less than 64 KiB.
  init(_ term: Span<UInt8>) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var offset = 0
    while offset < term.count {
      // From the third word on, what came before is mixed in.
      if offset >= Self.mostBytes { (low, high) = (Self.mix(low, high), low) }
      let word = term.eightBytes(at: offset)
      if offset & 8 == 0 { low ^= word } else { high ^= word }
      offset += 8
    }
    self.init(low: low, high: high, length: term.count)
  }

  /// Whether the key alone says which bytes the term has.
  var isWhole: Bool { length <= Self.mostBytes }

  /// All bits depend on all bytes.
  var hash: UInt64 { Self.mix(low, high) }

  /// Compared at once: a branch for each part would wait for memory three times.
  @inline(__always)
  static func == (left: WordKey, right: WordKey) -> Bool {
    (left.low ^ right.low) | (left.high ^ right.high) | UInt64(left.length ^ right.length) == 0
  }

  /// The first byte of a term of 1 to 16 bytes.
  var first: UInt8 { UInt8(truncatingIfNeeded: low) }

  /// The last byte of a term of 1 to 16 bytes.
  var last: UInt8 {
    let word = length > 8 ? high : low
    return UInt8(truncatingIfNeeded: word >> (UInt64(length &- 1) & 7 &* 8))
  }

  /// The bytes of a term of up to 16 bytes.
  func append(to bytes: inout [UInt8]) {
    for place in 0..<Int(length) {
      let word = place < 8 ? low : high
      bytes.append(UInt8(truncatingIfNeeded: word >> UInt64((place & 7) * 8)))
    }
  }

  /// One multiplication folded in half, as in Wang Yi's wyhash (2019).
  private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = (left ^ 0xA076_1D64_78BD_642F)
      .multipliedFullWidth(by: right ^ 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }
}

extension Span<UInt8> {
  /// Eight bytes as a number, the first byte lowest, with zeros behind the end.
  @inline(__always)
  func eightBytes(at offset: Int) -> UInt64 {
    guard offset <= count &- 8 else { return lastBytes(from: offset) }
    let eight = extracting(offset..<offset &+ 8)
    var word = UInt64(eight[0]) | UInt64(eight[1]) &<< 8
    word |= UInt64(eight[2]) &<< 16 | UInt64(eight[3]) &<< 24
    word |= UInt64(eight[4]) &<< 32 | UInt64(eight[5]) &<< 40
    word |= UInt64(eight[6]) &<< 48 | UInt64(eight[7]) &<< 56
    return word
  }

  private func lastBytes(from offset: Int) -> UInt64 {
    var word: UInt64 = 0
    for place in offset..<Swift.max(offset, count) {
      word |= UInt64(self[place]) &<< UInt64((place &- offset) &* 8)
    }
    return word
  }
}
