import InvertedIndex
import LetterParsing
import Synchronization

/// A letter that many hits have in common: it is large, and hits are copied often.
final class SharedLetter: Sendable {
  let stored: StoredLetter
  /// What ``Citation`` says of the letter, where it is worked out for many hits at once.
  let citation: String?
  /// As ``LetterJSON/inspectorNames(of:)`` says, which takes longer than reading the letter.
  let inspectorNames: [String]

  init(_ stored: StoredLetter, citation: String? = nil) {
    self.stored = stored
    self.citation = citation
    inspectorNames = LetterJSON.inspectorNames(of: stored.letter)
  }
}

/// The letters of the last hits: those of the next search are often among them.
final class RecentLetters: Sendable {
  /// Beyond so many all are forgotten, so that memory does not grow.
  private static let limit = 512

  private let letters = Mutex<[GroupID: SharedLetter]>([:])

  /// The letter of a group, read where it is not known.
  func letter(
    _ group: GroupID,
    reading read: (GroupID) throws -> StoredLetter
  ) throws -> SharedLetter {
    if let letter = letters.withLock({ $0[group] }) { return letter }
    let letter = SharedLetter(try read(group))
    letters.withLock { letters in
      if letters.count >= Self.limit { letters = [:] }
      letters[group] = letter
    }
    return letter
  }
}
