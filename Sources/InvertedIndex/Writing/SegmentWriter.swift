/// Puts the parts of a file one behind the other, with header, table of contents and footer.
struct SegmentWriter {
  private var file = ByteWriter()
  private var table = ByteWriter()

  init() {
    file.appendZeros(SegmentFormat.headerByteCount)
  }

  /// Appends a part.
  mutating func append(_ section: SegmentSection, _ bytes: [UInt8]) {
    file.pad(to: SegmentFormat.alignment)
    let name = [UInt8](section.name.utf8)
    table.append(contentsOf: name)
    table.appendZeros(SegmentFormat.sectionNameByteCount - name.count)
    table.append(UInt64(file.count))
    table.append(UInt64(bytes.count))
    table.append(Checksum.of(bytes))
    table.appendZeros(4)
    file.append(contentsOf: bytes)
  }

  /// Appends table and footer, puts the header in front, and gives the file.
  consuming func finish() -> [UInt8] {
    file.pad(to: SegmentFormat.alignment)
    var footer = ByteWriter()
    footer.append(UInt64(file.count))
    footer.append(UInt64(table.count))
    footer.append(Checksum.of(table.bytes))
    footer.append(Checksum.of(footer.bytes))
    footer.append(SegmentFormat.footerMagic)
    file.append(contentsOf: table.bytes)
    file.append(contentsOf: footer.bytes)
    var bytes = file.bytes
    bytes.replaceSubrange(0..<SegmentFormat.headerByteCount, with: Self.header(bytes.count))
    return bytes
  }

  private static func header(_ byteCount: Int) -> [UInt8] {
    var header = ByteWriter()
    header.append(SegmentFormat.magic)
    header.append(SegmentFormat.version)
    header.append(SegmentFormat.byteOrderMark)
    header.append(UInt64(byteCount))
    header.appendZeros(4)
    header.append(Checksum.of(header.bytes))
    return header.bytes
  }
}
