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
  /// Where the index is written; of links, what they lead to.
  package let indexPath: String
  /// Whether to wait when another program is writing the index.
  package let waitsForOthers: Bool
  /// How many threads share the work; the index is the same whatever their number.
  package let threadCount: Int
  /// Bytes that occurrences of words may take until they go to disk; `nil` for the usual number.
  package let memoryByteCount: Int?
  /// The themes in place of those beside the letters.
  package let themes: ThemeFile?
  /// The order of documents in the file.
  var ordering: any DocumentOrdering = BisectionOrdering()

  /// Makes an indexer.
  ///
  /// - Parameter threadCount: `nil` for one thread a core.
  package init(
    indexPath: String,
    waitsForOthers: Bool,
    threadCount: Int? = nil,
    memoryByteCount: Int? = nil,
    themes: ThemeFile? = nil
  ) {
    self.indexPath = IndexTarget.behindLinks(indexPath)
    self.waitsForOthers = waitsForOthers
    self.threadCount = max(1, threadCount ?? ProcessInfo.processInfo.activeProcessorCount)
    self.memoryByteCount = memoryByteCount
    self.themes = themes
  }

  /// Makes the index hold exactly the letters at the paths.
  ///
  /// Where a file is there and cannot be read, its letter stays as the index has it, with a warning.
  /// The new file is written beside the old one and renamed; on any error the old one stays. When
  /// no letter, synonym or theme has changed, nothing is written.
  ///
  /// - Parameters:
  ///   - paths: files and folders.
  ///   - isRebuild: write even when nothing has changed.
  ///   - allowsEmpty: whether letters may go because there is none at the paths any more, or none in
  ///     a folder among them; such a folder may lie on a drive that is not there.
  ///   - progress: called now and then from this thread.
  /// - Throws: ``LetterSearchError`` or `SegmentError`.
  package func update(
    from paths: [String],
    isRebuild: Bool = false,
    allowsEmpty: Bool = false,
    progress: (IndexProgress) -> Void = { _ in }
  ) throws -> IndexReport {
    let corpus = try CorpusReader().read(paths)
    var report = IndexReport()
    report.skipped = corpus.skipped
    let digests = LetterPreparation.digests(of: corpus.documents, threadCount: threadCount)
    try makeFolder()
    guard IndexTarget.mayBeReplaced(indexPath) else {
      throw LetterSearchError.wouldReplace(path: indexPath)
    }
    let lock = try IndexLock(forIndex: indexPath, contention: waitsForOthers ? .wait : .fail)
    let previous = PreviousIndex(at: indexPath)
    let kept = KeptLetters(of: previous, beside: corpus, digests: digests)
    report.warnings += kept.warnings
    let identified = LetterPreparation.identify(
      corpus.documents,
      digests: digests,
      beside: kept.versions,
      skipped: &report.skipped
    )
    report.warnings += LetterPreparation.warnings(onIDsOf: identified)
    report.warnings += LetterPreparation.warnings(onCopiesIn: identified)
    let versions = identified.map(LetterVersion.init)
    previous.compare(with: versions, kept: kept.versions, in: &report)
    if !allowsEmpty {
      let read = (versions + kept.versions).count
      try previous.checkRemoval(of: report.removed, from: paths, corpus, leaving: read)
    }
    let synonyms = SynonymFile.text(of: corpus.synonyms)
    report.warnings += SynonymFile.warnings(on: corpus.synonyms)
    let themes = self.themes.map { [$0] } ?? corpus.themes
    let themeText = ThemeFile.text(of: themes)
    report.warnings += ThemeFile.warnings(on: themes)
    if !isRebuild,
      previous.isUpToDate(with: versions + kept.versions, synonyms: synonyms, themes: themeText)
    {
      report.passages = previous.passageCount
      let letters = previous.storedLetters()
      let words = previous.wordsOfLetters()
      Self.describe(letters, from: identified, in: &report, words: words)
      return report
    }
    guard !identified.isEmpty || previous.isUsable else {
      throw LetterSearchError.nothingToIndex(paths: paths, skipped: report.skipped)
    }
    var work = Work(
      identified: identified,
      kept: kept.letters,
      synonyms: synonyms,
      themes: themeText,
      lock: lock
    )
    if !isRebuild { work.previous = previous }
    try build(work, report: &report, progress: progress)
    report.isWritten = true
    return report
  }

  private func makeFolder() throws(LetterSearchError) {
    let folder = URL(file: indexPath).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw .unwritable(path: folder.path, reason: SystemReason.of(error))
    }
  }

  /// What there is to build.
  private struct Work {
    var identified: [LetterPreparation.Identified]
    /// Letters whose files could not be read.
    var kept: [PreparedLetter]
    var synonyms: String
    var themes: String
    var lock: IndexLock
    /// What unchanged letters are taken from.
    var previous: PreviousIndex?
  }

  private func build(
    _ work: Work,
    report: inout IndexReport,
    progress: (IndexProgress) -> Void
  ) throws {
    let letters = prepare(work, progress).sorted(by: Self.precedes)
    Self.describe(letters.map(\.stored), from: work.identified, in: &report) { place in
      LetterCopies.words(of: letters[place].letter.passages.map(\.text))
    }
    let names = Self.customFields(of: letters)
    let fields = names.prefix(LetterSchema.customFieldLimit)
    Self.describe(names.dropFirst(fields.count), of: letters, in: &report)
    let schema = LetterSchema(customFields: Array(fields))
    let memory = BuildMemory(
      byteCount: memoryByteCount ?? BuildMemory.standard.byteCount,
      spillingBeside: indexPath
    )
    var builder = SegmentBuilder(schema.index, memory: memory)
    builder.threadCount = threadCount
    builder.ordering = ordering
    let versions = letters.map { LetterVersion($0.stored) }
    builder.metadata = IndexMetadata(
      letters: versions,
      synonyms: work.synonyms,
      themes: work.themes
    ).encoded()
    let collector = RunCollector(builder)
    try add(letters, of: schema, work, to: collector, progress)
    builder = collector.finish()
    report.passages = builder.documentCount
    try builder.write(holding: work.lock)
  }

  /// Reads the letters that are new or have changed, and the others from the index that is there.
  private func prepare(_ work: Work, _ progress: (IndexProgress) -> Void) -> [PreparedLetter] {
    let total = work.identified.count
    let read = work.identified.parallelMap(
      threadCount: threadCount,
      progress: { progress(IndexProgress(step: "reading", done: $0, total: total)) },
      { [previous = work.previous] letter in
        previous?.prepared(LetterVersion(letter)) ?? LetterPreparation.prepare(letter)
      }
    )
    return read + work.kept
  }

  private func add(
    _ letters: [PreparedLetter],
    of schema: LetterSchema,
    _ work: Work,
    to collector: RunCollector,
    _ progress: (IndexProgress) -> Void
  ) throws {
    let catalog = PassageCatalog(letters, keepsThemes: work.previous?.themes == work.themes)
    let classifier = ThemeClassifier(ThemeReader.read(work.themes).book)
    // Few, because each is merged with the others; several a thread, so that all finish together.
    let length = max(1, letters.count / (4 * threadCount))
    let share = (memoryByteCount ?? BuildMemory.standard.byteCount) / threadCount
    try ParallelWork.run(
      (letters.count + length - 1) / length,
      threadCount: threadCount,
      progress: {
        let done = min($0 * length, letters.count)
        progress(IndexProgress(step: "indexing", done: done, total: letters.count))
      },
      { nextPiece in
        var worker = LetterWorker(
          catalog,
          schema: schema,
          classifier: classifier,
          previous: work.previous?.segment,
          memory: BuildMemory(byteCount: share)
        )
        while let piece = nextPiece() {
          let places = piece * length..<min((piece + 1) * length, letters.count)
          try collector.add(at: piece, worker.step(adding: letters[places]))
        }
      }
    )
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

  /// Names that records have and no other field, in ascending order.
  private static func customFields(of letters: [PreparedLetter]) -> [String] {
    let names = Set(letters.flatMap { $0.stored.keywords.map(\.name) })
    let taken = Set(LetterSchema().query.fields.flatMap { [$0.name] + $0.aliases })
    return names.subtracting(taken).sorted()
  }

  /// Says which names of records cannot be asked for, because there are too many.
  private static func describe(
    _ leftOut: ArraySlice<String>,
    of letters: [PreparedLetter],
    in report: inout IndexReport
  ) {
    guard let first = leftOut.first,
      let record = letters.first(where: { $0.stored.keywords.contains { $0.name == first } })
    else { return }
    let message =
      "Records have more than \(LetterSchema.customFieldLimit) names of their own; these cannot be "
      + "asked for: \(leftOut.prefix(5).joined(separator: ", "))"
      + (leftOut.count > 5 ? " and \(leftOut.count - 5) more." : ".")
    report.warnings.append(
      .init(path: record.stored.file, line: nil, code: "fields-left-out", message: message)
    )
  }

  /// Fills in what was noticed in the letters.
  ///
  /// - Parameter words: of the letter at a place.
  private static func describe(
    _ letters: [StoredLetter],
    from identified: [LetterPreparation.Identified],
    in report: inout IndexReport,
    words: (Int) -> Wording?
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
    report.warnings += LetterCopies.warnings(among: letters, paths: paths, words: words)
  }
}
