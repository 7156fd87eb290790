/// Where the parts of a file are: its header, footer and table of contents, read and judged.
struct SegmentLayout: Sendable {
  struct Entry: Sendable {
    let range: Range<Int>
    let checksum: UInt32
  }

  private(set) var entries: [SegmentSection: Entry] = [:]
  /// Where the table of contents begins.
  private(set) var tableOffset = 0

  /// Reads what stands at both ends of the file and checks that every part lies inside.
  init(_ file: MappedFile) throws(SegmentError) {
    try Self.checkHeader(file)
    let table = try Self.table(file)
    tableOffset = file.byteCount - SegmentFormat.footerByteCount - table.count
    for index in 0..<table.count / SegmentFormat.tableEntryByteCount {
      try addEntry(table, at: index * SegmentFormat.tableEntryByteCount, file)
    }
    for section in SegmentSection.listed where entries[section] == nil {
      throw .corrupt(.footer, offset: 0, reason: "the part \(section.name) is missing")
    }
  }

  /// A view of a part.
  func view(_ section: SegmentSection, of file: MappedFile) throws(SegmentError) -> ByteView {
    try ByteView(file, entries[section]?.range ?? 0..<0, section)
  }

  private static func checkHeader(_ file: MappedFile) throws(SegmentError) {
    guard file.byteCount > 0 else { throw .empty }
    let length = min(file.byteCount, SegmentFormat.headerByteCount)
    let view = try ByteView(file, 0..<length, .header)
    guard length >= 8 else { throw .notAnIndex }
    guard try view.load(UInt64.self, at: 0) == SegmentFormat.magic else { throw .notAnIndex }
    guard length == SegmentFormat.headerByteCount else {
      throw .truncated(expected: UInt64(SegmentFormat.headerByteCount), found: UInt64(length))
    }
    let version = try view.load(UInt32.self, at: 8)
    if version > SegmentFormat.version { throw .tooNew(version: version) }
    if version < SegmentFormat.version { throw .tooOld(version: version) }
    guard try view.load(UInt32.self, at: 28) == Checksum.of(try view.bytes(at: 0, count: 28)) else {
      throw view.corrupt(at: 28, "the checksum is wrong")
    }
    guard try view.load(UInt32.self, at: 12) == SegmentFormat.byteOrderMark else {
      throw view.corrupt(at: 12, "the bytes are in another order")
    }
    let expected = try view.load(UInt64.self, at: 16)
    let found = UInt64(file.byteCount)
    if found < expected { throw .truncated(expected: expected, found: found) }
    if found > expected { throw .lengthened(expected: expected, found: found) }
  }

  /// The table of contents, its checksum verified.
  private static func table(_ file: MappedFile) throws(SegmentError) -> ByteView {
    let start = file.byteCount - SegmentFormat.footerByteCount
    guard start >= SegmentFormat.headerByteCount else {
      throw .corrupt(.footer, offset: 0, reason: "there is no room for it")
    }
    let footer = try ByteView(file, start..<file.byteCount, .footer)
    guard try footer.load(UInt64.self, at: 24) == SegmentFormat.footerMagic else {
      throw footer.corrupt(at: 24, "the last bytes are not those of an index")
    }
    guard try footer.load(UInt32.self, at: 20) == Checksum.of(try footer.bytes(at: 0, count: 20))
    else { throw footer.corrupt(at: 20, "the checksum is wrong") }
    let offset = Int(clamping: try footer.load(UInt64.self, at: 0))
    let count = Int(clamping: try footer.load(UInt64.self, at: 8))
    guard offset <= start, count == start - offset else {
      throw footer.corrupt(at: 0, "the table of contents does not lie before it")
    }
    let table = try ByteView(file, offset..<start, .footer)
    let checksum = Checksum.of(try table.bytes(at: 0, count: count))
    guard try footer.load(UInt32.self, at: 16) == checksum else {
      throw footer.corrupt(at: 16, "the checksum of the table of contents is wrong")
    }
    return table
  }

  private mutating func addEntry(
    _ table: ByteView,
    at offset: Int,
    _ file: MappedFile
  ) throws(SegmentError) {
    let padded = try table.bytes(at: offset, count: SegmentFormat.sectionNameByteCount)
    let name = String(decoding: padded.prefix { $0 != 0 }, as: UTF8.self)
    let start = Int(clamping: try table.load(UInt64.self, at: offset + 16))
    let count = Int(clamping: try table.load(UInt64.self, at: offset + 24))
    guard let section = SegmentSection.listed.first(where: { $0.name == name }),
      entries[section] == nil
    else { throw table.corrupt(at: offset, "the part \(name) is not known, or there twice") }
    guard start >= SegmentFormat.headerByteCount, start % SegmentFormat.alignment == 0,
      count <= file.byteCount, start <= file.byteCount - count
    else { throw table.corrupt(at: offset, "the part \(name) does not lie inside the file") }
    let checksum = try table.load(UInt32.self, at: offset + 32)
    entries[section] = Entry(range: start..<start + count, checksum: checksum)
  }
}
