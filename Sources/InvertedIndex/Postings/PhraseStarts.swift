/// Where a phrase may begin in a document: the positions of one of its words, of which each further
/// word leaves fewer.
///
/// Its array never shrinks, since the next document takes it anew.
package struct PhraseStarts: Sendable {
  /// Ascending; those from ``count`` on mean nothing.
  private(set) var positions: [UInt32] = []
  package private(set) var count = 0

  package init() {}

  package var isEmpty: Bool { count == 0 }

  package mutating func removeAll() { count = 0 }

  /// Starts anew with positions in ascending order.
  package mutating func replace(with positions: [UInt32]) {
    makeRoom(for: positions.count)
    for place in positions.indices { self.positions[place] = positions[place] }
    count = positions.count
  }

  /// Starts anew with one position.
  mutating func replace(with position: UInt32) {
    makeRoom(for: 1)
    positions[0] = position
    count = 1
  }

  @inline(__always)
  private mutating func makeRoom(for count: Int) {
    guard positions.count < count else { return }
    positions.append(contentsOf: repeatElement(0, count: count - positions.count))
  }

  /// Keeps the positions of which a list in ascending order has the one at a distance.
  package mutating func keep(followedBy others: [UInt32], at distance: Int) {
    var kept = 0
    var other = 0
    for index in 0..<count {
      let target = Int(positions[index]) &+ distance
      while other < others.count, Int(others[other]) < target { other &+= 1 }
      guard other < others.count else { break }
      if Int(others[other]) == target {
        positions[kept] = positions[index]
        kept &+= 1
      }
    }
    count = kept
  }

  // MARK: Packed positions

  /// Starts anew with packed positions; see ``BlockKernels/sumPositions(_:bitOffset:width:count:into:)``.
  @inline(__always)
  mutating func replace(with bytes: Span<UInt8>, bitOffset: Int, width: Int, count: Int) {
    makeRoom(for: count)
    BlockKernels.sumPositions(
      bytes,
      bitOffset: bitOffset,
      width: width,
      count: count,
      into: &positions
    )
    self.count = count
  }

  /// Keeps the positions of which packed ones have the one at a distance.
  @inline(__always)
  mutating func keep(
    followedBy bytes: Span<UInt8>,
    bitOffset: Int,
    width: Int,
    count others: Int,
    at distance: Int
  ) {
    count = BlockKernels.keepStarts(
      &positions,
      count: count,
      followedBy: bytes,
      bitOffset: bitOffset,
      width: width,
      count: others,
      at: distance
    )
  }
}
