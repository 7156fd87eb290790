import InvertedIndex

/// What a ``TopScorer`` that sees all matches keeps of them.
struct MatchCounts {
  /// `nil` when matches are not counted.
  private(set) var number: Int?
  /// `nil` when they are not collected.
  private(set) var documents: DocumentSet?

  /// Then those that cannot be among the best need not be looked at.
  static let nothing = MatchCounts()
  static let number = MatchCounts(number: 0)

  /// All documents, among so many, and with them their number.
  static func documents(_ documentCount: Int) -> MatchCounts {
    MatchCounts(number: 0, documents: DocumentSet(documentCount: documentCount))
  }

  var isCounting: Bool { number != nil }

  @inline(__always)
  mutating func add(_ document: UInt32) {
    number? += 1
    documents?.insert(document)
  }

  /// Takes in the documents that two lists share.
  mutating func add(_ pair: borrowing BlockIntersection) {
    number? += pair.count
    guard documents != nil else { return }
    for index in 0..<pair.count {
      documents?.insert(pair.first.cursor.block.documents[Int(pair.firstPlaces[index])])
    }
  }
}
