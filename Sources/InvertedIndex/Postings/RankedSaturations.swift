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

  init(tenth: Float, hundredth: Float) {
    self.tenth = tenth
    self.hundredth = hundredth
  }

  /// - Parameters:
  ///   - impacts: saturations in 255ths rounded up, one a posting.
  ///   - saturation: the exact saturation of the posting at a place.
  init(impacts: [UInt8], saturation: (Int) -> Float) {
    var histogram = [Int](repeating: 0, count: 256)
    for impact in impacts { histogram[Int(impact)] += 1 }
    var limit = 255
    var count = histogram[255]
    while limit > 0, count < Self.ranks.second {
      limit -= 1
      count += histogram[limit]
    }
    var best: [Float] = []
    for place in impacts.indices where impacts[place] >= limit { best.append(saturation(place)) }
    best.sort(by: >)
    tenth = best.count < Self.ranks.first ? 0 : best[Self.ranks.first - 1]
    hundredth = best.count < Self.ranks.second ? 0 : best[Self.ranks.second - 1]
  }
}
