/// Some of a few documents, by their places among them: a bit each.
///
/// Of all documents of an index: ``DocumentSet``.
package struct PlaceSet: Sendable, Hashable {
  private var words: [UInt64]

  /// An empty set of places below `count`.
  package init(count: Int) {
    words = [UInt64](repeating: 0, count: (count + 63) / 64)
  }

  /// All places below `count`.
  package static func all(_ count: Int) -> Self {
    var set = Self(count: count)
    for place in 0..<count { set.insert(place) }
    return set
  }

  /// The places below `count` for which `isIncluded` holds.
  @inline(__always)
  init(count: Int, where isIncluded: (Int) -> Bool) {
    self.init(count: count)
    // Without a branch on what is included, which cannot be predicted.
    for place in 0..<count {
      words[place / 64] |= (isIncluded(place) ? 1 : 0) << UInt64(place % 64)
    }
  }

  package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  package func contains(_ place: Int) -> Bool {
    words[place / 64] >> UInt64(place % 64) & 1 == 1
  }

  package mutating func insert(_ place: Int) {
    words[place / 64] |= 1 << UInt64(place % 64)
  }

  /// Of sets of the same documents, as in all that follows.
  package mutating func formUnion(_ other: Self) {
    for word in words.indices { words[word] |= other.words[word] }
  }

  package mutating func formIntersection(_ other: Self) {
    for word in words.indices { words[word] &= other.words[word] }
  }

  package mutating func subtract(_ other: Self) {
    for word in words.indices { words[word] &= ~other.words[word] }
  }

  package func intersection(_ other: Self) -> Self {
    var set = self
    set.formIntersection(other)
    return set
  }

  /// Calls `body` with each place, in ascending order.
  package func forEachPlace<Failure: Error>(
    _ body: (Int) throws(Failure) -> Void
  ) throws(Failure) {
    for word in words.indices {
      var bits = words[word]
      while bits != 0 {
        try body(word * 64 + bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
  }

  /// The places for which `isIncluded` holds.
  package func filter<Failure: Error>(
    _ isIncluded: (Int) throws(Failure) -> Bool
  ) throws(Failure) -> Self {
    var set = self
    try forEachPlace { place throws(Failure) in
      if try !isIncluded(place) { set.words[place / 64] &= ~(1 << UInt64(place % 64)) }
    }
    return set
  }
}
