import InvertedIndex

/// Words of a quotation that a hyphen and a line's end part, as a page of columns has them.
///
/// A quotation stands on one line, so the end is a space: `evi- dence`. Whether the hyphen belongs to the
/// word is told by the words of the letters; *short- and long-term* stays as it is.
struct BrokenWords {
  private let segment: Segment
  private let field: FieldID

  init(_ index: LetterIndex) {
    segment = index.segment
    field = index.schema.exact(.text)
  }

  /// The text with its words whole: in one way, or in two where letters write a word with a hyphen and
  /// without; none where no word is parted.
  func mended(_ text: String) throws -> [String] {
    guard text.contains(where: Self.isHyphen) else { return [] }
    let characters = Array(text)
    var whole = ""
    var hyphenated = ""
    var place = 0
    while place < characters.count {
      if let end = Self.lineEnd(at: place, in: characters) {
        let left = characters[..<place].reversed().prefix(while: \.isLetter).reversed()
        let right = characters[end...].prefix(while: \.isLetter)
        let isWord = try isTerm(String(left + right))
        let isCompound = try isTerm(String(left) + "-" + String(right))
        if isWord || isCompound {
          whole += isWord ? "" : "-"
          hyphenated += isCompound ? "-" : ""
          place = end
          continue
        }
      }
      whole.append(characters[place])
      hyphenated.append(characters[place])
      place += 1
    }
    guard whole != text else { return [] }
    return hyphenated == whole ? [whole] : [whole, hyphenated]
  }

  /// Where the word goes on that has a hyphen at a place and white space behind it; `nil` for any other
  /// place.
  private static func lineEnd(at place: Int, in text: [Character]) -> Int? {
    guard isHyphen(text[place]), place > 0, text[place - 1].isLetter else { return nil }
    let rest = text[(place + 1)...]
    guard let end = rest.firstIndex(where: { !$0.isWhitespace }), end > place + 1,
      text[end].isLetter, text[end].isLowercase
    else { return nil }
    return end
  }

  /// Hyphens that are seen, and the one that is at a line's end only.
  private static func isHyphen(_ character: Character) -> Bool {
    "-\u{2010}\u{2011}\u{ad}".contains(character)
  }

  private func isTerm(_ word: String) throws -> Bool {
    try segment.lookup(field, word.lowercased()) != nil
  }
}
