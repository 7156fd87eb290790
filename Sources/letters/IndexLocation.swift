import LetterSearch

/// Which index a command works on, and the rule that only the default one is built by itself.
struct IndexLocation {
  static let defaultIndex = "Index/letters.index"
  static let defaultCorpus = "Corpus"

  /// The index that was named; `nil` for the default one.
  let named: String?

  init(_ named: String?) { self.named = named }

  /// Opens the index.
  ///
  /// The default one is built from the default corpus when it is missing, and built anew when it
  /// has another version of the format. No other is ever written.
  func open(_ terminal: Terminal) throws -> LetterIndex {
    if let named { return try LetterIndex(opening: named) }
    do {
      return try LetterIndex(opening: IndexLocation.defaultIndex)
    } catch LetterSearchError.noIndex {
      guard IndexLocation.hasCorpus else {
        throw Arguments.UsageError(
          "there is no index \(IndexLocation.defaultIndex) here, nor a folder "
            + "\(IndexLocation.defaultCorpus) to build it from: name an index with --index, "
            + "or build one with `letters index FOLDER`"
        )
      }
      return try build(terminal, reason: nil)
    } catch LetterSearchError.otherFormat where IndexLocation.hasCorpus {
      return try build(terminal, reason: "it was written in another version of the format")
    }
  }

  private static var hasCorpus: Bool { LetterIndex.exists(at: defaultCorpus) }

  /// Builds the default index from the default corpus.
  ///
  /// - Parameter reason: why in place of one that is there.
  private func build(_ terminal: Terminal, reason: String?) throws -> LetterIndex {
    let (index, corpus) = (IndexLocation.defaultIndex, IndexLocation.defaultCorpus)
    terminal.note(
      reason.map { "building \(index) anew from \(corpus): \($0)" }
        ?? "building \(index) from \(corpus)"
    )
    let indexer = LetterIndexer(indexPath: index, waitsForOthers: true)
    let report = try IndexCommand.build(
      indexer,
      paths: [corpus],
      isRebuild: false,
      terminal: terminal
    )
    terminal.note(report.summary)
    return try LetterIndex(opening: index)
  }
}
