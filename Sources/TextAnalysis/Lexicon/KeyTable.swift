/// Numbers by the key of a term: a hash table with open addressing.
///
/// A slot holds key and number, so that a term that is there costs one access to memory.
struct KeyTable: Sendable {
  private(set) var count = 0
  /// A power of two, at most half of them taken.
  private var slots: [Slot]

  struct Slot {
    static let free = Slot(key: WordKey(low: 0, high: 0, length: 0), numberPlusOne: 0)

    let key: WordKey
    let numberPlusOne: UInt32
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

  /// One more than the number at the first place where a key may be, 0 when another key is there or
  /// none.
  ///
  /// Without a branch that waits for memory, so that what is asked in a row is fetched at once.
  @inline(__always)
  func firstNumberPlusOne(of key: WordKey) -> UInt32 {
    let slot = slots[firstPlace(of: key)]
    return slot.key == key ? slot.numberPlusOne : 0
  }

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
