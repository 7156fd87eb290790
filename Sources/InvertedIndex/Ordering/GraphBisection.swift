import Dispatch
import Synchronization

/// Finds an order of an index's units in which those with the same words stand together.
///
/// Lists of postings get smaller gaps, and good documents come in fewer blocks. The units are cut in
/// halves that share as few terms as possible, and each half again (Dhulipala, Kabiljo, Karrer,
/// Ottaviano, Pupyrev and Shalita, Compressing Graphs and Indexes with Recursive Graph Bisection,
/// KDD 2016). All units of both halves are sorted by one score, of which only the median is needed
/// (Mackenzie, Petri and Moffat, Faster Index Reordering with Bipartite Graph Partitioning,
/// SIGIR 2021).
///
/// Halves are balanced by documents. The same units give the same order on every machine: all
/// arithmetic is whole numbers, and equals are decided by a unit's number.
struct GraphBisection {
  /// Runs of so few documents are not cut: within four blocks of postings order gains little.
  static let leafSize = 512
  /// How often units may change sides before a cut is made.
  private static let roundLimit = 5
  /// A round in which a smaller share of the units moves is the last.
  private static let settledShare = 1000
  /// More cuts than halving documents can need.
  private static let depthLimit = 64

  private let leafSize: Int
  private let termCount: Int
  /// Units in the order so far; a node of the recursion is a range of them.
  private var units: UnitSequence
  /// Room for the units of a node in their new order.
  private var spare: UnitSequence
  private var halves: BisectionHalves
  private var order: [UInt32] = []

  /// The units' numbers in the order in which they should stand.
  ///
  /// Costs some 12 ns for each term of each unit.
  ///
  /// - Parameter threadCount: how many threads share the work; the order is the same whatever their
  ///   number.
  static func order(
    of index: UnitIndex,
    leafSize: Int = leafSize,
    threadCount: Int = 1
  ) -> [UInt32] {
    let bisection = GraphBisection(UnitSequence(index), index.termCount, leafSize: leafSize)
    return bisection.order(depth: 0, threadCount: threadCount)
  }

  private init(_ units: UnitSequence, _ termCount: Int, leafSize: Int) {
    self.leafSize = leafSize
    self.termCount = termCount
    self.units = units
    spare = units
    halves = BisectionHalves(unitCount: units.numbers.count, termCount: termCount)
    order.reserveCapacity(units.numbers.count)
  }

  /// Orders all units, the halves of the first cuts at the same time.
  private consuming func order(depth: Int, threadCount: Int) -> [UInt32] {
    let all = units.numbers.indices
    guard threadCount > 1, isDivisible(all, depth: depth) else {
      divide(all, depth: depth)
      return order
    }
    let middle = cut(all)
    let (leafSize, termCount) = (leafSize, termCount)
    let nodes = [all.lowerBound..<middle, middle..<all.upperBound]
    let waiting = Mutex(nodes.map { Optional(units.extracting($0)) })
    // From here on only the halves take memory, each as long as it is worked on.
    self = GraphBisection(units.extracting(0..<0), termCount, leafSize: leafSize)
    let orders = Mutex([[UInt32]](repeating: [], count: nodes.count))
    DispatchQueue.concurrentPerform(iterations: nodes.count) { half in
      guard let units = waiting.withLock({ $0[half].take() }) else { return }
      // The lower half is the first to get a thread more.
      let share = (threadCount + 1 - half) / 2
      let order = GraphBisection(units, termCount, leafSize: leafSize)
        .order(depth: depth + 1, threadCount: share)
      orders.withLock { $0[half] = order }
    }
    return orders.withLock { Array($0.joined()) }
  }

  /// Orders the units of a node, and appends them to ``order``.
  private mutating func divide(_ node: Range<Int>, depth: Int) {
    guard isDivisible(node, depth: depth) else {
      order.append(contentsOf: units.numbers[node])
      return
    }
    let middle = cut(node)
    divide(node.lowerBound..<middle, depth: depth + 1)
    divide(middle..<node.upperBound, depth: depth + 1)
    swap(&units, &spare)
  }

  private func isDivisible(_ node: Range<Int>, depth: Int) -> Bool {
    node.count > 1 && units.documentCount(of: node) > leafSize && depth < Self.depthLimit
  }

  /// Brings the units of a node into two halves, and gives the place of the first of the upper one;
  /// what ``units`` was is ``spare`` then.
  private mutating func cut(_ node: Range<Int>) -> Int {
    improveHalves(of: node)
    let middle = spare.partition(node, of: units, by: halves.isUpper)
    swap(&units, &spare)
    return middle
  }

  /// Moves units between the halves of a node until hardly any wants to.
  private mutating func improveHalves(of node: Range<Int>) {
    halves.begin(node, units)
    for _ in 0..<Self.roundLimit {
      let movedCount = halves.improve(node, units)
      if movedCount * Self.settledShare < node.count { return }
    }
  }
}
