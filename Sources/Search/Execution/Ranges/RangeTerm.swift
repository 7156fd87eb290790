import InvertedIndex

/// One term of a ``RangeTopScorer``.
///
/// A frequent term has bounds for each range and its blocks are decoded as ranges ask for them; a
/// rare one is decoded and scored beforehand, as far as its documents can be among the best.
struct RangeTerm {
  private(set) var list: ScoredList
  /// Whether blocks are decoded as ranges ask for them.
  let isFrequent: Bool
  /// The postings of a rare term.
  private var documents: [UInt32] = []
  private var scores: [Int32] = []
  /// Which of them is the first in each range that has any, after ``prepareCandidates(rangeCount:)``.
  private var firsts: [UInt32] = []
  /// Where the last window began in them.
  private var start = 0
  /// Those postings of a window that matter, and where they stand in the block.
  private var some = CandidateBlock()
  private var found = [UInt8](repeating: 0, count: PostingsBlock.capacity)

  /// - Parameters:
  ///   - othersBound: an upper bound of what the other terms of the query add.
  ///   - threshold: a document that scores less does not matter.
  ///   - bounds: gets the term's row.
  ///   - context: may know the documents of a frequent term.
  init(
    _ list: consuming ScoredList,
    othersBound: Int32,
    threshold: Int32,
    _ bounds: inout RangeBounds,
    _ context: ScoringContext
  ) throws(SegmentError) {
    self.list = list
    if let impacts = try list.directory.rangeImpacts() {
      isFrequent = true
      try self.list.takeDocuments(context)
      bounds.add(impacts, scale: list.weight * (1.000_02 / 255))
    } else {
      isFrequent = false
      try loadPostings(atLeast: threshold - othersBound)
      bounds.add(documents, scores)
    }
  }

  /// Lets the next window be before the last one.
  mutating func rewind() {
    start = 0
    list.rewind()
  }

  /// Adds the parts of a window's documents; windows ascend from one ``rewind()`` to the next.
  ///
  /// - Parameter least: documents with a lower score so far do not matter.
  mutating func add(
    to window: inout RangeWindow,
    _ role: RangeWindow.Role,
    atLeast least: Int32
  ) throws(SegmentError) {
    if isFrequent {
      try addBlocks(to: &window, role, least)
    } else {
      addPostings(to: &window, role)
    }
  }

  /// Makes ready for ``gather(_:into:from:stride:)`` and what follows it.
  mutating func prepareCandidates(rangeCount: Int) {
    guard !isFrequent else { return }
    firsts = [UInt32](repeating: UInt32(documents.count), count: rangeCount)
    Self.collect(documents, into: &firsts)
  }

  /// Puts down which document is the first of each range.
  private static func collect(_ documents: [UInt32], into firsts: inout [UInt32]) {
    let documents = documents.span
    var firsts = firsts.mutableSpan
    var place = documents.count
    while place > 0 {
      place &-= 1
      firsts[Int(documents[place]) / RangeWindow.rangeSize] = UInt32(truncatingIfNeeded: place)
    }
  }

  /// Whether it is known which documents have the term, before blocks are decoded for ranges.
  var isKnown: Bool { !isFrequent || list.isKnown }

  /// Tells which documents of some ranges have the term, and of a rare one, can matter.
  ///
  /// - Parameter words: gets four a range from `start` on, a stride apart.
  mutating func gather(
    _ ranges: ArraySlice<UInt32>,
    into words: inout [UInt64],
    from start: Int,
    stride: Int
  ) {
    if let known = list.documents?.set.words {
      RangeSetKernel.gather(known, of: ranges, into: &words, from: start, stride: stride)
      return
    }
    var first = start
    for range in ranges {
      for word in first..<first + 4 { words[word] = 0 }
      let base = range * UInt32(RangeWindow.rangeSize)
      var place = Int(firsts[Int(range)])
      while place < documents.count {
        let bit = documents[place] &- base
        guard bit < UInt32(RangeWindow.rangeSize) else { break }
        words[first + Int(bit / 64)] |= 1 &<< UInt64(bit % 64)
        place += 1
      }
      first += stride
    }
  }

