import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Graph bisection")
struct GraphBisectionTests {
  @Test("gives every unit one place", arguments: 0..<60 as Range<UInt64>)
  func permutation(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let index = Self.index(topicCount: 3, unitCount: Int(seed) * 7, &generator)
    let order = GraphBisection.order(of: index, leafSize: 1 + generator.below(20))
    #expect(order.sorted() == Array(0..<UInt32(index.sizes.count)))
  }

  @Test("brings the units of a topic together", arguments: 0..<10 as Range<UInt64>)
  func topics(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let index = Self.index(topicCount: 4, unitCount: 800, &generator)
    let order = GraphBisection.order(of: index, leafSize: 16)
    #expect(Self.gapBits(order, index) * 10 < Self.gapBits(Array(0..<800), index) * 9)
  }

  @Test("gives the same order on any number of threads", arguments: 2..<10)
  func threads(threadCount: Int) {
    var generator = SeededGenerator(seed: UInt64(threadCount))
    let index = Self.index(topicCount: 4, unitCount: 700, &generator)
    let order = GraphBisection.order(of: index, leafSize: 4)
    #expect(GraphBisection.order(of: index, leafSize: 4, threadCount: threadCount) == order)
  }

  @Test("cuts where each half has half of the documents")
  func balance() {
    var units: [([UInt16], Int)] = []
    for unit in 0..<40 { units.append(([unit < 10 ? 0 : 1], unit < 10 ? 30 : 10)) }
    let order = GraphBisection.order(of: UnitIndex(units), leafSize: 300)
    #expect(Set(order.prefix(10)) == Set(0..<10) || Set(order.suffix(10)) == Set(0..<10))
  }

  @Test("leaves units in their order where order gains nothing")
  func leaves() {
    var units: [([UInt16], Int)] = []
    for unit in 0..<300 { units.append(([UInt16(unit % 2)], 1)) }
    #expect(GraphBisection.order(of: UnitIndex(units)) == Array(0..<300))
    #expect(GraphBisection.order(of: UnitIndex([])).isEmpty)
  }

  @Test("gives the same order on every machine")
  func fixed() {
    var generator = SeededGenerator(seed: 5)
    let index = Self.index(topicCount: 5, unitCount: 64, &generator)
    let order = GraphBisection.order(of: index, leafSize: 4)
    #expect(order.prefix(12) == [42, 2, 12, 50, 31, 15, 19, 49, 1, 8, 21, 37])
  }

  @Test("copes with units of any size", arguments: 0..<20 as Range<UInt64>)
  func sizes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var units: [([UInt16], Int)] = []
    for unit in 0..<50 {
      units.append(([UInt16(unit % 3)], 1 << generator.below(40)))
    }
    let order = GraphBisection.order(of: UnitIndex(units), leafSize: 1)
    #expect(order.sorted() == Array(0..<50))
  }

  /// Units about one topic each, in no order; topics share some of their terms.
  private static func index(
    topicCount: Int,
    unitCount: Int,
    _ generator: inout SeededGenerator
  ) -> UnitIndex {
    var units: [([UInt16], Int)] = []
    for _ in 0..<unitCount {
      let topic = generator.below(topicCount)
      let terms = (0..<generator.below(30)).map { _ in
        UInt16(generator.oneIn(3) ? generator.below(200) : topic * 40 + generator.below(60))
      }
      units.append((Set(terms).sorted(), generator.below(4)))
    }
    return UnitIndex(units)
  }

  /// The sum of the logarithms of all gaps between units that share a term.
  private static func gapBits(_ order: [UInt32], _ index: UnitIndex) -> Int {
    let logarithm = BinaryLogarithm()
    var last = [UInt32](repeating: 0, count: index.termCount)
    var bits = 0
    for (place, unit) in order.enumerated() {
      for term in index.terms[index.starts[Int(unit)]..<index.starts[Int(unit) + 1]] {
        bits += Int(logarithm(UInt32(place) + 1 - last[Int(term)]))
        last[Int(term)] = UInt32(place)
      }
    }
    return bits
  }
}

extension UnitIndex {
  /// Units by their terms and numbers of documents.
  fileprivate init(_ units: [(terms: [UInt16], documentCount: Int)]) {
    self.init(
      termCount: (units.flatMap(\.terms).max().map(Int.init) ?? -1) + 1,
      sizes: units.map { UInt32(clamping: $0.documentCount) },
      starts: units.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.terms.count) },
      terms: units.flatMap(\.terms)
    )
  }
}
