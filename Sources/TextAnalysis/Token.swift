/// A word of a text in the forms that an index and a query compare.
package struct Token: Sendable, Equatable {
  /// The folded form: lower case, accents and ligatures folded, apostrophes and possessive dropped.
  package var term: String
  /// What the index stores as the stemmed form: ``stem``, but for protected words and for
  /// American spellings, which meet the British ones.
  package var indexForm: String
  /// The word in capitals when the source writes an acronym (`SEAL`, `TAs` gives `TA`).
  package var acronym: String?
  /// The hyphenated form (`well-being`) of the joined token of a hyphenated word.
  package var compound: String?
  /// Counts words from 0.
  ///
  /// The joined form of a hyphenated word stands where its first part does.
  package var position: Int
  /// How many positions the token covers: 1, or the number of parts for a joined form.
  package var width: Int
  /// Whether it is the joined form of a word with a hyphen: `wellbeing` of *well-being*.
  package var isJoined: Bool { width > 1 }
  /// Counts sentences of the text from 0.
  package var sentence: Int
  /// UTF-8 offsets in the text that was analysed.
  package var range: Range<Int>

  package init(
    term: String,
    indexForm: String,
    acronym: String? = nil,
    compound: String? = nil,
    position: Int,
    width: Int = 1,
    sentence: Int = 0,
    range: Range<Int>
  ) {
    self.term = term
    self.indexForm = indexForm
    self.acronym = acronym
    self.compound = compound
    self.position = position
    self.width = width
    self.sentence = sentence
    self.range = range
  }

  /// Porter2 stem of ``term``, worked out each time.
  package var stem: String {
    var stem = Array(term.utf8)
    EnglishStemmer.stem(&stem)
    return String(decoding: stem, as: UTF8.self)
  }
}
