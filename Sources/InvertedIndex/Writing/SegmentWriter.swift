/// Writes the parts of a file one behind the other, with header, table of contents and footer.
struct SegmentWriter {
  private let output: any ByteOutput
  /// How many bytes have been written.
  private var offset = 0
  private var table = ByteWriter()

  /// Writes a whole file.
  static func write(_ parts: [SegmentPart], to output: any ByteOutput) throws(SegmentError) {
    var writer = SegmentWriter(output)
    try writer.append(header(byteCount: byteCount(of: parts)))
    for part in parts { try writer.append(part) }
    try writer.finish()
  }

  private init(_ output: any ByteOutput) {
    self.output = output
  }

  /// How long a file of the parts is.
  private static func byteCount(of parts: [SegmentPart]) -> Int {
    var count = SegmentFormat.headerByteCount
    for part in parts { count = aligned(count) + part.byteCount }
    let table = parts.count * SegmentFormat.tableEntryByteCount
    return aligned(count) + table + SegmentFormat.footerByteCount
  }

  private static func aligned(_ offset: Int) -> Int {
    (offset + SegmentFormat.alignment - 1) / SegmentFormat.alignment * SegmentFormat.alignment
  }

  private mutating func append(_ part: SegmentPart) throws(SegmentError) {
    try pad()
    let start = offset
    var checksum = Checksum()
    try part.forEachPiece { piece throws(SegmentError) in
      checksum.add(piece)
      try output.write(piece)
    }
    offset += part.byteCount
    let name = [UInt8](part.section.name.utf8)
    table.append(contentsOf: name)
    table.appendZeros(SegmentFormat.sectionNameByteCount - name.count)
    table.append(UInt64(start))
    table.append(UInt64(part.byteCount))
    table.append(checksum.value)
    table.appendZeros(4)
  }

  /// Appends table and footer.
  private mutating func finish() throws(SegmentError) {
    try pad()
    var footer = ByteWriter()
    footer.append(UInt64(offset))
    footer.append(UInt64(table.count))
    footer.append(Checksum.of(table.bytes))
    footer.append(Checksum.of(footer.bytes))
    footer.append(SegmentFormat.footerMagic)
    try append(table)
    try append(footer)
  }

  private mutating func pad() throws(SegmentError) {
    var zeros = ByteWriter()
    zeros.appendZeros(Self.aligned(offset) - offset)
    try append(zeros)
  }

  private mutating func append(_ bytes: ByteWriter) throws(SegmentError) {
    try bytes.withSpan { bytes throws(SegmentError) in try output.write(bytes) }
    offset += bytes.count
  }

  private static func header(byteCount: Int) -> ByteWriter {
    var header = ByteWriter()
    header.append(SegmentFormat.magic)
    header.append(SegmentFormat.version)
    header.append(SegmentFormat.byteOrderMark)
    header.append(UInt64(byteCount))
    header.appendZeros(4)
    header.append(Checksum.of(header.bytes))
    return header
  }
}
