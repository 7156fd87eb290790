/// Turns lists of units for each term into lists of terms for each unit.
///
/// Between the two, postings are in buckets of consecutive units, so that neither reading nor
/// writing jumps through more memory than a cache holds.
struct UnitBuckets {
  private static let unitBits: UInt32 = 12
  private static var unitsPerBucket: Int { 1 &<< Int(unitBits) }

  /// Term, number of units and, for each, its place in the bucket; again for the next term.
  private var buckets: [[UInt16]]
  /// One more than the last term.
  private var termCount = 0

  init(unitCount: Int) {
    let bucketCount = (unitCount + Self.unitsPerBucket - 1) / Self.unitsPerBucket
    buckets = [[UInt16]](repeating: [], count: bucketCount)
  }

  /// Adds a term, greater than those before, with its units, each of which exists and is there once.
  mutating func append(term: UInt16, units: [UInt32]) {
    termCount = Int(term) + 1
    var start = 0
    while start < units.count {
      let bucket = units[start] >> Self.unitBits
      var end = start + 1
      while end < units.count, units[end] >> Self.unitBits == bucket,
        end - start < Self.unitsPerBucket
      {
        end += 1
      }
      Self.append(term, units[start..<end], to: &buckets[Int(bucket)])
      start = end
    }
  }

  private static func append(_ term: UInt16, _ units: ArraySlice<UInt32>, to bucket: inout [UInt16])
  {
    bucket.append(term)
    bucket.append(UInt16(units.count))
    let mask = UInt32(Self.unitsPerBucket - 1)
    bucket.append(contentsOf: units.lazy.map { UInt16($0 & mask) })
  }

  /// The terms of each unit.
  ///
  /// - Parameter parts: the terms of each are greater than those of the part before, and numbered from
  ///   0 in each.
  static func index(_ parts: [UnitBuckets], sizes: [UInt32], termCount: Int) -> UnitIndex {
    var parts = parts
    let unitCount = sizes.count
    var starts = [0]
    starts.reserveCapacity(unitCount + 1)
    var terms: [UInt16] = []
    for first in stride(from: 0, to: unitCount, by: unitsPerBucket) {
      let entries = parts.indices.map { parts[$0].takeBucket(first / unitsPerBucket) }
      appendStarts(of: entries, unitCount: min(unitsPerBucket, unitCount - first), &starts)
      terms.append(contentsOf: repeatElement(0, count: starts[starts.count - 1] - terms.count))
      var next = Array(starts[first...])
      var firstTerm: UInt16 = 0
      for (part, entries) in zip(parts, entries) {
        distribute(entries, addingToTerms: firstTerm, &next, &terms)
        firstTerm &+= UInt16(truncatingIfNeeded: part.termCount)
      }
    }
    return UnitIndex(termCount: termCount, sizes: sizes, starts: starts, terms: terms)
  }

  /// A bucket, which is empty here from then on.
  private mutating func takeBucket(_ bucket: Int) -> [UInt16] {
    let entries = buckets[bucket]
    buckets[bucket] = []
    return entries
  }

  /// Appends where the terms of each unit of a bucket end.
  private static func appendStarts(
    of parts: [[UInt16]],
    unitCount: Int,
    _ starts: inout [Int]
  ) {
    var counts = [Int](repeating: 0, count: unitCount)
    for entries in parts { forEachUnit(entries) { unit, _ in counts[unit] &+= 1 } }
    for count in counts { starts.append(starts[starts.count - 1] + count) }
  }

  /// Puts the terms of a part of a bucket where they belong.
  private static func distribute(
    _ entries: [UInt16],
    addingToTerms firstTerm: UInt16,
    _ next: inout [Int],
    _ terms: inout [UInt16]
  ) {
    forEachUnit(entries) { unit, term in
      terms[next[unit]] = firstTerm &+ term
      next[unit] &+= 1
    }
  }

  @inline(__always)
  private static func forEachUnit(
    _ entries: [UInt16],
    _ body: (_ unit: Int, _ term: UInt16) -> Void
  ) {
    var place = 0
    while place < entries.count {
      let term = entries[place]
      let end = place + 2 + Int(entries[place + 1])
      for index in place + 2..<end { body(Int(entries[index]), term) }
      place = end
    }
  }
}
