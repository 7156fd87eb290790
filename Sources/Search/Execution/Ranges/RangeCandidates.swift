import InvertedIndex

/// Those documents of some ranges that can be among the best, as told by which terms they have and by
/// what these give at most.
///
/// Bounds of a range say that terms meet there; mostly they meet in different documents. Where it is known
/// which documents have which terms, few ranges are left, with one or two documents each.
struct RangeCandidates {
  /// How many ranges are looked at together.
  static let rangeCapacity = 64
  /// How many documents are scored together; more than a range has that is scored so.
  static let capacity = 256

  private let termCount: Int
  /// The ranges that are looked at.
  private var ranges: ArraySlice<UInt32> = []
  /// Which documents of a range have a term: four words a term, the terms of a range side by side.
  private var sets: [UInt64]
  /// What a term gives at most in a range; the terms of a range side by side.
  private var bounds: [Float]
  /// Which documents of a range were found, four words a range.
  private var found: [UInt64]

  /// How many candidates there are.
  private(set) var count = 0
  /// The candidates, ascending.
  private(set) var documents: [UInt32]
  /// What each candidate has scored so far, in units.
  private(set) var scores: [Int32]
  /// What a term that is not scored yet gives a candidate at most, 0 when the candidate does not have it; the
  /// terms of a candidate side by side.
  private var parts: [Float]
  /// Which posting of a term a candidate is; where it has the term.
  private var postings: [UInt32]
  /// What the terms that are not scored yet give each candidate at most.
  private var rests: [Float]
  private var factors: [Float]
  /// The field whose ``factors`` are valid for the candidates.
  private var loadedFactors: LengthFactors?

  /// - Parameter termCount: 0 when there will be no candidates.
  init(termCount: Int) {
    self.termCount = termCount
    let (ranges, documents) = termCount > 0 ? (Self.rangeCapacity, Self.capacity) : (0, 0)
    sets = [UInt64](repeating: 0, count: 4 * termCount * ranges)
    bounds = [Float](repeating: 0, count: termCount * ranges)
    found = [UInt64](repeating: 0, count: 4 * ranges)
    self.documents = [UInt32](repeating: 0, count: documents)
    scores = [Int32](repeating: 0, count: documents)
    parts = [Float](repeating: 0, count: termCount * documents)
    postings = [UInt32](repeating: 0, count: termCount * documents)
    rests = [Float](repeating: 0, count: documents)
    factors = rests
  }

  /// Finds the documents of other ranges that may reach a score.
  ///
  /// - Parameter ranges: at most ``rangeCapacity``, ascending.
  mutating func find(
    in ranges: ArraySlice<UInt32>,
    _ terms: inout [RangeTerm],
    _ rows: borrowing RangeBounds,
    _ need: RangeSetKernel.Need
  ) {
    self.ranges = ranges
    for term in 0..<termCount {
      terms[term].gather(ranges, into: &sets, from: 4 * term, stride: 4 * termCount)
      rows.gather(ranges, of: term, into: &bounds, from: term, stride: termCount)
    }
    RangeSetKernel.find(
      sets,
      bounds,
      rangeCount: ranges.count,
      termCount: termCount,
      need,
      into: &found
    )
  }

  /// How many documents were found in a range.
  func count(inRange number: Int) -> Int {
    var count = 0
    for word in 4 * number..<4 * number + 4 { count += found[word].nonzeroBitCount }
    return count
  }

  mutating func removeAll() {
    count = 0
    loadedFactors = nil
  }

  /// Appends the documents that were found in a range, for which there is room.
  mutating func append(range number: Int) {
    let base = ranges[ranges.startIndex + number] * UInt32(RangeWindow.rangeSize)
    for word in 0..<4 {
      var bits = found[4 * number + word]
      while bits != 0 {
        let bit = bits.trailingZeroBitCount
        bits &= bits - 1
        documents[count] = base + UInt32(64 * word + bit)
        for term in 0..<termCount {
          let place = termCount * number + term
          let isSet = sets[4 * place + word] &>> UInt64(bit) & 1 == 1
          parts[termCount * count + term] = isSet ? bounds[place] : 0
        }
        count += 1
      }
    }
  }

  /// Lets a term say which posting each candidate is that has it, and what that gives at most.
  @inline(__always)
  mutating func locate(_ term: Int, _ body: (_ document: UInt32) -> (posting: Int, bound: Float)) {
    var place = term
    for candidate in 0..<count {
      if parts[place] > 0 {
        let (posting, bound) = body(documents[candidate])
        postings[place] = UInt32(truncatingIfNeeded: posting)
        parts[place] = min(parts[place], bound)
      }
      place += termCount
    }
  }

  /// Keeps the candidates that may reach a score, as far as is known now; none is scored yet.
  mutating func keep(atLeast needed: Float) {
    var kept = 0
    for candidate in 0..<count {
      let (from, to) = (termCount * candidate, termCount * kept)
      var rest: Float = 0
      for term in 0..<termCount {
        rest += parts[from + term]
        parts[to + term] = parts[from + term]
        postings[to + term] = postings[from + term]
      }
      documents[kept] = documents[candidate]
      scores[kept] = 0
      rests[kept] = rest
      kept += rest * 1.000_01 >= needed ? 1 : 0
    }
    count = kept
  }

  /// Adds what a term gives the candidates that have it and may still reach a score.
  @inline(__always)
  mutating func score(
    _ term: Int,
    _ lengthFactors: LengthFactors,
    atLeast needed: Float,
    _ body: (_ posting: Int, _ factor: Float) throws(SegmentError) -> Int32
  ) throws(SegmentError) {
    if loadedFactors !== lengthFactors {
      lengthFactors.load(documents, 0..<count, into: &factors)
      loadedFactors = lengthFactors
    }
    var place = term
    for candidate in 0..<count {
      let part = parts[place]
      if part > 0, (Float(scores[candidate]) + rests[candidate]) * 1.000_01 >= needed {
        scores[candidate] &+= try body(Int(postings[place]), factors[candidate])
        rests[candidate] -= part
      }
      place += termCount
    }
  }
}
