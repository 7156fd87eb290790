/// Upper bounds of the saturation in a list, in its blocks and in ranges of documents.
///
/// All are found from a posting's growth, `1 + frequency · factor`, of which its saturation is a
/// monotone function: so only the greatest growth is turned into a saturation.
struct ListBounds {
  /// In 255ths.
  private(set) var greatest: UInt8 = 0
  private(set) var best = RankedSaturations.none
  /// One a posting; none for a keyword field.
  private var growths: [Float] = []
  private var blocks: [UInt8] = []
  private var ranking = GrowthRanking()

  /// An upper bound over a block, in 255ths; 0 for the tail of a list that has none.
  func impact(ofBlock block: Int) -> UInt8 { block < blocks.count ? blocks[block] : 0 }

  /// An upper bound over some postings, in 255ths.
  func impact(of postings: Range<Int>) -> UInt8 {
    guard !growths.isEmpty else { return .max }
    var greatest: Float = 0
    for index in postings { greatest = growths[index] > greatest ? growths[index] : greatest }
    return Self.impact(ofGrowth: greatest)
  }

  /// Finds the bounds of a list.
  mutating func measure(_ list: PostingsBuffer, _ weighing: PostingWeighing) {
    let size = PostingsBlock.capacity
    blocks.removeAll(keepingCapacity: true)
    growths.removeAll(keepingCapacity: true)
    guard !weighing.factors.isEmpty else {
      blocks.append(contentsOf: repeatElement(.max, count: (list.count + size - 1) / size))
      (greatest, best) = (.max, .none)
      return
    }
    growths.append(contentsOf: repeatElement(1, count: list.count))
    for start in stride(from: 0, to: list.count, by: size) {
      let range = start..<min(start + size, list.count)
      blocks.append(Self.impact(ofGrowth: measure(list, weighing.factors, range)))
    }
    greatest = blocks.max() ?? 0
    best = ranking.best(of: growths)
  }

  /// The saturation that belongs to a growth, in 255ths, rounded up.
  private static func impact(ofGrowth growth: Float) -> UInt8 {
    Saturation.impact(ofScore: Saturation.score(weight: 255, growth: growth))
  }

  /// Puts down the growth of some postings and gives the greatest.
  private mutating func measure(
    _ list: PostingsBuffer,
    _ factors: [Float],
    _ range: Range<Int>
  ) -> Float {
    let documents = list.documents.span
    let frequencies = list.frequencies.span
    let factors = factors.span
    var growths = growths.mutableSpan
    var greatest: Float = 0
    for index in range {
      let growth = 1 + Float(frequencies[index]) * factors[Int(documents[index])]
      growths[index] = growth
      greatest = growth > greatest ? growth : greatest
    }
    return greatest
  }
}
