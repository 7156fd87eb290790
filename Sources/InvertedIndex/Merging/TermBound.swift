/// A term at which a walk over terms begins or ends.
struct TermBound: Sendable {
  private let term: SourceTerm
  private let bytes: [UInt8]

  /// The current term of a source.
  init(_ term: SourceTerm, of source: any PostingsSource) {
    self.term = term
    bytes = source.withTerm { term in term.indices.map { term[$0] } }
  }

  /// Whether the current term of a source sorts before it.
  @inline(__always)
  func isAfter(_ other: SourceTerm, _ source: any PostingsSource) -> Bool {
    let order = other.compare(term) ?? compareBytes(of: source)
    return order < 0
  }

  @inline(never)
  private func compareBytes(of source: any PostingsSource) -> Int {
    source.withTerm { TermDictionary.compare($0, bytes.span) }
  }
}
