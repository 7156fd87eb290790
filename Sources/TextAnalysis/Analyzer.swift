/// Turns text into tokens, the same for what is indexed and what is asked.
///
/// ``tokens(in:)`` and ``analyze(_:into:)`` are two faces of one pass. Any bytes can be analysed:
/// those that are not UTF-8 separate words.
package struct Analyzer: Sendable {
  /// English, with British and American spelling meeting.
  package static let english = Analyzer()

  /// The tokens of a text in order of position; a joined form follows the first of its parts.
  package func tokens(in text: String) -> [Token] {
    var buffer = TokenBuffer()
    analyze(Array(text.utf8), into: &buffer)
    return buffer.entries.indices.map { token(at: $0, in: buffer) }
  }

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

  /// Appends what the index stores as the stemmed form of a term.
  package func appendIndexForm(of term: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    bytes += IndexForm.of(Array(term))
  }

  private func token(at index: Int, in buffer: TokenBuffer) -> Token {
    let entry = buffer.entries[index]
    let term = buffer.term(at: index)
    var stem: [UInt8] = []
    appendStem(of: term, to: &stem)
    var indexForm: [UInt8] = []
    appendIndexForm(of: term, to: &indexForm)
    return Token(
      term: String(decoding: term, as: UTF8.self),
      stem: String(decoding: stem, as: UTF8.self),
      indexForm: String(decoding: indexForm, as: UTF8.self),
      acronym: buffer.acronym(at: index).map { String(decoding: $0, as: UTF8.self) },
      compound: buffer.compound(at: index).map { String(decoding: $0, as: UTF8.self) },
      position: Int(entry.position),
      width: Int(entry.width),
      sentence: Int(entry.sentence),
      range: entry.range
    )
  }
}
