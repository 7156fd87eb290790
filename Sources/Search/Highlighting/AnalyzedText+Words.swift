import TextAnalysis

/// The words of a text one by one, for what is counted or sorted by them.
extension AnalyzedText {
  /// A word at its place.
  package struct Word: Sendable, Hashable {
    /// The folded form, a term of the field of exact forms.
    package var term: String
    /// Counts words from 0; sentences make no difference.
    ///
    /// The joined form of a hyphenated word stands where its first part does.
    package var position: Int
    /// Counts sentences from 0.
    package var sentence: Int
    /// Whether it is the joined form of the words at ``position`` and after.
    package var isJoined: Bool
    /// UTF-8 offsets.
    package var range: Range<Int>
  }

  /// The words in order of position, each joined form behind the first of its parts.
  package var words: [Word] {
    let buffer = buffer
    return buffer.entries.indices.map { index in
      let entry = buffer.entries[index]
      return Word(
        term: String(decoding: buffer.term(at: index), as: UTF8.self),
        position: Int(entry.position),
        sentence: Int(entry.sentence),
        isJoined: entry.isJoined,
        range: entry.range
      )
    }
  }
}
