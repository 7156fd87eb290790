import Search

/// Counts of passages and letters by the date of the letter, the oldest first.
package struct DateHistogram: Sendable, Equatable {
  /// With more stretches than this, the empty ones are left out: a list of centuries by month helps
  /// nobody.
  private static let filledLength = 600

  /// What stands for those without a date among the numbers of stretches.
  static let notStated = Int.max

  private let unit: CalendarUnit
  private let counts: [Int: SearchResponse.Count]
  private let undated: SearchResponse.Count

  /// - Parameters:
  ///   - days: counts of the column of dates.
  ///   - total: of all matches, dated or not.
  init(_ unit: CalendarUnit, days: ColumnFacet, total: SearchResponse.Count) {
    self.unit = unit
    var counts: [Int: SearchResponse.Count] = [:]
    var undated = total
    for value in days.values {
      guard let day = Int64(value.value) else { continue }
      // A letter has one date, so letters add up as passages do.
      let count = SearchResponse.Count(passages: value.documents, letters: value.groups)
      counts[unit.ordinal(ofDay: day), default: .init(passages: 0, letters: 0)] += count
      undated -= count
    }
    self.counts = counts
    self.undated = undated
  }

  /// Stretches with a match.
  var values: [SearchResponse.Facet.Value] {
    named(counts.keys.sorted().map { ($0, counts[$0]) })
  }

  /// All stretches from the first with a match to the last.
  var valuesWithoutGaps: [SearchResponse.Facet.Value] {
    named(Self.withoutGaps(Set(counts.keys)).sorted().map { ($0, counts[$0]) })
  }

  /// All stretches from the first of some to the last, and what stands for those without a date
  /// (``notStated``), if it is among them.
  static func withoutGaps(_ ordinals: Set<Int>) -> Set<Int> {
    let dated = ordinals.filter { $0 != notStated }
    guard let first = dated.min(), let last = dated.max(), last - first < filledLength else {
      return ordinals
    }
    return ordinals.union(first...last)
  }

  private func named(
    _ counts: [(ordinal: Int, count: SearchResponse.Count?)]
  ) -> [SearchResponse.Facet.Value] {
    let dated = counts.map { entry in
      SearchResponse.Facet.Value(
        value: unit.name(of: entry.ordinal),
        count: entry.count ?? .init(passages: 0, letters: 0)
      )
    }
    return undated.passages > 0
      ? dated + [.notStated(undated)] : dated
  }
}

extension SearchResponse.Count {
  fileprivate static func += (left: inout Self, right: Self) {
    left.passages += right.passages
    left.letters += right.letters
  }

  fileprivate static func -= (left: inout Self, right: Self) {
    left.passages -= right.passages
    left.letters -= right.letters
  }
}
