/// The terms of one document, in memory that serves one document after another.
package struct TermVector: Sendable {
  /// Numbers of terms in ascending order, as ``TermVectors`` has them.
  package internal(set) var terms: [UInt32] = []
  /// How often each occurs in the document, at least once.
  package internal(set) var frequencies: [UInt32] = []

  package init() {}

  mutating func removeAll() {
    terms.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
  }
}
