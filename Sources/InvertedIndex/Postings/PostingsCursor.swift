/// Walks the postings of one term, a block of 128 at a time.
///
/// Documents ascend over the whole walk and are below the segment's number of documents, whatever
/// the bytes of the file: a block in which they would not throws.
package struct PostingsCursor: Sendable {
  /// How many postings the list has.
  package let documentFrequency: Int
  /// The current block; empty before the first and behind the last.
  package private(set) var block = PostingsBlock()
  /// How many blocks have been decoded, for the plan's counters.
  package private(set) var decodedBlockCount = 0
  /// How many blocks a seek went past.
  package private(set) var skippedBlockCount = 0

  private let list: PostingsList
  /// The current block; −1 before the first.
  package private(set) var blockIndex = -1
  private var hasDocuments = false
  private var hasFrequencies = true
  private var blockPlace = PostingsList.BlockPlace.inline(position: 0)
  /// The block that ``visit(_:)`` goes on with, and how many of its postings it is past.
  private var visited = BlockSummary(index: -1, lastDocument: 0, impact: 0)
  private var visitedCount = 0
  /// The place and the number of positions before it that were asked for last; −1 when none were
  /// asked for in the current block.
  private var positionMark = (index: -1, count: 0)
  /// Of the current block, once positions were asked for.
  private var positionPlace = PostingsList.PositionPlace.none

  init(_ list: PostingsList) {
    self.list = list
    documentFrequency = list.documentFrequency
  }

  /// What is known of the list's blocks without decoding any.
  package var directory: BlockDirectory { BlockDirectory(list) }

  /// How many blocks the list has.
  package var blockCount: Int { list.blockCount }

  /// Postings of the current block, and whether the next block may have more of the documents.
  package typealias Visit = (places: Range<Int>, goesOn: Bool)

  /// The next postings of some documents: those of one block.
  ///
  /// Documents ascend from one ``rewind()`` to the next; the same are asked for again as long as
  /// there may be more.
  package mutating func visit(_ documents: Range<UInt32>) throws(SegmentError) -> Visit {
    if visited.index < 0 || visited.lastDocument < documents.lowerBound {
      visited = directory.block(notBefore: documents.lowerBound, from: max(0, visited.index))
      visitedCount = 0
    }
    guard try load(block: visited.index) else { return (0..<0, false) }
    let first = block.firstIndex(notBefore: documents.lowerBound, from: visitedCount)
    guard visited.lastDocument < documents.upperBound else {
      visitedCount = block.firstIndex(notBefore: documents.upperBound, from: first)
      return (first..<visitedCount, false)
    }
    visited = directory.block(notBefore: visited.lastDocument + 1, from: visited.index)
    visitedCount = 0
    return (first..<block.count, visited.index < blockCount)
  }

  /// Lets the next ``visit(_:)`` be before the last one.
  package mutating func rewind() {
    visited = BlockSummary(index: -1, lastDocument: 0, impact: 0)
    visitedCount = 0
  }

  /// Decodes a block, also one before the current; `false` when there is no such block.
  package mutating func load(block index: Int) throws(SegmentError) -> Bool {
    index == blockIndex && block.count > 0 && hasDocuments ? true : try load(index)
  }

  /// Decodes a block as far as its frequencies, for who knows the places of its documents;
  /// `false` when there is no such block.
  ///
  /// Its documents are valid only when it is the tail, or was loaded with them before.
  package mutating func load(frequenciesOfBlock index: Int) throws(SegmentError) -> Bool {
    if index == blockIndex, block.count > 0 {
      try loadFrequencies()
      return true
    }
    guard index >= 0, index < list.fullBlockCount else { return try load(index) }
    blockIndex = index
    positionMark = (-1, 0)
    decodedBlockCount += 1
    hasDocuments = false
    block.count = 0
    blockPlace = try list.place(ofFullBlock: index)
    try list.decodeFrequencies(blockPlace, into: &block)
    hasFrequencies = true
    block.count = PostingsBlock.capacity
    return true
  }

  /// How often the term occurs in the document of one posting, counted from 0 over the whole list.
  ///
  /// Reads no more than that number; only the tail is decoded for it.
  package mutating func frequency(ofPosting posting: Int) throws(SegmentError) -> UInt32 {
    let (index, place) = posting.quotientAndRemainder(dividingBy: PostingsBlock.capacity)
    if index < list.fullBlockCount, index != blockIndex || !hasFrequencies {
      return try list.frequency(at: place, ofFullBlock: index)
    }
    guard try load(frequenciesOfBlock: index) else { return 1 }
    return block.frequencies[place]
  }

  /// Decodes the next block; `false` when there is none.
  package mutating func nextBlock() throws(SegmentError) -> Bool {
    try load(blockIndex + 1)
  }

  /// Goes to the block that holds the first document not below `target`, if it is not there yet.
  ///
  /// Never goes back. `false` when all documents are below.
  package mutating func seek(toBlockOf target: UInt32) throws(SegmentError) -> Bool {
    if hasDocuments, block.count > 0, block.documents[block.count - 1] >= target { return true }
    guard blockIndex < list.blockCount else { return false }
    let next = list.block(notBefore: target, from: max(0, blockIndex))
    skippedBlockCount += max(0, next - blockIndex - 1)
    guard try load(next) else { return false }
    // The tail's last document is not in the directory.
    return block.documents[block.count - 1] >= target ? true : try nextBlock()
  }

  /// Makes the frequencies of the current block valid.
  package mutating func loadFrequencies() throws(SegmentError) {
    guard !hasFrequencies else { return }
    hasFrequencies = true
    try list.decodeFrequencies(blockPlace, into: &block)
  }

  /// Puts the positions of a document of the current block, ascending, into `positions`.
  ///
  /// The index counts the block's documents from 0.
  package mutating func loadPositions(
    at index: Int,
    into positions: inout [UInt32]
  ) throws(SegmentError) {
    guard let (skipped, count) = try positionCounts(at: index) else {
      return positions.removeAll(keepingCapacity: true)
    }
    try list.decodePositions(positionPlace, skipping: skipped, count: count, into: &positions)
  }

  /// Lets a phrase begin wherever the term stands in a document of the current block.
  package mutating func loadPositions(
    at index: Int,
    into starts: inout PhraseStarts
  ) throws(SegmentError) {
    guard let (skipped, count) = try positionCounts(at: index) else { return starts.removeAll() }
    try list.decodePositions(positionPlace, skipping: skipped, count: count, into: &starts)
  }

  /// Lets a phrase begin only where the term stands at a distance in a document of the current
  /// block.
  package mutating func keep(
    _ starts: inout PhraseStarts,
    followedAt index: Int,
    distance: Int
  ) throws(SegmentError) {
    guard let (skipped, count) = try positionCounts(at: index) else { return starts.removeAll() }
    try list.keep(
      &starts,
      followedIn: positionPlace,
      skipping: skipped,
      count: count,
      at: distance
    )
  }

  /// How many positions stand before those of a document of the current block, and how many it has;
  /// `nil` when there is no such document.
  @inline(__always)
  private mutating func positionCounts(
    at index: Int
  ) throws(SegmentError) -> (skipped: Int, count: Int)? {
    try loadFrequencies()
    guard index >= 0, index < block.count else { return nil }
    if positionMark.index < 0 {
      positionPlace = try list.positionPlace(of: blockPlace)
      positionMark = (0, 0)
    }
    if index < positionMark.index { positionMark = (0, 0) }
    var count = positionMark.count
    for place in positionMark.index..<index { count += Int(block.frequencies[place]) }
    positionMark = (index, count)
    return (count, Int(block.frequencies[index]))
  }

  private mutating func load(_ index: Int) throws(SegmentError) -> Bool {
    blockIndex = index
    positionMark = (-1, 0)
    guard index < list.blockCount else {
      block.count = 0
      return false
    }
    decodedBlockCount += 1
    hasDocuments = true
    hasFrequencies = index >= list.fullBlockCount
    blockPlace = try list.decodeDocuments(index, into: &block)
    return true
  }
}
