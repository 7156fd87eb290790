import InvertedIndex

/// A list of postings with what scores them, for the algorithms that read blocks in any order.
struct ScoredList {
  private(set) var cursor: PostingsCursor
  /// What is known of the list's blocks without decoding any.
  let directory: BlockDirectory
  private let entry: TermEntry
  private var scorer: BlockScorer
  /// An upper bound in units of the list's part of any score.
  let bound: Int32
  /// The block whose scores are valid; −1 for none.
  private var scoredBlock = -1
  /// The block of which some scores were asked for; −1 for none.
  private var partlyScoredBlock = -1
  /// The block that ``place(of:needed:)`` was in last; index −1 before the first.
  private var visited = BlockSummary(index: -1, lastDocument: 0, impact: 0)
  /// Where the last document was looked for.
  private var index = 0
  /// The term's documents, when they are known; then blocks need not be searched for one.
  private(set) var documents: RankedDocuments?
  /// Of ``documents``, see there.
  private var impacts: [UInt8] = []
  /// Which postings the documents are that were located last.
  private var postings: [UInt32] = []

  init(_ plan: TermPlan, _ context: borrowing ScoringContext) throws(SegmentError) {
    self.init(
      try context.segment.postings(plan.entry),
      plan.entry,
      BlockScorer(weight: plan.weight, field: plan.term.field, context: context)
    )
  }

  private init(
    _ cursor: consuming PostingsCursor,
    _ entry: TermEntry,
    _ scorer: consuming BlockScorer
  ) {
    let directory = cursor.directory
    self.directory = directory
    bound = BlockScorer.bound(weight: scorer.weight, impact: directory.greatestImpact)
    self.entry = entry
    self.cursor = cursor
    self.scorer = scorer
  }

  /// Takes the term's set of documents if there is one; for lists in which single documents are
  /// looked for.
  mutating func takeDocuments(_ context: ScoringContext) throws(SegmentError) {
    documents = try context.frequentTerms.documents(of: entry, in: context.segment)
    guard let documents else { return }
    impacts = documents.impacts
    postings = [UInt32](repeating: 0, count: PostingsBlock.capacity)
  }

  /// Whether ``documents`` are known.
  var isKnown: Bool { documents != nil }

  /// Makes up to 128 documents that the list has known to ``place(ofLocated:needed:)``, when ``documents``
  /// are known.
  mutating func locate(_ documents: [UInt32], count: Int) {
    self.documents?.locate(documents, count: count, into: &postings)
  }

  /// The place of a located document in its block, which then is the current one, with frequencies
  /// only; `nil` when the block is not worth decoding.
  ///
  /// - Parameters:
  ///   - index: among the located documents.
  ///   - needed: what the block's bound must reach.
  mutating func place(ofLocated index: Int, needed: Int32) throws(SegmentError) -> Int? {
    let posting = Int(postings[index])
    let block = posting / PostingsBlock.capacity
    guard block < impacts.count,
      BlockScorer.bound(weight: scorer.weight, impact: impacts[block]) >= needed,
      try cursor.load(frequenciesOfBlock: block)
    else { return nil }
    return posting % PostingsBlock.capacity
  }

  /// Which posting a document is that the list has, and an upper bound of its part; when ``documents``
  /// are known.
  @inline(__always)
  func locate(_ document: UInt32) -> (posting: Int, bound: Int32) {
    let posting = documents?.posting(of: document) ?? 0
    let block = posting / PostingsBlock.capacity
    let impact = block < impacts.count ? impacts[block] : .max
    return (posting, BlockScorer.bound(weight: scorer.weight, impact: impact))
  }

  /// The part of a posting, with the factor of its document's length.
  @inline(__always)
  mutating func score(ofPosting posting: Int, factor: Float) throws(SegmentError) -> Int32 {
    ScoreKernel.score(
      weight: scorer.weight,
      frequency: try cursor.frequency(ofPosting: posting),
      factor: factor
    )
  }

  var documentFrequency: Int { cursor.documentFrequency }
  var isScoring: Bool { scorer.isScoring }
  /// In units.
  var weight: Float { scorer.weight }

  /// An upper bound in units for the postings of a block.
  func bound(ofBlock block: Int) -> Int32 {
    BlockScorer.bound(weight: scorer.weight, impact: directory.impact(ofBlock: block))
  }

  /// The least impact of a block with a posting that may reach a score in units.
  func leastImpact(of score: Int32) -> Int {
    guard isScoring else { return 0 }
    // The bound of an impact, turned round, and a little less.
    let impact = (Float(score) - 3) * (255 / 1.000_02) / scorer.weight
    return max(0, Int(impact))
  }

  /// A score in units, at least 1, that the best `count` postings reach.
  func leastScore(ofBest count: Int) -> Int32 {
    // The stored saturation and a score are rounded by up to 2⁻²⁴ of the weight each.
    let saturation = directory.saturation(ofBest: count) * 0.999_99 - 0x1p-22
    return max(1, Int32(scorer.weight * max(0, saturation)) - 1)
  }

  /// The next postings of some documents: those of one block; see `PostingsCursor`.
  mutating func visit(_ documents: Range<UInt32>) throws(SegmentError) -> PostingsCursor.Visit {
    try cursor.visit(documents)
  }

  /// Lets the next ``visit(_:)`` be before the last one.
  mutating func rewind() { cursor.rewind() }

  /// Decodes a block with its documents.
  mutating func load(block: Int) throws(SegmentError) -> Bool {
    if cursor.blockIndex != block { index = 0 }
    return try cursor.load(block: block)
  }

