/// A term of the dictionary, with its counts and the place of its postings.
package struct TermEntry: Sendable {
  /// Where the postings are.
  enum Place: Sendable, Equatable {
    /// The only document, in which the term occurs once.
    case inline(document: UInt32, position: UInt32)
    /// In the section of postings.
    case list(offset: Int, byteCount: Int)

    /// The place of a list that comes behind so many bytes.
    func moved(behind start: Int) -> Place {
      guard case .list(let offset, let byteCount) = self else { return self }
      return .list(offset: start + offset, byteCount: byteCount)
    }
  }

  package let field: FieldID
  /// How many documents have the term, at least 1.
  package let documentFrequency: UInt32
  /// How often the term occurs in all documents; for a keyword field, the document frequency.
  package let totalFrequency: UInt64
  let place: Place

  /// Where its list begins in the section of postings, which no other term has; `nil` without a list.
  package var listOffset: Int? {
    guard case .list(let offset, _) = place else { return nil }
    return offset
  }
}
