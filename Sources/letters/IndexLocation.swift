import LetterSearch

/// Which index a command works on, and the rule that only the default one is built by itself.
struct IndexLocation {
  static let defaultIndex = "Index/letters.index"
  static let defaultCorpus = "Corpus"

  /// The index that was named; `nil` for the default one.
  let named: String?

  init(_ named: String?) { self.named = named }

  var path: String { named ?? Self.defaultIndex }

  /// Opens the index.
  ///
  /// The default one is built from the default corpus when it is missing, and built anew when it
  /// has another version of the format. No other is ever written.
  func open(_ terminal: Terminal) throws -> LetterIndex {
    do {
      let index = try LetterIndex(opening: path)
      if let note = ageNote(index.metadata.version) { terminal.note(note) }
      return index
    } catch LetterSearchError.noIndex where named == nil {
      guard IndexLocation.hasCorpus else {
        throw Arguments.UsageError(
          "there is no index \(IndexLocation.defaultIndex) here, nor a folder "
            + "\(IndexLocation.defaultCorpus) to build it from: name an index with --index, "
            + "or build one with `letters index FOLDER`"
        )
      }
      return try build(from: Self.defaultCorpus, terminal)
    } catch LetterSearchError.otherFormat where named == nil && IndexLocation.hasCorpus {
      let reason = "it was written in another version of the format"
      return try build(from: Self.defaultCorpus, reason: reason, terminal)
    }
  }

  /// Says that an index is another version's, which read letters in another way; `nil` for this one's.
  func ageNote(_ version: String) -> String? {
    guard version != Version.current else { return nil }
    return "\(path) was made by version \(version) of this program, which read letters in another "
      + "way: run `letters index` with your letters to make it anew"
  }

  private static var hasCorpus: Bool { LetterIndex.exists(at: defaultCorpus) }

  /// Builds the index, telling what it does.
  ///
  /// - Parameters:
  ///   - themes: those of the letters; `nil` for those of the corpus.
  ///   - reason: why in place of one that is there.
  func build(
    from folder: String,
    themes: ThemeFile? = nil,
    reason: String? = nil,
    _ terminal: Terminal
  ) throws -> LetterIndex {
    let cause = reason.map { ": \($0)" } ?? ""
    let again = reason == nil ? "" : "anew "
    terminal.note("building \(path) \(again)from \(folder)\(cause)")
    let indexer = LetterIndexer(indexPath: path, waitsForOthers: true, themes: themes)
    let report = try IndexCommand.build(
      indexer,
      paths: [folder],
      terminal: terminal
    )
    terminal.note(report.summary)
    return try LetterIndex(opening: path)
  }
}
