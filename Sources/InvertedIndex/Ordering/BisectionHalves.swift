/// Which half each unit of a node is in, and what it would gain by changing.
///
/// A term costs about log2(n / d) bits for each of the d units that have it in a half of n: a unit
/// is drawn to the half where more of the others have its terms.
struct BisectionHalves {
  /// For each place of the sequence, whether the unit is in the upper half.
  private(set) var isUpper: [Bool]
  /// For each place, how much the unit is drawn to the upper half.
  private var scores: [Int32]
  /// Terms are below this number.
  private let termCount: Int
  /// For each term, how many units of the half have it; there is room for all numbers of terms.
  private var lowerCounts: [Int32]
  private var upperCounts: [Int32]
  /// For each term, how much it draws a unit of the half to the upper one.
  private var lowerWeights: [Int32]
  private var upperWeights: [Int32]
  private let logarithm = BinaryLogarithm()

  init(unitCount: Int, termCount: Int) {
    isUpper = [Bool](repeating: false, count: unitCount)
    scores = [Int32](repeating: 0, count: unitCount)
    self.termCount = termCount
    lowerCounts = [Int32](repeating: 0, count: BisectionKernels.termLimit)
    upperCounts = lowerCounts
    lowerWeights = lowerCounts
    upperWeights = lowerCounts
  }

  /// Begins with the units of a node in the order they have.
  mutating func begin(_ node: Range<Int>, _ units: UnitSequence) {
    var cut = MedianCut(at: 0, weight: units.documentCount(of: node))
    for term in 0..<termCount {
      lowerCounts[term] = 0
      upperCounts[term] = 0
    }
    for place in node {
      isUpper[place] = !cut.takesBelow(0, weight: units.sizes[place])
      count(place, units)
    }
  }

  /// Lets the units change halves, all at once; gives the number of those that did.
  mutating func improve(_ node: Range<Int>, _ units: UnitSequence) -> Int {
    weighTerms()
    Self.score(node, units, isUpper, lowerWeights, upperWeights, &scores)
    var cut = MedianCut(scores[node], weights: units.sizes[node])
    var movedCount = 0
    for place in node {
      let belongsUp = !cut.takesBelow(scores[place], weight: units.sizes[place])
      guard belongsUp != isUpper[place] else { continue }
      isUpper[place] = belongsUp
      move(place, units)
      movedCount += 1
    }
    return movedCount
  }

  /// A unit does not count itself among those that draw it.
  private mutating func weighTerms() {
    Self.weigh(termCount, lowerCounts, upperCounts, logarithm, &lowerWeights, &upperWeights)
  }

  private static func weigh(
    _ termCount: Int,
    _ lowerCounts: [Int32],
    _ upperCounts: [Int32],
    _ logarithm: BinaryLogarithm,
    _ lowerWeights: inout [Int32],
    _ upperWeights: inout [Int32]
  ) {
    let (lowerCounts, upperCounts) = (lowerCounts.span, upperCounts.span)
    var lowerWeights = lowerWeights.mutableSpan
    var upperWeights = upperWeights.mutableSpan
    for term in 0..<termCount {
      let lower = UInt32(bitPattern: lowerCounts[term])
      let upper = UInt32(bitPattern: upperCounts[term])
      lowerWeights[term] = logarithm(upper + 1) - logarithm(lower)
      upperWeights[term] = logarithm(upper) - logarithm(lower + 1)
    }
  }

  private static func score(
    _ node: Range<Int>,
    _ units: UnitSequence,
    _ isUpper: [Bool],
    _ lowerWeights: [Int32],
    _ upperWeights: [Int32],
    _ scores: inout [Int32]
  ) {
    let isUpper = isUpper.span
    let (lowerWeights, upperWeights) = (lowerWeights.span, upperWeights.span)
    var scores = scores.mutableSpan
    for place in node {
      scores[place] = units.withTerms(of: place..<place + 1) { terms in
        isUpper[place]
          ? BisectionKernels.sum(of: terms, upperWeights)
          : BisectionKernels.sum(of: terms, lowerWeights)
      }
    }
  }

  /// Counts a unit's terms in its half.
  private mutating func count(_ place: Int, _ units: UnitSequence) {
    units.withTerms(of: place..<place + 1) { terms in
      if isUpper[place] {
        BisectionKernels.add(terms, toCounts: &upperCounts)
      } else {
        BisectionKernels.add(terms, toCounts: &lowerCounts)
      }
    }
  }

  /// Counts a unit's terms in the half it has moved to, no longer in the other.
  private mutating func move(_ place: Int, _ units: UnitSequence) {
    units.withTerms(of: place..<place + 1) { terms in
      if isUpper[place] {
        BisectionKernels.move(terms, from: &lowerCounts, to: &upperCounts)
      } else {
        BisectionKernels.move(terms, from: &upperCounts, to: &lowerCounts)
      }
    }
  }
}
