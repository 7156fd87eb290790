/// The ``Saturation`` of the 10th best and of the 100th best posting of a list.
///
/// So many documents score at least as much: a search for the best of them, in which nothing is
/// filtered out, begins with that as its threshold.
struct RankedSaturations: Equatable {
  static let ranks = (first: 10, second: 100)
  static let none = RankedSaturations(tenth: 0, hundredth: 0)

  /// 0 when there are fewer postings, as below.
  let tenth: Float
  let hundredth: Float

  /// What the best `count` postings reach; 0 when that is not known.
  func saturation(ofBest count: Int) -> Float {
    if count <= Self.ranks.first { return tenth }
    return count <= Self.ranks.second ? hundredth : 0
  }
}
