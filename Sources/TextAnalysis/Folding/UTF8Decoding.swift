/// A scalar read from bytes, and how many bytes it took.
struct DecodedScalar {
  let value: UInt32
  let length: Int

  /// What a byte that is no part of well-formed UTF-8 reads as, one byte at a time.
  static let malformed = DecodedScalar(value: 0xFFFD, length: 1)
}

extension Span<UInt8> {
  /// The scalar that begins at an offset inside the bytes.
  @inline(__always)
  func scalar(at offset: Int) -> DecodedScalar {
    let first = UInt32(self[offset])
    return first < 0x80
      ? DecodedScalar(value: first, length: 1) : longScalar(first, at: offset)
  }

  private func longScalar(_ first: UInt32, at offset: Int) -> DecodedScalar {
    switch first {
    case 0xC2..<0xE0: scalar(at: offset, length: 2, leadingBits: first & 0x1F, atLeast: 0x80)
    case 0xE0..<0xF0: scalar(at: offset, length: 3, leadingBits: first & 0x0F, atLeast: 0x800)
    case 0xF0..<0xF5: scalar(at: offset, length: 4, leadingBits: first & 0x07, atLeast: 0x1_0000)
    default: .malformed
    }
  }

  private func scalar(
    at offset: Int,
    length: Int,
    leadingBits: UInt32,
    atLeast minimum: UInt32
  ) -> DecodedScalar {
    guard offset <= count - length else { return .malformed }
    var value = leadingBits
    for index in offset + 1..<offset + length {
      guard self[index] & 0xC0 == 0x80 else { return .malformed }
      value = value << 6 | UInt32(self[index] & 0x3F)
    }
    guard value >= minimum, Unicode.Scalar(value) != nil else { return .malformed }
    return DecodedScalar(value: value, length: length)
  }
}

extension [UInt8] {
  /// Appends a scalar as UTF-8.
  mutating func append(scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      append(UInt8(scalar.value))
    } else {
      append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
