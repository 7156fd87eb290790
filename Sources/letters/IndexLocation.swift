import LetterSearch

/// Which index a command works on, and the rule that only the default one is built by itself.
struct IndexLocation {
  static let defaultIndex = "Index/letters.index"
  static let defaultCorpus = "Corpus"

  /// The index that was named; `nil` for the default one.
  let named: String?

  init(_ named: String?) { self.named = named }

  /// Opens the index, building the default one from the default corpus when it is missing.
  func open(_ terminal: Terminal) throws -> LetterIndex {
    if let named { return try LetterIndex(opening: named) }
    if !LetterIndex.exists(at: IndexLocation.defaultIndex) {
      guard LetterIndex.exists(at: IndexLocation.defaultCorpus) else {
        throw Arguments.UsageError(
          "there is no index \(IndexLocation.defaultIndex) here, nor a folder "
            + "\(IndexLocation.defaultCorpus) to build it from: name an index with --index, "
            + "or build one with `letters index FOLDER`"
        )
      }
      terminal.note("building \(IndexLocation.defaultIndex) from \(IndexLocation.defaultCorpus)")
      let indexer = LetterIndexer(indexPath: IndexLocation.defaultIndex, waitsForOthers: true)
      let report = try IndexCommand.build(
        indexer,
        paths: [IndexLocation.defaultCorpus],
        isRebuild: false,
        terminal: terminal
      )
      terminal.note(report.summary)
    }
    return try LetterIndex(opening: IndexLocation.defaultIndex)
  }
}
