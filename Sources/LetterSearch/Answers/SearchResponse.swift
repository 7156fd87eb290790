package import Search

/// The answer to a ``SearchRequest``.
package struct SearchResponse: Sendable {
  package var request: SearchRequest
  /// How the query was understood, in the query language.
  package var interpreted: String
  package var notes: [Note]
  /// Which build of the index answered.
  package var generation: String
  package var total: Count
  package var wordsNeeded = WordsNeeded.all
  /// How many hits all pages have together: letters, passages, or passages that differ.
  package var hitCount: Int
  package var hits: [Hit]
  package var facets: [Facet]
  /// The offset of the next page; `nil` on the last.
  package var nextOffset: Int?
  /// What was searched for beside the query; `nil` when nothing was.
  package var feedback: FeedbackSummary?
  /// How the passages were found.
  package var plan: ExecutionPlan
  package var timing: SearchTiming

  /// Whether hits stand for further passages of the same words.
  package var hasSameWording: Bool {
    request.joinsSameWording && !request.listsLetters && hitCount < total.passages
  }

  /// What the number of passages is of, where it is not what all words find.
  ///
  /// See ``WordsNeeded/qualifier``. With feedback, its words find passages as those of the query do.
  package var qualifier: String {
    guard total.passages > 0 else { return "" }
    guard feedback != nil else { return wordsNeeded.qualifier }
    return switch wordsNeeded {
    case .any: " with any of these words or those of feedback"
    case .all: " with the query or words of feedback"
    case .anyBesideOthers, .allButNames, .phraseAlone: wordsNeeded.qualifier
    }
  }

  /// The plan for people: the algorithm, then a line a part, indented.
  package var planLines: [String] { plan.description.split(separator: "\n").map(String.init) }

  /// How many passages, and letters that hold them.
  package struct Count: Sendable, Equatable {
    package var passages: Int
    package var letters: Int

    package init(passages: Int, letters: Int) {
      self.passages = passages
      self.letters = letters
    }
  }

  /// Something about the query that its writer should know.
  package struct Note: Sendable, Equatable {
    package var code: QueryNote.Code
    package var message: String
    package var utf8: Range<Int>
    package var utf16: Range<Int>
    /// A query that would say it better.
    package var fix: String?
    /// With the query and carets under the place.
    package var rendered: RenderedNote
    /// How the query and its restrictions were understood.
    package var searched: String
    /// Values that may be meant, the nearest first; for people to choose from.
    package var offers: [Offer] = []

    /// Some of the letters that it speaks of, for people to open.
    package var letters: [NamedLetter] = []

    /// A value by its label, and the query with it; or other restrictions in words.
    package struct Offer: Sendable, Equatable {
      package var label: String
      package var query: String
      /// In the place of those of the request; `nil` when these stay.
      package var filters: [SearchRequest.Filter]?
    }

    package struct NamedLetter: Sendable, Equatable {
      package var id: String
      package var title: String
    }
  }

  package struct Facet: Sendable, Equatable {
    /// What matches without a value are counted under, behind all values; `FIELD:none` finds them.
    package static let notStated = QueryField.notStated

    package var name: String
    package var values: [Value]
    /// The counts by date that the values are made of.
    var histogram: DateHistogram?

    /// Whether the values are stretches of the calendar, the oldest first.
    package var isByDate: Bool { histogram != nil }

    /// For a facet by date, the stretches without a match, too; otherwise the values.
    package var valuesWithoutGaps: [Value] { histogram?.valuesWithoutGaps ?? values }

    package struct Value: Sendable, Equatable {
      /// As a restriction names it: a value as letters have it, and ``Facet/notStated``.
      ///
      /// A value of these very letters stands in quotation marks.
      package let value: String
      /// Whether it counts matches without a value.
      package let isNotStated: Bool
      package var count: Count

      /// A value that letters have.
      package init(value: String, count: Count) {
        self.value = FieldValueText.restricting(to: value)
        isNotStated = false
        self.count = count
      }

      /// What a restriction asks for.
      package init(named name: String, count: Count) {
        value = name
        isNotStated = QueryField.isNotStated(name)
        self.count = count
      }

      /// The matches without a value.
      package static func notStated(_ count: Count) -> Self {
        Self(named: Facet.notStated, count: count)
      }
    }
  }
}

extension SearchResponse.Count {
  /// `12 passages in 3 letters`.
  package var inWords: String {
    "\(counted(passages, "passage")) in \(counted(letters, "letter"))"
  }
}
