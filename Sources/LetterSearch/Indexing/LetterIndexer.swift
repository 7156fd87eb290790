import InvertedIndex
import LetterParsing
import Search

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Builds an index of the letters below some paths, or brings it up to date.
package struct LetterIndexer: Sendable {
  package let indexPath: String
  /// Whether to wait when another program is writing the index.
  package let waitsForOthers: Bool

  package init(indexPath: String, waitsForOthers: Bool) {
    self.indexPath = indexPath
    self.waitsForOthers = waitsForOthers
  }

  /// Makes the index hold exactly the letters at the paths.
  ///
  /// The new file is written beside the old one and renamed; on any error the old one stays. When
  /// neither a letter nor the synonyms have changed, nothing is written.
  ///
  /// - Parameters:
  ///   - paths: files and folders.
  ///   - isRebuild: write even when nothing has changed.
  ///   - progress: called now and then from this thread.
  /// - Throws: ``LetterSearchError`` or `SegmentError`.
  package func update(
    from paths: [String],
    isRebuild: Bool = false,
    progress: (IndexProgress) -> Void = { _ in }
  ) throws -> IndexReport {
    let corpus = try CorpusReader().read(paths)
    var report = IndexReport()
    report.skipped = corpus.skipped
    let identified = LetterPreparation.identify(corpus.documents, skipped: &report.skipped)
    try makeFolder()
    guard !isText(indexPath) else { throw LetterSearchError.wouldReplaceText(path: indexPath) }
    let lock = try IndexLock(forIndex: indexPath, contention: waitsForOthers ? .wait : .fail)
    let previous = PreviousIndex(at: indexPath)
    previous.compare(with: identified, in: &report)
    let synonyms = SynonymFile.text(of: corpus.synonyms)
    report.warnings += SynonymFile.warnings(on: corpus.synonyms)
    if !isRebuild, previous.isUpToDate(with: identified, synonyms: synonyms) {
      report.passages = previous.passageCount
      Self.describe(previous.storedLetters(), from: identified, in: &report)
      return report
    }
    guard !identified.isEmpty || previous.isUsable else {
      throw LetterSearchError.nothingToIndex(paths: paths)
    }
    try build(identified, synonyms, holding: lock, report: &report, progress: progress)
    report.isWritten = true
    return report
  }

  private func makeFolder() throws(LetterSearchError) {
    let folder = URL(fileURLWithPath: indexPath).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw .unwritable(path: folder.path, reason: SystemReason.of(error))
    }
  }

  /// Whether a file is a text, such as a letter named by mistake; an index, even a damaged one, has
  /// bytes of zero near its beginning.
  private func isText(_ path: String) -> Bool {
    let url = URL(fileURLWithPath: path)
    guard let head = try? Data(contentsOf: url, options: .mappedIfSafe).prefix(4096) else {
      return false
    }
    return head.count >= 16 && !head.contains(0)
  }

  private func build(
    _ identified: [LetterPreparation.Identified],
    _ synonyms: String,
    holding lock: IndexLock,
    report: inout IndexReport,
    progress: (IndexProgress) -> Void
  ) throws {
    progress(IndexProgress(step: "reading", done: 0, total: identified.count))
    let letters = identified.parallelMap(LetterPreparation.prepare).sorted(by: Self.precedes)
    Self.describe(letters.map(\.stored), from: identified, in: &report)
    let catalog = PassageCatalog(letters)
    let schema = LetterSchema(customFields: Self.customFields(of: letters))
    var builder = SegmentBuilder(schema.index)
    let versions = letters.map { LetterVersion($0.stored) }
    builder.metadata = IndexMetadata(letters: versions, synonyms: synonyms).encoded()
    var draft = PassageDraft(schema: schema)
    for (index, letter) in letters.enumerated() {
      try draft.add(letter, passages: catalog.passages(of: letter), to: &builder)
      progress(IndexProgress(step: "indexing", done: index + 1, total: letters.count))
    }
    report.passages = builder.documentCount
    try builder.write(holding: lock)
  }

  /// Newest first, then by id: what two passages of the same score are ordered by.
  private static func precedes(_ left: PreparedLetter, _ right: PreparedLetter) -> Bool {
    let (leftDate, rightDate) = (left.letter.date, right.letter.date)
    guard leftDate == rightDate else {
      guard let leftDate else { return false }
      guard let rightDate else { return true }
      return leftDate > rightDate
    }
    return left.stored.id.utf8.lexicographicallyPrecedes(right.stored.id.utf8)
  }

  private static func customFields(of letters: [PreparedLetter]) -> [String] {
    let names = Set(letters.flatMap { $0.stored.keywords.map(\.name) })
    let taken = Set(LetterSchema().query.fields.flatMap { [$0.name] + $0.aliases })
    return Array(names.subtracting(taken).sorted().prefix(LetterSchema.customFieldLimit))
  }

  /// Fills in what was noticed in the letters.
  private static func describe(
    _ letters: [StoredLetter],
    from identified: [LetterPreparation.Identified],
    in report: inout IndexReport
  ) {
    let paths = Dictionary(uniqueKeysWithValues: identified.map { ($0.id, $0.document.path) })
    for stored in letters {
      let path = paths[stored.id] ?? stored.file
      report.withheldRows += stored.letter.withheld.map(\.rowCount).reduce(0, +)
      report.warnings += stored.letter.warnings.map { warning in
        IndexReport.Warning(
          path: path,
          line: warning.lines.lowerBound,
          code: warning.code,
          message: warning.message
        )
      }
    }
  }
}
