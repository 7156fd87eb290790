import Search

/// What a person or program asks for.
package struct SearchRequest: Sendable, Equatable {
  /// What a result is.
  package enum Unit: String, Sendable, CaseIterable {
    case passage
    case letter
  }

  /// Which passages plain words find.
  package enum Match: String, Sendable, CaseIterable {
    /// Those with any of the words, the best first.
    case best
    /// Those with all of the words.
    case all
    /// As ``best``, without notes on which of the words passages have together or lack: any is meant.
    case any
  }

  package enum Order: String, Sendable, CaseIterable {
    case score
    /// Oldest letter first; letters without a date last.
    case date
    /// Newest letter first; letters without a date last.
    case dateDescending = "-date"
  }

  /// By what plain words rank.
  ///
  /// Raw values are those of `--rescore`.
  package enum Ranking: String, Sendable, CaseIterable {
    /// By what they name, mean and stand beside, too; the best hits also by those that are like them.
    case evidence = "neighbours"
    /// By themselves alone.
    case words = "none"
  }

  /// In the query language.
  package var text: String
  /// Restrictions as field and value.
  ///
  /// A name is the whole value, where `field:"value"` in the query is any value with these words:
  /// *Lincolnshire* is not North Lincolnshire here.
  /// Of several values of a field any will do, but for dates, which all hold.
  package var filters: [Filter] = []
  package var limit = 10
  package var offset = 0
  package var unit = Unit.passage
  package var match = Match.best
  package var order = Order.score
  package var ranking = Ranking.evidence
  /// Show the best passage of each letter and count the others.
  package var groupsByLetter = false
  /// Whether words that the best passages have in common are searched for, too.
  package var usesFeedback = false
  /// Words that feedback leaves out.
  package var ignoredFeedback: [String] = []
  /// Names of facets to count.
  package var facets: [String] = []
  /// Turn repairs of the query into an error.
  package var isStrict = false
  /// Whether the answer tells its plan and how each score came about.
  package var explains = false
  /// Whether the answer tells where the time went.
  package var isTimed = false
  /// Whether passages of the same words are shown once; not when hits are letters.
  package var joinsSameWording = false
  /// Whether words find what the index's synonyms say they stand for, too.
  package var usesSynonyms = false

  /// Whether a hit stands for a letter, by its best passage.
  var listsLetters: Bool { unit == .letter || groupsByLetter }

  /// Whether plain words rank by what they name, mean and stand beside, and not by their number alone.
  var ranksByMoreThanWords: Bool { ranking == .evidence && order == .score }

  package init(_ text: String) { self.text = text }

  /// The query with its restrictions in the query language, as one who types it would write them:
  /// `caseloads la:Southwark date:2018..`.
  ///
  /// To be read: a name stands for its words there (see ``filters``). How words are matched, the order and the
  /// rest of the request are not in it.
  package var written: String {
    guard !filters.isEmpty else { return text }
    var fields: [String] = []
    for filter in filters where !fields.contains(filter.field) { fields.append(filter.field) }
    let restrictions = fields.map { field in
      let values = filters.filter { $0.field == field }.map { "\(field):\($0.written)" }
      // Of several values any will do; spans of dates must all hold.
      return values.count == 1 || field == LetterField.date
        ? values.joined(separator: " ") : "(" + values.joined(separator: " OR ") + ")"
    }
    guard hasWords else { return restrictions.joined(separator: " ") }
    let isJoined = [" OR ", " AND ", " NOT ", "|"].contains { text.contains($0) }
    return ([isJoined ? "(\(text))" : text] + restrictions).joined(separator: " ")
  }

  /// The question for people: how the query was understood, then each restriction.
  package func described(as interpreted: String) -> String {
    ([interpreted] + filters.map { "only \($0.field) \($0.value)" }).joined(separator: " · ")
  }
}
