import InvertedIndex

/// Finds the best documents that have all of several terms.
///
/// The rarest list leads, block by block. Its documents become candidates with the part of the
/// score that is known; each further list drops those that it does not have, or that cannot reach
/// the threshold any more, and a block of it is decoded only for a candidate that still can.
struct ConjunctionTopScorer {
  /// The rarest first.
  private var lists: [ScoredList]
  /// For each list, the sum of the bounds of those behind it.
  private let boundsBehind: [Int32]
  private(set) var top: TopDocuments
  private var candidates: [(document: UInt32, score: Int32)] = []

  /// - Parameter lists: at least one.
  init(_ lists: [ScoredList], _ top: TopDocuments) {
    self.lists = lists.sorted { $0.documentFrequency < $1.documentFrequency }
    var sum: Int32 = 0
    var bounds: [Int32] = []
    for list in self.lists.reversed() {
      bounds.append(sum)
      sum += list.bound
    }
    boundsBehind = bounds.reversed()
    self.top = top
  }

  /// Fills ``top``.
  mutating func run() throws(SegmentError) -> SearchCounters {
    for block in 0..<lists[0].cursor.blockCount {
      guard lists[0].bound(ofBlock: block) + boundsBehind[0] >= top.scoreThreshold else { continue }
      guard try lists[0].score(block: block) else { break }
      beginCandidates()
      for list in 1..<max(1, lists.count) where !candidates.isEmpty { try narrow(by: list) }
      for candidate in candidates { top.insert(candidate.document, candidate.score) }
    }
    var counters = SearchCounters()
    for list in lists {
      counters.add(list.cursor)
      counters.skippedBlocks += max(0, list.cursor.blockCount - list.cursor.decodedBlockCount)
    }
    return counters
  }

  private mutating func beginCandidates() {
    candidates.removeAll(keepingCapacity: true)
    let needed = top.scoreThreshold - boundsBehind[0]
    let documents = lists[0].cursor.block.documents
    let scores = lists[0].scores
    for place in 0..<lists[0].cursor.block.count where scores[place] >= needed {
      candidates.append((documents[place], scores[place]))
    }
  }

  private mutating func narrow(by list: Int) throws(SegmentError) {
    let needed = top.scoreThreshold - boundsBehind[list]
    var kept = 0
    for index in candidates.indices {
      let (document, score) = candidates[index]
      guard let place = try lists[list].place(of: document, needed: needed - score) else {
        continue
      }
      let sum = score + (try lists[list].score(at: place))
      guard sum >= needed else { continue }
      candidates[kept] = (document, sum)
      kept += 1
    }
    candidates.removeLast(candidates.count - kept)
  }
}
