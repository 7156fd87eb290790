import InvertedIndex

/// Finds the best documents of one term by the bounds of its blocks.
///
/// The blocks with the highest bounds come first, so that the threshold rises at once; of the
/// others most need not be decoded (Ding and Suel, Faster Top-k Document Retrieval Using Block-Max
/// Indexes, SIGIR 2011).
struct TermTopScorer: TopScorer {
  static let algorithm = "best blocks of one list"

  /// Fewer blocks than this are looked at before the others.
  private static let firstCount = 16

  private var list: ScoredList
  private(set) var top: TopDocuments

  init(_ list: consuming ScoredList, _ top: consuming TopDocuments) {
    self.list = list
    self.top = top
  }

  mutating func run() throws(SegmentError) -> SearchCounters {
    let impacts = try list.directory.blockImpacts()
    let limit = Self.limit(impacts)
    for block in impacts.indices where impacts[block] > limit { try score(block) }
    var least = list.leastImpact(of: top.scoreThreshold)
    for block in impacts.indices where Int(impacts[block]) >= least && impacts[block] <= limit {
      try score(block)
      least = list.leastImpact(of: top.scoreThreshold)
    }
    var counters = SearchCounters()
    counters.addBlocks(of: list)
    return counters
  }

  private mutating func score(_ block: Int) throws(SegmentError) {
    guard try list.score(block: block) else { return }
    top.insert(list.cursor.block.documents, list.scores, count: list.cursor.block.count)
  }

  /// An impact above which there are fewer than ``firstCount`` blocks.
  private static func limit(_ impacts: [UInt8]) -> UInt8 {
    guard impacts.count >= firstCount else { return 0 }
    var histogram = [Int](repeating: 0, count: 256)
    for impact in impacts { histogram[Int(impact)] += 1 }
    var count = 0
    for impact in stride(from: 255, through: 0, by: -1) {
      count += histogram[impact]
      if count >= firstCount { return UInt8(impact) }
    }
    return 0
  }
}
