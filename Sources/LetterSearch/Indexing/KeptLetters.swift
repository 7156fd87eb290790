/// Letters that stay as the index has them, because their files are there but could not be read.
///
/// A letter is gone when its file is gone, and not because a converter fails or a disk is away.
struct KeptLetters {
  private(set) var letters: [PreparedLetter] = []
  /// One for each letter that stays or that is lost.
  private(set) var warnings: [IndexReport.Warning] = []

  var versions: [LetterVersion] { letters.map { LetterVersion($0.stored) } }

  /// - Parameters:
  ///   - corpus: what could be read and what not.
  ///   - digests: of its documents, in their order.
  init(of previous: PreviousIndex, beside corpus: CorpusReader.Result, digests: [String]) {
    if let path = previous.unusablePath, !corpus.skipped.isEmpty {
      let message =
        "the index is damaged or of another format, so that nothing is kept of files "
        + "that cannot be read now"
      warnings.append(.init(path: path, line: nil, code: "letters-lost", message: message))
    }
    let places = UnreadPlaces(corpus, digests: digests)
    for version in previous.versions.sorted(by: { $0.id < $1.id }) {
      guard let path = places.path(of: version) else { continue }
      if let letter = previous.prepared(version) {
        letters.append(letter)
        let message = "cannot be read now; the index keeps the letter \(version.id) as it was"
        warnings.append(.init(path: path, line: nil, code: "letter-kept", message: message))
      } else {
        let message =
          "the letter \(version.id) is no longer in the index: it cannot be read now, "
          + "and another version of letters wrote the index"
        warnings.append(.init(path: path, line: nil, code: "letter-lost", message: message))
      }
    }
  }
}

/// Files and folders that are there but could not be read.
private struct UnreadPlaces {
  /// Paths of files, by their names.
  private var files: [String: String] = [:]
  /// The same of `.jsonl` files, lines of which could not be read.
  private var recordFiles: [String: String] = [:]
  private var folder: String?
  /// Of the documents that could be read.
  private let digestsByName: [String: Set<String>]

  init(_ corpus: CorpusReader.Result, digests: [String]) {
    for skipped in corpus.skipped where !skipped.isExport {
      let name = String(skipped.path.split(separator: "/").last ?? "")
      if skipped.isFolder { folder = folder ?? skipped.path }
      if skipped.line == nil {
        files[name] = skipped.path
      } else {
        recordFiles[name] = skipped.path
      }
    }
    let versions = zip(corpus.documents.map(\.name), digests)
    digestsByName = Dictionary(grouping: versions, by: \.0).mapValues { Set($0.map(\.1)) }
  }

  /// Where a letter may be that is not among the documents; `nil` when it is gone, or has changed.
  func path(of letter: LetterVersion) -> String? {
    let digests = digestsByName[letter.name]
    guard digests?.contains(letter.sha256) != true else { return nil }
    let file = RecordReading.fileName(ofRecord: letter.file) ?? letter.file
    if let path = files[file] { return path }
    // The name of its file is not known, and any of those may be it.
    if SourceDocument.isWithheld(letter.file), let path = files.values.min() { return path }
    // Nobody knows which records stood in bad lines, and which files in a folder.
    return digests == nil ? recordFiles[file] ?? folder : nil
  }
}
