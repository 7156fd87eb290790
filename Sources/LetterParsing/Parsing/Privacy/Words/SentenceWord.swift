/// A word of a sentence, of a row or of a cell, and the marks around it.
struct SentenceWord {
  /// Without marks around it, but with the full stops of initials.
  var text: String
  var isOpened: Bool
  var isClosed: Bool
  var isColon = false

  var folded: String { Folding.folded(text).trimmed(of: ".") }

  /// Folded, without what makes it a possessive.
  var key: String {
    let key = folded
    return key.hasSuffix("'s") ? String(key.dropLast(2)) : key
  }

  var isPossessive: Bool { folded.hasSuffix("'s") }

  /// The words of a text; bars of tables are none.
  static func words(of text: String) -> [SentenceWord] {
    text.split { $0 == " " || $0 == "|" }.compactMap { word in
      let core = String(word).trimmed(of: ",;:()[]\"“”")
      guard !core.isEmpty else { return nil }
      return SentenceWord(
        text: core,
        isOpened: word.first == "(" || word.first == "[",
        isClosed: word.last.map { ",;)]:".contains($0) } ?? false,
        isColon: word.last == ":"
      )
    }
  }
}
