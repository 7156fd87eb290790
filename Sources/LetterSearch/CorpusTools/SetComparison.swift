/// The answer to a ``ComparisonRequest``.
package struct SetComparison: Sendable {
  /// One of the two sets.
  package struct Side: Sendable {
    /// `nil` for all that is not in the other set.
    package var query: String?
    package var interpreted: String
    /// The same for people, with the restrictions.
    package var question: String
    package var notes: [SearchResponse.Note]
    /// What the query finds.
    package var found = SearchResponse.Count(passages: 0, letters: 0)
    /// What of it is not in the other set, too, and so is compared.
    package var compared = SearchResponse.Count(passages: 0, letters: 0)
    /// Words of the passages that are compared.
    package var words = 0
    /// Words and phrases that are typical of the set, the surest first; equals by their text.
    package var typical: [Entry] = []
    /// How many there are without the limit.
    package var typicalCount = 0
  }

  /// A word or phrase with its uses in both sets.
  package struct Entry: Sendable, Equatable {
    /// In the folded form: lower case, without accents and possessives.
    package var text: String
    /// The same for people: acronyms in capitals where most passages write them so.
    package var shownText: String
    package var wordCount: Int
    /// G², see ``LogLikelihood``.
    package var logLikelihood: Double
    /// How many times as often the first set uses it, as a logarithm to the base of 2; `nil` where
    /// one of the sets does not use it at all, which no number of times tells.
    package var logRatio: Double?
    /// How many times as often the set uses it of which it is typical; `nil` where the other does
    /// not use it at all.
    package var ratio: Double?
    package var first: Uses
    package var second: Uses
  }

  /// How often a word or phrase is used.
  package struct Uses: Sendable, Equatable {
    package var occurrences = 0
    package var passages = 0
    package var letters = 0
  }

  package var generation: String
  package var leastLetters: Int
  package var first: Side
  package var second: Side
  /// Passages that both queries find; they are left out of both sets.
  package var overlap: SearchResponse.Count

  /// What a reader should know before the words: of how unlike sets they are.
  package var remarks: [String] { [sizesRemark, lengthsRemark].compactMap(\.self) }

  /// Of sets that come from unlike numbers of letters; `nil` when one has less than twice as many as
  /// the other.
  private var sizesRemark: String? {
    let letters = (first.compared.letters, second.compared.letters)
    guard min(letters.0, letters.1) > 0, max(letters.0, letters.1) >= 2 * min(letters.0, letters.1)
    else { return nil }
    return "The two sets come from \(letters.0.grouped) and \(letters.1.grouped) letters: what "
      + "tells them apart may be which letters these are. Uses are counts; times allows for the "
      + "words that each set has."
  }

  /// Of sets whose passages differ in length; `nil` when those of one have less than one and a half
  /// times as many words as those of the other.
  private var lengthsRemark: String? {
    let lengths = [first, second].map { side in
      side.compared.passages == 0 ? 0 : Double(side.words) / Double(side.compared.passages)
    }
    guard let least = lengths.min(), let most = lengths.max(), least > 0, most >= 1.5 * least
    else { return nil }
    let words = lengths.map { String(Int($0.rounded())) }
    return "Their passages have \(words[0]) and \(words[1]) words on average: what tells them "
      + "apart may be whole sentences beside brief points, or other kinds of letters."
  }
}

extension SetComparison.Entry {
  /// ``ratio`` with one digit behind the point, or that there is none.
  package var shownRatio: String {
    ratio?.tenths ?? "only here"
  }
}
