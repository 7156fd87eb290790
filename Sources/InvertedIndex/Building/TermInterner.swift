/// Gives each different term of each field a number, counted from 0 in the order of arrival.
///
/// A hash table with open addressing over the terms' bytes, which stand one behind the other, each
/// behind the number of its field.
struct TermInterner {
  private(set) var count = 0

  private var bytes: [UInt8] = []
  /// Where each term begins in `bytes`, and where the last ends.
  private var starts: [Int] = [0]
  /// The hash of a term in the upper half, its number plus 1 in the lower; 0 for a free slot.
  ///
  /// A
  /// power of two, at most half of it taken.
  private var slots = [UInt64](repeating: 0, count: 1024)

  /// The number of a term, a new one when it was not there.
  mutating func intern(_ field: UInt8, _ term: Span<UInt8>) -> UInt32 {
    let hash = Self.hash(field, term)
    let mask = slots.count &- 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let id = UInt32(truncatingIfNeeded: slots[slot]) &- 1
      if slots[slot] >> 32 == UInt64(hash), matches(Int(id), field, term) { return id }
      slot = (slot &+ 1) & mask
    }
    let id = UInt32(count)
    slots[slot] = UInt64(hash) << 32 | UInt64(id + 1)
    append(field, term)
    if count * 2 > slots.count { grow() }
    return id
  }

  func field(of id: Int) -> UInt8 { bytes[starts[id]] }

  func term(_ id: Int) -> [UInt8] { Array(bytes[starts[id] + 1..<starts[id + 1]]) }

  /// All numbers in the order of field and bytes.
  func sorted() -> [Int] {
    let heads = (0..<count).map { id in
      TermDictionaryFormat.head(of: bytes.span.extracting(starts[id] + 1..<starts[id + 1]))
    }
    return (0..<count).sorted { left, right in
      let (leftField, rightField) = (field(of: left), field(of: right))
      if leftField != rightField { return leftField < rightField }
      if heads[left] != heads[right] { return heads[left] < heads[right] }
      let span = bytes.span
      return TermDictionary.compare(
        span.extracting(starts[left]..<starts[left + 1]),
        span.extracting(starts[right]..<starts[right + 1])
      ) < 0
    }
  }

  private func matches(_ id: Int, _ field: UInt8, _ term: Span<UInt8>) -> Bool {
    let start = starts[id]
    guard starts[id + 1] &- start == term.count &+ 1, bytes[start] == field else { return false }
    for place in 0..<term.count where bytes[start &+ 1 &+ place] != term[place] { return false }
    return true
  }

  private mutating func append(_ field: UInt8, _ term: Span<UInt8>) {
    bytes.append(field)
    for place in 0..<term.count { bytes.append(term[place]) }
    starts.append(bytes.count)
    count += 1
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 4)
    for entry in old where entry != 0 {
      var slot = Int(entry >> 32) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }

  /// A multiplicative hash, eight bytes a step.
  private static func hash(_ field: UInt8, _ term: Span<UInt8>) -> UInt32 {
    var hash = 0x9E37_79B9_7F4A_7C15 ^ UInt64(field) &+ UInt64(term.count) << 8
    var place = 0
    while place < term.count {
      let end = min(place &+ 8, term.count)
      var word: UInt64 = 0
      while place < end {
        word = word << 8 | UInt64(term[place])
        place &+= 1
      }
      let (high, low) = (hash ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
      hash = high ^ low
    }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
