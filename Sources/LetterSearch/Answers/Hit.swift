import LetterParsing

/// A passage that matches.
package struct Hit: Sendable {
  /// Counts from 1 over all pages.
  package var rank: Int
  package var score: Double
  package var passage: StoredPassage
  /// The same object for the hits of a letter that are read together.
  var sharedLetter: SharedLetter
  package var highlights: [Highlight]
  /// Words of the query that the passage does not hold, as typed.
  package var missing: [String]
  /// Related words that it holds in place of them, as letters have them.
  package var saidInstead: [String] = []
  /// Characters of the heading above that match.
  package var headingHighlights: [Highlight] = []
  /// The texts beside the passage (``Passage/beside``) that hold words of the query.
  package var foundBeside: [String] = []
  /// Further matching passages of the same words, when they are shown once; `nil` for none.
  package var sameWording: SameWording?
  /// Whether it says the same words as the passage that others were compared with.
  package var repeatsSource = false
  /// Further matching passages of the same letter, when the answer is grouped.
  package var moreInLetter: Int?
  /// Lines that say how the score came about.
  package var explanation: [String]

  /// Its ``StoredLetter/source`` is left out.
  package var letter: StoredLetter {
    get { sharedLetter.stored }
    set { sharedLetter = SharedLetter(newValue) }
  }

  package struct SameWording: Sendable, Equatable {
    /// At least 1.
    package var passages: Int
    /// Other letters that hold these passages; 0 when all are in the letter of the hit.
    package var letters: Int
  }

  /// Characters of a text that match.
  package struct Highlight: Sendable, Equatable {
    package var utf8: Range<Int>
    package var utf16: Range<Int>

    package init(utf8: Range<Int>, utf16: Range<Int>) {
      self.utf8 = utf8
      self.utf16 = utf16
    }
  }
}
