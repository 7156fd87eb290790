/// Finds a phrase in a text, with the meaning that the engine gives it.
///
/// A file may be one passage of millions of words, so places are looked up by halving.
struct PhraseFinder {
  private typealias Occurrence = AnalyzedText.Occurrence
  private typealias Words = ArraySlice<TextPlaces.Found>

  private let phrase: Query.Phrase
  /// For each place of the phrase, where in the text its terms stand, by position.
  private let slots: [ArraySlice<TextPlaces.Found>]
  /// How many places were tried.
  private(set) var units = 0

  /// - Parameter slots: for each slot, its words in order of position, at least one.
  init(_ phrase: Query.Phrase, slots: [ArraySlice<TextPlaces.Found>]) {
    self.phrase = phrase
    self.slots = slots
  }

  /// The matches in order of their first word.
  mutating func matches() -> [TextMatch] {
    phrase.isOrdered ? slots[0].compactMap { ordered(from: $0.occurrence) } : unordered()
  }

  /// Whether there is a match.
  mutating func hasMatch() -> Bool {
    phrase.isOrdered
      ? slots[0].contains { ordered(from: $0.occurrence) != nil } : !unordered(upTo: 1).isEmpty
  }

  // MARK: In the order written

  private mutating func ordered(from first: Occurrence) -> TextMatch? {
    var chosen = [first]
    for index in slots.indices.dropFirst() {
      units += 1
      let distance = phrase.slots[index].offset - phrase.slots[index - 1].offset
      // The earliest place leaves the most room for the rest.
      let earliest = chosen[index - 1].position + distance
      let next = Self.place(in: slots[index], notBefore: earliest)
      guard next < slots[index].endIndex else { return nil }
      chosen.append(slots[index][next].occurrence)
    }
    let extra = span(of: chosen) - width
    return extra <= phrase.slop ? match(chosen) : nil
  }

  // MARK: In any order

  private mutating func unordered(upTo count: Int = .max) -> [TextMatch] {
    let starts = Set(slots.joined().map(\.occurrence.position)).sorted()
    var assignment = SlotAssignment()
    var matches: [TextMatch] = []
    for start in starts where matches.count < count {
      units += slots.count
      guard fill(&assignment, from: start), assignment.canAssign() else { continue }
      let chosen = slots.indices.map { slots[$0][assignment.item(of: $0)].occurrence }
      guard chosen.contains(where: { $0.position == start }) else { continue }
      let match = match(chosen)
      if matches.last != match { matches.append(match) }
    }
    units += assignment.units
    return matches
  }

  /// Offers each slot its places in a window, no more of them than there are slots.
  ///
  /// With that many, one is always free. The places with the first word come first, so that it is used
  /// when it can be.
  ///
  /// - Returns: whether each slot has one.
  private func fill(_ assignment: inout SlotAssignment, from start: Int) -> Bool {
    let last = start + width + phrase.slop
    assignment.begin(at: start)
    for slot in slots {
      var index = Self.place(in: slot, notBefore: start)
      var count = 0
      var latest: Int?
      while index < slot.endIndex, count < slots.count {
        let position = slot[index].occurrence.position
        guard position <= last else { break }
        // Of two words at one position, only the first is ever taken.
        if position != latest {
          assignment.add(position, item: index)
          count += 1
        }
        latest = position
        index += 1
      }
      if count == 0 { return false }
      assignment.endSlot()
    }
    return true
  }

  /// The first of some words, in order of position, that is not before a position.
  private static func place(in words: Words, notBefore position: Int) -> Int {
    var (low, high) = (words.startIndex, words.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].occurrence.position < position { low = middle + 1 } else { high = middle }
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
