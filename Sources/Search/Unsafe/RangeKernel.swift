/// The inner loops over the bounds of document ranges and over the scores of one range.
enum RangeKernel {
  /// Puts impacts, each times a scale, into a row.
  ///
  /// - Parameter start: where in `rows` the row begins.
  static func scale(
    _ impacts: [UInt8],
    by scale: Float,
    into rows: inout [Float],
    from start: Int
  ) {
    precondition(start >= 0 && start <= rows.count)
    let count = min(impacts.count, rows.count - start)
    // SAFETY: `count` fits both.
    unsafe impacts.withUnsafeBufferPointer { impacts in
      unsafe rows.withUnsafeMutableBufferPointer { rows in
        for range in 0..<count { unsafe rows[start &+ range] = Float(impacts[range]) * scale }
      }
    }
  }

  /// Adds a row to the sums.
  static func add(_ rows: [Float], from start: Int, to sums: inout [Float]) {
    precondition(start >= 0 && start <= rows.count)
    let count = min(rows.count - start, sums.count)
    // SAFETY: `count` fits both.
    unsafe rows.withUnsafeBufferPointer { rows in
      unsafe sums.withUnsafeMutableBufferPointer { sums in
        for range in 0..<count { unsafe sums[range] += rows[start &+ range] }
      }
    }
  }

  /// Sets the sums to 0 where a row is 0.
  static func clear(_ sums: inout [Float], whereAbsent rows: [Float], from start: Int) {
    precondition(start >= 0 && start <= rows.count)
    let count = min(rows.count - start, sums.count)
    // SAFETY: `count` fits both.
    unsafe rows.withUnsafeBufferPointer { rows in
      unsafe sums.withUnsafeMutableBufferPointer { sums in
        for range in 0..<count {
          unsafe sums[range] = rows[start &+ range] == 0 ? 0 : sums[range]
        }
      }
    }
  }

  /// Puts the numbers of the ranges that reach a bound, in order, into the front of `found`, and
  /// gives how many there are.
  ///
  /// - Parameters:
  ///   - bounds: at least 0, as `bound`.
  static func collect(_ bounds: [Float], atLeast bound: Float, into found: inout [UInt32]) -> Int {
    precondition(found.count >= bounds.count, "There is room for every range.")
    var count = 0
    // SAFETY: every range writes one number at most, at or before its own place.
    unsafe bounds.withUnsafeBufferPointer { bounds in
      unsafe found.withUnsafeMutableBufferPointer { found in
        for range in 0..<bounds.count {
          unsafe found[count] = UInt32(truncatingIfNeeded: range)
          // Floats from 0 on are in the order of their bits.
          let bits = unsafe Int(bounds[range].bitPattern)
          count &+= 1 &+ isBelow(bits, Int(bound.bitPattern))
        }
      }
    }
    return count
  }

  /// Puts those of some places whose documents have a score into the front of `found`, and gives
  /// how many there are.
  ///
  /// - Parameters:
  ///   - places: below 128.
  ///   - scores: of a row of documents; their number is a power of two.
  ///   - found: at least 128.
  static func collect(
    _ documents: [UInt32],
    _ places: Range<Int>,
    _ scores: [Int32],
    atLeast score: Int32,
    into found: inout [UInt8]
  ) -> Int {
    precondition(places.lowerBound >= 0 && places.upperBound <= min(documents.count, 128))
    precondition(!scores.isEmpty && scores.count & (scores.count - 1) == 0 && found.count >= 128)
    let mask = UInt32(truncatingIfNeeded: scores.count &- 1)
    var count = 0
    // SAFETY: the places are the documents'; the mask keeps a document within the scores; each
    // place writes one entry at most, at or before its own.
    unsafe documents.withUnsafeBufferPointer { documents in
      unsafe scores.withUnsafeBufferPointer { scores in
        unsafe found.withUnsafeMutableBufferPointer { found in
          for place in places {
            unsafe found[count] = UInt8(truncatingIfNeeded: place)
            let sum = unsafe Int(scores[Int(documents[place] & mask)])
            count &+= 1 &+ isBelow(sum, Int(score))
          }
        }
      }
    }
    return count
  }

  /// Sets some scores to 0.
  @inline(__always)
  static func clear(_ scores: inout [Int32], _ places: Range<Int>) {
    precondition(places.lowerBound >= 0 && places.upperBound <= scores.count)
    // SAFETY: the precondition.
    unsafe scores.withUnsafeMutableBufferPointer { scores in
      guard let start = scores.baseAddress else { return }
      unsafe (start + places.lowerBound).update(repeating: 0, count: places.count)
    }
  }

  /// Adds the parts of postings, from a place of `parts` on, to the scores of their documents, and
  /// gives the highest of the new scores.
  ///
  /// - Parameters:
  ///   - scores: of a row of documents; their number is a power of two.
  ///   - onlyMatches: whether documents without a score stay so.
  static func add(
    _ parts: [Int32],
    from first: Int,
    _ documents: [UInt32],
    _ places: Range<Int>,
    to scores: inout [Int32],
    onlyMatches: Bool
  ) -> Int32 {
    precondition(places.lowerBound >= 0 && places.upperBound <= documents.count)
    precondition(first >= 0 && first + places.count <= parts.count)
    precondition(!scores.isEmpty && scores.count & (scores.count - 1) == 0)
    let mask = UInt32(truncatingIfNeeded: scores.count &- 1)
    let (start, count) = (places.lowerBound, places.count)
    var highest: Int32 = 0
    // SAFETY: the places lie in both arrays; the mask keeps a document within the scores.
    unsafe parts.withUnsafeBufferPointer { parts in
      unsafe documents.withUnsafeBufferPointer { documents in
        unsafe scores.withUnsafeMutableBufferPointer { scores in
          for index in 0..<count {
            let place = unsafe Int(documents[start &+ index] & mask)
            let part = unsafe parts[first &+ index]
            let score = unsafe scores[place]
            let sum = onlyMatches && score == 0 ? 0 : score &+ part
            unsafe scores[place] = sum
            highest = max(highest, sum)
          }
        }
      }
    }
    return highest
  }

  /// −1 when a number is below another, otherwise 0; their difference does not overflow.
  ///
  /// A compiler makes a jump of `?:` where it thinks that one is cheaper, and no processor could
  /// guess these.
  @inline(__always)
  private static func isBelow(_ number: Int, _ other: Int) -> Int {
    (number &- other) &>> (Int.bitWidth &- 1)
  }
}
