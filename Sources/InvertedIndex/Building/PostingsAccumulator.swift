/// Collects the occurrences of terms and hands them out term by term.
struct PostingsAccumulator {
  private var terms: [UInt32] = []
  private var documents: [UInt32] = []
  private var positions: [UInt32] = []

  mutating func add(_ term: UInt32, _ document: UInt32, _ position: UInt32) {
    terms.append(term)
    documents.append(document)
    positions.append(position)
  }

  /// The occurrences sorted by term, and by arrival within a term.
  func inverted(termCount: Int) -> InvertedOccurrences {
    var starts = [Int](repeating: 0, count: termCount + 1)
    for term in terms { starts[Int(term) + 1] += 1 }
    for term in 0..<termCount { starts[term + 1] += starts[term] }
    var next = starts
    var sortedDocuments = [UInt32](repeating: 0, count: terms.count)
    var sortedPositions = [UInt32](repeating: 0, count: terms.count)
    for index in terms.indices {
      let place = next[Int(terms[index])]
      next[Int(terms[index])] += 1
      sortedDocuments[place] = documents[index]
      sortedPositions[place] = positions[index]
    }
    return InvertedOccurrences(
      starts: starts,
      documents: sortedDocuments,
      positions: sortedPositions
    )
  }
}

/// Occurrences of every term in ascending order of documents.
struct InvertedOccurrences {
  let starts: [Int]
  let documents: [UInt32]
  let positions: [UInt32]

  /// The postings of a term, without impacts.
  func list(_ term: Int, hasPositions: Bool) -> PostingsEncoder.List {
    var list = PostingsEncoder.List()
    var index = starts[term]
    while index < starts[term + 1] {
      let document = documents[index]
      var end = index
      while end < starts[term + 1], documents[end] == document { end += 1 }
      let found = hasPositions ? Self.ascending(positions[index..<end]) : []
      list.documents.append(document)
      list.frequencies.append(hasPositions ? UInt32(found.count) : 1)
      list.positions.append(contentsOf: found)
      index = end
    }
    return list
  }

  /// Positions in order, each once; mostly they are so already.
  private static func ascending(_ positions: ArraySlice<UInt32>) -> [UInt32] {
    let isAscending = zip(positions, positions.dropFirst()).allSatisfy { $0 < $1 }
    if isAscending { return Array(positions) }
    var result: [UInt32] = []
    for position in positions.sorted() where position != result.last { result.append(position) }
    return result
  }
}
