import InvertedIndex

/// The lists of the words of an exact phrase, at least two different ones.
struct PhraseLists {
  private let plan: PhrasePlan
  private let context: ScoringContext
  /// Which list each word of the phrase has, the rarest first.
  private let slots: [PhraseSlot]
  /// The rarest first.
  private let lists: [ScoredList]

  /// Where one document in so many has the second word, the two rarest lists have so much in common that
  /// finding it block by block is cheaper.
  private static let greatestShare = 8

  /// `nil` for a phrase with alternatives or slop, or of one word again and again.
  init?(_ plan: PhrasePlan, _ context: ScoringContext) throws(SegmentError) {
    guard plan.matcher.isExact, plan.slots.allSatisfy({ $0.terms.count == 1 }) else { return nil }
    let words = Self.words(plan)
    guard words.count >= 2 else { return nil }
    var lists = try context.lists(words.map { plan.slots[$0].terms[0] })
    if lists[1].documentFrequency * Self.greatestShare < context.segment.documentCount {
      for list in 1..<lists.count { try lists[list].takeDocuments(context) }
    }
    self.plan = plan
    self.context = context
    self.lists = lists
    slots = Self.slots(plan, words)
  }

  /// Finds the best documents of the phrase, and counts all.
  consuming func outcome(
    _ top: TopDocuments,
    _ counts: MatchCounts
  ) throws(SegmentError) -> PruningScorer.Outcome {
    let known = lists.dropFirst().compactMap(\.documents?.set)
    let scorer = PhraseCandidateScorer(plan, context)
    if known.isEmpty {
      let pair = BlockIntersection(lists[0], lists[1])
      return try PhraseTopScorer(pair, Array(lists[2...]), slots, scorer, top, counts).outcome()
    }
    let blocks = FilteredBlocks(lists[0], known)
    return try PhraseTopScorer(blocks, Array(lists[1...]), slots, scorer, top, counts).outcome()
  }

  /// The first slot of each different word, the rarest word first.
  private static func words(_ plan: PhrasePlan) -> [Int] {
    var seen: Set<String> = []
    return plan.slots.indices
      .filter { seen.insert(plan.slots[$0].terms[0].term.text).inserted }
      .sorted { rarity(plan, $0) < rarity(plan, $1) }
  }

  private static func slots(_ plan: PhrasePlan, _ words: [Int]) -> [PhraseSlot] {
    let lists = words.enumerated().map { (plan.slots[$1].terms[0].term.text, $0) }
    let numbers = [String: Int](uniqueKeysWithValues: lists)
    return plan.slots.indices
      .map { slot in
        PhraseSlot(
          list: numbers[plan.slots[slot].terms[0].term.text] ?? 0,
          offset: plan.matcher.offset(of: slot)
        )
      }
      .sorted { $0.list < $1.list }
  }

  private static func rarity(_ plan: PhrasePlan, _ slot: Int) -> (UInt32, Int) {
    (plan.slots[slot].terms[0].entry.documentFrequency, slot)
  }
}

/// A word of a phrase: the number of its list, the rarest first, and where it stands.
struct PhraseSlot {
  let list: Int
  let offset: Int
}

/// Finds the best documents of an exact phrase of single words, and counts all.
///
/// Candidates are the documents that the two rarest words share, or those of the rarest word that the
/// others have as sets. An exact phrase is no more frequent than any of its words, so no document scores
/// above the phrase's weight at the lowest of the words' bounds, or frequencies; positions are read only
/// where that can reach the threshold.
struct PhraseTopScorer<Candidates: CandidateBlocks>: TopScorer {
  static var algorithm: String { Candidates.phrase }

  private var blocks: Candidates
  /// The lists of the words that ``blocks`` does not read, the rarest first.
  private var others: [ScoredList]
  /// Where the current candidate stands in the blocks of ``others``.
  private var otherPlaces: [Int]
  /// The words, the rarest first.
  private let slots: [PhraseSlot]
  /// Scores as if the phrase were a term.
  private var scorer: PhraseCandidateScorer
  /// For each candidate, the lowest frequency of a word that ``blocks`` reads.
  private var frequencies = [UInt32](repeating: 0, count: PostingsBlock.capacity)
  private var candidates = [UInt32](repeating: 0, count: PostingsBlock.capacity)
  private(set) var top: TopDocuments
  /// The documents that have the phrase.
  private var counts: MatchCounts
  private var starts = PhraseStarts()

