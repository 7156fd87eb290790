import InvertedIndex
import Search

/// What can go wrong between a person's request and the index, told so that they can act on it.
package enum LetterSearchError: Error, Equatable, CustomStringConvertible {
  /// A path that was named does not exist.
  case noSuchPath(String)
  /// A file or folder cannot be read; the reason is the system's.
  case unreadable(path: String, reason: String)
  /// A folder for the index cannot be made; the reason is the system's.
  case unwritable(path: String, reason: String)
  /// None of the paths holds a letter, or none that can be read.
  case nothingToIndex(paths: [String], skipped: [SkippedFile])
  /// Paths hold no letter any more, so that letters of the index would all be removed.
  case wouldRemove(paths: [String], skipped: [SkippedFile], index: IndexedCount)
  /// An index that was named does not exist.
  case noIndex(path: String)
  /// A file is no index, or is damaged.
  case unusableIndex(path: String, reason: String)
  /// An index was written in an older or newer version of the format.
  case otherFormat(path: String, reason: String)
  /// A stored record does not decode.
  case damagedRecord(offset: Int, reason: String)
  /// The index was written by another program or with another schema.
  case foreignIndex(path: String, reason: String)
  /// The index would be written over something that is none.
  case wouldReplace(path: String)
  /// No letter of that name is in the index or on disk.
  case noSuchLetter(String)
  /// No passage of that id or number is in the index.
  case noSuchPassage(String)
  /// A restriction that nothing can fulfil, by the name of its field or option, its value, and why.
  case badRestriction(String, String, String)
  /// A file is no codebook; all that is wrong with it.
  case badCodebook(path: String, faults: [Codebook.Fault])
  /// A facet, sort key or field of the request does not exist.
  case badRequest(String)

  /// How many letters an index has, and how many of them would go.
  package struct IndexedCount: Equatable, Sendable {
    package var path: String
    package var letters: Int
    package var removed: Int
  }

  /// Why an index that is there could not be opened.
  init(_ error: SegmentError, opening path: String) {
    switch error {
    case .tooOld, .tooNew: self = .otherFormat(path: path, reason: error.advice)
    default: self = .unusableIndex(path: path, reason: error.advice)
    }
  }

  package var description: String {
    switch self {
    case .noSuchPath(let path):
      "there is no file or folder \(path)"
    case .unreadable(let path, let reason):
      "\(path) cannot be read: \(reason)"
    case .unwritable(let path, let reason):
      "\(path) cannot be written: \(reason)"
    case .nothingToIndex(let paths, let skipped):
      Self.nothing(in: paths.joined(separator: ", "), skipped)
        + (skipped.isEmpty ? ": put .txt, .md, .html or .jsonl files there" : "")
    case .wouldRemove(let paths, let skipped, let index):
      Self.removal(Self.nothing(in: paths.joined(separator: ", "), skipped), index)
    case .noIndex(let path):
      "there is no index \(path): build it with `letters index --index \(path) FOLDER`"
    case .unusableIndex(let path, let reason), .otherFormat(let path, let reason):
      "\(path): \(reason)"
    case .damagedRecord(let offset, let reason):
      "the index is damaged: a stored record is wrong at byte \(offset): \(reason). "
        + "Build it anew with `letters index --rebuild`"
    case .foreignIndex(let path, let reason):
      "\(path) is not an index of letters that this version can use (\(reason)): "
        + "build it anew with `letters index --rebuild`"
    case .wouldReplace(let path):
      "\(path) is not an index, and is left as it is: name another file for the index"
    case .noSuchLetter(let name):
      "there is no letter \(name): `letters show` without a name lists them"
    case .noSuchPassage(let name):
      "there is no passage \(name): give the id that `letters search --format json` shows, or "
        + "LETTER#N for passage N that `letters show LETTER` numbers"
    case .badRestriction(let name, let value, let reason):
      "\(name) \(value): \(reason)"
    case .badCodebook(let path, let faults):
      Self.listed(faults, of: path)
    case .badRequest(let message):
      message
    }
  }

  /// An error for a terminal: of a query, with carets under the places it is about; of the index, with
  /// the command that mends it.
  package static func rendered(_ error: any Error) -> String {
    switch error {
    case let error as QueryError: error.rendered
    case let error as SegmentError: error.advice
    case SearchError.index(let error): error.advice
    default: "\(error)"
    }
  }

  /// A line for each of the first faults.
  private static func listed(_ faults: [Codebook.Fault], of path: String) -> String {
    let shown = faults.prefix(10).map { "\(path):\($0.line): \($0.message)" }
    let rest = faults.count - shown.count
    return (shown + (rest > 0 ? ["and \(rest) more"] : [])).joined(separator: "\n")
  }

  private static func removal(_ reason: String, _ index: IndexedCount) -> String {
    let gone =
      index.removed == index.letters
      ? "all \(index.letters)" : "\(index.removed) of \(index.letters)"
    return "\(reason), and \(gone) letters would go from \(index.path), which is left as it is. "
      + "Is it the right folder, and is its drive connected? To remove them all the same: "
      + "`letters index --allow-empty`"
  }

  private static func nothing(in paths: String, _ skipped: [SkippedFile]) -> String {
    guard let first = skipped.first else { return "no letters in \(paths)" }
    let line = first.line.map { ":\($0)" } ?? ""
    let others = skipped.count == 1 ? "" : " (and \(skipped.count - 1) more)"
    return "nothing in \(paths) can be read: \(first.path)\(line): \(first.reason)\(others)"
  }
}

extension SegmentError {
  /// What is wrong, and the command that helps.
  var advice: String {
    switch self {
    case .notAnIndex: "\(self) Name the index, or build one with `letters index`."
    case .empty, .truncated, .lengthened, .tooOld, .tooNew, .corrupt:
      // These end with what is to be done.
      "\(description.dropLast()) with `letters index --rebuild`."
    case .inputOutput, .locked, .tooLarge: description
    }
  }
}
