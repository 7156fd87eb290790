package import InvertedIndex

/// What documents are counted by: numbers that stand for the values of a column.
package struct CountingAxis {
  /// Whether all documents of a group have the same labels, so that one tells of all.
  let isShared: Bool
  /// Appends the labels of a document.
  let appendLabels: (_ document: DocID, _ labels: inout [Int]) -> Void

  /// - Parameter appendLabels: gives each document at least one label, or it counts in no value; one
  ///   that is given twice counts once.
  package init(
    isShared: Bool,
    appendLabels: @escaping (_ document: DocID, _ labels: inout [Int]) -> Void
  ) {
    self.isShared = isShared
    self.appendLabels = appendLabels
  }
}

/// How many documents and groups have each label of one or two axes, and each pair: a
/// cross-tabulation in one pass over the matches.
///
/// A document with several labels counts under each, and once in what they have in common; so does a
/// group. Only what occurs takes memory.
package struct CrossCounts: Sendable {
  /// A label of each of two axes.
  package struct Pair: Sendable, Hashable {
    package let first: Int
    package let second: Int

    package init(_ first: Int, _ second: Int) {
      self.first = first
      self.second = second
    }
  }

  /// All matches.
  package let total: MatchTotals
  /// By the labels of each axis.
  package let axes: [[Int: MatchTotals]]
  /// By pairs of labels; empty for one axis.
  package let pairs: [Pair: MatchTotals]

  /// Counts of several sets of matches by one axis: a cross-tabulation whose first labels are the
  /// places of the sets.
  ///
  /// - Parameters:
  ///   - sets: each counted by one axis.
  ///   - all: what the totals of the axis are of.
  package init(_ sets: [CrossCounts], within all: CrossCounts) {
    total = all.total
    axes = [
      Dictionary(uniqueKeysWithValues: sets.enumerated().map { ($0.offset, $0.element.total) }),
      all.axes[0],
    ]
    var pairs: [Pair: MatchTotals] = [:]
    for (place, set) in sets.enumerated() {
      for (label, totals) in set.axes[0] { pairs[Pair(place, label)] = totals }
    }
    self.pairs = pairs
  }

  /// - Parameter axes: one or two; of more, pairs are those of the first two.
  package init(_ matches: MatchedDocuments, by axes: [CountingAxis]) {
    var counter = Counter(axisCount: axes.count)
    var labels = axes.map { _ in [Int]() }
    // The matches of a group that are still to be counted, all with these labels.
    var pending = (group: UInt32?.none, documents: 0)
    let isShared = axes.allSatisfy(\.isShared)
    matches.forEachDocument { document, group in
      let isNewGroup = pending.group != group
      if isNewGroup || !isShared {
        counter.add(labels, pending.documents, of: pending.group)
        pending = (group, 0)
      }
      for place in axes.indices where isNewGroup || !axes[place].isShared {
        labels[place].removeAll(keepingCapacity: true)
        axes[place].appendLabels(document, &labels[place])
      }
      pending.documents += 1
    }
    counter.add(labels, pending.documents, of: pending.group)
    total = matches.totals
    self.axes = counter.axes.map { $0.mapValues(\.totals) }
    pairs = counter.pairs.mapValues(\.totals)
  }

  /// Counts of labels while matches come, those of a group together.
  private struct Counter {
    private(set) var axes: [[Int: Count]]
    private(set) var pairs: [Pair: Count] = [:]

    init(axisCount: Int) {
      axes = Array(repeating: [:], count: axisCount)
    }

    mutating func add(_ labels: [[Int]], _ documents: Int, of group: UInt32?) {
      guard let group, documents > 0 else { return }
      for (axis, labels) in labels.enumerated() {
        for (place, label) in labels.enumerated() where !labels[..<place].contains(label) {
          axes[axis][label, default: Count()].add(documents, of: group)
        }
      }
      guard labels.count > 1 else { return }
      for (place, first) in labels[0].enumerated() where !labels[0][..<place].contains(first) {
        for (place, second) in labels[1].enumerated() where !labels[1][..<place].contains(second) {
          pairs[Pair(first, second), default: Count()].add(documents, of: group)
        }
      }
    }
  }

  private struct Count {
    private var documents = 0
    private var groups = 0
    /// The group that was counted last.
    private var group: UInt32?

    var totals: MatchTotals { MatchTotals(documents: documents, groups: groups) }

    mutating func add(_ count: Int, of current: UInt32) {
      documents += count
      if group != current { groups += 1 }
      group = current
    }
  }
}
