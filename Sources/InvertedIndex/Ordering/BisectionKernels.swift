/// The two passes over the terms of units that take nearly all the time of a bisection.
enum BisectionKernels {
  /// Adds a number to the counts of terms.
  @inline(__always)
  static func add(_ number: Int32, toCountsOf terms: Span<UInt16>, _ counts: inout [Int32]) {
    var counts = counts.mutableSpan
    for place in 0..<terms.count {
      let term = Int(terms[place])
      counts[term] = counts[term] &+ number
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
    for place in 0..<terms.count {
      let term = Int(terms[place])
      counts[term] = counts[term] &- 1
      others[term] = others[term] &+ 1
    }
  }

  /// The sum of the terms' weights.
  @inline(__always)
  static func sum(of terms: Span<UInt16>, _ weights: Span<Int32>) -> Int32 {
    var sum: Int32 = 0
    for place in 0..<terms.count { sum = sum &+ weights[Int(terms[place])] }
    return sum
  }
}
