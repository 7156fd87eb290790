import InvertedIndex

/// Computes the parts of a score that one term gives to a block of documents.
enum ScoreKernel {
  /// The part of one posting in units: the score rounded to the nearest whole number, at least 1.
  ///
  /// - Parameter weight: at most ``ScoreScale/highest``.
  @inline(__always)
  static func score(weight: Float, frequency: UInt32, factor: Float) -> Int32 {
    // No frequency has more than 31 bits: then the processor converts several at once.
    let frequency = Float(Int32(truncatingIfNeeded: frequency))
    return max(1, rounded(weight - weight / (1 + frequency * factor)))
  }

  /// The parts of some postings in units.
  ///
  /// - Parameters:
  ///   - places: where the postings' frequencies stand.
  ///   - factors: of the postings, from the front on; see `Saturation.frequencyFactor`.
  ///   - scores: their front is replaced.
  static func score(
    weight: Float,
    frequencies: [UInt32],
    _ places: Range<Int>,
    factors: [Float],
    into scores: inout [Int32]
  ) {
    precondition(places.lowerBound >= 0 && places.upperBound <= frequencies.count)
    precondition(places.count <= factors.count && places.count <= scores.count)
    let (start, count) = (places.lowerBound, places.count)
    // SAFETY: the preconditions.
    unsafe frequencies.withUnsafeBufferPointer { frequencies in
      unsafe factors.withUnsafeBufferPointer { factors in
        unsafe scores.withUnsafeMutableBufferPointer { scores in
          for index in 0..<count {
            unsafe scores[index] = score(
              weight: weight,
              frequency: frequencies[start &+ index],
              factor: factors[index]
            )
          }
        }
      }
    }
  }

  /// A number from 0 to 2²⁹ rounded to a whole one, ties to even.
  ///
  /// Adding 1.5 · 2²³ rounds a float below 2²² and leaves the whole number in its lowest bits. The
  /// number is cut into a multiple of 256 and a rest, of which each is small enough. Unlike a call of
  /// the C library, this can be done for several numbers at once.
  @inline(__always)
  private static func rounded(_ number: Float) -> Int32 {
    let magic: Float = 0x1.8p23
    let high = number * 0x1p-8 + magic
    let rest = number - (high - magic) * 256 + magic
    let highBits = Int32(truncatingIfNeeded: high.bitPattern &- magic.bitPattern)
    let lowBits = Int32(truncatingIfNeeded: rest.bitPattern &- magic.bitPattern)
    return highBits &<< 8 &+ lowBits
  }

  /// Calls `body` with those of some places whose scores reach a threshold, in order.
  ///
  /// - Parameter body: answers the threshold from there on.
  @inline(__always)
  static func forEach(
    in scores: [Int32],
    _ places: Range<Int>,
    atLeast threshold: Int32,
    _ body: (_ place: Int, _ score: Int32) -> Int32
  ) {
    var threshold = threshold
    var place = max(0, places.lowerBound)
    let count = min(places.upperBound, scores.count)
    while place < count {
      let end = min(place &+ 32, count)
      if end &- place < 32 || highest(scores, rowOf32: place) >= threshold {
        for index in place..<end where scores[index] >= threshold {
          threshold = body(index, scores[index])
        }
      }
      place = end
    }
  }

  /// The highest of the 32 scores from `place` on.
  @inline(__always)
  private static func highest(_ scores: [Int32], rowOf32 place: Int) -> Int32 {
    precondition(place >= 0 && place <= scores.count - 32, "The row lies in the array.")
    // SAFETY: the precondition; eight scores are loaded at a time.
    return unsafe scores.withUnsafeBytes { bytes in
      func row(_ number: Int) -> SIMD8<Int32> {
        unsafe bytes.loadUnaligned(
          fromByteOffset: 4 &* place &+ 32 &* number,
          as: SIMD8<Int32>.self
        )
      }
      let rows = pointwiseMax(pointwiseMax(row(0), row(1)), pointwiseMax(row(2), row(3)))
      return rows.max()
    }
  }

  /// The highest of the scores at some places, at least 0.
  static func highest(_ scores: [Int32], _ places: Range<Int>) -> Int32 {
    precondition(places.lowerBound >= 0 && places.upperBound <= scores.count)
    var rows = SIMD8<Int32>()
    let full = places.lowerBound + places.count & ~7
    // SAFETY: the rows of eight lie in the places before `full`.
    unsafe scores.withUnsafeBytes { bytes in
      for place in stride(from: places.lowerBound, to: full, by: 8) {
        let row = unsafe bytes.loadUnaligned(fromByteOffset: 4 &* place, as: SIMD8<Int32>.self)
        rows = pointwiseMax(rows, row)
      }
    }
    return scores[full..<places.upperBound].reduce(rows.max(), max)
  }
}
