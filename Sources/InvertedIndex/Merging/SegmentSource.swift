/// The documents that a build takes over from an index that is there.
struct CarriedSegment: Sendable {
  let segment: Segment
  /// For each document of the index its number in the build; ``dropped`` for one that is not taken.
  private(set) var numbers: [UInt32]

  /// Stands for a document that is not taken over.
  static let dropped = UInt32.max

  init(_ segment: Segment) {
    self.segment = segment
    numbers = [UInt32](repeating: Self.dropped, count: segment.documentCount)
  }

  /// Whether none of a group's documents has been taken over.
  func isFree(_ documents: Range<UInt32>) -> Bool {
    documents.allSatisfy { numbers[Int($0)] == Self.dropped }
  }

  mutating func carry(_ document: UInt32, as number: UInt32) {
    numbers[Int(document)] = number
  }

  /// Numbers the documents as they are behind so many others.
  func shifted(by documentCount: UInt32) -> CarriedSegment {
    var shifted = self
    shifted.numbers = numbers.map { $0 == Self.dropped ? $0 : $0 + documentCount }
    return shifted
  }
}

/// Reads the terms of an index that is there, and those of their postings that are taken over.
final class SegmentSource: PostingsSource {
  private var termBytes: [UInt8] = []

  private let segment: Segment
  private let numbers: [UInt32]
  private var entry: TermEntry?
  /// The fields to come, the first of them the current.
  private var fields: [TermField]
  /// The blocks of the dictionary to come in the current field.
  private var blocks = 0..<0
  /// The terms to come in the current block.
  private var entries: ArraySlice<(term: [UInt8], entry: TermEntry)> = []

  init(_ carried: CarriedSegment) {
    segment = carried.segment
    numbers = carried.numbers
    let segment = carried.segment
    fields = segment.schema.fields.indices.compactMap {
      segment.termField(FieldID(rawValue: UInt8($0)))
    }
    fields = fields.filter { $0.statistics.termCount > 0 }
    blocks = Self.blocks(of: fields.first)
  }

  func next() throws(SegmentError) -> SourceTerm? {
    while let field = fields.first {
      if let next = entries.popFirst() {
        termBytes = next.term
        entry = next.entry
        return SourceTerm(
          field: field.id.rawValue,
          next.term,
          documentFrequency: Int(next.entry.documentFrequency)
        )
      }
      if let block = blocks.popFirst() {
        entries = try segment.dictionary.entries(of: field, block)[...]
      } else {
        fields.removeFirst()
        blocks = Self.blocks(of: fields.first)
      }
    }
    return nil
  }

  func withTerm<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let bytes = termBytes
    return body(bytes.span)
  }

  func appendPostings(to list: inout PostingsBuffer) throws(SegmentError) {
    guard let entry else { return }
    let hasPositions = segment.schema.isText(entry.field)
    var positions: [UInt32] = []
    try forEachCarried(entry) { number, cursor, index throws(SegmentError) in
      positions.removeAll(keepingCapacity: true)
      if hasPositions { try cursor.loadPositions(at: index, into: &positions) }
      list.append(number, positions)
    }
  }

  func appendDocuments(to documents: inout [UInt32]) throws(SegmentError) {
    guard let entry else { return }
    try forEachCarried(entry) { number, _, _ in documents.append(number) }
  }

  /// Calls `body` with the new number of each document that is taken over, and its place in the
  /// cursor's block.
  private func forEachCarried(
    _ entry: TermEntry,
    _ body: (UInt32, inout PostingsCursor, Int) throws(SegmentError) -> Void
  ) throws(SegmentError) {
    var cursor = try segment.postings(entry)
    while try cursor.nextBlock() {
      for index in 0..<cursor.block.count {
        let number = numbers[Int(cursor.block.documents[index])]
        if number != CarriedSegment.dropped { try body(number, &cursor, index) }
      }
    }
  }

  private static func blocks(of field: TermField?) -> Range<Int> {
    guard let statistics = field?.statistics else { return 0..<0 }
    return statistics.firstBlock..<statistics.firstBlock + statistics.blockCount
  }
}

extension PostingsBuffer {
  /// Appends a document with its positions, which ascend; a keyword field has none.
  fileprivate mutating func append(_ document: UInt32, _ positions: [UInt32]) {
    append(upTo: 1, positions: positions.count) { documents, frequencies, gaps in
      documents[0] = document
      frequencies[0] = max(1, UInt32(positions.count))
      var next: UInt32 = 0
      for (place, position) in positions.enumerated() {
        gaps[place] = position &- next
        next = position &+ 1
      }
      return (1, positions.count)
    }
  }
}
