/// Gives each different term of each field a number, counted from 0 in the order of arrival.
///
/// A hash table with open addressing over the terms' bytes, which stand one behind the other.
struct TermInterner {
  private(set) var count = 0

  private var bytes: [UInt8] = []
  /// Where each term begins in `bytes`, and where the last ends.
  private var starts: [Int] = [0]
  private var fields: [UInt8] = []
  private var hashes: [UInt32] = []
  /// Numbers of terms plus 1, 0 for a free slot; a power of two, at most half of it taken.
  private var slots = [UInt32](repeating: 0, count: 1024)

  /// The number of a term, a new one when it was not there.
  mutating func intern(_ field: UInt8, _ term: Span<UInt8>) -> UInt32 {
    let hash = Self.hash(field, term)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let id = Int(slots[slot] - 1)
      if hashes[id] == hash, fields[id] == field, matches(id, term) { return UInt32(id) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt32(count + 1)
    append(field, term, hash)
    if count * 2 > slots.count { grow() }
    return UInt32(count - 1)
  }

  func field(of id: Int) -> UInt8 { fields[id] }

  func term(_ id: Int) -> [UInt8] { Array(bytes[starts[id]..<starts[id + 1]]) }

  /// All numbers in the order of field and bytes.
  func sorted() -> [Int] {
    let span = bytes.span
    let heads = (0..<count).map { id in
      TermDictionaryFormat.head(of: span.extracting(starts[id]..<starts[id + 1]))
    }
    return (0..<count).sorted { left, right in
      if fields[left] != fields[right] { return fields[left] < fields[right] }
      if heads[left] != heads[right] { return heads[left] < heads[right] }
      let span = bytes.span
      return TermDictionary.compare(
        span.extracting(starts[left]..<starts[left + 1]),
        span.extracting(starts[right]..<starts[right + 1])
      ) < 0
    }
  }

  private func matches(_ id: Int, _ term: Span<UInt8>) -> Bool {
    let start = starts[id]
    guard starts[id + 1] - start == term.count else { return false }
    for place in 0..<term.count where bytes[start + place] != term[place] { return false }
    return true
  }

  private mutating func append(_ field: UInt8, _ term: Span<UInt8>, _ hash: UInt32) {
    for place in 0..<term.count { bytes.append(term[place]) }
    starts.append(bytes.count)
    fields.append(field)
    hashes.append(hash)
    count += 1
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    for (id, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(id + 1)
    }
  }

  /// A multiplicative hash, eight bytes a step; its spread was checked on English words.
  private static func hash(_ field: UInt8, _ term: Span<UInt8>) -> UInt32 {
    var hash = 0x9E37_79B9_7F4A_7C15 ^ UInt64(field) &+ UInt64(term.count) << 8
    for place in 0..<term.count {
      hash = (hash ^ UInt64(term[place])) &* 0x0000_0100_0000_01B3
    }
    let (high, low) = hash.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return UInt32(truncatingIfNeeded: (high ^ low) >> 16)
  }
}
