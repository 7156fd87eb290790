/// The passes over the terms of units that take nearly all the time of a bisection.
///
/// What is kept for terms has room for every number that a term can have, so that no number needs
/// to be checked.
enum BisectionKernels {
  /// The length of what is kept for terms.
  static let termLimit = UnitIndex.termLimit

  /// Adds 1 to the counts of terms.
  @inline(__always)
  static func add(_ terms: Span<UInt16>, toCounts counts: inout [Int32]) {
    var counts = counts.mutableSpan
    precondition(counts.count == termLimit, "Every term has a place.")
    // SAFETY: no term is as great as the number of counts.
    unsafe counts.withUnsafeMutableBufferPointer { counts in
      unsafe terms.withUnsafeBufferPointer { terms in
        for place in 0..<terms.count { unsafe counts[Int(terms[place])] &+= 1 }
      }
    }
  }

  /// Takes 1 from some counts of terms, and adds it to others.
  @inline(__always)
  static func move(
    _ terms: Span<UInt16>,
    from counts: inout [Int32],
    to others: inout [Int32]
  ) {
    var counts = counts.mutableSpan
    var others = others.mutableSpan
    precondition(counts.count == termLimit && others.count == termLimit, "Every term has a place.")
    // SAFETY: no term is as great as the number of counts.
    unsafe counts.withUnsafeMutableBufferPointer { counts in
      unsafe others.withUnsafeMutableBufferPointer { others in
        unsafe terms.withUnsafeBufferPointer { terms in
          for place in 0..<terms.count {
            let term = unsafe Int(terms[place])
            unsafe counts[term] &-= 1
            unsafe others[term] &+= 1
          }
        }
      }
    }
  }

  /// The sum of the terms' weights.
  @inline(__always)
  static func sum(of terms: Span<UInt16>, _ weights: Span<Int32>) -> Int32 {
    precondition(weights.count == termLimit, "Every term has a place.")
    // SAFETY: no term is as great as the number of weights, and all places are inside `terms`.
    return unsafe weights.withUnsafeBufferPointer { weights in
      unsafe terms.withUnsafeBufferPointer { terms in
        // Two sums, so that one addition need not wait for the other.
        var sums: (Int32, Int32) = (0, 0)
        var place = 0
        while place &+ 4 <= terms.count {
          unsafe sums.0 &+= weights[Int(terms[place])]
          unsafe sums.1 &+= weights[Int(terms[place &+ 1])]
          unsafe sums.0 &+= weights[Int(terms[place &+ 2])]
          unsafe sums.1 &+= weights[Int(terms[place &+ 3])]
          place &+= 4
        }
        while place < terms.count {
          unsafe sums.0 &+= weights[Int(terms[place])]
          place &+= 1
        }
        return sums.0 &+ sums.1
      }
    }
  }
}
