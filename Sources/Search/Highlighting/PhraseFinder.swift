/// Finds a phrase in a text, with the meaning that the engine gives it.
///
/// Written to be plainly right rather than fast: a passage has some hundred words. But a file may be one
/// passage of millions, so places are looked up by halving.
struct PhraseFinder {
  private typealias Occurrence = AnalyzedText.Occurrence

  private let phrase: Query.Phrase
  /// For each place of the phrase, where in the text its terms stand, by position.
  private let slots: [[Occurrence]]

  /// Fails when the phrase is about another field.
  ///
  /// - Parameter sentence: the only sentence that is looked at.
  init?(_ phrase: Query.Phrase, in text: AnalyzedText, sentence: Int? = nil) {
    self.phrase = phrase
    var slots: [[Occurrence]] = []
    for slot in phrase.slots {
      var found: [Occurrence] = []
      for term in Set(slot.terms) {
        guard let places = text.occurrences(of: term, in: phrase.field) else { return nil }
        found += places.filter { sentence == nil || $0.sentence == sentence }
      }
      slots.append(found.sorted { $0.position < $1.position })
      // Without one of its words there is no match, whatever the others.
      if found.isEmpty { break }
    }
    self.slots = slots
  }

  /// The matches in order of their first word.
  func matches() -> [TextMatch] {
    guard !slots.isEmpty, slots.allSatisfy({ !$0.isEmpty }) else { return [] }
    return phrase.isOrdered ? ordered() : unordered()
  }

  // MARK: In the order written

  private func ordered() -> [TextMatch] {
    slots[0].compactMap { first in
      var chosen = [first]
      for index in slots.indices.dropFirst() {
        let distance = phrase.slots[index].offset - phrase.slots[index - 1].offset
        // The earliest place leaves the most room for the rest.
        let earliest = chosen[index - 1].position + distance
        let next = Self.place(in: slots[index], notBefore: earliest)
        guard next < slots[index].count else { return nil }
        chosen.append(slots[index][next])
      }
      let extra = span(of: chosen) - width
      return extra <= phrase.slop ? match(chosen) : nil
    }
  }

  // MARK: In any order

  private func unordered() -> [TextMatch] {
    let starts = Set(slots.joined().map(\.position)).sorted()
    var matches: [TextMatch] = []
    for start in starts {
      guard let chosen = assignment(in: start...start + width + phrase.slop),
        chosen.contains(where: { $0.position == start })
      else { continue }
      let match = match(chosen)
      if matches.last != match { matches.append(match) }
    }
    return matches
  }

  /// A word of the window for each place of the phrase, none of them twice (Kuhn's augmenting paths).
  ///
  /// The places with the first word come first, so that it is used when it can be.
  private func assignment(in window: ClosedRange<Int>) -> [Occurrence]? {
    let candidates = slots.map { slot in
      let first = Self.place(in: slot, notBefore: window.lowerBound)
      return Array(slot[first...].prefix { $0.position <= window.upperBound })
    }
    guard candidates.allSatisfy({ !$0.isEmpty }) else { return nil }
    var slotAt: [Int: Int] = [:]
    var chosen: [Occurrence?] = Array(repeating: nil, count: slots.count)
    for slot in slots.indices {
      var visited: Set<Int> = []
      guard place(slot, candidates, &slotAt, &chosen, &visited) else { return nil }
    }
    return chosen.compactMap { $0 }
  }

  /// Gives a slot a position, moving others along when it must.
  private func place(
    _ slot: Int,
    _ candidates: [[Occurrence]],
    _ slotAt: inout [Int: Int],
    _ chosen: inout [Occurrence?],
    _ visited: inout Set<Int>
  ) -> Bool {
    for candidate in candidates[slot] where visited.insert(candidate.position).inserted {
      if let holder = slotAt[candidate.position],
        !place(holder, candidates, &slotAt, &chosen, &visited)
      {
        continue
      }
      slotAt[candidate.position] = slot
      chosen[slot] = candidate
      return true
    }
    return false
  }

  /// The first of some words, in order of position, that is not before a position.
  private static func place(in words: [Occurrence], notBefore position: Int) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].position < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Measures

  /// From the first to the last place of the phrase without further words.
  private var width: Int {
    let offsets = phrase.slots.map(\.offset)
    return (offsets.max() ?? 0) - (offsets.min() ?? 0)
  }

  private func span(of chosen: [Occurrence]) -> Int {
    let positions = chosen.map(\.position)
    return (positions.max() ?? 0) - (positions.min() ?? 0)
  }

  /// One range for words next to each other.
  private func match(_ chosen: [Occurrence]) -> TextMatch {
    var parts: [Range<Int>] = []
    var lastPosition = Int.min
    for word in chosen.sorted(by: { $0.position < $1.position }) {
      if let last = parts.last, word.position <= lastPosition + 1 {
        parts[parts.count - 1] = last.lowerBound..<max(last.upperBound, word.range.upperBound)
      } else {
        parts.append(word.range)
      }
      lastPosition = word.position
    }
    return TextMatch(parts: parts)
  }
}
