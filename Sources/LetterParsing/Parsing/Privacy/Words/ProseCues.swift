/// What tells a sentence from the names of columns, and one that announces rows from others.
enum ProseCues {
  private static let sentenceWords: PhraseSet = [
    "we", "she", "he", "they", "is", "was", "are", "were", "has", "had", "have", "who", "whose",
    "born on", "born in", "born", "met", "saw", "with",
  ]

  /// Whether a line is prose or breaks off in it, rather than the names of columns.
  static func isProse(_ line: TextLine) -> Bool {
    line.text.last == UInt8(ascii: ",") || sentenceWords.isFoundAsWord(in: line.folded)
  }

  private static let pointers: PhraseSet = ["following", "below", "list", "table", "these dates"]

  /// Whether a sentence announces the rows under it.
  static func pointsAtList(_ folded: String) -> Bool { pointers.isFoundAsWord(in: folded) }
}
