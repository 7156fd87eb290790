/// Gives each slot of a phrase a position of its own within a window: a matching in a bipartite graph,
/// found by augmenting paths (Kuhn 1955).
///
/// Made once for many windows: what is known of a position is looked up by its distance from the
/// beginning of the window.
struct SlotAssignment {
  /// A position that a slot may take.
  private struct Candidate {
    var distance: Int
    /// What the caller calls it.
    var item: Int
  }

  /// What is known of a position, when the numbers are those of now.
  private struct Seat {
    var window = 0
    var search = 0
    var slot = 0
  }

  private var candidates: [Candidate] = []
  /// Where the candidates of each slot begin in `candidates`, and behind the last.
  private var starts = [0]
  private var seats: [Seat] = []
  /// For each slot, the candidate that it has.
  private var chosen: [Int] = []
  private var start = 0
  private var window = 0
  private var search = 0
  /// How many candidates were tried.
  private(set) var units = 0

  /// Begins a window.
  ///
  /// - Parameter start: no position in it is lower.
  mutating func begin(at start: Int) {
    self.start = start
    window += 1
    candidates.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
  }

  /// Adds a position that the present slot may take; the first that fits is taken.
  mutating func add(_ position: Int, item: Int) {
    candidates.append(Candidate(distance: position - start, item: item))
    let missing = position - start + 1 - seats.count
    if missing > 0 { seats.append(contentsOf: repeatElement(Seat(), count: missing)) }
  }

  /// Ends the present slot.
  mutating func endSlot() { starts.append(candidates.count) }

  /// Whether each slot can have a position of its own.
  mutating func canAssign() -> Bool {
    chosen.removeAll(keepingCapacity: true)
    chosen.append(contentsOf: repeatElement(0, count: starts.count - 1))
    for slot in chosen.indices {
      search += 1
      guard assign(slot) else { return false }
    }
    return true
  }

  /// What a slot got, as the caller calls it.
  func item(of slot: Int) -> Int { candidates[chosen[slot]].item }

  /// Gives a slot a position, moving others along when it must.
  private mutating func assign(_ slot: Int) -> Bool {
    for candidate in starts[slot]..<starts[slot + 1] {
      let seat = candidates[candidate].distance
      guard seats[seat].search != search else { continue }
      seats[seat].search = search
      units += 1
      if seats[seat].window == window, !assign(seats[seat].slot) { continue }
      seats[seat].window = window
      seats[seat].slot = slot
      chosen[slot] = candidate
      return true
    }
    return false
  }
}