  init(
    _ blocks: Candidates,
    _ others: [ScoredList],
    _ slots: [PhraseSlot],
    _ scorer: PhraseCandidateScorer,
    _ top: TopDocuments,
    _ counts: MatchCounts
  ) {
    self.blocks = blocks
    self.others = others
    otherPlaces = [Int](repeating: 0, count: others.count)
    self.slots = slots
    self.scorer = scorer
    self.counts = counts
    self.top = top
  }

  var matchCount: Int? { counts.number }
  var documents: DocumentSet? { counts.documents }
  private var isCounting: Bool { counts.isCounting }

  mutating func run() throws(SegmentError) -> SearchCounters {
    if isCounting {
      while try blocks.next({ _, _ in true }) { try considerCandidates() }
    } else {
      while try nextWorthwhile() { try considerCandidates() }
    }
    var counters = SearchCounters()
    blocks.report(to: &counters)
    for list in others { counters.addBlocks(of: list) }
    return counters
  }

  private mutating func nextWorthwhile() throws(SegmentError) -> Bool {
    let (threshold, weight) = (top.scoreThreshold, scorer.weight)
    return try blocks.next { first, second in
      BlockScorer.bound(weight: weight, impact: min(first, second)) >= threshold
    }
  }

  private mutating func considerCandidates() throws(SegmentError) {
    try blocks.loadLeastFrequencies(into: &frequencies)
    locateCandidates()
    // As long as any score will do, only the few documents that have the phrase need theirs.
    let isOpen = scorer.weight > 0 && top.scoreThreshold <= 1
    if isOpen {
      scorer.begin()
    } else if scorer.weight > 0 {
      scorer.score(blocks, frequencies)
    }
    for index in 0..<blocks.count
    where isCounting || isOpen || scorer.scores[index] >= top.scoreThreshold {
      try consider(index)
    }
  }

  private mutating func locateCandidates() {
    guard others.contains(where: \.isKnown) else { return }
    blocks.copyDocuments(into: &candidates)
    for list in others.indices { others[list].locate(candidates, count: blocks.count) }
  }

  /// Scores a candidate if it has all words and could be among the best.
  private mutating func consider(_ index: Int) throws(SegmentError) {
    let document = blocks.document(index)
    let threshold = isCounting ? .min : top.scoreThreshold
    var frequency = frequencies[index]
    for list in others.indices {
      let needed = isCounting ? .min : others[list].needed(threshold, ofWeight: scorer.weight)
      let place =
        others[list].isKnown
        ? try others[list].place(ofLocated: index, needed: needed)
        : try others[list].place(of: document, needed: needed)
      guard let place else { return }
      otherPlaces[list] = place
      frequency = min(frequency, try others[list].frequency(at: place))
    }
    guard threshold <= 1 || scorer.score(frequency, of: document, index) >= threshold
    else { return }
    try loadStarts(index)
    guard !starts.isEmpty else { return }
    counts.add(document)
    let score = scorer.score(UInt32(clamping: starts.count), of: document, index)
    if score >= top.scoreThreshold { top.insert(document, score) }
  }

  /// Makes ``starts`` the positions of the rarest word at which the phrase stands.
  private mutating func loadStarts(_ index: Int) throws(SegmentError) {
    try blocks.loadPositions(at: index, into: &starts)
    for slot in 1..<slots.count where !starts.isEmpty {
      let (list, distance) = (slots[slot].list, slots[slot].offset - slots[0].offset)
      if list < Candidates.listCount {
        try blocks.keep(&starts, list: list, at: index, distance: distance)
      } else {
        try keepStarts(ofOther: list - Candidates.listCount, distance)
      }
    }
  }

  /// A function of its own, since the compiler would look at ``others`` for phrases of two words, too.
  @inline(never)
  private mutating func keepStarts(ofOther list: Int, _ distance: Int) throws(SegmentError) {
    try others[list].keep(&starts, followedAt: otherPlaces[list], distance: distance)
  }
}
