import InvertedIndex

/// Documents that may match a conjunction or a phrase, a block of the rarest list at a time.
protocol CandidateBlocks {
  /// What ``ExecutionPlan`` calls finding documents that have all terms, and phrases.
  static var conjunction: String { get }
  static var phrase: String { get }

  /// How many candidates there are now.
  var count: Int { get }
  /// How many of the query's lists, the rarest ones, are read here.
  static var listCount: Int { get }
  /// Their weights in units.
  var weights: (first: Float, second: Float) { get }
  /// An upper bound of the parts that these lists give a candidate.
  var bound: Int32 { get }

  /// Goes to the next block with candidates; `false` at the end.
  ///
  /// - Parameter isWorth: whether a document can count for anything of which the two lists' parts
  ///   are bounded by these impacts; that of a list that is not read here is the highest.
  mutating func next(
    _ isWorth: (_ first: UInt8, _ second: UInt8) -> Bool
  ) throws(SegmentError) -> Bool

  /// A candidate; they ascend.
  func document(_ index: Int) -> UInt32

  /// Takes over the candidates for which the lists' parts reach a score.
  mutating func score(
    into candidates: inout CandidateBlock,
    atLeast needed: Int32
  ) throws(SegmentError)

  /// What the lists give a candidate.
  mutating func score(at index: Int) throws(SegmentError) -> Int32

  /// Puts the lowest of the lists' frequencies of each candidate into `frequencies`.
  mutating func loadLeastFrequencies(into frequencies: inout [UInt32]) throws(SegmentError)

  /// Lets a phrase begin wherever the first list's term stands in a candidate.
  mutating func loadPositions(at index: Int, into starts: inout PhraseStarts) throws(SegmentError)

  /// Lets a phrase begin only where a list's term stands at a distance in a candidate.
  ///
  /// - Parameter list: below ``listCount``.
  mutating func keep(
    _ starts: inout PhraseStarts,
    list: Int,
    at index: Int,
    distance: Int
  ) throws(SegmentError)

  func report(to counters: inout SearchCounters)
}

extension CandidateBlocks {
  /// Puts all candidates into the front of `documents`.
  func copyDocuments(into documents: inout [UInt32]) {
    for index in 0..<count { documents[index] = document(index) }
  }
}

/// Walks the documents of a list that the sets of other terms have, too, a block at a time.
struct FilteredBlocks: CandidateBlocks {
  static let conjunction = "candidates of the rarest list that the others' sets have"
  static let phrase = "candidates of the rarest word that the others' sets have"
  static let listCount = 1

  private var list: ScoredList
  private let sets: [DocumentSet]
  private(set) var count = 0
  /// Where the candidates stand in the current block.
  private var places = [UInt8](repeating: 0, count: PostingsBlock.capacity)
  private var block = -1

  init(_ list: ScoredList, _ sets: [DocumentSet]) {
    self.list = list
    self.sets = sets
  }

  var weights: (first: Float, second: Float) { (list.weight, 0) }
  var bound: Int32 { list.bound(ofBlock: block) }

  @inline(__always)
  mutating func next(
    _ isWorth: (_ first: UInt8, _ second: UInt8) -> Bool
  ) throws(SegmentError) -> Bool {
    while block + 1 < list.directory.blockCount {
      block += 1
      guard isWorth(list.directory.impact(ofBlock: block), .max) else { continue }
      guard try list.load(block: block) else { break }
      let documents = list.cursor.block.documents
      count = list.cursor.block.count
      for (number, set) in sets.enumerated() where count > 0 {
        count =
          number == 0
          ? DocumentSetKernel.select(documents, count: count, in: set.words, into: &places)
          : DocumentSetKernel.keep(&places, count: count, of: documents, in: set.words)
      }
      if count > 0 { return true }
    }
    return false
  }

  func document(_ index: Int) -> UInt32 { list.cursor.block.documents[Int(places[index])] }

  mutating func score(
    into candidates: inout CandidateBlock,
    atLeast needed: Int32
  ) throws(SegmentError) {
    candidates.replace(list.cursor.block, places, count: count)
    try list.addScores(to: &candidates, places)
    candidates.keep(atLeast: needed)
  }

  mutating func score(at index: Int) throws(SegmentError) -> Int32 {
    try list.score(at: Int(places[index]), of: document(index))
  }

  mutating func loadLeastFrequencies(into frequencies: inout [UInt32]) throws(SegmentError) {
    try list.loadFrequencies()
    for index in 0..<count {
      frequencies[index] = list.cursor.block.frequencies[Int(places[index])]
    }
  }

  mutating func loadPositions(
    at index: Int,
    into starts: inout PhraseStarts
  ) throws(SegmentError) {
    try list.loadPositions(at: Int(places[index]), into: &starts)
  }

  mutating func keep(
    _ starts: inout PhraseStarts,
    list: Int,
    at index: Int,
    distance: Int
  ) throws(SegmentError) {
    try self.list.keep(&starts, followedAt: Int(places[index]), distance: distance)
  }

  func report(to counters: inout SearchCounters) { counters.addBlocks(of: list) }
}

extension BlockIntersection: CandidateBlocks {
  static let conjunction = "candidates of the two rarest lists"
  static let phrase = "candidates of the two rarest words"
  static let listCount = 2

  var weights: (first: Float, second: Float) { (first.weight, second.weight) }

  var bound: Int32 {
    first.bound(ofBlock: first.cursor.blockIndex) + second.bound(ofBlock: second.cursor.blockIndex)
  }

  func document(_ index: Int) -> UInt32 { first.cursor.block.documents[Int(firstPlaces[index])] }

  mutating func score(
    into candidates: inout CandidateBlock,
    atLeast needed: Int32
  ) throws(SegmentError) {
    candidates.replace(first.cursor.block, firstPlaces, count: count)
    try first.addScores(to: &candidates, firstPlaces)
    guard candidates.highestScore + second.bound(ofBlock: second.cursor.blockIndex) >= needed else {
      candidates.removeAll()
      return
    }
    try second.addScores(to: &candidates, secondPlaces)
    candidates.keep(atLeast: needed)
  }

  mutating func score(at index: Int) throws(SegmentError) -> Int32 {
    let document = document(index)
    return try first.score(at: Int(firstPlaces[index]), of: document)
      + second.score(at: Int(secondPlaces[index]), of: document)
  }

  mutating func loadLeastFrequencies(into frequencies: inout [UInt32]) throws(SegmentError) {
    try first.loadFrequencies()
    try second.loadFrequencies()
    for index in 0..<count {
      frequencies[index] = min(
        first.cursor.block.frequencies[Int(firstPlaces[index])],
        second.cursor.block.frequencies[Int(secondPlaces[index])]
      )
    }
  }

  mutating func loadPositions(
    at index: Int,
    into starts: inout PhraseStarts
  ) throws(SegmentError) {
    try first.loadPositions(at: Int(firstPlaces[index]), into: &starts)
  }

  mutating func keep(
    _ starts: inout PhraseStarts,
    list: Int,
    at index: Int,
    distance: Int
  ) throws(SegmentError) {
    if list == 0 {
      try first.keep(&starts, followedAt: Int(firstPlaces[index]), distance: distance)
    } else {
      try second.keep(&starts, followedAt: Int(secondPlaces[index]), distance: distance)
    }
  }

  func report(to counters: inout SearchCounters) {
    counters.addBlocks(of: first)
    counters.addBlocks(of: second)
  }
}
