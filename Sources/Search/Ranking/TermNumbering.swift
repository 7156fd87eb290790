/// Numbers terms from 0, in the order in which they are first met.
///
/// A hash table with linear probing: the terms of fifty documents are asked for by the thousand.
struct TermNumbering {
  /// The terms by their numbers.
  private(set) var terms: [UInt32] = []
  /// For each slot a term in the upper half and one more than its number in the lower; 0 for a free
  /// one, as half of them are.
  private var slots: [UInt64] = []

  init() {}

  /// Appends the numbers of some terms; those not met before get new ones.
  mutating func appendNumbers(of asked: [UInt32], to numbers: inout [UInt32]) {
    while (terms.count + asked.count) * 2 > slots.count { grow() }
    Self.appendNumbers(of: asked.span, to: &numbers, &terms, &slots)
  }

  private static func appendNumbers(
    of asked: Span<UInt32>,
    to numbers: inout [UInt32],
    _ terms: inout [UInt32],
    _ slots: inout [UInt64]
  ) {
    var slots = slots.mutableSpan
    for index in asked.indices {
      let term = asked[index]
      let slot = slot(of: term, in: slots.span)
      if slots[slot] == 0 {
        terms.append(term)
        slots[slot] = UInt64(term) << 32 | UInt64(terms.count)
      }
      numbers.append(UInt32(truncatingIfNeeded: slots[slot]) &- 1)
    }
  }

  /// Where a term is, or is to be.
  @inline(__always)
  private static func slot(of term: UInt32, in slots: Span<UInt64>) -> Int {
    let mask = slots.count &- 1
    // The upper bits of the product are mixed best (Knuth, The Art of Computer Programming 3, 6.4).
    var slot = Int(truncatingIfNeeded: UInt64(term) &* 0x9e37_79b9_7f4a_7c15 &>> 40) & mask
    while slots[slot] != 0, UInt32(truncatingIfNeeded: slots[slot] &>> 32) != term {
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: max(1 << 12, slots.count * 2))
    terms.reserveCapacity(slots.count / 2)
    for (number, term) in terms.enumerated() {
      let slot = Self.slot(of: term, in: slots.span)
      slots[slot] = UInt64(term) << 32 | UInt64(number + 1)
    }
  }
}
