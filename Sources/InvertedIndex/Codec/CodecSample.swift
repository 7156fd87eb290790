/// Packed numbers for measuring: blocks as lists of postings have them, without the lists.
package struct CodecSample: Sendable {
  private let packings: [PatchedBlock]
  private let offsets: [Int]
  private let bytes: ByteView

  /// - Parameter numbers: cut into blocks of 128; what is left over is not packed.
  package init(_ numbers: [UInt32]) {
    var writer = ByteWriter()
    var packings: [PatchedBlock] = []
    var offsets: [Int] = []
    var chooser = WidthChooser()
    let size = BitPacking.blockSize
    for start in stride(from: 0, through: numbers.count - size, by: size) {
      let block = Array(numbers[start..<start + size])
      let packing = chooser.smallestBlock(
        for: block,
        exceptionByteCounts: BlockHeader.documentExceptionByteCounts
      )
      packings.append(packing)
      offsets.append(writer.count)
      packing.encode(block, to: &writer)
    }
    writer.appendZeros(SegmentFormat.packedPadding)
    self.packings = packings
    self.offsets = offsets
    bytes = ByteView(contents: writer.bytes)
  }

  /// Unpacks all blocks, and gives something that depends on each.
  package func unpack() throws(SegmentError) -> Int {
    var numbers = [UInt32](repeating: 0, count: BitPacking.blockSize)
    var sum: UInt32 = 0
    for (packing, offset) in zip(packings, offsets) {
      try packing.decodeSuccessors(bytes, at: offset, into: &numbers)
      sum &+= numbers[0] &+ numbers[127]
    }
    return Int(sum)
  }

  /// The checksum of a part of the file.
  package static func checksum(of bytes: [UInt8]) -> UInt32 { Checksum.of(bytes) }
}

/// Compressed text for measuring.
package struct CompressionSample: Sendable {
  private let table: CompressedTable?
  package let compressedByteCount: Int

  /// Compresses a text as one entry of a table.
  package init(_ text: [UInt8]) {
    var writer = CompressedTableWriter()
    writer.append(text)
    let bytes = writer.finish()
    compressedByteCount = bytes.count
    table = try? CompressedTable(ByteView(contents: bytes), count: 1)
  }

  /// Decompresses the text, and gives its length.
  package func decompress() throws(SegmentError) -> Int { try table?[0].count ?? 0 }
}
