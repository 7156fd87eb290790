/// Finds terms of a field, and walks them in the order of their bytes.
struct TermDictionary: Sendable {
  private let terms: ByteView
  /// Heads of the blocks, eight bytes each.
  private let heads: ByteView
  /// Offsets of the blocks, four bytes each.
  private let offsets: ByteView
  private let blockCount: Int

  init(terms: ByteView, index: ByteView) throws(SegmentError) {
    blockCount = index.count / 12
    self.terms = terms
    heads = try index.view(at: 0, count: 8 * blockCount)
    offsets = try index.view(at: 8 * blockCount, count: 4 * blockCount)
    guard blockCount * 12 == index.count else {
      throw index.corrupt(at: 0, "it is not made of 12 bytes a block")
    }
  }

  /// The entry of a term, or `nil` when the field has no such term.
  func entry(_ field: TermField, _ term: Span<UInt8>) throws(SegmentError) -> TermEntry? {
    try terms.withSpan { bytes throws(SegmentError) in
      guard let block = try lastBlock(of: field, notAfter: term, bytes) else { return nil }
      var reader = try self.reader(field, block, bytes)
      return try reader.entry(of: term, bytes)
    }
  }

  /// The terms of a block, with their entries.
  func entries(
    of field: TermField,
    _ block: Int
  ) throws(SegmentError) -> [(term: [UInt8], entry: TermEntry)] {
    try terms.withSpan { bytes throws(SegmentError) in
      var reader = try self.reader(field, block, bytes)
      var entries: [(term: [UInt8], entry: TermEntry)] = []
      while try reader.next(bytes) { entries.append((reader.term, try reader.entry(bytes))) }
      return entries
    }
  }

  /// Calls `body` with each term that begins with `prefix`, until it answers `false`.
  func forEach(
    _ field: TermField,
    prefix: [UInt8],
    _ body: ([UInt8], TermEntry) throws(SegmentError) -> Bool
  ) throws(SegmentError) {
    try forEach(field, from: prefix) { term, entry throws(SegmentError) in
      guard term.starts(with: prefix) else { return false }
      return try body(term, try entry())
    }
  }

  /// Calls `body` with each term from `first` to `last`, both included, until it answers `false`.
  func forEach(
    _ field: TermField,
    from first: [UInt8],
    through last: [UInt8],
    _ body: ([UInt8], TermEntry) throws(SegmentError) -> Bool
  ) throws(SegmentError) {
    try forEach(field, from: first) { term, entry throws(SegmentError) in
      guard Self.compare(term.span, last.span) <= 0 else { return false }
      return try body(term, try entry())
    }
  }

  /// Calls `body` with each term that begins with `prefix` and is as near to a word as the automaton
  /// accepts, with its distance, until it answers `false`.
  func forEach(
    _ field: TermField,
    prefix: [UInt8],
    near automaton: SpellingAutomaton,
    _ body: ([UInt8], TermEntry, Int) throws(SegmentError) -> Bool
  ) throws(SegmentError) {
    try terms.withSpan { bytes throws(SegmentError) in
      var scan = TermScan(self, field, prefix: prefix, automaton)
      try scan.forEach(bytes, body)
    }
  }

  /// Calls `body` with each term from `first` on, and what reads its entry, until it answers `false`.
  private func forEach(
    _ field: TermField,
    from first: [UInt8],
    _ body: ([UInt8], () throws(SegmentError) -> TermEntry) throws(SegmentError) -> Bool
  ) throws(SegmentError) {
    try terms.withSpan { bytes throws(SegmentError) in
      for block in try blocks(of: field, from: first.span, bytes) {
        var reader = try self.reader(field, block, bytes)
        while try reader.next(bytes) {
          if Self.compare(reader.term.span, first.span) < 0 { continue }
          let goesOn = try body(reader.term) { () throws(SegmentError) in try reader.entry(bytes) }
          guard goesOn else { return }
        }
      }
    }
  }

  /// The blocks of a field that may have terms from `first` on.
  func blocks(
    of field: TermField,
    from first: Span<UInt8>,
    _ bytes: Span<UInt8>
  ) throws(SegmentError) -> Range<Int> {
    let start = field.statistics.firstBlock
    let end = start + field.statistics.blockCount
    return (try lastBlock(of: field, notAfter: first, bytes) ?? start)..<end
  }

  /// The first eight bytes of a block's first term, or `nil` for a block that does not exist.
  @inline(__always)
  func head(of block: Int) -> UInt64? { heads.element(UInt64.self, block) }

  /// A reader of one block of a field.
  func reader(
    _ field: TermField,
    _ block: Int,
    _ bytes: Span<UInt8>
  ) throws(SegmentError) -> TermBlockReader {
    guard let offset = offsets.element(UInt32.self, block) else {
      throw offsets.corrupt(at: 4 * block, "there is no such block")
    }
    let before = (block - field.statistics.firstBlock) * TermDictionaryFormat.blockSize
    return try TermBlockReader(
      bytes,
      at: Int(offset),
      field: field,
      count: min(TermDictionaryFormat.blockSize, field.statistics.termCount - before)
    )
  }

  /// The last block whose first term is not after a term; `nil` when all are.
  ///
  /// Heads tell, but for blocks whose first terms begin with the very head of the term.
  private func lastBlock(
    of field: TermField,
    notAfter term: Span<UInt8>,
    _ bytes: Span<UInt8>
  ) throws(SegmentError) -> Int? {
    let first = field.statistics.firstBlock
    let blocks = first..<first + field.statistics.blockCount
    let head = TermDictionaryFormat.head(of: term)
    var high = try endOfHeads(notAbove: head, in: blocks)
    guard high > first, self.head(of: high - 1) == head else {
      return high > first ? high - 1 : nil
    }
    var low = head == 0 ? first : try endOfHeads(notAbove: head - 1, in: first..<high)
    while low < high {
      let middle = (low + high) / 2
      var reader = try self.reader(field, middle, bytes)
      let isAfter = try reader.next(bytes) && Self.compare(reader.term.span, term) > 0
      if isAfter { high = middle } else { low = middle + 1 }
    }
    return low > first ? low - 1 : nil
  }

  /// Behind the last of some blocks whose head is not above a limit.
  ///
  /// Without a branch that depends on a head: which way a search goes cannot be predicted.
  private func endOfHeads(
    notAbove limit: UInt64,
    in blocks: Range<Int>
  ) throws(SegmentError) -> Int {
    var start = blocks.lowerBound
    var count = blocks.count
    while count > 0 {
      let half = (count &+ 1) / 2
      guard let head = head(of: start &+ half &- 1) else {
        throw heads.corrupt(at: 8 * start, "there is no such block")
      }
      start = head <= limit ? start &+ half : start
      count = head <= limit ? count &- half : half &- 1
    }
    return start
  }

  /// −1, 0 or 1 as the first sorts before, with or after the second.
  static func compare(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Int {
    let shared = min(left.count, right.count)
    var place = 0
    while place < shared, left[place] == right[place] { place &+= 1 }
    if place < shared { return left[place] < right[place] ? -1 : 1 }
    return left.count == right.count ? 0 : left.count < right.count ? -1 : 1
  }
}

/// A field as the dictionary needs it.
struct TermField: Sendable {
  let id: FieldID
  let hasPositions: Bool
  let statistics: FieldStatistics
}
