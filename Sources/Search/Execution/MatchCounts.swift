import InvertedIndex

/// What a ``TopScorer`` that sees all matches keeps of them.
struct MatchCounts {
  /// How much is kept.
  enum Extent {
    /// Then matches that cannot be among the best need not be looked at.
    case nothing
    case number
    /// All documents, and with them their number.
    case documents
  }

  /// `nil` when matches are not counted.
  private(set) var number: Int?
  /// `nil` when they are not collected.
  private(set) var documents: DocumentSet?

  /// - Parameter documentCount: how many documents the index has.
  init(_ extent: Extent, among documentCount: Int) {
    number = extent == .nothing ? nil : 0
    documents = extent == .documents ? DocumentSet(documentCount: documentCount) : nil
  }

  var isCounting: Bool { number != nil }

  @inline(__always)
  mutating func add(_ document: UInt32) {
    number? += 1
    documents?.insert(document)
  }

  /// Takes in all candidates of a block.
  mutating func add(_ candidates: borrowing some CandidateBlocks) {
    number? += candidates.count
    guard documents != nil else { return }
    for index in 0..<candidates.count { documents?.insert(candidates.document(index)) }
  }
}
