import InvertedIndex

/// Scores the documents that have at least one of several terms, as if they were one term.
final class SynonymsScorer: WindowScorer {
  private var readers: [TermReader] = []
  private let weigher: BlockScorer
  /// Frequencies of the window's documents, 0 between calls.
  private var frequencies = [UInt32](repeating: 0, count: ScoreWindow.size)

  init(_ plan: SynonymsPlan, _ context: ScoringContext) throws(SegmentError) {
    for term in plan.terms { readers.append(TermReader(try context.segment.postings(term.entry))) }
    weigher = BlockScorer(weight: plan.weight, field: plan.field, context: context)
  }

  func candidate(notBefore target: UInt32) throws(SegmentError) -> UInt32? {
    var first: UInt32?
    for index in readers.indices {
      guard let document = try readers[index].document(notBefore: target) else { continue }
      first = min(first ?? document, document)
    }
    return first
  }

  func score(_ window: inout ScoreWindow, wanted: [UInt64]?) throws(SegmentError) {
    for index in readers.indices {
      try readers[index].forEachBlock(from: window.base, to: window.end, needsFrequencies: true) {
        cursor,
        range,
        _ in
        window.mark(cursor.block.documents, range)
        addFrequencies(cursor.block, range, window.base)
      }
    }
    addScores(&window)
  }

  func report(to counters: inout SearchCounters) {
    for reader in readers { counters.add(reader.cursor) }
  }

  private func addFrequencies(_ block: borrowing PostingsBlock, _ range: Range<Int>, _ base: UInt32)
  {
    for index in range {
      let place = Int(block.documents[index] - base)
      let (sum, overflow) = frequencies[place].addingReportingOverflow(block.frequencies[index])
      frequencies[place] = overflow ? .max : sum
    }
  }

  private func addScores(_ window: inout ScoreWindow) {
    for word in window.matches.indices {
      var bits = window.matches[word]
      while bits != 0 {
        let place = word * 64 + bits.trailingZeroBitCount
        window.scores[place] = weigher.score(frequencies[place], window.base + UInt32(place))
        frequencies[place] = 0
        bits &= bits - 1
      }
    }
  }
}
