package import Search

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
    case any
  }

  package enum Order: String, Sendable, CaseIterable {
    case score
    /// Oldest letter first; letters without a date last.
    case date
    /// Newest letter first; letters without a date last.
    case dateDescending = "-date"
  }

  /// What is done with the best hits of plain words after they are found.
  package enum Rescoring: String, Sendable, CaseIterable {
    /// They are put before others when hits like them score well, too.
    case neighbours
    case none
  }

  /// In the query language.
  package var text: String
  /// Restrictions as field and value, the same as `field:"value"` in the query.
  ///
  /// Of several values of a field any will do, but for dates, which all hold.
  package var filters: [Filter] = []
  package var limit = 10
  package var offset = 0
  package var unit = Unit.passage
  package var match = Match.best
  package var order = Order.score
  package var rescoring = Rescoring.neighbours
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

  package struct Filter: Sendable, Equatable {
    package var field: String
    package var value: String

    package init(field: String, value: String) {
      self.field = field
      self.value = value
    }
  }

  package init(_ text: String) { self.text = text }

  /// The question for people: how the query was understood, then each restriction.
  package func described(as interpreted: String) -> String {
    ([interpreted] + filters.map { "only \($0.field) \($0.value)" }).joined(separator: " · ")
  }
}

/// The answer to a ``SearchRequest``.
package struct SearchResponse: Sendable {
  package var request: SearchRequest
  /// How the query was understood, in the query language.
  package var interpreted: String
  package var notes: [Note]
  /// Which build of the index answered.
  package var generation: String
  package var total: Count
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
    request.joinsSameWording && !LetterSearcher.listsLetters(request) && hitCount < total.passages
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
    package var code: String
    package var message: String
    package var utf8: Range<Int>
    package var utf16: Range<Int>
    /// A query that would say it better.
    package var fix: String?
    /// The note with the query and a caret under the place.
    package var rendered: String
  }

  package struct Facet: Sendable, Equatable {
    package var name: String
    package var values: [Value]
    /// The counts by date that the values are made of.
    var histogram: DateHistogram?

    /// Whether the values are stretches of the calendar, the oldest first.
    package var isByDate: Bool { histogram != nil }

    /// For a facet by date, the stretches without a match, too; otherwise the values.
    package var valuesWithoutGaps: [Value] { histogram?.valuesWithoutGaps ?? values }

    package struct Value: Sendable, Equatable {
      package var value: String
      package var count: Count

      package init(value: String, count: Count) {
        self.value = value
        self.count = count
      }
    }
  }
}

/// A passage that matches.
package struct Hit: Sendable {
  /// Counts from 1 over all pages.
  package var rank: Int
  package var score: Double
  package var passage: StoredPassage
  package var letter: StoredLetter
  /// What ``Citation`` says of the letter, where it is known for many hits at once.
  var citedLetter: String?
  package var highlights: [Highlight]
  /// Words of the query that the passage does not hold, as typed.
  package var missing: [String]
  /// Further matching passages of the same words, when they are shown once; `nil` for none.
  package var sameWording: SameWording?
  /// Whether it says the same words as the passage that others were compared with.
  package var repeatsSource = false
  /// Further matching passages of the same letter, when the answer is grouped.
  package var moreInLetter: Int?
  /// Lines that say how the score came about.
  package var explanation: [String]

  package struct SameWording: Sendable, Equatable {
    /// At least 1.
    package var passages: Int
    /// Other letters that hold these passages; 0 when all are in the letter of the hit.
    package var letters: Int
  }

  /// Characters of the passage's text that match.
  package struct Highlight: Sendable, Equatable {
    package var utf8: Range<Int>
    package var utf16: Range<Int>

    package init(utf8: Range<Int>, utf16: Range<Int>) {
      self.utf8 = utf8
      self.utf16 = utf16
    }
  }
}
