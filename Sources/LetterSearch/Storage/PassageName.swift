/// What a passage is called: by its id, or by its letter and its place in it.
package struct PassageName: Sendable, Equatable {
  package enum Passage: Sendable, Equatable {
    /// The whole id, which begins with that of the letter: `LETTER~DIGEST`.
    case id(String)
    /// What is written behind `LETTER#`: an ``StoredPassage/ordinal`` where it is a number.
    case place(String)
  }

  /// An id or a file name, as for ``LetterIndex/letter(named:)``.
  package let letter: String
  package let passage: Passage

  /// - Returns: `nil` for a text without either mark, which may be a letter's name.
  package init?(_ text: String) {
    // A file's name may have a mark, too, so that the last one counts.
    guard let mark = text.lastIndex(where: { $0 == "~" || $0 == "#" }) else { return nil }
    letter = String(text[..<mark])
    passage = text[mark] == "~" ? .id(text) : .place(String(text[text.index(after: mark)...]))
  }

  /// As it is said where the letter is known: the number, or a tilde and the digest.
  package var withinLetter: String {
    switch passage {
    case .id(let id): String(id.dropFirst(letter.count))
    case .place(let place): place
    }
  }
}
