/// Units in some order, with their terms one behind the other in that order.
///
/// So that a pass over the units of a node reads memory from front to back.
struct UnitSequence {
  /// For each place, which unit it is.
  private(set) var numbers: [UInt32]
  /// For each place, how many documents the unit has; a unit without any counts as one.
  private(set) var sizes: [UInt32]
  private var starts: [Int]
  private var terms: [UInt16]

  init(_ index: UnitIndex) {
    numbers = Array(0..<UInt32(index.sizes.count))
    sizes = index.sizes.map { max(1, $0) }
    starts = index.starts
    terms = index.terms
  }

  /// The units at some places, as a sequence of their own.
  func extracting(_ places: Range<Int>) -> UnitSequence {
    var part = self
    let range = starts[places.lowerBound]..<starts[places.upperBound]
    part.numbers = Array(numbers[places])
    part.sizes = Array(sizes[places])
    part.starts = starts[places.lowerBound...places.upperBound].map { $0 - range.lowerBound }
    part.terms = Array(terms[range])
    return part
  }

  func documentCount(of places: Range<Int>) -> Int {
    sizes[places].reduce(0) { $0 + Int($1) }
  }

  /// The terms of the units at some places.
  @inline(__always)
  func withTerms<Result>(of places: Range<Int>, _ body: (Span<UInt16>) -> Result) -> Result {
    body(terms.span.extracting(starts[places.lowerBound]..<starts[places.upperBound]))
  }

  /// Takes over the units of a node from another sequence, the lower half first, each half in the
  /// order it had; gives the place of the first unit of the upper half.
  mutating func partition(_ node: Range<Int>, of other: UnitSequence, by isUpper: [Bool]) -> Int {
    var place = node.lowerBound
    starts[place] = other.starts[place]
    for half in [false, true] {
      for source in node where isUpper[source] == half {
        copy(source, of: other, to: place)
        place += 1
      }
    }
    return node.lowerBound + isUpper[node].count { !$0 }
  }

  private static func copy(
    _ source: [UInt16],
    _ range: Range<Int>,
    to target: inout [UInt16],
    at start: Int
  ) {
    var target = target.mutableSpan
    target.withPart(start..<start + range.count) { _ = $0.copy(source.span.extracting(range)) }
  }

  private mutating func copy(_ source: Int, of other: UnitSequence, to place: Int) {
    numbers[place] = other.numbers[source]
    sizes[place] = other.sizes[source]
    let range = other.starts[source]..<other.starts[source + 1]
    let start = starts[place]
    starts[place + 1] = start + range.count
    Self.copy(other.terms, range, to: &terms, at: start)
  }
}
