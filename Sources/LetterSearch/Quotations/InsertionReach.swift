/// How far insertions in brackets, one behind the other, reach back over a passage.
///
/// The least of a sliding window in linear time: costs that a later one undercuts are forgotten.
struct InsertionReach {
  /// How many words of the passage an insertion may stand for; signs among them do not count.
  static let limit = 8

  /// In words.
  private let reach: Int
  /// How many words stand before places, in ascending order, with ascending costs, from ``first`` on.
  private var queue: [(wordCount: Int, cost: Int32)] = []
  private var first = 0

  /// - Parameter count: how many insertions, from 1.
  init(count: Int) { reach = count * Self.limit }

  /// The least cost of the places from which the insertions may reach the next one.
  ///
  /// - Parameters:
  ///   - wordCount: how many words of the passage stand before the place.
  ///   - isCutOff: whether they must not stand for the word before the place.
  mutating func least(_ cost: Int32, behind wordCount: Int, isCutOff: Bool) -> Int32 {
    if isCutOff {
      queue.removeAll(keepingCapacity: true)
      first = 0
    }
    while queue.count > first, let last = queue.last, last.cost >= cost { queue.removeLast() }
    queue.append((wordCount, cost))
    while queue[first].wordCount < wordCount - reach { first += 1 }
    return queue[first].cost
  }
}
