import InvertedIndex

/// Computes the parts of a score that one term gives to a block of documents.
enum ScoreKernel {
  private typealias Lanes = SIMD8<Float>

  /// The part of one posting in units: the score rounded to the nearest whole number, at least 1.
  ///
  /// Gives what ``score(weight:frequencies:factors:into:)`` gives.
  static func score(weight: Float, frequency: UInt32, factor: Float) -> Int32 {
    let score = Saturation.score(weight: weight, frequency: frequency, factor: factor)
    return max(1, Int32(score.rounded(.toNearestOrEven)))
  }

  /// The parts of 128 postings in units.
  ///
  /// - Parameters:
  ///   - weight: at most ``ScoreScale/highest``.
  ///   - frequencies: at least 128.
  ///   - factors: at least 128; see ``Saturation/frequencyFactor(length:average:)``.
  ///   - scores: at least 128, of which the first 128 are replaced.
  static func score(
    weight: Float,
    frequencies: [UInt32],
    factors: [Float],
    into scores: inout [Int32]
  ) {
    precondition(min(frequencies.count, factors.count, scores.count) >= 128, "A block is 128.")
    // SAFETY: the rows of eight, 0 to 15, lie in the first 128 of each, which the arrays have.
    let isExact = unsafe frequencies.withUnsafeBytes { frequencies in
      unsafe factors.withUnsafeBytes { factors in
        unsafe scores.withUnsafeMutableBytes { scores in
          unsafe score(weight, frequencies, factors, scores)
        }
      }
    }
    guard !isExact else { return }
    for place in 0..<128 {
      scores[place] = score(
        weight: weight,
        frequency: frequencies[place],
        factor: factors[place]
      )
    }
  }

  /// Eight postings a step; `false` when a frequency has more than the 23 bits that ``floats`` takes.
  @inline(__always)
  private static func score(
    _ weight: Float,
    _ frequencies: UnsafeRawBufferPointer,
    _ factors: UnsafeRawBufferPointer,
    _ scores: UnsafeMutableRawBufferPointer
  ) -> Bool {
    var allBits = SIMD8<UInt32>()
    let weights = Lanes(repeating: weight)
    for offset in stride(from: 0, to: 512, by: 32) {
      // SAFETY: the caller lends 512 bytes of each; any bits are valid numbers.
      let bits = unsafe frequencies.loadUnaligned(fromByteOffset: offset, as: SIMD8<UInt32>.self)
      let factor = unsafe factors.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
      let sums = weights - weights / (1 + floats(bits) * factor)
      let parts = pointwiseMax(rounded(sums), SIMD8(repeating: 1))
      unsafe scores.storeBytes(of: parts, toByteOffset: offset, as: SIMD8<Int32>.self)
      allBits |= bits
    }
    return (allBits .>= 1 << 23) == SIMDMask(repeating: false)
  }

  /// Whole numbers below 2²³ as floats: put behind the exponent of 2²³, of which then 2²³ is taken.
  @inline(__always)
  private static func floats(_ numbers: SIMD8<UInt32>) -> Lanes {
    // SAFETY: both are eight times 32 bits, and any bits are valid.
    unsafe unsafeBitCast(numbers | 0x4B00_0000, to: Lanes.self) - 0x1p23
  }

  /// Numbers from 0 to 2²⁹ rounded to whole ones, ties to even.
  ///
  /// Adding 1.5 · 2²³ rounds a float below 2²² and leaves the whole number in its lowest bits. The
  /// number is cut into a multiple of 256 and a rest, of which each is small enough.
  @inline(__always)
  private static func rounded(_ numbers: Lanes) -> SIMD8<Int32> {
    let magic: Float = 0x1.8p23
    let magicBits: UInt32 = 0x4B40_0000
    let high = numbers * 0x1p-8 + magic
    let rest = numbers - (high - magic) * 256 + magic
    // SAFETY: all are eight times 32 bits, and any bits are valid.
    let highBits = unsafe unsafeBitCast(high, to: SIMD8<UInt32>.self) &- magicBits
    let lowBits = unsafe unsafeBitCast(rest, to: SIMD8<UInt32>.self) &- magicBits
    return unsafe unsafeBitCast(highBits &<< 8 &+ lowBits, to: SIMD8<Int32>.self)
  }

  /// Calls `body` with the places of the first `count` scores that reach a threshold, in order.
  ///
  /// - Parameter body: answers the threshold from there on.
  @inline(__always)
  static func forEach(
    in scores: [Int32],
    count: Int,
    atLeast threshold: Int32,
    _ body: (_ place: Int, _ score: Int32) -> Int32
  ) {
    var threshold = threshold
    var place = 0
    let count = min(count, scores.count)
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

  /// The highest of all scores, at least 0.
  static func highest(_ scores: [Int32]) -> Int32 {
    var rows = SIMD8<Int32>()
    let full = scores.count & ~7
    // SAFETY: the rows of eight lie in the first `full` scores.
    unsafe scores.withUnsafeBytes { bytes in
      for place in stride(from: 0, to: full, by: 8) {
        let row = unsafe bytes.loadUnaligned(fromByteOffset: 4 &* place, as: SIMD8<Int32>.self)
        rows = pointwiseMax(rows, row)
      }
    }
    return scores[full...].reduce(rows.max(), max)
  }
}
