/// A word or a sign of a text, in the form in which quotations are compared.
///
/// Case and every letter, digit and sign count. White space, the kind of quotation mark and dash,
/// soft hyphens and ligatures do not.
struct QuotedWord: Equatable {
  /// The form that is compared.
  var text: String
  /// Whether white space stands before it.
  var followsSpace: Bool

  var isWord: Bool { text.unicodeScalars.first?.isWordPart ?? false }

  /// Stands between two passages, or a heading and the passage below it; no text has it.
  static let passageEnd = QuotedWord(text: "\u{2029}", followsSpace: false)

  var isPassageEnd: Bool { text == Self.passageEnd.text }

  /// Whether it may be what a writer puts, or copies, between two points of a list: the sign before
  /// a point, or a stop.
  var partsPassages: Bool { isListSign || Self.stops.contains(text) }

  /// Whether it is a sign that stands before points of lists and nowhere else.
  var isListSign: Bool {
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else {
      return false
    }
    // What fonts of symbols have in the range for private use are signs of lists, too.
    return Self.listSigns.contains(scalar) || 0xf000...0xf0ff ~= scalar.value
  }

  private static let stops: Set = [".", ",", ";", "-", "*", "/", "|"]
  private static let listSigns = Set("•‣⁃∙●○◦◉◘■□▪▫◼◻◾◽◆◇❖➢➤►▶▸✓✔❑❒⬛⦁".unicodeScalars)

  /// The words and signs of a text in order.
  static func words(in text: some StringProtocol) -> [QuotedWord] {
    var scanner = Scanner()
    for scalar in text.unicodeScalars {
      if scalar.isASCII, scalar != "\"", scalar != "`" {
        scanner.read(scalar)
      } else {
        for folded in QuotationMark.folded(scalar) { scanner.read(folded) }
      }
    }
    return scanner.finish()
  }

  private struct Scanner {
    private var words: [QuotedWord] = []
    private var word = String.UnicodeScalarView()
    private var followsSpace = false
    /// Whether an apostrophe stands behind the word, which joins it to a part that follows.
    private var hasApostrophe = false

    mutating func read(_ scalar: Unicode.Scalar) {
      if scalar.isWordPart {
        if hasApostrophe { word.append("'") }
        hasApostrophe = false
        word.append(scalar)
        return
      }
      if scalar == "'", !word.isEmpty, !hasApostrophe {
        hasApostrophe = true
        return
      }
      endWord()
      if scalar.properties.isWhitespace {
        followsSpace = true
      } else {
        append(String(scalar))
      }
    }

    mutating func finish() -> [QuotedWord] {
      endWord()
      return words
    }

    private mutating func endWord() {
      guard !word.isEmpty else { return }
      append(String(word))
      word = String.UnicodeScalarView()
      if hasApostrophe { append("'") }
      hasApostrophe = false
    }

    private mutating func append(_ text: String) {
      words.append(QuotedWord(text: text, followsSpace: followsSpace))
      followsSpace = false
    }
  }

  /// Words written out again.
  static func text(of words: some Sequence<QuotedWord>) -> String {
    var text = ""
    for word in words { text += (word.followsSpace && !text.isEmpty ? " " : "") + word.text }
    return text
  }
}
