/// How far the building of an index has got.
package struct IndexProgress: Sendable {
  /// What is being done: `reading`, `indexing`.
  package var step: String
  package var done: Int
  package var total: Int

  package init(step: String, done: Int, total: Int) {
    self.step = step
    self.done = done
    self.total = total
  }
}

/// What a run of the indexer did.
package struct IndexReport: Sendable {
  package var added = 0
  package var changed = 0
  package var removed = 0
  package var unchanged = 0
  /// Letters that stay as they were, because their files are there but could not be read.
  package var kept = 0
  /// Files that are not in the index, and why.
  package var skipped: [SkippedFile] = []
  package var passages = 0
  /// Rows that look like personal data of children and are in no part of the index.
  package var withheldRows = 0
  package var warnings: [Warning] = []
  /// Whether a new index file was written.
  package var isWritten = false

  package struct Warning: Sendable, Equatable {
    package var path: String
    /// Counted from 1; `nil` when it is about the whole file.
    package var line: Int?
    package var code: String
    package var message: String
  }

  /// One line for people and scripts.
  package var summary: String {
    let keptLetters = kept == 0 ? "" : ", \(kept) kept as before"
    let withheld = "; \(counted(withheldRows, "row")) withheld"
    let written = isWritten ? "" : "; nothing to write"
    return "letters: \(added) added, \(changed) changed, \(removed) removed, "
      + "\(unchanged) unchanged, \(skipped.count) skipped\(keptLetters); "
      + counted(passages, "passage")
      + withheld + written
  }

  package var json: JSON {
    .object([
      .init("added", .integer(added)),
      .init("changed", .integer(changed)),
      .init("removed", .integer(removed)),
      .init("unchanged", .integer(unchanged)),
      .init("kept", .integer(kept)),
      .init(
        "skipped",
        .array(
          skipped.map { file in
            .object([
              .init("path", .string(file.path)),
              .init("line", file.line.map { .integer($0) } ?? .null),
              .init("reason", .string(file.reason)),
            ])
          }
        )
      ),
      .init("passages", .integer(passages)),
      .init("withheld", .integer(withheldRows)),
      .init(
        "warnings",
        .array(
          warnings.map { warning in
            .object([
              .init("path", .string(warning.path)),
              .init("line", warning.line.map { .integer($0) } ?? .null),
              .init("code", .string(warning.code)),
              .init("message", .string(warning.message)),
            ])
          }
        )
      ),
      .init("written", .bool(isWritten)),
    ])
  }
}
