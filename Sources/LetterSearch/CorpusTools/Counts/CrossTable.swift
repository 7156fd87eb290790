import Search

/// How many passages and letters a request finds, by the values of one or two fields: a
/// cross-tabulation.
///
/// A passage with several values, such as two themes, counts under each and once in every total; so
/// does a letter. What is not stated has a value of its own, so that nothing is lost.
package struct CrossTable: Sendable {
  /// What is counted, and by what.
  package struct Request: Sendable, Equatable {
    /// Which passages; its page, order and facets say nothing here.
    package var search: SearchRequest
    /// One or two names of facets: rows, then columns.
    package var fields: [String]
    package var order = Order.count
    /// Whether values are listed, too, that no passage found has.
    package var listsUnfound = false

    package init(_ search: SearchRequest, by fields: [String]) {
      self.search = search
      self.fields = fields
    }
  }

  /// In which order values stand; stretches of the calendar stand in that of time in any case, and what
  /// is not stated last.
  package enum Order: String, Sendable, CaseIterable {
    /// The most passages first, equals by the alphabet.
    case count
    /// By the alphabet, as people read them.
    case name
  }

  /// A number of a cell.
  package enum Unit: String, Sendable, CaseIterable {
    case passages
    case letters
    case ofLetters = "of_letters"
  }

  /// The numbers of a cell or a total.
  package struct Cell: Sendable, Equatable {
    /// Passages found.
    package var passages = 0
    /// Letters with such a passage.
    package var letters = 0
    /// Letters that could have been found: with passages of these values that the restrictions leave,
    /// whatever the words.
    package var ofLetters = 0

    package subscript(unit: Unit) -> Int {
      switch unit {
      case .passages: passages
      case .letters: letters
      case .ofLetters: ofLetters
      }
    }

    package var count: SearchResponse.Count { .init(passages: passages, letters: letters) }
  }

  /// A row or a column.
  package struct Value: Sendable {
    /// As a restriction names it; `none` for what is not stated.
    package let value: String
    package let isNotStated: Bool
    /// Whether a restriction to the value finds what is counted under it, and no other spelling.
    package let isFoundAlone: Bool
    package let total: Cell
    let label: Int
  }

  /// The values of a field.
  package struct Axis: Sendable {
    /// As queries name it.
    package let field: String
    package let values: [Value]
    /// How many values are left out because no passage found has them.
    package let unfoundCount: Int
    /// Whether values are stretches of the calendar.
    package let isByDate: Bool
    /// Whether they are codes of a codebook, and the field is none.
    package var isOfCodes = false

    /// A value as people read it.
    func shown(_ value: Value, _ themes: ThemeBook) -> String {
      isOfCodes ? value.value : FieldLabels.value(value.value, of: field, themes)
    }
  }

  package let request: Request
  /// How the query was understood, in the query language.
  package let interpreted: String
  package let notes: [SearchResponse.Note]
  package let wordsNeeded: WordsNeeded
  package let generation: String
  /// Out of how many letters the whole is.
  package let outOf: Denominators
  /// Of all that was found.
  package let total: Cell
  /// Rows and, where there are two fields, columns.
  package let axes: [Axis]
  /// What a reader of counts by date should know; `nil` for nothing.
  package let dateRemark: String?

  let found: CrossCounts
  let possible: CrossCounts

  package var rows: Axis { axes[0] }
  package var columns: Axis? { axes.count > 1 ? axes[1] : nil }

  package func cell(_ row: Value, _ column: Value) -> Cell {
    let pair = CrossCounts.Pair(row.label, column.label)
    return Cell(found.pairs[pair], of: possible.pairs[pair])
  }

  /// That what stands in the cells does not add up to the totals, and why; `nil` where it does.
  package var totalsRemark: String? {
    let sums = axes.map { axis in
      axis.values.reduce(into: SearchResponse.Count(passages: 0, letters: 0)) { sum, value in
        sum.passages += value.total.passages
        sum.letters += value.total.letters
      }
    }
    guard !sums.contains(where: { $0.passages > total.passages }) else {
      return "A passage or letter with several values counts under each, and once in a total."
    }
    return sums.contains { $0.letters > total.letters }
      ? "A letter with passages of several values counts under each, and once in a total." : nil
  }
}

extension CrossTable.Cell {
  init(_ found: MatchTotals?, of possible: MatchTotals?) {
    passages = found?.documents ?? 0
    letters = found?.groups ?? 0
    ofLetters = possible?.groups ?? 0
  }
}
