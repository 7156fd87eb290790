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

  /// The words and signs of a text in order.
  static func words(in text: some StringProtocol) -> [QuotedWord] {
    var scanner = Scanner()
    let scalars = text.unicodeScalars.flatMap(QuotationMark.folded)
    for (index, scalar) in scalars.enumerated() {
      scanner.read(scalar, next: index + 1 < scalars.count ? scalars[index + 1] : nil)
    }
    scanner.endWord()
    return scanner.words
  }

  private struct Scanner {
    var words: [QuotedWord] = []
    private var word = String.UnicodeScalarView()
    private var followsSpace = false

    mutating func read(_ scalar: Unicode.Scalar, next: Unicode.Scalar?) {
      let joins = scalar == "'" && !word.isEmpty && next?.isWordPart == true
      if scalar.isWordPart || joins {
        word.append(scalar)
      } else {
        endWord()
        if scalar.properties.isWhitespace {
          followsSpace = true
        } else {
          append(String(scalar))
        }
      }
    }

    mutating func endWord() {
      guard !word.isEmpty else { return }
      append(String(word))
      word = String.UnicodeScalarView()
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
