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
    guard let block = try lastBlock(of: field, notAfter: term) else { return nil }
    var reader = try self.reader(field, block)
    return try reader.entry(of: term)
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

  /// Calls `body` with each term from `first` on, and what reads its entry, until it answers `false`.
  private func forEach(
    _ field: TermField,
    from first: [UInt8],
    _ body: ([UInt8], () throws(SegmentError) -> TermEntry) throws(SegmentError) -> Bool
  ) throws(SegmentError) {
    for block in try blocks(of: field, from: first.span) {
      var reader = try self.reader(field, block)
      while try reader.next() {
        if Self.compare(reader.term.span, first.span) < 0 { continue }
        let goesOn = try body(reader.term) { () throws(SegmentError) in try reader.entry() }
        guard goesOn else { return }
      }
    }
  }

  /// The blocks of a field that may have terms from `first` on.
  func blocks(of field: TermField, from first: Span<UInt8>) throws(SegmentError) -> Range<Int> {
    let all =
      field.statistics.firstBlock..<field.statistics.firstBlock + field.statistics.blockCount
    guard !all.isEmpty else { return all }
    return (try lastBlock(of: field, notAfter: first) ?? all.lowerBound)..<all.upperBound
  }

  /// The first eight bytes of a block's first term, or `nil` for a block that does not exist.
  func head(of block: Int) -> UInt64? { heads.element(UInt64.self, block) }

  /// A reader of one block of a field.
  func reader(_ field: TermField, _ block: Int) throws(SegmentError) -> TermBlockReader {
    guard let offset = offsets.element(UInt32.self, block) else {
      throw offsets.corrupt(at: 4 * block, "there is no such block")
    }
    let before = (block - field.statistics.firstBlock) * TermDictionaryFormat.blockSize
    return try TermBlockReader(
      terms,
      at: Int(offset),
      field: field,
      count: min(TermDictionaryFormat.blockSize, field.statistics.termCount - before)
    )
  }

  /// The last block whose first term is not after a term; `nil` when all are.
  private func lastBlock(
    of field: TermField,
    notAfter term: Span<UInt8>
  ) throws(SegmentError) -> Int? {
    let head = TermDictionaryFormat.head(of: term)
    var low = field.statistics.firstBlock
    var high = low + field.statistics.blockCount
    let first = low
    while low < high {
      let middle = (low + high) / 2
      guard let other = heads.element(UInt64.self, middle) else {
        throw heads.corrupt(at: 8 * middle, "there is no such block")
      }
      let isAfter: Bool
      if other == head {
        var reader = try self.reader(field, middle)
        isAfter = try reader.next() && Self.compare(reader.term.span, term) > 0
      } else {
        isAfter = other > head
      }
      if isAfter { high = middle } else { low = middle + 1 }
    }
    return low > first ? low - 1 : nil
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
