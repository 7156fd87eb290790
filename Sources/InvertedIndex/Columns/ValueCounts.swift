/// How often each value of a column occurs among documents that come in ascending order.
package struct ValueCounts: Sendable {
  /// Of one value.
  package struct Count: Sendable {
    package fileprivate(set) var documents: UInt32 = 0
    /// Groups with such a document.
    package fileprivate(set) var groups: UInt32 = 0
    /// One more than the number of the group that was counted last; 0 before the first.
    fileprivate var nextGroup: UInt32 = 0
  }

  /// By the place of the value in its column.
  package private(set) var counts: [Count]

  /// - Parameter placeCount: how many values there may be.
  package init(placeCount: Int) {
    counts = [Count](repeating: Count(), count: placeCount)
  }

  /// Counts a document of a group; a place that does not exist counts for nothing.
  ///
  /// The documents of a group stand together, so the last group tells whether it is a new one.
  @inline(__always)
  mutating func add(_ place: Int, _ group: UInt32) {
    guard place >= 0, place < counts.count else { return }
    var count = counts[place]
    count.documents &+= 1
    count.groups &+= count.nextGroup == group &+ 1 ? 0 : 1
    count.nextGroup = group &+ 1
    counts[place] = count
  }
}
