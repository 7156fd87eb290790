/// The vectors that are most like one, the most alike first; of equals those that come first.
struct NearestVectors {
  /// How many there are at most; 8 to 15 are equally good.
  private static let limit = 10

  /// How many there are; fewer than the limit when others have nothing in common with it.
  private(set) var count = 0
  private var entries = [Entry](repeating: Entry(vector: 0, cosine: 0), count: limit)

  struct Entry {
    let vector: Int
    let cosine: Double
  }

  /// - Parameter place: below ``count``.
  subscript(place: Int) -> Entry { entries[place] }

  /// Finds those of a vector.
  mutating func find(nextTo vector: Int, in table: CosineTable) {
    count = Self.find(nextTo: vector, in: table, &entries)
  }

  /// - Returns: how many there are.
  private static func find(
    nextTo vector: Int,
    in table: CosineTable,
    _ entries: inout [Entry]
  ) -> Int {
    var entries = entries.mutableSpan
    let cosines = table.cosines.span.extracting(vector * table.count..<(vector + 1) * table.count)
    var count = 0
    // No cosine is lower, and those of 0 are left out.
    var least = 0.0
    for other in cosines.indices where cosines[other] > least && other != vector {
      let cosine = cosines[other]
      var place = min(count, limit - 1)
      while place > 0, entries[place - 1].cosine < cosine {
        entries[place] = entries[place - 1]
        place -= 1
      }
      entries[place] = Entry(vector: other, cosine: cosine)
      count = min(count + 1, limit)
      if count == limit { least = entries[limit - 1].cosine }
    }
    return count
  }
}
