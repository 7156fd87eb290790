/// Reads the terms of one block of the dictionary, and their records.
struct TermBlockReader {
  /// Bounds lengths and offsets so that sums of them cannot overflow.
  private static let longestSection = 1 << 48

  /// The current term.
  private(set) var term: [UInt8] = []

  private let field: TermField
  private let count: Int
  private var strings: ByteReader
  /// Behind the strings.
  private var records: ByteReader
  /// Where the next list begins.
  private var listOffset: Int
  /// How many terms have been read.
  private var termCount = 0
  /// How many records have been read.
  private var recordCount = 0

  init(_ terms: ByteView, at offset: Int, field: TermField, count: Int) throws(SegmentError) {
    self.field = field
    self.count = count
    var reader = ByteReader(terms, at: offset)
    let stringsByteCount = Int(try reader.read(UInt16.self))
    listOffset = try reader.readVarint(upTo: Self.longestSection)
    strings = reader
    try reader.skip(stringsByteCount)
    records = reader
  }

  /// Goes to the next term; `false` behind the last.
  mutating func next() throws(SegmentError) -> Bool {
    try next(sharingAtMost: .max) != nil
  }

  /// Goes to the next term that shares no more bytes than `limit` with the current one.
  ///
  /// - Returns: how many bytes the two share; `nil` behind the last term.
  mutating func next(sharingAtMost limit: Int) throws(SegmentError) -> Int? {
    while termCount < count {
      termCount += 1
      let shared = try strings.readVarint(upTo: TermDictionaryFormat.longestTerm)
      let rest = try strings.readVarint(upTo: TermDictionaryFormat.longestTerm)
      let bytes = try strings.view.view(at: strings.offset, count: rest)
      try strings.skip(rest)
      if shared > limit { continue }
      guard shared <= term.count else {
        throw strings.view.corrupt(at: strings.offset, "a term shares more than there is")
      }
      term.removeLast(term.count - shared)
      bytes.withSpan { for place in 0..<$0.count { term.append($0[place]) } }
      return shared
    }
    return nil
  }

  /// The entry of a term, or `nil` when the block does not have it; for a reader at its beginning.
  mutating func entry(of target: Span<UInt8>) throws(SegmentError) -> TermEntry? {
    guard
      let index = try strings.view.withSpan({ bytes throws(SegmentError) in
        try place(of: target, in: bytes)
      })
    else { return nil }
    for _ in 0..<index { _ = try readRecord() }
    return try readRecord()
  }

  /// Which of the block's terms equals a term.
  ///
  /// Terms are not put together: `matched` bytes of the target agree with the current term, which
  /// sorts before it; the next term is only looked at where it shares just as many with the current.
  private func place(
    of target: Span<UInt8>,
    in bytes: Span<UInt8>
  ) throws(SegmentError) -> Int? {
    var offset = strings.offset
    var matched = 0
    for index in 0..<count {
      let shared = try Self.varint(bytes, &offset, strings.view)
      let length = try Self.varint(bytes, &offset, strings.view)
      guard length <= bytes.count &- offset else {
        throw strings.view.corrupt(at: offset, "a term runs past the end")
      }
      let start = offset
      offset &+= length
      if index > 0, shared > matched { continue }
      if shared < matched { return nil }
      let limit = min(length, target.count &- matched)
      var place = 0
      while place < limit, bytes[start &+ place] == target[matched &+ place] { place &+= 1 }
      matched &+= place
      if place == length, matched == target.count { return index }
      let isAfter =
        place < length
        && (matched == target.count || bytes[start &+ place] > target[matched])
      if isAfter { return nil }
    }
    return nil
  }

  /// A number of at most two bytes, as lengths of strings are.
  @inline(__always)
  private static func varint(
    _ bytes: Span<UInt8>,
    _ offset: inout Int,
    _ view: ByteView
  ) throws(SegmentError) -> Int {
    guard offset &+ 2 <= bytes.count else { throw view.corrupt(at: offset, "a term is cut off") }
    let low = bytes[offset]
    offset &+= 1
    if low < 0x80 { return Int(low) }
    let high = bytes[offset]
    offset &+= 1
    guard high < 0x80 else { throw view.corrupt(at: offset, "a term is too long") }
    return Int(low & 0x7F) | Int(high) << 7
  }

  /// The record of the current term.
  ///
  /// Reads those of the terms before it that have not been read.
  mutating func entry() throws(SegmentError) -> TermEntry {
    while recordCount < termCount - 1 { _ = try readRecord() }
    return try readRecord()
  }

  private mutating func readRecord() throws(SegmentError) -> TermEntry {
    recordCount += 1
    let code = try records.readVarint()
    let frequency = code >> 1
    guard frequency >= 1, frequency <= UInt64(UInt32.max) else {
      throw records.view.corrupt(at: records.offset, "a term has \(frequency) documents")
    }
    var extra: UInt64 = 0
    if code & 1 == 1 { extra = try records.readVarint() &+ 1 }
    return TermEntry(
      field: field.id,
      documentFrequency: UInt32(frequency),
      totalFrequency: frequency &+ extra,
      place: try readPlace(isInline: frequency == 1 && extra == 0)
    )
  }

  private mutating func readPlace(isInline: Bool) throws(SegmentError) -> TermEntry.Place {
    if isInline {
      let document = try records.readVarint(upTo: Int(UInt32.max))
      let position = field.hasPositions ? try records.readVarint(upTo: Int(UInt32.max)) : 0
      return .inline(document: UInt32(document), position: UInt32(position))
    }
    let byteCount = try records.readVarint(upTo: Self.longestSection)
    let offset = listOffset
    listOffset += byteCount
    return .list(offset: offset, byteCount: byteCount)
  }
}
