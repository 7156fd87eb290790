/// Writes terms, field by field and in the order of their bytes, in blocks of 16.
///
/// A block is the length of its strings (2 bytes), the place of its first list, the strings, and a
/// record a term. Blocks never hold terms of two fields. The index beside it has the head of
/// each block's first term, and then the block's offset.
struct TermDictionaryWriter {
  private(set) var terms = ByteWriter()
  private var heads: [UInt64] = []
  private var offsets: [UInt32] = []
  private var previous = ByteWriter()
  private var strings = ByteWriter()
  private var records = ByteWriter()
  /// Where the first list of the pending block begins.
  private var listOffset: Int?
  private var pendingCount = 0

  /// How many blocks have been begun.
  private(set) var blockCount = 0

  /// Appends a term, which must sort after the one before it in the field.
  mutating func append(_ term: Span<UInt8>, _ entry: TermEntry, hasPositions: Bool) {
    if pendingCount == TermDictionaryFormat.blockSize { endBlock() }
    if pendingCount == 0 { beginBlock(term) }
    let shared = pendingCount == 0 ? 0 : previous.withSpan { Self.sharedCount($0, term) }
    strings.appendVarint(shared)
    strings.appendVarint(term.count - shared)
    strings.append(contentsOf: term.extracting(shared..<term.count))
    appendRecord(entry, hasPositions: hasPositions)
    previous.removeAll()
    previous.append(contentsOf: term)
    pendingCount += 1
  }

  /// Ends a field: the next term begins a block.
  mutating func endBlock() {
    guard pendingCount > 0 else { return }
    terms.append(UInt16(strings.count))
    terms.appendVarint(listOffset ?? 0)
    terms.append(contentsOf: strings)
    terms.append(contentsOf: records)
    strings.removeAll()
    records.removeAll()
    listOffset = nil
    pendingCount = 0
  }

  /// The section beside the terms: heads, then offsets.
  func index() -> ByteWriter {
    var writer = ByteWriter()
    for head in heads { writer.append(head) }
    for offset in offsets { writer.append(offset) }
    return writer
  }

  /// How many bytes two terms have in common at the front.
  private static func sharedCount(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Int {
    let limit = min(left.count, right.count)
    var count = 0
    while count < limit, left[count] == right[count] { count &+= 1 }
    return count
  }

  private mutating func beginBlock(_ term: Span<UInt8>) {
    heads.append(TermDictionaryFormat.head(of: term))
    offsets.append(UInt32(truncatingIfNeeded: terms.count))
    blockCount += 1
  }

  /// Counts, and the place: the document itself, or the length of the list, which begins where
  /// the list before it ends.
  private mutating func appendRecord(_ entry: TermEntry, hasPositions: Bool) {
    let extra = entry.totalFrequency - UInt64(entry.documentFrequency)
    records.appendVarint(UInt64(entry.documentFrequency) << 1 | (extra > 0 ? 1 : 0))
    if extra > 0 { records.appendVarint(extra - 1) }
    switch entry.place {
    case .inline(let document, let position):
      records.appendVarint(UInt64(document))
      if hasPositions { records.appendVarint(UInt64(position)) }
    case .list(let offset, let byteCount):
      if listOffset == nil { listOffset = offset }
      records.appendVarint(byteCount)
    }
  }
}
