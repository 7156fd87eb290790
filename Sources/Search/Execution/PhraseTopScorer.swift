import InvertedIndex

/// Finds the best documents of an exact phrase of single words, and counts all.
///
/// The documents that the two rarest words share become candidates. An exact phrase is no more
/// frequent than any of its words, so no document scores above the phrase's weight at the lowest of
/// the words' bounds, or frequencies; positions are read only where that can reach the threshold.
struct PhraseTopScorer: TopScorer {
  static let algorithm = "candidates of the two rarest words"

  private var pair: BlockIntersection
  /// The lists of the other words, the rarest first.
  private var others: [ScoredList]
  /// Where the current candidate stands in the blocks of ``others``.
  private var otherPlaces: [Int]
  /// Which list each word of the phrase has, the rarest first: 0 and 1 are those of the pair.
  private let slots: [(list: Int, offset: Int)]
  /// Scores as if the phrase were a term.
  private var scorer: PhraseCandidateScorer
  /// For each candidate, the lowest frequency of a word of the pair.
  private var frequencies = [UInt32](repeating: 0, count: PostingsBlock.capacity)
  private(set) var top: TopDocuments
  /// The documents that have the phrase.
  private var counts: MatchCounts
  private var starts = PhraseStarts()

  /// `nil` for a phrase with alternatives or slop, or of one word again and again.
  init?(
    _ plan: PhrasePlan,
    _ context: ScoringContext,
    _ top: TopDocuments,
    _ counts: MatchCounts
  ) throws(SegmentError) {
    guard plan.matcher.isExact, plan.slots.allSatisfy({ $0.terms.count == 1 }) else { return nil }
    scorer = PhraseCandidateScorer(plan, context)
    let words = Self.words(plan)
    guard words.count >= 2 else { return nil }
    var lists: [ScoredList] = []
    for word in words { lists.append(try ScoredList(plan.slots[word].terms[0], context)) }
    pair = BlockIntersection(lists[0], lists[1])
    others = Array(lists[2...])
    otherPlaces = [Int](repeating: 0, count: others.count)
    slots = Self.slots(plan, words)
    self.counts = counts
    self.top = top
  }

  /// The first slot of each different word, the rarest word first.
  private static func words(_ plan: PhrasePlan) -> [Int] {
    var seen: Set<String> = []
    return plan.slots.indices
      .filter { seen.insert(plan.slots[$0].terms[0].term.text).inserted }
      .sorted { rarity(plan, $0) < rarity(plan, $1) }
  }

  private static func slots(_ plan: PhrasePlan, _ words: [Int]) -> [(list: Int, offset: Int)] {
    let lists = words.enumerated().map { (plan.slots[$1].terms[0].term.text, $0) }
    let numbers = [String: Int](uniqueKeysWithValues: lists)
    return plan.slots.indices
      .map { (numbers[plan.slots[$0].terms[0].term.text] ?? 0, plan.matcher.offset(of: $0)) }
      .sorted { $0.0 < $1.0 }
  }

  private static func rarity(_ plan: PhrasePlan, _ slot: Int) -> (UInt32, Int) {
    (plan.slots[slot].terms[0].entry.documentFrequency, slot)
  }

  var matchCount: Int? { counts.number }
  var documents: DocumentSet? { counts.documents }
  private var isCounting: Bool { counts.isCounting }

  mutating func run() throws(SegmentError) -> SearchCounters {
    if isCounting {
      while try pair.next({ _, _ in true }) { try considerCandidates() }
    } else {
      while try nextWorthwhile() { try considerCandidates() }
    }
    var counters = SearchCounters()
    for list in [pair.first, pair.second] + others { counters.addBlocks(of: list) }
    return counters
  }

  private mutating func nextWorthwhile() throws(SegmentError) -> Bool {
    let (threshold, weight) = (top.scoreThreshold, scorer.weight)
    return try pair.next { first, second in
      BlockScorer.bound(weight: weight, impact: min(first, second)) >= threshold
    }
  }

  private mutating func considerCandidates() throws(SegmentError) {
    try pair.loadLeastFrequencies(into: &frequencies)
    if scorer.weight > 0 { scorer.score(pair, frequencies) }
    for index in 0..<pair.count
    where isCounting || scorer.scores[index] >= top.scoreThreshold {
      try consider(index)
    }
  }

  /// Scores a document of the pair if it has all words and could be among the best.
  private mutating func consider(_ index: Int) throws(SegmentError) {
    let (firstPlace, secondPlace) = (Int(pair.firstPlaces[index]), Int(pair.secondPlaces[index]))
    let document = pair.first.cursor.block.documents[firstPlace]
    let threshold = isCounting ? .min : top.scoreThreshold
    var frequency = frequencies[index]
    for list in others.indices {
      let needed = isCounting ? .min : others[list].needed(threshold, ofWeight: scorer.weight)
      guard let place = try others[list].place(of: document, needed: needed) else { return }
      otherPlaces[list] = place
      frequency = min(frequency, try others[list].frequency(at: place))
    }
    guard isCounting || scorer.score(frequency, ofCandidate: index) >= threshold else { return }
    try loadStarts(firstPlace, secondPlace)
    guard !starts.isEmpty else { return }
    counts.add(document)
    let score = scorer.score(UInt32(clamping: starts.count), ofCandidate: index)
    if score >= top.scoreThreshold { top.insert(document, score) }
  }

  /// Makes ``starts`` the positions of the rarest word at which the phrase stands.
  private mutating func loadStarts(_ firstPlace: Int, _ secondPlace: Int) throws(SegmentError) {
    try pair.first.loadPositions(at: firstPlace, into: &starts)
    for slot in 1..<slots.count where !starts.isEmpty {
      let (list, offset) = slots[slot]
      let distance = offset - slots[0].offset
      if list == 0 {
        try pair.first.keep(&starts, followedAt: firstPlace, distance: distance)
      } else if list == 1 {
        try pair.second.keep(&starts, followedAt: secondPlace, distance: distance)
      } else {
        try keepStarts(ofOther: list - 2, distance)
      }
    }
  }

  /// A function of its own, since the compiler would look at ``others`` for phrases of two words, too.
  @inline(never)
  private mutating func keepStarts(ofOther list: Int, _ distance: Int) throws(SegmentError) {
    try others[list].keep(&starts, followedAt: otherPlaces[list], distance: distance)
  }
}
