/// The terms of a field in the order of their bytes, one behind the other in memory.
struct SortedTerms {
  private var bytes: [UInt8] = []
  private var starts = [0]
  private var frequencies: [UInt32] = []

  mutating func append(_ term: [UInt8], frequency: UInt32) {
    bytes += term
    starts.append(bytes.count)
    frequencies.append(frequency)
  }

  func text(_ place: Int) -> String {
    String(decoding: bytes[starts[place]..<starts[place + 1]], as: UTF8.self)
  }

  /// Every beginning of more than `limit` terms, with its most frequent ones.
  ///
  /// Each term is looked at once for each of its bytes that so many terms share.
  func frequentPrefixes(
    above limit: Int,
    longest: Int,
    keeping capacity: Int
  ) -> [(prefix: String, places: [Int])] {
    var found: [(prefix: String, places: [Int])] = []
    var rest = [(places: 0..<frequencies.count, length: 0)]
    while let (places, length) = rest.popLast() {
      guard places.count > limit else { continue }
      if let prefix = prefix(of: places.lowerBound, length: length) {
        found.append((prefix, best(of: places, capacity)))
      }
      guard length < longest else { continue }
      var start = places.lowerBound
      while start < places.upperBound {
        let byte = byte(length, of: start)
        var end = start + 1
        while end < places.upperBound, self.byte(length, of: end) == byte { end += 1 }
        if byte != nil { rest.append((start..<end, length + 1)) }
        start = end
      }
    }
    return found
  }

  /// The first bytes of a term; `nil` when they end within a character.
  private func prefix(of place: Int, length: Int) -> String? {
    let start = starts[place]
    return String(validating: bytes[start..<start + length], as: UTF8.self)
  }

  private func byte(_ index: Int, of place: Int) -> UInt8? {
    starts[place] + index < starts[place + 1] ? bytes[starts[place] + index] : nil
  }

  /// The most frequent of some terms, equals in their order.
  private func best(of places: Range<Int>, _ capacity: Int) -> [Int] {
    var best: [Int] = []
    for place in places {
      if best.count == capacity {
        guard frequencies[place] > frequencies[best[capacity - 1]] else { continue }
        best.removeLast()
      }
      let index = best.firstIndex { frequencies[$0] < frequencies[place] } ?? best.count
      best.insert(place, at: index)
    }
    return best
  }
}
