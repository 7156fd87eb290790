/// The terms of one document, in memory that serves one document after another.
package struct TermVector: Sendable {
  /// Numbers of terms in ascending order, as ``TermVectors`` has them.
  package internal(set) var terms: [UInt32] = []
  /// How often each occurs in the document, at least once.
  package internal(set) var frequencies: [UInt32] = []

  package init() {}

  /// Makes room for so many terms, which are to be written.
  mutating func resize(to count: Int) {
    Self.resize(&terms, to: count)
    Self.resize(&frequencies, to: count)
  }

  private static func resize(_ numbers: inout [UInt32], to count: Int) {
    let missing = count - numbers.count
    if missing > 0 { numbers.append(contentsOf: repeatElement(0, count: missing)) }
    if missing < 0 { numbers.removeLast(-missing) }
  }
}
