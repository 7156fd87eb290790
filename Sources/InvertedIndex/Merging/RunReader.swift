/// Reads a run from front to back.
final class RunReader: PostingsSource {
  // A structure of its own: so a call checks once, not at every step, that nobody else uses it.
  private var cursor: RunCursor

  init(_ run: Spool, firstDocument: UInt32, schema: IndexSchema) {
    cursor = RunCursor(run, firstDocument: firstDocument, schema: schema)
  }

  func withTerm<Result>(_ body: (Span<UInt8>) -> Result) -> Result { cursor.withTerm(body) }

  func next() throws(SegmentError) -> SourceTerm? { try cursor.next() }

  func appendPostings(to list: inout PostingsBuffer) throws(SegmentError) {
    try cursor.appendPostings(to: &list)
  }

  func appendDocuments(to documents: inout [UInt32]) throws(SegmentError) {
    try cursor.appendDocuments(to: &documents)
  }
}

/// A place in a run.
private struct RunCursor {
  /// What is added to the run's numbers of documents.
  private let firstDocument: UInt32
  /// For each field whether its terms have positions.
  private let hasPositions: [Bool]
  private var window: RunWindow
  /// Where the current term's list ends.
  private var listEnd = 0
  private var field: UInt8 = 0
  private var documentFrequency = 0
  /// The current term.
  private var term = ByteWriter()

  init(_ run: Spool, firstDocument: UInt32, schema: IndexSchema) {
    self.firstDocument = firstDocument
    hasPositions = schema.fields.indices.map { schema.isText(FieldID(rawValue: UInt8($0))) }
    window = RunWindow(run)
  }

  // As if it changed anything: so the cursor is lent and not copied.
  mutating func withTerm<Result>(_ body: (Span<UInt8>) -> Result) -> Result { term.withSpan(body) }

  mutating func next() throws(SegmentError) -> SourceTerm? {
    window.skip(to: listEnd)
    guard !window.isAtEnd else { return nil }
    var byteCount = 0
    let found = try window.read(upTo: RunFormat.longestHead) { bytes, place in
      let field = bytes[0]
      place = 1
      let length = Self.readVarint(bytes, &place)
      let range = place..<place + length
      place = range.upperBound
      let documentFrequency = Self.readVarint(bytes, &place)
      byteCount = Self.readVarint(bytes, &place)
      term.removeAll()
      term.append(contentsOf: bytes.extracting(range))
      return SourceTerm(field: field, bytes, range, documentFrequency: documentFrequency)
    }
    listEnd = window.offset + byteCount
    field = found.field
    documentFrequency = found.documentFrequency
    return found
  }

  mutating func appendPostings(to list: inout PostingsBuffer) throws(SegmentError) {
    let hasPositions = hasPositions[Int(field)]
    try forEachChunk { chunk, bytes in
      list.append(&chunk, bytes, hasPositions: hasPositions)
    }
  }

  mutating func appendDocuments(to documents: inout [UInt32]) throws(SegmentError) {
    try forEachChunk { chunk, bytes in
      let start = documents.count
      documents.append(contentsOf: repeatElement(0, count: chunk.count))
      var all = documents.mutableSpan
      all.withPart(start..<all.count) { chunk.unpackDocuments(bytes, into: &$0) }
    }
  }

  /// Calls `body` with the chunks of the current list.
  @inline(__always)
  private mutating func forEachChunk(
    _ body: (inout RunChunk, Span<UInt8>) -> Void
  ) throws(SegmentError) {
    var rest = documentFrequency
    var before: UInt32 = firstDocument &- 1
    while rest > 0 {
      let header = try window.readWord()
      var chunk = RunChunk(header, count: min(rest, RunFormat.chunkSize), after: before)
      try window.withBytes(count: chunk.byteCount) { body(&chunk, $0) }
      before = chunk.lastDocument
      rest -= chunk.count
    }
  }

  @inline(__always)
  private static func readVarint(_ bytes: Span<UInt8>, _ place: inout Int) -> Int {
    var value = 0
    var shift = 0
    while true {
      let byte = bytes[place]
      place &+= 1
      value |= Int(byte & 0x7F) &<< shift
      if byte < 0x80 { return value }
      shift &+= 7
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

  var isAtEnd: Bool { offset >= run.count }

  /// Lends the next bytes, up to a limit if there are as many, and perhaps some more; `body` says how
  /// many of them it reads.
  @inline(__always)
  mutating func read<Result>(
    upTo limit: Int,
    _ body: (_ bytes: Span<UInt8>, _ count: inout Int) -> Result
  ) throws(SegmentError) -> Result {
    let count = min(limit, run.count - offset)
    if !holds(count) { try fill(count) }
    let start = offset - bufferStart
    var readCount = 0
    let result = buffer.withSpan { body($0.extracting(start..<$0.count), &readCount) }
    offset += readCount
    return result
  }

  mutating func readWord() throws(SegmentError) -> UInt64 {
    try withBytes(count: 8) { $0.word(at: 0) }
  }

  /// Lends the next bytes, and some more that may be loaded with them.
  @inline(__always)
  mutating func withBytes<Result>(
    count: Int,
    _ body: (Span<UInt8>) -> Result
  ) throws(SegmentError) -> Result {
    if !holds(count) { try fill(count) }
    let start = offset - bufferStart
    offset += count
    return buffer.withSpan { body($0.extracting(start..<start + count + RunFormat.slack)) }
  }

  /// Whether the next bytes are in memory.
  @inline(__always)
  private func holds(_ count: Int) -> Bool {
    offset >= bufferStart && offset + count <= bufferStart + buffer.count - RunFormat.slack
  }

  private mutating func fill(_ count: Int) throws(SegmentError) {
    buffer.removeAll()
    bufferStart = offset
    let end = min(run.count, offset + max(count, Self.byteCount))
    try run.read(offset..<end, into: &buffer)
    buffer.appendZeros(RunFormat.slack)
  }
}
