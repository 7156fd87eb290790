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

  /// Where one of two runs is shorter than this, its documents are looked for one by one.
  private static let searchLimit = 6
  /// From so many shared documents on they are found by marks.
  private static let markLimit = 8

  /// The documents of the first list's block, when ``markedBlock`` is that.
  private var marks = DocumentMarks()
  private var markedBlock = -1
  /// Shared documents, while they are looked for in the first list's block.
  private var sharedMarks = DocumentMarks()
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
        let next = first.cursor.findBlock(notBefore: target, from: max(0, leader.index))
        guard next.index < first.cursor.blockCount, next.index > leader.index else { break }
        leader = next
        guard isWorth(leader.impact, second.cursor.listImpact) else {
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
      intersect(places)
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
    let other = second.cursor.findBlock(notBefore: document, from: secondBlock)
    secondBlock = other.index
    guard other.index < second.cursor.blockCount else {
      self.target = nil
      return nil
    }
    let end = min(leader.lastDocument, other.lastDocument)
    skip(through: end)
    guard isWorth(other.impact), try second.load(block: other.index) else { return nil }
    return start..<first.advance(behind: end)
  }

  /// Finds the documents at some places of the first list's block that the second's block has too.
  private mutating func intersect(_ places: Range<Int>) {
    count = 0
    if places.count < Self.searchLimit {
      for place in places { find(place) }
      return
    }
    markLeader()
    let others = second.pass(through: leader.lastDocument)
    let found = marks.collect(second.cursor.block.documents, others, into: &secondPlaces)
    if found < Self.markLimit || !markShared(places, found) { keepShared(places, found) }
  }

  /// Finds the places in the first list's block of many shared documents, by their marks.
  ///
  /// - Returns: `false` when documents far away were taken for shared ones.
  private mutating func markShared(_ places: Range<Int>, _ found: Int) -> Bool {
    sharedMarks.insert(second.cursor.block.documents, secondPlaces, count: found)
    defer { sharedMarks.clear(second.cursor.block.documents, secondPlaces, count: found) }
    guard sharedMarks.collect(first.cursor.block.documents, places, into: &firstPlaces) == found
    else { return false }
    for index in 0..<found {
      let document = first.cursor.block.documents[Int(firstPlaces[index])]
      guard document == second.cursor.block.documents[Int(secondPlaces[index])] else {
        return false
      }
    }
    count = found
    return true
  }

  /// Finds the places in the first list's block of documents that may be shared.
  private mutating func keepShared(_ places: Range<Int>, _ found: Int) {
    var start = places.lowerBound
    for index in 0..<found {
      // A mark may be that of a document far away: the place is kept only where both are the same.
      let document = second.cursor.block.documents[Int(secondPlaces[index])]
      start = first.cursor.block.firstIndex(notBefore: document, from: start)
      guard start < places.upperBound, first.cursor.block.documents[start] == document else {
        continue
      }
      firstPlaces[count] = UInt8(truncatingIfNeeded: start)
      secondPlaces[count] = secondPlaces[index]
      count += 1
    }
  }

  /// Looks for a document of the first list's block in the second's.
  private mutating func find(_ place: Int) {
    let document = first.cursor.block.documents[place]
    let found = second.advance(to: document)
    guard found < second.cursor.block.count, second.cursor.block.documents[found] == document else {
      return
    }
    firstPlaces[count] = UInt8(truncatingIfNeeded: place)
    secondPlaces[count] = UInt8(truncatingIfNeeded: found)
    count += 1
  }

  /// Marks the documents of the first list's current block, in place of those of the last.
  private mutating func markLeader() {
    guard markedBlock != first.cursor.blockIndex else { return }
    markedBlock = first.cursor.blockIndex
    marks.replace(with: first.cursor.block.documents, count: first.cursor.block.count)
  }

  /// Drops the shared documents for which `body` answers `false`.
  @inline(__always)
  mutating func keep(
    _ body: (_ document: UInt32) throws(SegmentError) -> Bool
  ) throws(SegmentError) {
    var kept = 0
    for index in 0..<count {
      let place = firstPlaces[index]
      guard try body(first.cursor.block.documents[Int(place)]) else { continue }
      firstPlaces[kept] = place
      secondPlaces[kept] = secondPlaces[index]
      kept += 1
    }
    count = kept
  }

  private mutating func skip(through document: UInt32) {
    target = document == .max ? nil : document + 1
  }
}
