import InvertedIndex

/// Reads how often a phrase occurs in documents that come in ascending order.
struct PhraseReader {
  /// For each slot, the lists of its alternatives.
  private var slots: [[TermReader]]
  private let matcher: PhraseMatcher
  /// Positions of each slot in the current document.
  private var positions: [[UInt32]]
  private var scratch: [UInt32] = []
  private var starts = PhraseStarts()

  init(_ plan: PhrasePlan, _ context: ScoringContext) throws(SegmentError) {
    self.init(plan, try plan.readers(of: context.segment))
  }

  /// - Parameter readers: as ``PhrasePlan/readers(of:)`` gives them; they may be at their first block.
  init(_ plan: PhrasePlan, _ readers: [[TermReader]]) {
    slots = readers
    matcher = plan.matcher
    positions = plan.slots.map { _ in [] }
  }

  /// How often the phrase occurs in a document; 0 also when it lacks a word.
  mutating func frequency(in document: UInt32) throws(SegmentError) -> UInt32 {
    matcher.isExact ? try exactFrequency(document) : try sloppyFrequency(document)
  }

  private mutating func sloppyFrequency(_ document: UInt32) throws(SegmentError) -> UInt32 {
    for slot in slots.indices {
      try loadPositions(slot, document)
      if positions[slot].isEmpty { return 0 }
    }
    return matcher.frequency(positions)
  }

  /// Keeps the places at which the phrase may begin, slot by slot; mostly the second leaves none.
  private mutating func exactFrequency(_ document: UInt32) throws(SegmentError) -> UInt32 {
    starts.removeAll()
    for slot in slots.indices where slot == 0 || !starts.isEmpty {
      let distance = matcher.offset(of: slot) - matcher.offset(of: 0)
      guard slots[slot].count == 1 else {
        try loadPositions(slot, document)
        if slot == 0 {
          starts.replace(with: positions[slot])
        } else {
          starts.keep(followedBy: positions[slot], at: distance)
        }
        continue
      }
      guard try slots[slot][0].seek(exactly: document) else { return 0 }
      if slot == 0 {
        try slots[slot][0].loadPositions(into: &starts)
      } else {
        try slots[slot][0].keep(&starts, at: distance)
      }
    }
    return UInt32(clamping: starts.count)
  }

  /// Collects the positions at which a word of the slot stands, each once.
  private mutating func loadPositions(_ slot: Int, _ document: UInt32) throws(SegmentError) {
    positions[slot].removeAll(keepingCapacity: true)
    if slots[slot].count == 1 {
      guard try slots[slot][0].seek(exactly: document) else { return }
      return try slots[slot][0].loadPositions(into: &positions[slot])
    }
    for index in slots[slot].indices {
      guard try slots[slot][index].seek(exactly: document) else { continue }
      try slots[slot][index].loadPositions(into: &scratch)
      positions[slot].append(contentsOf: scratch)
    }
    positions[slot].sort()
    var last: UInt32?
    positions[slot].removeAll { position in
      defer { last = position }
      return position == last
    }
  }
}

extension PhrasePlan {
  /// For each slot, the lists of its alternatives.
  func readers(of segment: Segment) throws(SegmentError) -> [[TermReader]] {
    var readers: [[TermReader]] = []
    for slot in slots {
      var alternatives: [TermReader] = []
      for term in slot.terms {
        alternatives.append(TermReader(try segment.postings(term.entry)))
      }
      readers.append(alternatives)
    }
    return readers
  }
}