  /// Finds the postings of those candidates that have the term.
  ///
  /// - Parameter term: the term's number among those of the query.
  mutating func locate(_ candidates: inout RangeCandidates, term: Int) {
    guard !isFrequent else {
      candidates.locate(term) { document in
        let (posting, bound) = list.locate(document)
        return (posting, Float(bound))
      }
      return
    }
    candidates.locate(term) { document in
      var place = Int(firsts[Int(document) / RangeWindow.rangeSize])
      while place < documents.count, documents[place] < document { place += 1 }
      return (place, place < scores.count ? Float(scores[place]) : 0)
    }
  }

  /// Adds the parts of located candidates that may reach a score.
  mutating func score(
    _ candidates: inout RangeCandidates,
    term: Int,
    atLeast needed: Float
  ) throws(SegmentError) {
    let factors = list.lengthFactors
    if isFrequent {
      try candidates.score(term, factors, atLeast: needed) { posting, factor throws(SegmentError) in
        try list.score(ofPosting: posting, factor: factor)
      }
    } else {
      try candidates.score(term, factors, atLeast: needed) { posting, _ in scores[posting] }
    }
  }

  private mutating func addPostings(to window: inout RangeWindow, _ role: RangeWindow.Role) {
    start = Self.place(of: window.documents.lowerBound, in: documents, from: start)
    let end = Self.place(of: window.documents.upperBound, in: documents, from: start)
    window.add(scores, from: start, documents, start..<end, role)
    start = end
  }

  private mutating func addBlocks(
    to window: inout RangeWindow,
    _ role: RangeWindow.Role,
    _ least: Int32
  ) throws(SegmentError) {
    var goesOn = true
    while goesOn {
      let visit = try list.visit(window.documents)
      goesOn = visit.goesOn
      if visit.places.isEmpty { continue }
      if least > 0 {
        try addSome(to: &window, visit.places, role, least)
      } else {
        let scored = try list.score(places: visit.places)
        window.add(list.scores, from: scored, list.cursor.block.documents, visit.places, role)
      }
    }
  }

  /// Adds the parts of those postings of the current block whose documents have a score already.
  private mutating func addSome(
    to window: inout RangeWindow,
    _ places: Range<Int>,
    _ role: RangeWindow.Role,
    _ least: Int32
  ) throws(SegmentError) {
    let documents = list.cursor.block.documents
    let count = RangeKernel.collect(documents, places, window.scores, atLeast: least, into: &found)
    guard count > 0 else { return }
    try list.addScores(to: &some, found, count: count)
    if role == .last {
      window.match(some)
    } else {
      window.add(some.scores, from: 0, some.documents, 0..<some.count, .anyDocument)
    }
  }

  /// The first place from `start` on whose document is not below `target`, by steps that double.
  private static func place(of target: UInt32, in documents: [UInt32], from start: Int) -> Int {
    var low = start
    var step = 1
    while low + step < documents.count, documents[low + step] < target {
      low += step
      step *= 2
    }
    var high = min(low + step, documents.count)
    while low < high {
      let middle = (low + high) / 2
      if documents[middle] < target { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Decodes and scores the blocks in which a part may reach a score.
  private mutating func loadPostings(atLeast score: Int32) throws(SegmentError) {
    documents.reserveCapacity(list.documentFrequency)
    scores.reserveCapacity(list.documentFrequency)
    for block in 0..<list.directory.blockCount where list.bound(ofBlock: block) >= score {
      guard try list.score(block: block) else { break }
      documents.append(contentsOf: list.cursor.block.documents[..<list.cursor.block.count])
      scores.append(contentsOf: list.scores[..<list.cursor.block.count])
    }
  }
}
