/// A letter of a list.
package struct ListedLetter: Sendable {
  package var letter: StoredLetter
  /// How many of its passages were found; where nothing was asked, how many it has.
  package var passages: Int

  package init(_ letter: StoredLetter, passages: Int) {
    self.letter = letter
    self.passages = passages
  }
}
