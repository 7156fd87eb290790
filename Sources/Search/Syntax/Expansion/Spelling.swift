/// How far apart two spellings are: letters inserted, dropped, exchanged, or swapped with a
/// neighbour (Damerau, "A technique for computer detection and correction of spelling errors", 1964;
/// here with each pair swapped at most once).
package enum Spelling {
  /// The distance, or `nil` when it is above `limit`.
  ///
  /// Takes time in the product of the lengths, and stops at the first row that is above the limit.
  package static func distance(
    _ left: [Unicode.Scalar],
    _ right: [Unicode.Scalar],
    limit: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      row.reserveCapacity(right.count + 1)
      for j in right.indices {
        let exchange = last[j] + (left[i] == right[j] ? 0 : 1)
        var best = min(exchange, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      guard row.contains(where: { $0 <= limit }) else { return nil }
      beforeLast = last
      last = row
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }

  /// The first of the names nearest to a misspelled one, at most two letters away; one of one or two
  /// letters is near to none.
  package static func nearest(to name: String, in names: [String]) -> String? {
    let scalars = Array(name.unicodeScalars)
    guard scalars.count > 2 else { return nil }
    let limit = scalars.count < 4 ? 1 : 2
    var best: (name: String, distance: Int)?
    for candidate in names {
      let distance = distance(scalars, Array(candidate.lowercased().unicodeScalars), limit: limit)
      if let distance, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }
}
