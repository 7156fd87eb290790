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
  package internal(set) var counts: [Count]
  /// How many values occur.
  package internal(set) var occurringCount = 0
  /// How often all values occur together, a document with several as often as it has them.
  package internal(set) var total = 0
  /// Documents without a value.
  package internal(set) var missingDocuments = 0
  /// Groups with such a document.
  package internal(set) var missingGroups = 0

  /// - Parameter placeCount: how many values there may be.
  package init(placeCount: Int) {
    counts = [Count](repeating: Count(), count: placeCount)
  }
}

extension MutableSpan<ValueCounts.Count> {
  /// Counts a document of a group; a place that does not exist counts for nothing.
  ///
  /// The documents of a group come together, so the last group tells whether it is a new one.
  ///
  /// - Parameter group: any number that no other group has.
  /// - Returns: 1 when the value had not occurred before, otherwise 0.
  @inline(__always)
  mutating func add(_ place: UInt64, group: UInt32) -> Int {
    guard place < count else { return 0 }
    var value = self[Int(place)]
    let isNew = value.documents == 0
    value.documents &+= 1
    value.groups &+= value.nextGroup == group &+ 1 ? 0 : 1
    value.nextGroup = group &+ 1
    self[Int(place)] = value
    return isNew ? 1 : 0
  }

  /// Counts documents of a group that is new; a place that does not exist counts for nothing.
  ///
  /// - Returns: 1 when the value had not occurred before, otherwise 0.
  @inline(__always)
  mutating func add(_ place: UInt64, documents: UInt32) -> Int {
    guard place < count else { return 0 }
    var value = self[Int(place)]
    let isNew = value.documents == 0
    value.documents &+= documents
    value.groups &+= 1
    self[Int(place)] = value
    return isNew ? 1 : 0
  }
}
