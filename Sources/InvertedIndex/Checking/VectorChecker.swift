/// Checks that the term vectors of an index say what its postings say.
struct VectorChecker {
  private let segment: Segment
  private let vectors: TermVectors
  /// By the number of each term, what its postings add up to.
  private var sums: [UInt64]

  init(_ segment: Segment, _ vectors: TermVectors) {
    self.segment = segment
    self.vectors = vectors
    sums = [UInt64](repeating: 0, count: vectors.termCount)
  }

  mutating func check() throws(SegmentError) {
    try addVectors()
    try subtractPostings()
    guard sums.allSatisfy({ $0 == 0 }) else {
      throw corrupt("the vectors are not those of the postings")
    }
  }

  private func corrupt(_ reason: String) -> SegmentError {
    .corrupt(.termVectors, offset: 0, reason: reason)
  }

  private mutating func addVectors() throws(SegmentError) {
    var vector = TermVector()
    for document in 0..<UInt32(segment.documentCount) {
      try vectors.load(DocID(rawValue: document), into: &vector)
      for (term, frequency) in zip(vector.terms, vector.frequencies) {
        sums[Int(term)] &+= Self.digest(document, frequency)
      }
    }
  }

  private mutating func subtractPostings() throws(SegmentError) {
    var numbers = [Int?](repeating: nil, count: vectors.termCount)
    for term in 0..<UInt32(vectors.termCount) {
      let place = vectors.place(of: term)
      guard place < numbers.count, numbers[place] == nil else {
        throw corrupt("two terms have one place")
      }
      numbers[place] = Int(term)
    }
    var place = 0
    var hashes = [Int64](repeating: 0, count: numbers.count)
    try segment.forEachTerm(in: vectors.field) { term, entry throws(SegmentError) in
      guard place < numbers.count, let number = numbers[place] else {
        throw corrupt("a term has no number")
      }
      hashes[number] = TermVectorWriter.hash(of: term.span)
      try subtract(entry, number)
      place += 1
      return true
    }
    guard zip(hashes, hashes.dropFirst()).allSatisfy({ $0 <= $1 }) else {
      throw corrupt("terms are not in the order of their hashes")
    }
  }

  private mutating func subtract(_ entry: TermEntry, _ number: Int) throws(SegmentError) {
    let counts = try vectors.counts(of: UInt32(number))
    guard counts == (Int(entry.documentFrequency), entry.totalFrequency) else {
      throw corrupt("the counts of a term are not those of the dictionary")
    }
    var cursor = try segment.postings(entry)
    while try cursor.nextBlock() {
      try cursor.loadFrequencies()
      for index in 0..<cursor.block.count {
        let (document, frequency) = (cursor.block.documents[index], cursor.block.frequencies[index])
        sums[number] &-= Self.digest(document, frequency)
      }
    }
  }

  /// A number that hardly any other posting has.
  private static func digest(_ document: UInt32, _ frequency: UInt32) -> UInt64 {
    let mixed = (UInt64(document) << 32 | UInt64(frequency)) &* 0x9e37_79b9_7f4a_7c15
    return (mixed ^ mixed >> 29) &* 0xbf58_476d_1ce4_e5b9
  }
}
