import InvertedIndex

/// Scores the documents in which words stand at certain distances.
final class PhraseScorer: WindowScorer {
  /// For each slot, the lists of its alternatives, once for finding documents and once for
  /// reading positions.
  private var finders: [[TermReader]] = []
  private var places: [[TermReader]] = []
  private let matcher: PhraseMatcher
  private let weigher: BlockScorer
  private var slotWindow = ScoreWindow()
  /// Positions of each slot in the current document.
  private var positions: [[UInt32]]
  private var scratch: [UInt32] = []

  init(_ plan: PhrasePlan, _ context: ScoringContext) throws(SegmentError) {
    for slot in plan.slots {
      var readers: [TermReader] = []
      for term in slot.terms {
        readers.append(TermReader(try context.segment.postings(term.entry)))
      }
      finders.append(readers)
      places.append(readers)
    }
    matcher = plan.matcher
    positions = plan.slots.map { _ in [] }
    weigher = BlockScorer(weight: plan.weight, field: plan.field, context: context)
  }

  func candidate(notBefore target: UInt32) throws(SegmentError) -> UInt32? {
    var latest = target
    for slot in finders.indices {
      var first: UInt32?
      for index in finders[slot].indices {
        guard let document = try finders[slot][index].document(notBefore: target) else { continue }
        first = min(first ?? document, document)
      }
      guard let first else { return nil }
      latest = max(latest, first)
    }
    return latest
  }

  func score(_ window: inout ScoreWindow, wanted: [UInt64]?) throws(SegmentError) {
    try findDocuments(&window)
    for word in window.matches.indices {
      var bits = window.matches[word] & (wanted?[word] ?? .max)
      window.matches[word] = bits
      while bits != 0 {
        let place = word * 64 + bits.trailingZeroBitCount
        let document = window.base + UInt32(place)
        let frequency = try frequency(in: document)
        if frequency == 0 {
          window.matches[word] &= ~(bits & ~(bits - 1))
        } else if weigher.isScoring {
          window.scores[place] = weigher.score(frequency, document)
        }
        bits &= bits - 1
      }
    }
  }

  func report(to counters: inout SearchCounters) {
    for reader in finders.joined() { counters.add(reader.cursor) }
  }

  /// How often the phrase occurs in a document that has all its words; calls go forward.
  func frequency(in document: UInt32) throws(SegmentError) -> UInt32 {
    for slot in places.indices { try loadPositions(slot, document) }
    return matcher.frequency(positions)
  }

  /// Marks the documents that have a term of each slot.
  private func findDocuments(_ window: inout ScoreWindow) throws(SegmentError) {
    for slot in finders.indices {
      slotWindow.move(to: window.base)
      for index in finders[slot].indices {
        try finders[slot][index].forEachBlock(
          from: window.base,
          to: window.end,
          needsFrequencies: false
        ) { cursor, range, _ in slotWindow.mark(cursor.block.documents, range) }
      }
      if slot == 0 { window.unite(slotWindow) } else { window.intersect(slotWindow) }
      if window.isEmpty { return }
    }
  }

  /// Collects the positions at which a word of the slot stands, each once.
  private func loadPositions(_ slot: Int, _ document: UInt32) throws(SegmentError) {
    positions[slot].removeAll(keepingCapacity: true)
    for index in places[slot].indices {
      guard try places[slot][index].seek(exactly: document) else { continue }
      try places[slot][index].loadPositions(into: &scratch)
      positions[slot].append(contentsOf: scratch)
    }
    guard places[slot].count > 1 else { return }
    positions[slot].sort()
    var last: UInt32?
    positions[slot].removeAll { position in
      defer { last = position }
      return position == last
    }
  }
}
