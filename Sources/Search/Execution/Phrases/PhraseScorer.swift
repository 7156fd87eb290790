import InvertedIndex

/// Scores the documents in which words stand at certain distances.
final class PhraseScorer: WindowScorer {
  /// For each slot, the lists of its alternatives: they find the documents with all words.
  private var finders: [[TermReader]]
  private var reader: PhraseReader
  private let scorer: BlockScorer
  private var slotWindow = ScoreWindow()

  init(_ plan: PhrasePlan, _ context: ScoringContext) throws(SegmentError) {
    finders = try plan.readers(of: context.segment)
    finders.sort { Self.size($0) < Self.size($1) }
    reader = try PhraseReader(plan, context)
    scorer = BlockScorer(weight: plan.weight, field: plan.field, context: context)
  }

  func candidate(notBefore target: UInt32) throws(SegmentError) -> UInt32? {
    var latest = target
    for slot in finders.indices {
      var first: UInt32?
      for index in finders[slot].indices {
        guard let document = try finders[slot][index].document(notBefore: latest) else { continue }
        first = min(first ?? document, document)
      }
      guard let first else { return nil }
      latest = first
    }
    return latest
  }

  func score(_ window: inout ScoreWindow, wanted: [UInt64]?) throws(SegmentError) {
    try findDocuments(&window)
    try Self.keepPhrases(&window, wanted, &reader, scorer)
  }

  func report(to counters: inout SearchCounters) {
    for reader in finders.joined() { counters.add(reader.cursor) }
  }

  private static func size(_ slot: [TermReader]) -> Int {
    slot.reduce(0) { $0 + $1.cursor.documentFrequency }
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

  /// Drops the documents in which the words do not make the phrase, and scores the others.
  private static func keepPhrases(
    _ window: inout ScoreWindow,
    _ wanted: [UInt64]?,
    _ reader: inout PhraseReader,
    _ scorer: BlockScorer
  ) throws(SegmentError) {
    for word in window.matches.indices {
      var bits = window.matches[word] & (wanted?[word] ?? .max)
      window.matches[word] = bits
      while bits != 0 {
        let place = word * 64 + bits.trailingZeroBitCount
        let document = window.base + UInt32(place)
        let frequency = try reader.frequency(in: document)
        if frequency == 0 {
          window.matches[word] &= ~(bits & ~(bits - 1))
        } else if scorer.isScoring {
          window.scores[place] = scorer.score(frequency, document)
        }
        bits &= bits - 1
      }
    }
  }
}
