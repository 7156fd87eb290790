/// Bytes of one part of the file; every read is checked against its end.
package struct ByteView: Sendable {
  private let file: MappedFile
  /// Where the view begins in the file.
  private let start: Int
  package let count: Int
  /// The part of the file, for messages.
  let section: SegmentSection
  /// Where the view begins in its section, for messages.
  private let sectionOffset: Int

  /// A view of a part of a file.
  init(_ file: MappedFile, _ range: Range<Int>, _ section: SegmentSection) throws(SegmentError) {
    guard range.lowerBound >= 0, range.upperBound <= file.byteCount else {
      throw .corrupt(section, offset: 0, reason: "it lies outside of the file")
    }
    self.file = file
    self.start = range.lowerBound
    self.count = range.count
    self.section = section
    self.sectionOffset = 0
  }

  /// A view of bytes that belong to no file.
  init(contents: [UInt8]) {
    let file = MappedFile(contents: contents)
    self.init(file: file, start: 0, count: contents.count, section: .postings, offset: 0)
  }

  private init(file: MappedFile, start: Int, count: Int, section: SegmentSection, offset: Int) {
    self.file = file
    self.start = start
    self.count = count
    self.section = section
    self.sectionOffset = offset
  }

  /// The error for something at an offset that no writer writes.
  func corrupt(at offset: Int, _ reason: String) -> SegmentError {
    .corrupt(section, offset: sectionOffset &+ offset, reason: reason)
  }

  /// The little-endian number at an offset.
  @inline(__always)
  func load<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type,
    at offset: Int
  ) throws(SegmentError) -> Value {
    guard offset >= 0, offset <= count &- MemoryLayout<Value>.size else {
      throw corrupt(at: offset, "a number runs past the end")
    }
    return file.load(type, uncheckedAt: start &+ offset)
  }

  /// The number at a place of an array that begins with the view, or `nil` outside of it.
  @inline(__always)
  func element<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type,
    _ index: Int
  ) -> Value? {
    let size = MemoryLayout<Value>.size
    guard index >= 0, index < count / size else { return nil }
    return file.load(type, uncheckedAt: start &+ index &* size)
  }

  /// A part of the view.
  func view(at offset: Int, count length: Int) throws(SegmentError) -> ByteView {
    guard offset >= 0, length >= 0, offset <= count, length <= count - offset else {
      throw corrupt(at: offset, "\(length) bytes run past the end")
    }
    return ByteView(
      file: file,
      start: start + offset,
      count: length,
      section: section,
      offset: sectionOffset + offset
    )
  }

  /// A copy of some of the bytes.
  func bytes(at offset: Int, count length: Int) throws(SegmentError) -> [UInt8] {
    let part = try view(at: offset, count: length)
    return file.bytes(uncheckedIn: part.start..<part.start + length)
  }

  /// Lends the bytes.
  func withSpan<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try file.withSpan(uncheckedIn: start..<start + count, body)
  }
}
