import InvertedIndex
import LetterParsing
import Synchronization

/// A letter that many hits have in common: it is large, and hits are copied often.
final class SharedLetter: Sendable {
  let stored: StoredLetter
  /// Worked out when first asked for: each takes longer than reading the letter.
  private let known = Mutex<(citation: String?, inspectorNames: [String]?)>((nil, nil))

  init(_ stored: StoredLetter) {
    self.stored = stored
  }

  /// What ``Citation`` says of the letter.
  var citation: String {
    known.withLock { known in
      let citation = known.citation ?? Citation.source(of: stored)
      known.citation = citation
      return citation
    }
  }

  /// As ``LetterJSON/inspectorNames(of:)`` says.
  var inspectorNames: [String] {
    known.withLock { known in
      let names = known.inspectorNames ?? LetterJSON.inspectorNames(of: stored.letter)
      known.inspectorNames = names
      return names
    }
  }
}

extension LetterSearcher {
  /// The letter of a group, read where the last hits did not have it.
  func sharedLetter(_ group: GroupID) throws -> SharedLetter {
    try recentLetters.answer(to: group) { SharedLetter(try index.letterFacts($0)) }
  }
}
