/// What a query finds now, beside what it found in an export.
package struct ExportChanges: Sendable {
  /// A letter that was not in the export.
  package struct NewLetter: Sendable, Equatable {
    package var id: String
    package var passageCount: Int
  }

  package struct LostPassage: Sendable, Equatable {
    package enum Reason: String, Sendable {
      case letterGone = "its letter is no longer in the index"
      case passageGone = "its letter no longer has it"
      case notFound = "the query no longer finds it"
    }

    package var id: String
    package var reason: Reason
  }

  package struct ChangedPassage: Sendable, Equatable {
    package var id: String
    package var newID: String
  }

  package struct MovedPassage: Sendable, Equatable {
    package var id: String
    package var oldRank: Int
    package var newRank: Int
  }

  package var oldGeneration: String
  package var newGeneration: String
  /// How many passages the export has, and how many are found now.
  package var counts: (old: Int, new: Int)
  package var newLetters: [NewLetter] = []
  /// Passages found now, in letters of the export.
  package var newPassages: [String] = []
  package var lost: [LostPassage] = []
  package var changed: [ChangedPassage] = []
  /// Passages that stand elsewhere among those that are in both.
  package var moved: [MovedPassage] = []

  /// Whether index and program are those of the export, so that a query has the same answer.
  package var isSameIndex = false

  /// Whether all that differs is the order, and that in the file: nothing else can have changed it.
  package var isFileSorted: Bool { isSameIndex && hasSamePassages && !moved.isEmpty }

  private var hasSamePassages: Bool {
    newLetters.isEmpty && newPassages.isEmpty && lost.isEmpty && changed.isEmpty
  }

  /// Whether nothing has changed since the export, whatever was done with the file.
  package var isEmpty: Bool { hasSamePassages && (moved.isEmpty || isFileSorted) }

  package var json: JSON {
    .object([
      .init("changed", .bool(!isEmpty)),
      .init("file_sorted", .bool(isFileSorted)),
      .init("old_generation", .string(oldGeneration)),
      .init("new_generation", .string(newGeneration)),
      .init("old_passages", .integer(counts.old)),
      .init("new_passages", .integer(counts.new)),
      .init(
        "new_letters",
        .array(
          newLetters.map {
            .object([.init("id", .string($0.id)), .init("passages", .integer($0.passageCount))])
          }
        )
      ),
      .init("added_passages", .strings(newPassages)),
      .init(
        "lost_passages",
        .array(
          lost.map {
            .object([.init("id", .string($0.id)), .init("reason", .string($0.reason.rawValue))])
          }
        )
      ),
      .init(
        "changed_passages",
        .array(
          changed.map {
            .object([.init("old", .string($0.id)), .init("new", .string($0.newID))])
          }
        )
      ),
      .init(
        "moved_passages",
        .array(
          moved.map {
            .object([
              .init("id", .string($0.id)), .init("old_rank", .integer($0.oldRank)),
              .init("new_rank", .integer($0.newRank)),
            ])
          }
        )
      ),
    ])
  }
}
