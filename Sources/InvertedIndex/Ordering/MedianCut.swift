/// Where to cut a list of scores so that each side has half of the weight.
///
/// Found by counting digits, the highest first, in time that does not depend on the scores.
struct MedianCut {
  /// Scores below are of the lower side, scores above of the upper.
  let score: Int32
  /// What all scores weigh.
  let weight: Int
  /// What the scores below weigh.
  private(set) var weightBelow = 0

  /// A cut for scores that all are the same.
  init(at score: Int32, weight: Int) {
    self.score = score
    self.weight = weight
  }

  /// Looks for the cut.
  ///
  /// - Parameters:
  ///   - scores: any number of scores.
  ///   - weights: as many weights.
  init(_ scores: ArraySlice<Int32>, weights: ArraySlice<UInt32>) {
    weight = weights.reduce(0) { $0 + Int($1) }
    var prefix: UInt32 = 0
    for (shift, bits) in [(21, 11), (10, 11), (0, 10)] as [(UInt32, UInt32)] {
      let histogram = Self.histogram(scores, weights, prefix: prefix, shift: shift, bits: bits)
      var digit = 0
      while digit + 1 < histogram.count, 2 * (weightBelow + histogram[digit]) <= weight {
        weightBelow += histogram[digit]
        digit += 1
      }
      prefix = prefix << bits | UInt32(digit)
    }
    score = Int32(bitPattern: prefix ^ Self.signBit)
  }

  /// Whether an element belongs to the lower side; to be asked for all of them one after the other.
  ///
  /// Of those that have the very score of the cut, the first ones do.
  mutating func takesBelow(_ score: Int32, weight: UInt32) -> Bool {
    guard score == self.score else { return score < self.score }
    guard 2 * weightBelow + Int(weight) <= self.weight else { return false }
    weightBelow += Int(weight)
    return true
  }

  private static let signBit: UInt32 = 1 << 31

  /// What the scores weigh that begin with a prefix, by the digit behind it.
  private static func histogram(
    _ scores: ArraySlice<Int32>,
    _ weights: ArraySlice<UInt32>,
    prefix: UInt32,
    shift: UInt32,
    bits: UInt32
  ) -> [Int] {
    var histogram = [Int](repeating: 0, count: 1 << Int(bits))
    let mask = UInt32(1) << bits - 1
    let (scores, weights) = (scores.span, weights.span)
    for place in 0..<min(scores.count, weights.count) {
      let key = UInt32(bitPattern: scores[place]) ^ signBit
      guard key >> (shift + bits) == prefix else { continue }
      histogram[Int(key >> shift & mask)] &+= Int(weights[place])
    }
    return histogram
  }
}
