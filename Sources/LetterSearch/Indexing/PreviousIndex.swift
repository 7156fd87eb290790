import InvertedIndex
import LetterParsing

/// The index that is there before a run, as far as it can be read.
struct PreviousIndex {
  private let index: LetterIndex?
  private let digests: [String: String]

  /// Opens the index at a path.
  ///
  /// One that is missing, damaged or foreign counts as empty: it will be
  /// written anew.
  init(at path: String) {
    let index = try? LetterIndex(opening: path)
    let letters = (try? index?.letters()) ?? []
    self.index = index
    digests = Dictionary(letters.map { ($0.id, $0.sha256) }) { first, _ in first }
  }

  /// Whether there was an index that could be read.
  var isUsable: Bool { index != nil }

  func compare(with letters: [LetterPreparation.Identified], in report: inout IndexReport) {
    for letter in letters {
      switch digests[letter.id] {
      case nil: report.added += 1
      case letter.sha256: report.unchanged += 1
      default: report.changed += 1
      }
    }
    report.removed = Set(digests.keys).subtracting(letters.map(\.id)).count
  }

  /// Whether a build would give the index that is there.
  func isUpToDate(with letters: [LetterPreparation.Identified]) -> Bool {
    let wanted = IndexMetadata(digests: letters.map { ($0.id, $0.sha256) })
    return index?.metadata == wanted
  }

  /// Fills in what a run would have counted, had it written.
  func describe(in report: inout IndexReport) {
    guard let index, let letters = try? index.letters() else { return }
    report.passages = index.segment.documentCount
    report.withheldRows = letters.flatMap(\.letter.withheld).map(\.rowCount).reduce(0, +)
  }
}
