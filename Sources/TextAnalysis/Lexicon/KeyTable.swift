/// Numbers by the key of a term: a hash table with open addressing.
///
/// A slot holds key and number, so that a term that is there costs one access to memory.
struct KeyTable: Sendable {
  private(set) var count = 0
  /// A power of two, at most half of them taken.
  private var slots: [Slot]

  struct Slot {
    static let free = Slot(key: WordKey(low: 0, high: 0, length: 0), numberPlusOne: 0)

    private let low: UInt64
    private let high: UInt64
    /// The length of the key in the lower half, one more than the number in the upper.
    private let tag: UInt64

    init(key: WordKey, numberPlusOne: UInt32) {
      low = key.low
      high = key.high
      tag = UInt64(key.length) | UInt64(numberPlusOne) &<< 32
    }

    var key: WordKey {
      WordKey(low: low, high: high, length: Int(UInt16(truncatingIfNeeded: tag)))
    }

    var numberPlusOne: UInt32 { UInt32(truncatingIfNeeded: tag &>> 32) }

    /// 0 if the slot is that of a key, 1 otherwise: to be counted without a branch, which would
    /// have to wait for memory.
    @inline(__always)
    func difference(from other: WordKey) -> Int {
      let length = UInt64(UInt32(truncatingIfNeeded: tag))
      let difference = (low ^ other.low) | (high ^ other.high) | (length ^ UInt64(other.length))
      // The highest bit of a number or of its negative, and of none of them for zero.
      return Int(truncatingIfNeeded: (difference | (0 &- difference)) &>> 63)
    }
  }

  /// - Parameter capacity: the number of slots to begin with, a power of two.
  init(capacity: Int) {
    slots = [Slot](repeating: .free, count: capacity)
  }

  /// The first number of a key that is the wanted one of all those that share the key.
  @inline(__always)
  func number(of key: WordKey, where isWanted: (UInt32) -> Bool = { _ in true }) -> UInt32? {
    var place = firstPlace(of: key)
    while slots[place].numberPlusOne != 0 {
      let number = slots[place].numberPlusOne &- 1
      if slots[place].key == key, isWanted(number) { return number }
      place = (place &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  /// What stands at the first place where a key may be.
  @inline(__always)
  func firstSlot(of key: WordKey) -> Slot { slots[firstPlace(of: key)] }

  /// Adds a number below `UInt32.max`, behind others of the same key.
  mutating func insert(_ number: UInt32, for key: WordKey) {
    count += 1
    if count * 2 > slots.count { grow() }
    insert(Slot(key: key, numberPlusOne: number + 1))
  }

  @inline(__always)
  private func firstPlace(of key: WordKey) -> Int {
    Int(truncatingIfNeeded: key.hash) & (slots.count &- 1)
  }

  private mutating func insert(_ slot: Slot) {
    var place = firstPlace(of: slot.key)
    while slots[place].numberPlusOne != 0 { place = (place &+ 1) & (slots.count &- 1) }
    slots[place] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: .free, count: old.count * 2)
    for taken in old where taken.numberPlusOne != 0 { insert(taken) }
  }
}
