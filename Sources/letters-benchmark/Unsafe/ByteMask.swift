#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Which of eight bytes of a text have a property: the top bit of each answers for it, the first
/// byte lowest.
enum ByteMask {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

  /// The bytes that are a certain one.
  @inline(__always)
  static func places(of byte: UInt8, in word: UInt64) -> UInt64 {
    let difference = word ^ ones &* UInt64(byte)
    return ~(((difference & lowBits) &+ lowBits) | difference | lowBits)
  }

  /// The bytes that are below one of at most 0x80.
  @inline(__always)
  static func places(below byte: UInt8, in word: UInt64) -> UInt64 {
    ~(((word & lowBits) &+ ones &* UInt64(0x80 &- byte)) | word | lowBits)
  }

  /// The bytes that are no ASCII.
  @inline(__always)
  static func placesBeyondASCII(in word: UInt64) -> UInt64 { word & ~lowBits }

  /// How many bytes stand before the first one of a mask, which is not empty.
  @inline(__always)
  static func first(_ mask: UInt64) -> Int { mask.trailingZeroBitCount &>> 3 }

  /// The bits below the first one of a mask, which is not empty.
  @inline(__always)
  static func before(_ mask: UInt64) -> UInt64 { (mask & (0 &- mask)) &- 1 }
}

extension Span<UInt8> {
  /// The next eight bytes, the first the lowest; zeros behind the end.
  @inline(__always)
  func eightBytes(at offset: Int) -> UInt64 {
    guard offset >= 0, offset <= count &- 8 else { return lastBytes(from: offset) }
    // SAFETY: the guard keeps the eight bytes inside the span; any bits are a valid number.
    return unsafe withUnsafeBytes { bytes in
      unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
  }

  private func lastBytes(from offset: Int) -> UInt64 {
    var word: UInt64 = 0
    for place in offset..<Swift.max(offset, count) {
      word |= UInt64(self[place]) << UInt64(8 * (place - offset))
    }
    return word
  }

  /// Where the line feed at or behind an offset stands; the end when there is none.
  func endOfLine(from start: Int) -> Int {
    guard start < count else { return count }
    precondition(start >= 0, "A line begins inside the text.")
    // SAFETY: the guard and the precondition keep the bytes from the start on inside the span.
    return unsafe withUnsafeBytes { bytes in
      guard let first = bytes.baseAddress,
        let found = unsafe memchr(first + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
      else { return bytes.count }
      return unsafe UnsafeRawPointer(found) - first
    }
  }
}

extension MutableSpan<UInt8> {
  /// Puts eight bytes at an offset, the lowest first.
  @inline(__always)
  mutating func store(_ word: UInt64, at offset: Int) {
    precondition(offset >= 0 && offset <= count &- 8, "Room is missing.")
    // SAFETY: the precondition keeps the eight bytes inside the span.
    unsafe withUnsafeMutableBytes { bytes in
      unsafe bytes.storeBytes(of: word.littleEndian, toByteOffset: offset, as: UInt64.self)
    }
  }
}