  /// Decodes a block and computes all its scores.
  mutating func score(block: Int) throws(SegmentError) -> Bool {
    guard try load(block: block) else { return false }
    try scoreBlock()
    return true
  }

  /// The parts of the current block's postings, valid after ``score(block:)``.
  var scores: [Int32] { scorer.scores }

  /// Goes to the first posting of the current block that is not below `target`; targets ascend.
  mutating func advance(to target: UInt32) -> Int {
    index = cursor.block.firstIndex(notBefore: target, from: index)
    return index
  }

  /// Goes behind the last posting of the current block that is not above `document`.
  mutating func advance(behind document: UInt32) -> Int {
    let count = cursor.block.count
    index =
      count > 0 && cursor.block.documents[count - 1] <= document
      ? count : cursor.block.firstIndex(notBefore: document &+ 1, from: index)
    return index
  }

  /// Computes all scores of the current block.
  mutating func scoreBlock() throws(SegmentError) {
    guard scoredBlock != cursor.blockIndex else { return }
    try cursor.loadFrequencies()
    scorer.score(cursor.block)
    scoredBlock = cursor.blockIndex
  }

  /// Makes ``scores`` valid for some postings of the current block, and gives the place in them of
  /// the first of these.
  mutating func score(places: Range<Int>) throws(SegmentError) -> Int {
    // Who asks for a second part of a block probably asks for more.
    if partlyScoredBlock == cursor.blockIndex || 2 * places.count >= cursor.block.count {
      try scoreBlock()
    }
    if scoredBlock == cursor.blockIndex { return places.lowerBound }
    try cursor.loadFrequencies()
    scorer.score(cursor.block, places)
    partlyScoredBlock = cursor.blockIndex
    scoredBlock = -1
    return 0
  }

  /// Adds the list's parts to candidates that stand at some places of the current block.
  mutating func addScores(
    to candidates: inout CandidateBlock,
    _ places: [UInt8]
  ) throws(SegmentError) {
    try cursor.loadFrequencies()
    candidates.add(scorer, cursor.block, places)
  }

  /// Replaces candidates by the documents at some places of the current block, with its parts.
  mutating func addScores(
    to candidates: inout CandidateBlock,
    _ places: [UInt8],
    count: Int
  ) throws(SegmentError) {
    candidates.replace(cursor.block, places, count: count)
    try addScores(to: &candidates, places)
  }

  /// The part of one posting of the current block, which is of a document.
  mutating func score(at place: Int, of document: UInt32) throws(SegmentError) -> Int32 {
    if scoredBlock == cursor.blockIndex { return scorer.scores[place] }
    try cursor.loadFrequencies()
    return scorer.score(cursor.block.frequencies[place], document)
  }

  /// The part of one posting of the current block, with the factor of its document's length.
  mutating func score(at place: Int, factor: Float) throws(SegmentError) -> Int32 {
    try cursor.loadFrequencies()
    return ScoreKernel.score(
      weight: scorer.weight,
      frequency: cursor.block.frequencies[place],
      factor: factor
    )
  }

  /// What frequencies are multiplied by.
  var lengthFactors: LengthFactors { scorer.lengthFactors }

  /// Makes the frequencies of the current block valid.
  mutating func loadFrequencies() throws(SegmentError) { try cursor.loadFrequencies() }

  /// How often the term occurs in a document of the current block.
  mutating func frequency(at place: Int) throws(SegmentError) -> UInt32 {
    try cursor.loadFrequencies()
    return cursor.block.frequencies[place]
  }

  /// Lets a phrase begin wherever the term stands in a document of the current block.
  mutating func loadPositions(
    at place: Int,
    into starts: inout PhraseStarts
  ) throws(SegmentError) {
    try cursor.loadPositions(at: place, into: &starts)
  }

  /// Lets a phrase begin only where the term stands at a distance in a document of the current
  /// block.
  mutating func keep(
    _ starts: inout PhraseStarts,
    followedAt place: Int,
    distance: Int
  ) throws(SegmentError) {
    try cursor.keep(&starts, followedAt: place, distance: distance)
  }

  /// What a bound of this list must reach for a score of another weight, with the same saturation,
  /// to reach a threshold; a little less.
  func needed(_ threshold: Int32, ofWeight weight: Float) -> Int32 {
    Int32(Float(threshold) * (scorer.weight / weight) * 0.999_99)
  }

  /// The place of a document in the list's blocks; `nil` when the list does not have it.
  ///
  /// Documents come in ascending order.
  ///
  /// - Parameter needed: what the block's bound must reach for the block to be worth decoding.
  mutating func place(of document: UInt32, needed: Int32) throws(SegmentError) -> Int? {
    if visited.index < 0 || visited.lastDocument < document {
      visited = directory.block(notBefore: document, from: max(0, visited.index))
    }
    let bound = BlockScorer.bound(weight: scorer.weight, impact: visited.impact)
    guard bound >= needed, try load(block: visited.index) else { return nil }
    index = cursor.block.firstIndex(notBefore: document, from: index)
    guard index < cursor.block.count, cursor.block.documents[index] == document else { return nil }
    return index
  }
}

extension ScoringContext {
  /// The lists of some terms, in their order.
  func lists(_ terms: [TermPlan]) throws(SegmentError) -> [ScoredList] {
    var lists: [ScoredList] = []
    lists.reserveCapacity(terms.count)
    for term in terms { lists.append(try ScoredList(term, self)) }
    return lists
  }
}
