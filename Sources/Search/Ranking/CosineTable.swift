/// The cosines of each two of some vectors.
///
/// Terms are looked up, not vectors laid side by side: two vectors of passages share few terms, so
/// most steps of a merge would add nothing.
struct CosineTable {
  /// A value of a vector; those of one term stand behind each other.
  private struct Entry {
    let vector: Int
    let value: Double
  }

  /// How many vectors there are.
  let count: Int
  /// Row by row.
  private(set) var cosines: [Double]

  /// - Parameter limit: more vectors are not looked at.
  init(_ vectors: DocumentVectors, limit: Int = .max) {
    count = min(vectors.count, limit)
    cosines = [Double](repeating: 0, count: count * count)
    addProducts(vectors)
    Self.mirror(&cosines, count)
  }

  /// Puts what stands below the diagonal above it, too.
  private static func mirror(_ cosines: inout [Double], _ count: Int) {
    var cosines = cosines.mutableSpan
    for vector in 0..<count {
      for other in 0..<vector {
        cosines[other &* count &+ vector] = cosines[vector &* count &+ other]
      }
    }
  }

  subscript(vector: Int, other: Int) -> Double { cosines[vector * count + other] }

  /// Adds the products of each vector's values with those of the vectors before it, in the order of
  /// the terms.
  private mutating func addProducts(_ vectors: DocumentVectors) {
    let starts = Self.starts(of: vectors.terms)
    var ends = starts
    var entries = vectors.values.map { Entry(vector: 0, value: $0) }
    var endSpan = ends.mutableSpan
    var entrySpan = entries.mutableSpan
    let startSpan = starts.span
    let terms = vectors.terms.span
    let values = vectors.values.span
    let count = count
    var cosines = cosines.mutableSpan
    for vector in 0..<count {
      for place in vectors.starts[vector]..<vectors.starts[vector + 1] {
        let (term, value) = (Int(terms[place]), values[place])
        for earlier in startSpan[term]..<endSpan[term] {
          let entry = entrySpan[earlier]
          cosines[vector &* count &+ entry.vector] += value * entry.value
        }
        entrySpan[endSpan[term]] = Entry(vector: vector, value: value)
        endSpan[term] &+= 1
      }
    }
  }

  /// For each term where its entries begin, when there is one for each place of `terms`.
  private static func starts(of terms: [UInt32]) -> [Int] {
    var starts = [Int](repeating: 0, count: Int(terms.max() ?? 0) + 1)
    for term in terms { starts[Int(term)] += 1 }
    var sum = 0
    for term in starts.indices { (starts[term], sum) = (sum, sum + starts[term]) }
    return starts
  }
}
