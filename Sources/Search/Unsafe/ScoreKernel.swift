import InvertedIndex

/// Computes the parts of a score that one term gives to a block of documents.
enum ScoreKernel {
  /// The part of one posting in units: the score rounded to the nearest whole number, at least 1.
  ///
  /// - Parameter weight: at most ``ScoreScale/highest``.
  @inline(__always)
  static func score(weight: Float, frequency: UInt32, factor: Float) -> Int32 {
    score(
      weight: weight,
      frequencies: SIMD4(repeating: frequency),
      factors: SIMD4(repeating: factor)
    )[0]
  }

  /// The parts of four postings in units.
  @inline(__always)
  private static func score(
    weight: Float,
    frequencies: SIMD4<UInt32>,
    factors: SIMD4<Float>
  ) -> SIMD4<Int32> {
    // No frequency has more than 31 bits: then the processor converts them at once.
    let frequencies = SIMD4<Float>(SIMD4<Int32>(truncatingIfNeeded: frequencies))
    let weight = SIMD4<Float>(repeating: weight)
    let scores = rounded(weight - weight / (1 + frequencies * factors))
    return scores.replacing(with: 1, where: scores .< 1)
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
    let full = count & ~3
    // SAFETY: the preconditions; rows of four lie before `full`.
    unsafe frequencies.withUnsafeBytes { frequencies in
      unsafe factors.withUnsafeBytes { factors in
        unsafe scores.withUnsafeMutableBytes { scores in
          for index in stride(from: 0, to: full, by: 4) {
            let parts = unsafe score(
              weight: weight,
              frequencies: frequencies.loadUnaligned(
                fromByteOffset: 4 &* (start &+ index),
                as: SIMD4<UInt32>.self
              ),
              factors: factors.loadUnaligned(fromByteOffset: 4 &* index, as: SIMD4<Float>.self)
            )
            unsafe scores.storeBytes(of: parts, toByteOffset: 4 &* index, as: SIMD4<Int32>.self)
          }
        }
      }
    }
    for index in full..<count {
      scores[index] = score(
        weight: weight,
        frequency: frequencies[start &+ index],
        factor: factors[index]
      )
    }
  }

  /// Adds the parts of the postings at some places of a block to scores.
  ///
  /// - Parameters:
  ///   - frequencies: of the block's postings, 128.
  ///   - places: of the postings in the block; at least 128 entries, as the next two.
  ///   - factors: of the postings; see `Saturation.frequencyFactor`.
  ///   - count: how many postings, at most 128; up to three scores behind theirs change, too.
  static func add(
    weight: Float,
    frequencies: [UInt32],
    _ places: [UInt8],
    factors: [Float],
    count: Int,
    to scores: inout [Int32]
  ) {
    precondition(frequencies.count >= 128 && places.count >= 128)
    precondition(factors.count >= 128 && scores.count >= 128 && count <= 128)
    // SAFETY: rows of four lie in the first 128 entries, and a place is cut to 7 bits.
    unsafe frequencies.withUnsafeBufferPointer { frequencies in
      unsafe places.withUnsafeBufferPointer { places in
        unsafe factors.withUnsafeBytes { factors in
          unsafe scores.withUnsafeMutableBytes { scores in
            for index in stride(from: 0, to: count, by: 4) {
              var row = SIMD4<UInt32>()
              for lane in 0..<4 {
                row[lane] = unsafe frequencies[Int(places[index &+ lane] & 127)]
              }
              let offset = 4 &* index
              let factors = unsafe factors.loadUnaligned(
                fromByteOffset: offset,
                as: SIMD4<Float>.self
              )
              let sums = unsafe scores.loadUnaligned(
                fromByteOffset: offset,
                as: SIMD4<Int32>.self
              )
              unsafe scores.storeBytes(
                of: sums &+ score(weight: weight, frequencies: row, factors: factors),
                toByteOffset: offset,
                as: SIMD4<Int32>.self
              )
            }
          }
        }
      }
    }
  }

  /// Numbers from 0 to 2²⁹ rounded to whole ones, ties to even.
  ///
  /// Adding 1.5 · 2²³ rounds a float below 2²² and leaves the whole number in its lowest bits. A
  /// number is cut into a multiple of 256 and a rest, of which each is small enough. Unlike a call of
  /// the C library, this can be done for several numbers at once.
  @inline(__always)
  private static func rounded(_ numbers: SIMD4<Float>) -> SIMD4<Int32> {
    let magic = SIMD4<Float>(repeating: 0x1.8p23)
    let high = numbers * 0x1p-8 + magic
    let rest = numbers - (high - magic) * 256 + magic
    return (bits(high) &- bits(magic)) &<< 8 &+ (bits(rest) &- bits(magic))
  }

  @inline(__always)
  private static func bits(_ numbers: SIMD4<Float>) -> SIMD4<Int32> {
    // SAFETY: both have four lanes of 32 bits, and any bits are whole numbers.
    unsafe unsafeBitCast(numbers, to: SIMD4<Int32>.self)
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
