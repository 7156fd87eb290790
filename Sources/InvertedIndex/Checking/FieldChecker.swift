/// Checks the terms of one field, their postings and the lengths of its documents.
struct FieldChecker {
  private let segment: Segment
  private let field: FieldID
  private let isText: Bool

  init(_ segment: Segment, _ field: FieldID) {
    self.segment = segment
    self.field = field
    isText = segment.schema.isText(field)
  }

  func check() throws(SegmentError) {
    try checkTerms()
    if isText { try checkLengths() }
  }

  private func corrupt(_ section: SegmentSection, _ reason: String) -> SegmentError {
    let name = segment.schema.fields[Int(field.rawValue)].name
    return .corrupt(section, offset: 0, reason: "field \(name): \(reason)")
  }

  private func checkTerms() throws(SegmentError) {
    var previous: [UInt8]?
    var count = 0
    try segment.forEachTerm(in: field) { term, entry throws(SegmentError) in
      if let previous, TermDictionary.compare(previous.span, term.span) >= 0 {
        throw corrupt(.terms, "terms are not in order")
      }
      previous = term
      count += 1
      try checkPostings(of: entry)
      return true
    }
    guard count == segment.statistics(of: field).termCount else {
      throw corrupt(.terms, "\(count) terms, expected \(segment.statistics(of: field).termCount)")
    }
    try checkLookups()
  }

  /// Every block's first term is found through the index of heads.
  private func checkLookups() throws(SegmentError) {
    guard let termField = segment.termField(field) else { return }
    let statistics = termField.statistics
    for block in statistics.firstBlock..<statistics.firstBlock + statistics.blockCount {
      guard let first = try segment.dictionary.entries(of: termField, block).first,
        let found = try segment.dictionary.entry(termField, first.term.span)
      else { throw corrupt(.termIndex, "the first term of block \(block) is not found") }
      guard found.place == first.entry.place else {
        throw corrupt(.termIndex, "the first term of block \(block) is found elsewhere")
      }
    }
  }

  private func checkPostings(of entry: TermEntry) throws(SegmentError) {
    var cursor = try segment.postings(entry)
    let rangeImpacts = try cursor.directory.rangeImpacts()
    var documentCount = 0
    var occurrenceCount: UInt64 = 0
    var next: UInt32 = 0
    var positions: [UInt32] = []
    var saturations: [Float] = []
    while try cursor.nextBlock() {
      try cursor.loadFrequencies()
      for index in 0..<cursor.block.count {
        let document = cursor.block.documents[index]
        guard document >= next else { throw corrupt(.postings, "documents are not in order") }
        next = document + 1
        occurrenceCount += UInt64(cursor.block.frequencies[index])
        guard isText else { continue }
        try cursor.loadPositions(at: index, into: &positions)
        try checkPositions(positions)
      }
      documentCount += cursor.block.count
      try checkImpact(cursor, rangeImpacts, &saturations)
    }
    try checkBest(cursor, saturations)
    guard documentCount == Int(entry.documentFrequency), occurrenceCount == entry.totalFrequency
    else { throw corrupt(.postings, "the counts of a term do not add up") }
  }

  private func checkPositions(_ positions: [UInt32]) throws(SegmentError) {
    for (position, next) in zip(positions, positions.dropFirst()) where position >= next {
      throw corrupt(.positions, "positions are not in order")
    }
  }

  /// As many postings as stored reach the stored saturations.
  private func checkBest(
    _ cursor: borrowing PostingsCursor,
    _ saturations: [Float]
  ) throws(SegmentError) {
    guard isText else { return }
    for rank in [RankedSaturations.ranks.first, RankedSaturations.ranks.second] {
      let least = cursor.directory.saturation(ofBest: rank)
      guard least.isFinite, least == 0 || saturations.count(where: { $0 >= least }) >= rank else {
        throw corrupt(.postings, "the best postings do not reach what is stored")
      }
    }
  }

  /// No posting of the block passes a stored bound; their saturations are appended.
  private func checkImpact(
    _ cursor: borrowing PostingsCursor,
    _ rangeImpacts: [UInt8]?,
    _ saturations: inout [Float]
  ) throws(SegmentError) {
    guard isText else { return }
    let lengths = segment.lengths(of: field)
    let average = segment.statistics(of: field).averageLength
    let directory = cursor.directory
    let bound = min(directory.greatestImpact, directory.impact(ofBlock: cursor.blockIndex))
    for index in 0..<cursor.block.count {
      saturations.append(
        segment.schema.saturation.saturation(
          frequency: cursor.block.frequencies[index],
          length: lengths[cursor.block.documents[index]],
          average: average
        )
      )
      let impact = segment.schema.saturation.impact(
        frequency: cursor.block.frequencies[index],
        length: lengths[cursor.block.documents[index]],
        average: average
      )
      let range = Int(cursor.block.documents[index]) / RangeMaxima.rangeSize
      guard impact <= bound, impact <= rangeImpacts?[range] ?? .max
      else {
        throw corrupt(.postings, "a posting passes a bound")
      }
    }
  }

  private func checkLengths() throws(SegmentError) {
    let lengths = segment.lengths(of: field)
    var documentCount = 0
    var tokenCount: UInt64 = 0
    var greatest: UInt32 = 0
    for document in 0..<UInt32(segment.documentCount) {
      let length = lengths[document]
      documentCount += length > 0 ? 1 : 0
      tokenCount += UInt64(length)
      greatest = max(greatest, length)
    }
    let statistics = segment.statistics(of: field)
    guard documentCount == statistics.documentCount, tokenCount == statistics.tokenCount,
      greatest == statistics.greatestLength
    else { throw corrupt(.lengths, "the lengths do not add up") }
  }
}
