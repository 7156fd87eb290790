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
    /// They do not matter, and no term follows: the others are put into ``RangeWindow/matches``.
    case last
  }

  static let size = RangeMaxima.rangeSize

  /// The first document.
  private(set) var base: UInt32 = 0
  /// Sums of parts in units; 0 where nothing matches.
  private(set) var scores = [Int32](repeating: 0, count: size)
  /// The highest of ``scores``, or more where documents were dropped.
  private(set) var highest: Int32 = 0
  /// How many required terms each document has; all 0 where no term counts as required.
  private var counts = [UInt8](repeating: 0, count: size)
  private var isCounted = false
  /// Documents that have the term that was added as the last, and their whole scores.
  private(set) var matches: [(document: UInt32, score: Int32)] = []

  /// The first document behind the range.
  var end: UInt32 { base + UInt32(Self.size) }

  /// Empties the window and moves it.
  mutating func move(to base: UInt32) {
    self.base = base
    RangeKernel.clear(&scores)
    highest = 0
    matches.removeAll(keepingCapacity: true)
    if isCounted { for place in 0..<Self.size { counts[place] = 0 } }
    isCounted = false
  }

  /// Adds the parts of some postings, all of which lie in the range.
  ///
  /// - Parameter first: where the first part stands.
  mutating func add(
    _ parts: [Int32],
    from first: Int,
    _ documents: [UInt32],
    _ places: Range<Int>,
    _ role: Role
  ) {
    let sum = RangeKernel.add(
      parts,
      from: first,
      documents,
      places,
      to: &scores,
      onlyMatches: role == .optional
    )
    highest = max(highest, sum)
    guard role == .required else { return }
    isCounted = true
    for index in places { counts[Int(documents[index] &- base) & (Self.size - 1)] &+= 1 }
  }

  /// Adds the parts of documents to what they have scored so far, and puts them into ``matches``.
  mutating func match(_ documents: borrowing CandidateBlock) {
    for index in 0..<documents.count {
      let document = documents.documents[index]
      let score = scores[Int(document &- base) & (Self.size - 1)]
      matches.append((document, score &+ documents.scores[index]))
    }
  }

  /// Drops the documents that do not have all required terms.
  mutating func dropIncomplete(requiredCount: Int) {
    for place in 0..<Self.size where Int(counts[place]) != requiredCount { scores[place] = 0 }
    highest = ScoreKernel.highest(scores)
  }
}
