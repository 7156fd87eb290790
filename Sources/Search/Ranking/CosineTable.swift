/// The cosines of each two of some vectors.
///
/// Terms are looked up, not vectors laid side by side: two vectors of passages share few terms, so
/// most steps of a merge would add nothing.
struct CosineTable {
  private typealias Vector = NeighbourSmoothing.Vector

  /// A value of a vector, and the one of the same term that came before it.
  private struct Entry {
    let vector: Int
    let value: Double
    let previous: Int
  }

  private static let none = -1

  /// How many vectors there are.
  let count: Int
  /// Row by row.
  private var cosines: [Double]

  init(_ vectors: some Collection<NeighbourSmoothing.Vector>) {
    count = vectors.count
    cosines = [Double](repeating: 0, count: count * count)
    var numbering = TermNumbering()
    /// By the numbers of the terms, their last entries.
    var last: [Int] = []
    var entries: [Entry] = []
    for (number, vector) in vectors.enumerated() {
      // Products are added in the order of the terms, whichever vectors there are.
      for (term, value) in zip(vector.terms, vector.values) {
        let term = numbering.number(of: term)
        if term == last.count { last.append(Self.none) }
        add(value, of: number, to: entries, from: last[term])
        entries.append(Entry(vector: number, value: value, previous: last[term]))
        last[term] = entries.count - 1
      }
      for other in 0..<number { cosines[other * count + number] = self[number, other] }
    }
  }

  subscript(vector: Int, other: Int) -> Double { cosines[vector * count + other] }

  /// Adds the products with the entries of a term to the cosines of a vector.
  private mutating func add(_ value: Double, of vector: Int, to entries: [Entry], from last: Int) {
    var place = last
    while place != Self.none {
      let entry = entries[place]
      cosines[vector * count + entry.vector] += value * entry.value
      place = entry.previous
    }
  }
}
