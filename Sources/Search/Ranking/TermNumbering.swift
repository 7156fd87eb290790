/// Numbers terms from 0, in the order in which they are first met.
///
/// A hash table with linear probing: the terms of fifty documents are asked for by the thousand.
struct TermNumbering {
  /// The terms by their numbers.
  private(set) var terms: [UInt32] = []
  /// For each slot one more than the number of its term; 0 for a free one, as half of them are.
  private var slots: [UInt32]

  init() {
    slots = [UInt32](repeating: 0, count: 1 << 11)
    terms.reserveCapacity(slots.count / 2)
  }

  /// The number of a term, a new one for a term that was not met before.
  mutating func number(of term: UInt32) -> Int {
    let slot = slot(of: term)
    if slots[slot] > 0 { return Int(slots[slot]) &- 1 }
    terms.append(term)
    slots[slot] = UInt32(truncatingIfNeeded: terms.count)
    if terms.count * 2 > slots.count { grow() }
    return terms.count &- 1
  }

  /// Where a term is, or is to be.
  private func slot(of term: UInt32) -> Int {
    let mask = slots.count &- 1
    // The upper bits of the product are mixed best (Knuth, The Art of Computer Programming 3, 6.4).
    var slot = Int(truncatingIfNeeded: UInt64(term) &* 0x9e37_79b9_7f4a_7c15 &>> 40) & mask
    while slots[slot] > 0, terms[Int(slots[slot]) &- 1] != term { slot = (slot &+ 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, term) in terms.enumerated() {
      slots[slot(of: term)] = UInt32(truncatingIfNeeded: number &+ 1)
    }
  }
}
