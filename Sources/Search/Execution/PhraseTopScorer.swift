import InvertedIndex

/// Finds the best documents of an exact phrase of single words.
///
/// The rarest word leads. An exact phrase is no more frequent than any of its words, so no document scores
/// above the phrase's weight at the lowest of the words' bounds; positions are read only where that
/// can reach the threshold.
struct PhraseTopScorer {
  /// The rarest first.
  private var lists: [ScoredList]
  private var reader: PhraseReader
  /// Scores as if the phrase were a term.
  private let scorer: BlockScorer
  private(set) var top: TopDocuments

  /// `nil` for a phrase with alternatives or slop, or one that does not score.
  init?(_ plan: PhrasePlan, _ context: ScoringContext, _ top: TopDocuments) throws(SegmentError) {
    scorer = BlockScorer(weight: plan.weight, field: plan.field, context: context)
    guard plan.matcher.isExact, context.hasBounds, scorer.isScoring, plan.slots.allSatisfy({ $0.terms.count == 1 }) else {
      return nil
    }
    lists = []
    var seen: Set<String> = []
    for slot in plan.slots where seen.insert(slot.terms[0].term.text).inserted {
      lists.append(try ScoredList(slot.terms[0], context))
    }
    lists.sort { $0.documentFrequency < $1.documentFrequency }
    reader = try PhraseReader(plan, context)
    self.top = top
  }

  /// Fills ``top``.
  mutating func run() throws(SegmentError) -> SearchCounters {
    for block in 0..<lists[0].cursor.blockCount {
      let impact = lists[0].cursor.impact(ofBlock: block)
      guard BlockScorer.bound(weight: scorer.weight, impact: impact) >= top.scoreThreshold else {
        continue
      }
      guard try lists[0].load(block: block) else { break }
      for place in 0..<lists[0].cursor.block.count {
        try consider(lists[0].cursor.block.documents[place], place)
      }
    }
    var counters = SearchCounters()
    for list in lists {
      counters.add(list.cursor)
      counters.skippedBlocks += max(0, list.cursor.blockCount - list.cursor.decodedBlockCount)
    }
    return counters
  }

  /// Scores a document of the leading list if it has all words and could be among the best.
  private mutating func consider(_ document: UInt32, _ place: Int) throws(SegmentError) {
    let threshold = top.scoreThreshold
    for index in lists.indices.dropFirst() {
      let needed = lists[index].needed(threshold, ofWeight: scorer.weight)
      guard try lists[index].place(of: document, needed: needed) != nil else { return }
    }
    let frequency = try lists[0].frequency(at: place)
    guard scorer.score(frequency, document) >= threshold else { return }
    let found = try reader.frequency(in: document)
    if found > 0 { top.insert(document, scorer.score(found, document)) }
  }
}
