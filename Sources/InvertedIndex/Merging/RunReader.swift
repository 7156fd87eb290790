/// Reads a run from front to back.
final class RunReader: PostingsSource {
  private(set) var term = SourceTerm()

  private let run: Spool
  /// What is added to the run's numbers of documents.
  private let firstDocument: UInt32
  private let hasPositions: (UInt8) -> Bool
  private var window: RunWindow
  /// Where the current term's list ends.
  private var listEnd = 0

  init(_ run: Spool, firstDocument: UInt32, schema: IndexSchema) {
    self.run = run
    self.firstDocument = firstDocument
    hasPositions = { schema.isText(FieldID(rawValue: $0)) }
    window = RunWindow(run)
  }

  func next() throws(SegmentError) -> Bool {
    window.skip(to: listEnd)
    guard window.offset < run.count else { return false }
    term.field = try window.readByte()
    term.bytes = try window.readBytes(count: try window.readVarint())
    term.documentFrequency = try window.readVarint()
    let byteCount = try window.readVarint()
    listEnd = window.offset + byteCount
    return true
  }

  func appendPostings(to list: inout PostingsBuffer) throws(SegmentError) {
    let hasPositions = hasPositions(term.field)
    try forEachChunk { chunk, bytes in
      list.append(&chunk, bytes, hasPositions: hasPositions)
    }
  }

  func appendDocuments(to documents: inout [UInt32]) throws(SegmentError) {
    try forEachChunk { chunk, bytes in
      let start = documents.count
      documents.append(contentsOf: repeatElement(0, count: chunk.count))
      var all = documents.mutableSpan
      all.withPart(start..<all.count) { chunk.unpackDocuments(bytes, into: &$0) }
    }
  }

  /// Calls `body` with the chunks of the current list.
  private func forEachChunk(
    _ body: (inout RunChunk, Span<UInt8>) -> Void
  ) throws(SegmentError) {
    var rest = term.documentFrequency
    var before: UInt32 = firstDocument &- 1
    while rest > 0 {
      let header = try window.readWord()
      var chunk = RunChunk(header, count: min(rest, RunFormat.chunkSize), after: before)
      try window.withBytes(count: chunk.byteCount) { body(&chunk, $0) }
      before = chunk.lastDocument
      rest -= chunk.count
    }
  }
}

/// A part of a run that is in memory, moving from front to back.
private struct RunWindow {
  private static let byteCount = 1 << 16

  private let run: Spool
  /// The next byte, counted from the run's beginning.
  private(set) var offset = 0
  private var buffer = ByteWriter()
  /// Where the buffer begins in the run.
  private var bufferStart = 0

  init(_ run: Spool) {
    self.run = run
  }

  mutating func skip(to offset: Int) {
    self.offset = max(self.offset, offset)
  }

  mutating func readByte() throws(SegmentError) -> UInt8 {
    try withBytes(count: 1) { $0[0] }
  }

  mutating func readVarint() throws(SegmentError) -> Int {
    var value = 0
    var shift = 0
    while true {
      let byte = try readByte()
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
  }

  mutating func readBytes(count: Int) throws(SegmentError) -> [UInt8] {
    try withBytes(count: count) { bytes in (0..<count).map { bytes[$0] } }
  }

  mutating func readWord() throws(SegmentError) -> UInt64 {
    try withBytes(count: 8) { $0.word(at: 0) }
  }

  /// Lends the next bytes, and some more that may be loaded with them.
  mutating func withBytes<Result>(
    count: Int,
    _ body: (Span<UInt8>) -> Result
  ) throws(SegmentError) -> Result {
    if offset < bufferStart || offset + count > bufferStart + buffer.count - RunFormat.slack {
      try fill(count)
    }
    let start = offset - bufferStart
    offset += count
    return buffer.withSpan { body($0.extracting(start..<start + count + RunFormat.slack)) }
  }

  private mutating func fill(_ count: Int) throws(SegmentError) {
    buffer.removeAll()
    bufferStart = offset
    let end = min(run.count, offset + max(count, Self.byteCount))
    try run.read(offset..<end, into: &buffer)
    buffer.appendZeros(RunFormat.slack)
  }
}
