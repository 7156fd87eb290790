/// A letter that many hits have in common: it is large, and hits are copied often.
final class SharedLetter: Sendable {
  let stored: StoredLetter
  /// What ``Citation`` says of the letter, where it is worked out for many hits at once.
  let citation: String?

  init(_ stored: StoredLetter, citation: String? = nil) {
    self.stored = stored
    self.citation = citation
  }
}
