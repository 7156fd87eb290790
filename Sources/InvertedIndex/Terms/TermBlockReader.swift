/// Reads the terms of one block of the dictionary, and their records.
///
/// The bytes of the dictionary are lent to each call, the same to all.
struct TermBlockReader {
  /// Bounds lengths and offsets so that sums of them cannot overflow.
  private static let longestSection = 1 << 48

  /// The current term.
  private(set) var term: [UInt8] = []

  private let field: TermField
  private let count: Int
  /// Where the next string begins.
  private var strings: TermBytes
  /// Where the next record begins, behind the strings.
  private var records: TermBytes
  /// Where the next list begins.
  private var listOffset: Int
  /// How many terms have been read.
  private var termCount = 0
  /// How many records have been read.
  private var recordCount = 0

  init(
    _ bytes: Span<UInt8>,
    at offset: Int,
    field: TermField,
    count: Int
  ) throws(SegmentError) {
    self.field = field
    self.count = count
    strings = TermBytes(offset: offset)
    let low = try strings.readByte(bytes)
    let byteCount = Int(low) | Int(try strings.readByte(bytes)) << 8
    listOffset = try strings.readVarint(bytes, upTo: Self.longestSection)
    records = strings
    try records.skip(byteCount, bytes)
  }

  /// Goes to the next term; `false` behind the last.
  mutating func next(_ bytes: Span<UInt8>) throws(SegmentError) -> Bool {
    try next(bytes, sharingAtMost: .max) != nil
  }

  /// Goes to the next term that shares no more bytes than `limit` with the current one.
  ///
  /// - Returns: how many bytes the two share; `nil` behind the last term.
  mutating func next(
    _ bytes: Span<UInt8>,
    sharingAtMost limit: Int
  ) throws(SegmentError) -> Int? {
    while termCount < count {
      termCount &+= 1
      let (shared, rest) = try readString(bytes)
      if shared > limit { continue }
      guard shared <= term.count else {
        throw strings.corrupt("a term shares more than there is")
      }
      term.removeLast(term.count &- shared)
      for place in rest { term.append(bytes[place]) }
      return shared
    }
    return nil
  }

  /// The record of the current term.
  ///
  /// Reads those of the terms before it that have not been read.
  mutating func entry(_ bytes: Span<UInt8>) throws(SegmentError) -> TermEntry {
    while recordCount < termCount - 1 { _ = try readRecord(bytes) }
    return try readRecord(bytes)
  }

  /// The entry of a term, or `nil` when the block does not have it; for a reader at its beginning.
  mutating func entry(
    of target: Span<UInt8>,
    _ bytes: Span<UInt8>
  ) throws(SegmentError) -> TermEntry? {
    guard let index = try place(of: target, in: bytes) else { return nil }
    for _ in 0..<index { _ = try readRecord(bytes) }
    return try readRecord(bytes)
  }

  /// Which of the block's terms equals a term.
  ///
  /// Terms are not put together: `matched` bytes of the target agree with the current term, which
  /// sorts before it; the next term is only looked at where it shares just as many with the current.
  private mutating func place(
    of target: Span<UInt8>,
    in bytes: Span<UInt8>
  ) throws(SegmentError) -> Int? {
    var matched = 0
    for index in 0..<count {
      let (shared, rest) = try readString(bytes)
      if index > 0, shared > matched { continue }
      if shared < matched { return nil }
      let limit = min(rest.count, target.count &- matched)
      var place = 0
      while place < limit, bytes[rest.lowerBound &+ place] == target[matched &+ place] {
        place &+= 1
      }
      matched &+= place
      if place == rest.count, matched == target.count { return index }
      let isAfter =
        place < rest.count
        && (matched == target.count || bytes[rest.lowerBound &+ place] > target[matched])
      if isAfter { return nil }
    }
    return nil
  }

  /// Bytes that the next term shares with the one before, and where its other bytes stand.
  @inline(__always)
  private mutating func readString(
    _ bytes: Span<UInt8>
  ) throws(SegmentError) -> (shared: Int, rest: Range<Int>) {
    let shared = try strings.readVarint(bytes, upTo: TermDictionaryFormat.longestTerm)
    let count = try strings.readVarint(bytes, upTo: TermDictionaryFormat.longestTerm)
    let start = strings.offset
    try strings.skip(count, bytes)
    return (shared, start..<strings.offset)
  }

  private mutating func readRecord(_ bytes: Span<UInt8>) throws(SegmentError) -> TermEntry {
    recordCount += 1
    let code = try records.readVarint(bytes, upTo: .max)
    let frequency = code >> 1
    guard frequency >= 1, frequency <= Int(UInt32.max) else {
      throw records.corrupt("a term has \(frequency) documents")
    }
    var extra: UInt64 = 0
    if code & 1 == 1 { extra = UInt64(try records.readVarint(bytes, upTo: .max)) &+ 1 }
    return TermEntry(
      field: field.id,
      documentFrequency: UInt32(frequency),
      totalFrequency: UInt64(frequency) &+ extra,
      place: try readPlace(bytes, isInline: frequency == 1 && extra == 0)
    )
  }

  private mutating func readPlace(
    _ bytes: Span<UInt8>,
    isInline: Bool
  ) throws(SegmentError) -> TermEntry.Place {
    if isInline {
      let document = try records.readVarint(bytes, upTo: Int(UInt32.max))
      let position =
        field.hasPositions ? try records.readVarint(bytes, upTo: Int(UInt32.max)) : 0
      return .inline(document: UInt32(document), position: UInt32(position))
    }
    let byteCount = try records.readVarint(bytes, upTo: Self.longestSection)
    let offset = listOffset
    listOffset += byteCount
    return .list(offset: offset, byteCount: byteCount)
  }
}
