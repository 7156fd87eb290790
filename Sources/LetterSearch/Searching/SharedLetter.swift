import InvertedIndex
import LetterParsing

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

extension LetterSearcher {
  /// The letter of a group, read where the last hits did not have it.
  func sharedLetter(_ group: GroupID) throws -> SharedLetter {
    try recentLetters.answer(to: group) { SharedLetter(try index.letterFacts($0)) }
  }
}
