import InvertedIndex

/// Upper bounds in units of what terms give to the documents of each range of 256.
struct RangeBounds {
  let rangeCount: Int
  /// The sums over the terms, one a range; 0 where nothing can match.
  private(set) var sums: [Float]
  /// The bounds of each term, one a range, one term behind the other.
  private var rows: [Float] = []

  /// - Parameter termCount: how many rows will be added.
  init(documentCount: Int, termCount: Int) {
    precondition(RangeWindow.rangeSize == RangeMaxima.rangeSize, "Ranges are those of the index.")
    rangeCount = RangeMaxima.rangeCount(documentCount: documentCount)
    sums = [Float](repeating: 0, count: rangeCount)
    rows.reserveCapacity(termCount * rangeCount)
  }

  /// Adds the row of a frequent term.
  ///
  /// - Parameters:
  ///   - impacts: in 255ths, one a range; 0 where the term is absent.
  ///   - scale: units an impact.
  mutating func add(_ impacts: [UInt8], scale: Float) {
    let start = appendRow()
    RangeKernel.scale(impacts, by: scale, into: &rows, from: start)
    RangeKernel.add(rows, from: start, to: &sums)
  }

  /// Adds the row of a rare term: the highest of its scores in each range.
  mutating func add(_ documents: [UInt32], _ scores: [Int32]) {
    let start = appendRow()
    Self.raise(&rows, from: start, documents, scores)
    RangeKernel.add(rows, from: start, to: &sums)
  }

  private static func raise(
    _ rows: inout [Float],
    from start: Int,
    _ documents: [UInt32],
    _ scores: [Int32]
  ) {
    var rows = rows.mutableSpan
    let (documents, scores) = (documents.span, scores.span)
    for place in 0..<min(documents.count, scores.count) {
      let range = start &+ Int(documents[place]) / RangeWindow.rangeSize
      rows[range] = max(rows[range], Float(scores[place]) * 1.000_01)
    }
  }

  private mutating func appendRow() -> Int {
    rows.append(contentsOf: repeatElement(0, count: rangeCount))
    return rows.count - rangeCount
  }

  /// Leaves only the ranges in which all of the first terms can match.
  mutating func require(termCount: Int) {
    for term in 0..<termCount {
      RangeKernel.clear(&sums, whereAbsent: rows, from: term * rangeCount)
    }
  }

  /// Leaves only the ranges in which any of the first terms can match.
  ///
  /// - Parameter termCount: nothing is to be done when it is the number of all terms.
  mutating func requireAny(termCount: Int) {
    guard termCount > 0, termCount * rangeCount < rows.count else { return }
    var any = Array(rows[..<rangeCount])
    for term in 1..<termCount {
      RangeKernel.add(rows, from: term * rangeCount, to: &any)
    }
    RangeKernel.clear(&sums, whereAbsent: any, from: 0)
  }

  /// The bound of a term in a range; 0 where the term is absent.
  @inline(__always)
  func bound(of term: Int, _ range: Int) -> Float { rows[term &* rangeCount &+ range] }

  /// Copies the bounds of a term in some ranges into `bounds`, from a place on, a stride apart.
  func gather(
    _ ranges: ArraySlice<UInt32>,
    of term: Int,
    into bounds: inout [Float],
    from start: Int,
    stride: Int
  ) {
    var place = start
    for range in ranges {
      bounds[place] = bound(of: term, Int(range))
      place += stride
    }
  }

  /// The ranges whose sums reach a bound, in order.
  func ranges(atLeast bound: Float) -> [UInt32] {
    var ranges = [UInt32](repeating: 0, count: rangeCount)
    ranges.removeLast(rangeCount - RangeKernel.collect(sums, atLeast: bound, into: &ranges))
    return ranges
  }

  /// A bound that about `count` of some ranges reach; 0 when there are no more.
  func limit(_ ranges: [UInt32], count wanted: Int) -> Float {
    guard ranges.count > wanted else { return 0 }
    var (lowest, highest) = (Float.infinity, Float(0))
    for range in ranges {
      lowest = min(lowest, sums[Int(range)])
      highest = max(highest, sums[Int(range)])
    }
    guard highest > lowest else { return 0 }
    let stepsPerUnit = 255 / (highest - lowest)
    var histogram = [Int](repeating: 0, count: 256)
    for range in ranges {
      histogram[min(255, Int((sums[Int(range)] - lowest) * stepsPerUnit))] += 1
    }
    var count = 0
    for step in stride(from: 255, through: 0, by: -1) {
      count += histogram[step]
      if count >= wanted { return lowest + Float(step) / stepsPerUnit }
    }
    return 0
  }
}
