/// Counts how often words stand at certain distances, from the positions of each.
///
/// Each slot takes one position. In order: with `q = position − offset`, no `q` is below that of
/// the slot before, and the last is at most `slop` above the first; so `slop` is the number of
/// words that stand between beyond those that the offsets leave room for. In any order: the slots
/// take different positions, and first and last are at most `slop` further apart than in the phrase.
///
/// The frequency is the number of places at which a match begins, so that matches may share
/// words: in order, the positions of the first slot; in any order, the leftmost positions. For an
/// exact phrase that is the number of its occurrences.
struct PhraseMatcher: Sendable, Hashable {
  private let offsets: [Int]
  private let slop: Int
  private let isOrdered: Bool
  /// The distance of the last slot from the first.
  private let span: Int

  /// - Parameters:
  ///   - offsets: for each slot, its distance from the first.
  ///   - slop: below 0 counts as 0.
  init(offsets: [Int], slop: Int, isOrdered: Bool) {
    // Beyond these bounds no two positions lie apart: sums cannot overflow.
    let reach = 1 << 40
    self.offsets = offsets.map { max(-reach, min($0, reach)) }
    self.slop = max(0, min(slop, reach))
    self.isOrdered = isOrdered
    span = (self.offsets.max() ?? 0) - (self.offsets.min() ?? 0)
  }

  /// Whether each word must stand at its very place.
  var isExact: Bool { isOrdered && slop == 0 }

  /// The distance of a slot from the beginning.
  func offset(of slot: Int) -> Int { offsets[slot] }

  /// How often the phrase occurs.
  ///
  /// - Parameter positions: for each slot, positions in ascending order, each once.
  func frequency(_ positions: [[UInt32]]) -> UInt32 {
    guard !positions.isEmpty, positions.count == offsets.count,
      positions.allSatisfy({ !$0.isEmpty })
    else { return 0 }
    let count = isOrdered ? orderedFrequency(positions) : unorderedFrequency(positions)
    return UInt32(clamping: count)
  }

  /// For each position of the first slot, takes the earliest possible of each following slot.
  ///
  /// The earliest never goes back as the first advances, so every list is read once.
  private func orderedFrequency(_ positions: [[UInt32]]) -> Int {
    var places = [Int](repeating: 0, count: positions.count)
    var count = 0
    for start in positions[0] {
      let first = Int(start) - offsets[0]
      var earliest = first
      for slot in 1..<max(1, positions.count) {
        while places[slot] < positions[slot].count,
          Int(positions[slot][places[slot]]) - offsets[slot] < earliest
        { places[slot] += 1 }
        guard places[slot] < positions[slot].count else { return count }
        earliest = Int(positions[slot][places[slot]]) - offsets[slot]
      }
      if earliest - first <= slop { count += 1 }
    }
    return count
  }

  /// For each position as the leftmost, asks whether the slots find different positions from
  /// there on as far as the slop allows.
  private func unorderedFrequency(_ positions: [[UInt32]]) -> Int {
    var starts = [Int](repeating: 0, count: positions.count)
    var assignment = SlotAssignment()
    var count = 0
    while let (leftmost, isComplete) = nextLeftmost(positions, starts) {
      guard isComplete else { return count }
      let last = Int(leftmost) + span + slop
      if fill(&assignment, positions, starts, Int(leftmost)...last), assignment.canAssign() {
        count += 1
      }
      for slot in starts.indices {
        while starts[slot] < positions[slot].count, positions[slot][starts[slot]] <= leftmost {
          starts[slot] += 1
        }
      }
    }
    return count
  }

  /// The leftmost position that is left, and whether every slot has one left.
  private func nextLeftmost(_ positions: [[UInt32]], _ starts: [Int]) -> (UInt32, Bool)? {
    var leftmost: UInt32?
    var isComplete = true
    for slot in starts.indices {
      guard starts[slot] < positions[slot].count else {
        isComplete = false
        continue
      }
      leftmost = min(leftmost ?? .max, positions[slot][starts[slot]])
    }
    return leftmost.map { ($0, isComplete) }
  }

  /// Offers each slot its positions in a window, no more of them than there are slots: with that many,
  /// one is always free.
  ///
  /// - Returns: whether each slot has one.
  private func fill(
    _ assignment: inout SlotAssignment,
    _ positions: [[UInt32]],
    _ starts: [Int],
    _ window: ClosedRange<Int>
  ) -> Bool {
    assignment.begin(at: window.lowerBound)
    for slot in positions.indices {
      let first = starts[slot]
      var end = first
      let most = min(positions[slot].count, first + positions.count)
      while end < most, Int(positions[slot][end]) <= window.upperBound {
        assignment.add(Int(positions[slot][end]), item: end)
        end += 1
      }
      if end == first { return false }
      assignment.endSlot()
    }
    return true
  }
}
