/// The scores of some neighbouring ranges of documents while their terms are added.
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

  /// The ranges of a window lie in one row of so many; a power of two.
  static var rangesPerRow: Int { 8 }
  /// How many documents a row has.
  static var size: Int { rangesPerRow * rangeSize }
  /// That of `RangeMaxima`, once more because a call across modules would cost more than its use.
  static var rangeSize: Int { 256 }

  /// The window's documents.
  private(set) var documents: Range<UInt32> = 0..<0
  /// Sums of parts in units, by places in the row; 0 where nothing matches.
  private(set) var scores = [Int32](repeating: 0, count: size)
  /// The highest of ``scores``, or more where documents were dropped.
  private(set) var highest: Int32 = 0
  /// How many required terms each document has; all 0 where no term counts as required.
  private var counts = [UInt8](repeating: 0, count: size)
  private var isCounted = false
  /// Documents that have the term that was added as the last, and their whole scores.
  private(set) var matches: [(document: UInt32, score: Int32)] = []

  /// Where the window's documents stand in the row.
  var places: Range<Int> {
    let start = Self.place(documents.lowerBound)
    return start..<start + documents.count
  }

  /// The first document of the row.
  var base: UInt32 { documents.lowerBound & ~UInt32(Self.size - 1) }

  @inline(__always)
  private static func place(_ document: UInt32) -> Int { Int(document) & (size - 1) }

  /// Empties the window and moves it.
  ///
  /// - Parameter ranges: of one row.
  mutating func move(to ranges: Range<Int>) {
    let size = UInt32(Self.rangeSize)
    documents = UInt32(ranges.lowerBound) * size..<UInt32(ranges.upperBound) * size
    RangeKernel.clear(&scores, places)
    highest = 0
    matches.removeAll(keepingCapacity: true)
    if isCounted { for place in 0..<Self.size { counts[place] = 0 } }
    isCounted = false
  }

  /// Adds the parts of some postings, all of which lie in the window.
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
    for index in places { counts[Self.place(documents[index])] &+= 1 }
  }

  /// Adds the parts of documents to what they have scored so far, and puts them into ``matches``.
  mutating func match(_ documents: borrowing CandidateBlock) {
    for index in 0..<documents.count {
      let document = documents.documents[index]
      matches.append((document, scores[Self.place(document)] &+ documents.scores[index]))
    }
  }

  /// Drops the documents that do not have all required terms.
  mutating func dropIncomplete(requiredCount: Int) {
    for place in places where Int(counts[place]) != requiredCount { scores[place] = 0 }
    highest = ScoreKernel.highest(scores, places)
  }
}
