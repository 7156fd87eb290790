import InvertedIndex

/// Walks the documents that two lists share, a pair of blocks at a time.
///
/// The rarer list leads: a block of the other is decoded only where a document of the first lies in
/// it, and neither where the bounds of the pair say that it is not worth it.
struct BlockIntersection {
  var first: ScoredList
  var second: ScoredList
  /// How many shared documents the current pair of blocks has.
  private(set) var count = 0
  /// Where they stand in the current block of the first list.
  private(set) var firstPlaces = [UInt8](repeating: 0, count: PostingsBlock.capacity)
  /// Where they stand in the current block of the second list.
  private(set) var secondPlaces = [UInt8](repeating: 0, count: PostingsBlock.capacity)

  private var table = PlaceTable()

  /// The first list's current block; index −1 before the first.
  private var leader = BlockSummary(index: -1, lastDocument: 0, impact: 0)
  private var secondBlock = 0
  /// All documents below have been looked at; `nil` at the end.
  private var target: UInt32? = 0

  /// - Parameter first: the rarer list.
  init(_ first: ScoredList, _ second: ScoredList) {
    self.first = first
    self.second = second
  }

  /// Goes to the next pair of blocks with shared documents; `false` at the end.
  ///
  /// - Parameter isWorth: whether a document can count for anything of which the two lists' parts
  ///   are bounded by these impacts.
  @inline(__always)
  mutating func next(
    _ isWorth: (_ first: UInt8, _ second: UInt8) -> Bool
  ) throws(SegmentError) -> Bool {
    while let target {
      if leader.index < 0 || leader.lastDocument < target {
        let next = first.directory.block(notBefore: target, from: max(0, leader.index))
        guard next.index < first.directory.blockCount, next.index > leader.index else { break }
        leader = next
        guard isWorth(leader.impact, second.directory.greatestImpact) else {
          skip(through: leader.lastDocument)
          continue
        }
        guard try first.load(block: leader.index), first.cursor.block.count > 0 else { break }
        // The directory does not tell where the tail ends.
        leader = BlockSummary(
          index: leader.index,
          lastDocument: first.cursor.block.documents[first.cursor.block.count - 1],
          impact: leader.impact
        )
      }
      let impact = leader.impact
      guard let places = try advance(from: target, isWorth: { isWorth(impact, $0) }) else {
        continue
      }
      count = first.cursor.block.intersect(
        places,
        with: second.cursor.block,
        index: secondBlock,
        &table,
        into: &firstPlaces,
        &secondPlaces
      )
      if count > 0 { return true }
    }
    target = nil
    return false
  }

  /// Finds the block of the second list for the next document of the first, decodes it if it is
  /// worth it, and gives the places in the first's block that may lie in it.
  @inline(__always)
  private mutating func advance(
    from target: UInt32,
    isWorth: (UInt8) -> Bool
  ) throws(SegmentError) -> Range<Int>? {
    let start = first.advance(to: target)
    guard start < first.cursor.block.count else {
      skip(through: leader.lastDocument)
      return nil
    }
    let document = first.cursor.block.documents[start]
    let other = second.directory.block(notBefore: document, from: secondBlock)
    secondBlock = other.index
    guard other.index < second.directory.blockCount else {
      self.target = nil
      return nil
    }
    let end = min(leader.lastDocument, other.lastDocument)
    skip(through: end)
    guard isWorth(other.impact), try second.load(block: other.index) else { return nil }
    return start..<first.advance(behind: end)
  }

  private mutating func skip(through document: UInt32) {
    target = document == .max ? nil : document + 1
  }
}
