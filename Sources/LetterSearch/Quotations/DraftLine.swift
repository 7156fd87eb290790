/// What a line of a draft begins or is by its own marks.
struct DraftLine {
  /// The mark of an item at the beginning of a line.
  struct ItemMark {
    var isBullet: Bool
    /// Whether a list may begin with it: a bullet, `1.`, `a)`.
    var mayBeFirst: Bool
  }

  /// Which columns stand before the first sign; a tab goes on to the next fourth one.
  static func indent(of line: Substring) -> Int {
    var columns = 0
    for character in line {
      switch character {
      case " ": columns += 1
      case "\t": columns += 4 - columns % 4
      default: return columns
      }
    }
    return columns
  }

  /// The mark of an item: `- `, `* `, `• `, `1. `, `a) `, `(ii) `; `nil` for any other line.
  ///
  /// - Parameter line: without white space before it.
  static func itemMark(of line: Substring) -> ItemMark? {
    let mark = line.prefix { !$0.isWhitespace }
    guard mark.count <= 6, mark.endIndex < line.endIndex else { return nil }
    if mark.count == 1, let bullet = mark.first, bullets.contains(bullet) {
      return ItemMark(isBullet: true, mayBeFirst: true)
    }
    guard let end = mark.last, end == "." || end == ")" else { return nil }
    let isInBrackets = mark.first == "("
    guard !isInBrackets || end == ")" else { return nil }
    let number = mark.dropFirst(isInBrackets ? 1 : 0).dropLast().lowercased()
    let isNumber = (1...3).contains(number.count) && number.allSatisfy { $0.isASCII && $0.isNumber }
    // Behind a full stop, a letter may be the end of a name.
    let isLetter = end == ")" && number.count == 1 && number.allSatisfy(\.isLetter)
    let isRoman = end == ")" && !number.isEmpty && number.allSatisfy { "ivx".contains($0) }
    guard isNumber || isLetter || isRoman else { return nil }
    return ItemMark(isBullet: false, mayBeFirst: ["1", "a", "i"].contains(number))
  }

  private static let bullets: Set<Character> = [
    "-", "*", "+", "•", "◦", "▪", "‣", "●", "■", "◼", "·", "○", "□",
  ]

  /// Whether words stand between a pair of marks of bold and nothing else on the line: a heading, unless
  /// it is a sentence or quotes something.
  ///
  /// - Parameter text: what stands between the marks.
  static func isTitle(_ text: some StringProtocol) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let last = text.last(where: { !$0.isWhitespace }), words.count <= longestTitle else {
      return false
    }
    // A source below a quotation may be bold.
    if let first = words.first?.first, "—–―".contains(first) { return false }
    return !".!?".contains(last) && !text.contains(where: \.isQuotationMark)
  }

  private static let longestTitle = 12
}
