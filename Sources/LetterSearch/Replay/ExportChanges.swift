/// What a query finds now, beside what it found in an export.
package struct ExportChanges: Sendable {
  /// A letter that was not in the export.
  package struct NewLetter: Sendable, Equatable {
    package var id: String
    package var passageCount: Int
  }

  /// A passage that is found now and was not in the export.
  package struct AddedPassage: Sendable, Equatable {
    package var id: String
    package var letter: String
    /// Whether the export has no passage of the letter.
    package var isInNewLetter: Bool
    package var text: String
  }

  package struct LostPassage: Sendable, Equatable {
    package enum Reason: String, Sendable {
      case letterGone = "its letter is no longer in the index"
      case passageGone = "its letter no longer has it"
      case notFound = "the query no longer finds it"
      case notDrawn = "the query finds it, but others were drawn in its place"
    }

    /// As in the export.
    package var id: String
    package var reason: Reason
    /// As it was; `nil` when the export had no texts.
    package var text: String?
  }

  package struct ChangedPassage: Sendable, Equatable {
    package var id: String
    /// The same where the text was changed in the file and not in the letter.
    package var newID: String
    /// `nil` when the export had no texts.
    package var text: String?
    package var newText: String
  }

  /// A letter whose file has another name now.
  package struct RenamedLetter: Sendable, Equatable {
    package var id: String
    package var newID: String
    /// Those of the export that have the same words now.
    package var passages: [RenamedPassage]
  }

  package struct RenamedPassage: Sendable, Equatable {
    package var id: String
    package var newID: String
  }

  package struct MovedPassage: Sendable, Equatable {
    /// As the index has it now, where its letter was renamed, too.
    package var id: String
    package var oldRank: Int
    package var newRank: Int
  }

  package var oldGeneration: String
  package var newGeneration: String
  /// How many passages the export has, and how many are found now.
  package var counts: (old: Int, new: Int)
  /// What the export was of all that its query found.
  package var extent = Extent.whole
  /// All that the query found then, and all that it finds now.
  package var foundCounts: (old: Int, new: Int)
  /// In how many letters the passages of the export were, if that is known, and are now.
  package var letterCounts: (old: Int?, new: Int)
  /// How many letters the index has now.
  package var indexLetterCount: Int
  /// Letters of the export under the names that they have now; their passages are neither lost nor new.
  package var renamed: [RenamedLetter] = []
  /// In the order in which they are found.
  package var added: [AddedPassage] = []
  package var lost: [LostPassage] = []
  package var changed: [ChangedPassage] = []
  /// Passages that stand elsewhere among those that are in both.
  package var moved: [MovedPassage] = []

  package enum Extent: String, Sendable {
    case whole
    /// Drawn by chance, and drawn again for the comparison.
    case sample
    /// Rows were taken away since, so that nobody knows what is new.
    case subset
  }

  /// Letters of which the export has no passage.
  package var newLetters: [NewLetter] {
    Dictionary(grouping: added.filter(\.isInNewLetter), by: \.letter)
      .map { .init(id: $0.key, passageCount: $0.value.count) }
      .sorted { $0.id < $1.id }
  }

  /// Passages found now, in letters of the export.
  package var newPassages: [String] { added.filter { !$0.isInNewLetter }.map(\.id) }

  /// Whether index and program are those of the export, so that a query has the same answer.
  package var isSameIndex = false

  /// Whether the rows of the file were put in another order: over the same index the query has the same
  /// one, whatever cells were edited and rows taken away.
  package var isFileSorted: Bool { isSameIndex && !moved.isEmpty }

  /// Whether so many passages stand elsewhere that no list of them helps anybody.
  package var isReordered: Bool { moved.count > Self.listedMoves && moved.count * 2 > counts.new }

  private static let listedMoves = 10

  private var hasSamePassages: Bool {
    added.isEmpty && lost.isEmpty && changed.isEmpty && renamed.isEmpty
  }

  /// Whether nothing has changed since the export, whatever was done with the file.
  package var isEmpty: Bool { hasSamePassages && (moved.isEmpty || isFileSorted) }
}
