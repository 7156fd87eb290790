/// Gives each different term of each field a number, counted from 0 in the order of arrival.
///
/// A hash table with open addressing. A slot holds the first 16 bytes of its term, so that mostly no
/// other memory is looked at: only longer terms are compared with the bytes of all terms, which
/// stand one behind the other.
struct TermInterner: Sendable {
  private struct Slot {
    var key = TermKey()
    /// The number of the slot's term plus 1; 0 for a free slot.
    var number: UInt32 = 0
  }

  private(set) var count = 0

  /// How many of them have a slot.
  private var internedCount = 0
  private var bytes = ByteWriter()
  /// Where each term begins in `bytes`, and where the last ends.
  private var starts: [Int] = [0]
  private var fields: [UInt8] = []
  /// The first eight bytes of each term, as a number that sorts as they do.
  private var heads: [UInt64] = []
  /// A power of two, at most half of it taken.
  private var slots = [Slot](repeating: Slot(), count: 1024)

  /// About how many bytes of memory it takes.
  var byteCount: Int {
    slots.count * MemoryLayout<Slot>.stride + bytes.count + 17 * count
  }

  /// The number of a term, a new one when it was not there.
  ///
  /// - Parameters:
  ///   - text: bytes among which the term's are.
  ///   - range: where the term's are; at most ``TermDictionaryFormat/longestTerm``.
  @inline(__always)
  mutating func intern(_ field: UInt8, _ text: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    let key = TermKey(field, text, range)
    let mask = slots.count &- 1
    var slot = key.hash & mask
    while true {
      let entry = slots[slot]
      if entry.key == key {
        let number = entry.number &- 1
        if range.count <= TermKey.byteCount || matches(Int(number), text, range) { return number }
      }
      if entry.number == 0 { return insert(key, text, range, at: slot) }
      slot = (slot &+ 1) & mask
    }
  }

  func field(of number: Int) -> UInt8 { fields[number] }

  func head(of number: Int) -> UInt64 { heads[number] }

  func length(of number: Int) -> Int { starts[number + 1] - starts[number] }

  /// Lends the bytes of a term.
  func withTerm<Result>(_ number: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    bytes.withSpan { body($0.extracting(starts[number]..<starts[number + 1])) }
  }

  /// Whether a term sorts before another by field and bytes.
  func precedes(_ left: Int, _ right: Int) -> Bool {
    if fields[left] != fields[right] { return fields[left] < fields[right] }
    if heads[left] != heads[right] { return heads[left] < heads[right] }
    return compareBytes(left, right) < 0
  }

  /// −1, 0 or 1 as the bytes of a term sort before, with or after those of another.
  func compareBytes(_ left: Int, _ right: Int) -> Int {
    withTerm(left) { left in withTerm(right) { TermDictionary.compare(left, $0) } }
  }

  /// Whether a term that is longer than its key is the one in the text.
  private func matches(_ number: Int, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    withTerm(number) { term in
      for place in TermKey.byteCount..<range.count
      where term[place] != text[range.lowerBound &+ place] { return false }
      return true
    }
  }

  @inline(never)
  private mutating func insert(
    _ key: TermKey,
    _ text: Span<UInt8>,
    _ range: Range<Int>,
    at slot: Int
  ) -> UInt32 {
    let number = append(key.field, text.extracting(range))
    slots[slot] = Slot(key: key, number: number + 1)
    internedCount += 1
    if internedCount * 2 > slots.count { grow() }
    return number
  }

  /// Gives a number to a term that is not there; ``intern(_:_:_:)`` does not find it.
  mutating func append(_ field: UInt8, _ term: Span<UInt8>) -> UInt32 {
    bytes.append(contentsOf: term)
    starts.append(bytes.count)
    fields.append(field)
    heads.append(TermDictionaryFormat.head(of: term))
    count += 1
    return UInt32(count - 1)
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for entry in old where entry.number != 0 {
      var slot = entry.key.hash & (slots.count - 1)
      while slots[slot].number != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}

/// What tells most terms apart: field, length and the first 16 bytes.
private struct TermKey: Equatable {
  static let byteCount = 16

  private var first: UInt64 = 0
  private var second: UInt64 = 0
  /// The field above the length plus 1; 0 only in a free slot.
  private var tag: UInt32 = 0

  init() {}

  @inline(__always)
  init(_ field: UInt8, _ text: Span<UInt8>, _ range: Range<Int>) {
    (first, second) = text.words(range)
    tag = UInt32(field) &<< 24 | UInt32(truncatingIfNeeded: range.count &+ 1)
  }

  var field: UInt8 { UInt8(tag >> 24) }

  /// A multiplicative hash; the same in every run.
  @inline(__always)
  var hash: Int {
    let left = first ^ 0xA076_1D64_78BD_642F
    let right = (second ^ 0xE703_7ED1_A0B4_28DB) &+ UInt64(tag) &* 0x9E37_79B9_7F4A_7C15
    let (high, low) = left.multipliedFullWidth(by: right)
    return Int(truncatingIfNeeded: high ^ low)
  }

  @inline(__always)
  static func == (left: TermKey, right: TermKey) -> Bool {
    (left.first ^ right.first) | (left.second ^ right.second) | UInt64(left.tag ^ right.tag) == 0
  }
}
