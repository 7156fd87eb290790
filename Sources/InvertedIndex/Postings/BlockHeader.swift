/// The first word of a full block: how its numbers are packed.
///
///     bits  0– 4  width of documents          bits 15–21  exceptions among documents
///     bits  5– 9  width of frequencies        bits 22–28  exceptions among frequencies
///     bits 10–14  width of positions          bits 29–30  bytes of a document's upper bits, less 1
///                                             bit  31     a frequency's upper bits: 1 or 4 bytes
struct BlockHeader {
  /// Which sizes of upper bits the word can name.
  static let documentExceptionByteCounts = [1, 2, 3, 4]
  static let frequencyExceptionByteCounts = [1, 4]

  let word: UInt32

  init(word: UInt32) {
    self.word = word
  }

  init(documents: PatchedBlock, frequencies: PatchedBlock, positionWidth: Int) {
    var word = UInt32(documents.width) | UInt32(frequencies.width) << 5
    word |= UInt32(positionWidth) << 10
    word |= UInt32(documents.exceptionCount) << 15 | UInt32(frequencies.exceptionCount) << 22
    word |= UInt32(documents.exceptionByteCount - 1) << 29
    self.word = frequencies.exceptionByteCount == 1 ? word : word | 1 << 31
  }

  var documents: PatchedBlock {
    PatchedBlock(
      width: Int(word & 31),
      exceptionCount: Int(word >> 15 & 127),
      exceptionByteCount: Int(word >> 29 & 3) + 1
    )
  }

  var frequencies: PatchedBlock {
    PatchedBlock(
      width: Int(word >> 5 & 31),
      exceptionCount: Int(word >> 22 & 127),
      exceptionByteCount: word >> 31 == 0 ? 1 : 4
    )
  }

  /// Bits of a position, 0 to 31.
  var positionWidth: Int { Int(word >> 10 & 31) }
}
