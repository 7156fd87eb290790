import InvertedIndex

/// The scores of one range of documents while its terms are added.
struct RangeWindow {
  /// What a term means for the documents that do not have it.
  enum Role {
    /// They stay.
    case anyDocument
    /// They drop out.
    case required
    /// They stay; but those that have dropped out get nothing.
    case optional
  }

  static let size = RangeMaxima.rangeSize

  /// The first document.
  private(set) var base: UInt32 = 0
  /// Sums of parts in units; 0 where nothing matches.
  private(set) var scores = [Int32](repeating: 0, count: size)
  /// How many required terms each document has.
  private var counts = [UInt8](repeating: 0, count: size)

  /// The first document behind the range.
  var end: UInt32 { base + UInt32(Self.size) }

  /// Empties the window and moves it.
  mutating func move(to base: UInt32) {
    self.base = base
    for place in 0..<Self.size { scores[place] = 0 }
    for place in 0..<Self.size { counts[place] = 0 }
  }

  /// Adds the parts of some postings, all of which lie in the range.
  mutating func add(
    _ parts: [Int32],
    _ documents: [UInt32],
    _ places: Range<Int>,
    _ role: Role
  ) {
    switch role {
    case .anyDocument:
      for index in places { scores[place(documents[index])] &+= parts[index] }
    case .required:
      for index in places {
        let place = place(documents[index])
        scores[place] &+= parts[index]
        counts[place] &+= 1
      }
    case .optional:
      for index in places {
        let place = place(documents[index])
        scores[place] &+= scores[place] > 0 ? parts[index] : 0
      }
    }
  }

  /// Drops the documents that do not have all required terms.
  mutating func dropIncomplete(requiredCount: Int) {
    for place in 0..<Self.size where Int(counts[place]) != requiredCount { scores[place] = 0 }
  }

  @inline(__always)
  private func place(_ document: UInt32) -> Int { Int(document &- base) & (Self.size - 1) }
}
