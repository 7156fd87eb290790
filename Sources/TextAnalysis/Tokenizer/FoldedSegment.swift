/// A segment between word boundaries, folded, with the way back to the source.
struct FoldedSegment {
  /// Letters and digits folded but for the case of A to Z; apostrophes, full stops and commas as
  /// in ASCII; a space for any other mark.
  private(set) var bytes: [UInt8] = []
  /// For each byte the offset in the source of the scalar it comes from, and at last the end.
  private(set) var sourceOffsets: [UInt32] = []

  /// Reads a segment of the text in place of the one before.
  mutating func read(_ text: Span<UInt8>, _ range: Range<Int>) {
    bytes.removeAll(keepingCapacity: true)
    sourceOffsets.removeAll(keepingCapacity: true)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = text.scalar(at: offset)
      append(scalar.value)
      while sourceOffsets.count < bytes.count { sourceOffsets.append(UInt32(offset)) }
      offset += scalar.length
    }
    sourceOffsets.append(UInt32(range.upperBound))
  }

  private mutating func append(_ value: UInt32) {
    if value < 0x80 {
      let byte = UInt8(value)
      bytes.append(byte.isASCIILetter || byte.isDigit || byte.isWordMark ? byte : .space)
      return
    }
    guard let scalar = Unicode.Scalar(value) else { return }
    let wordBreakClass = WordBreakClass(inEnglish: value)
    switch wordBreakClass {
    case .extend:
      // A mark on a mark that is dropped belongs to no letter.
      if let last = bytes.last, last != .space { CharacterFolding.append(scalar, to: &bytes) }
    case .joiner, .format: break
    case .singleQuote: bytes.append(.apostrophe)
    case .midNumberOrLetter: bytes.append(.fullStop)
    case .midNumber: bytes.append(value == 0xFF0C ? .comma : .space)
    default:
      if scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal {
        CharacterFolding.append(scalar, to: &bytes)
      } else if !wordBreakClass.isLetter {
        bytes.append(.space)
      }
    }
  }
}

extension UInt8 {
  static let space = UInt8(ascii: " ")
}
