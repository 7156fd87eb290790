import InvertedIndex
import Search

/// The words of an index that begin alike.
package struct WordList: Sendable {
  /// As typed.
  package var prefix: String
  /// How many words begin so.
  package var total: Int
  /// In the order asked for, from the offset on.
  package var words: [Word]

  package struct Word: Sendable, Equatable {
    /// The folded form.
    package var word: String
    /// How often it occurs.
    package var occurrences: Int
    package var passages: Int
    package var letters: Int
  }

  package enum Order: String, Sendable, CaseIterable {
    /// The word of the most passages first, equals by alphabet.
    case frequency
    case alphabet
  }
}

extension LetterSearcher {
  /// The words of passages that begin with a prefix, folded as they are in the index.
  ///
  /// Acronyms and hyphenated spellings are not among them unless the prefix has a hyphen: their
  /// words are. Nor is what only the index joins of a compound's parts.
  package func words(
    startingWith prefix: String,
    order: WordList.Order = .frequency,
    offset: Int = 0,
    limit: Int = 100
  ) throws -> WordList {
    let folded = WordPrefix.folded(prefix)
    let field = compiler.schema.passage.exact
    let joinedWords = try JoinedWords(
      index.segment,
      field,
      startingWith: String(folded.prefix(1))
    )
    var found: [(word: String, entry: TermEntry)] = []
    try index.segment.forEachTerm(in: field, prefix: folded) { term, entry in
      if WordPrefix.isWord(term, among: folded), !joinedWords.contains(term) {
        found.append((String(decoding: term, as: UTF8.self), entry))
      }
      return true
    }
    if order == .frequency {
      // The walk is in the order of the alphabet, and the sort keeps it among equals.
      found.sort { $0.entry.documentFrequency > $1.entry.documentFrequency }
    }
    let start = min(max(0, offset), found.count)
    let words = try found[start...].prefix(max(0, limit)).map { word, entry in
      WordList.Word(
        word: word,
        occurrences: Int(clamping: entry.totalFrequency),
        passages: Int(entry.documentFrequency),
        letters: try index.segment.groupCount(of: entry)
      )
    }
    return WordList(prefix: prefix, total: found.count, words: words)
  }
}
