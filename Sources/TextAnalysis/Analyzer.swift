/// Turns text into tokens, the same for what is indexed and what is asked.
///
/// ``tokens(in:)`` and ``analyze(_:into:)`` are two faces of one pass. Any bytes can be analysed:
/// those that are not UTF-8 separate words.
package struct Analyzer: Sendable {
  /// English, with British and American spelling meeting.
  package static let english = Analyzer()

  /// The tokens of a text in order of position; a joined form follows the first of its parts.
  package func tokens(in text: String) -> [Token] {
    var buffer = Self.spareBuffers.take()
    analyze(Array(text.utf8), into: &buffer)
    let tokens = buffer.entries.indices.map { Self.token(at: $0, in: &buffer) }
    Self.spareBuffers.giveBack(buffer)
    return tokens
  }

  /// The same without joined forms: each word once, as it is written.
  ///
  /// *Well-being* is the two words *well* and *being* here, and three tokens.
  package func words(in text: String) -> [Token] { tokens(in: text).filter { !$0.isJoined } }

  /// The words of a query are asked for again and again; few enough of them for a small lexicon.
  private static let spareBuffers = SpareBuffers(mostWords: 512)

  /// Replaces the buffer's tokens by those of a text.
  ///
  /// Of a text of 4 GiB or more, the rest is not read.
  package func analyze(_ text: [UInt8], into buffer: inout TokenBuffer) {
    analyze(text.span, into: &buffer)
  }

  /// Replaces the buffer's tokens by those of a text that is part of other bytes.
  package func analyze(_ text: Span<UInt8>, into buffer: inout TokenBuffer) {
    buffer.removeAll()
    var tokenizer = Tokenizer()
    tokenizer.run(text.extracting(first: Int(UInt32.max)), into: &buffer)
  }

  /// Appends the Porter2 stem of a term.
  package func appendStem(of term: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    var stem = Array(term)
    EnglishStemmer.stem(&stem)
    bytes += stem
  }

  private static func token(at index: Int, in buffer: inout TokenBuffer) -> Token {
    let entry = buffer.entries[index]
    let form = buffer.lexicon.indexForm(of: entry.word)
    return Token(
      term: String(decoding: buffer.term(at: index), as: UTF8.self),
      indexForm: String(decoding: buffer.lexicon.term(form), as: UTF8.self),
      acronym: buffer.acronym(at: index).map { String(decoding: $0, as: UTF8.self) },
      compound: buffer.compound(at: index).map { String(decoding: $0, as: UTF8.self) },
      position: Int(entry.position),
      width: Int(entry.width),
      sentence: Int(entry.sentence),
      range: entry.range
    )
  }
}
