import InvertedIndex
import LetterParsing

/// The index that is there before a run, as far as it can be read.
struct PreviousIndex {
  private let index: LetterIndex?
  private let letters: [String: LetterVersion]

  /// Opens the index at a path.
  ///
  /// One that is missing, foreign or damaged anywhere counts as empty: it will be written anew. So
  /// every byte of it is read, which costs less than reading the letters.
  init(at path: String) {
    let isSound = (try? LetterIndex.check(path))?.isEmpty ?? false
    index = isSound ? try? LetterIndex(opening: path) : nil
    let letters = (try? index?.letters()) ?? []
    self.letters = Dictionary(letters.map { ($0.id, LetterVersion($0)) }) { first, _ in first }
  }

  /// Whether there was an index that could be read.
  var isUsable: Bool { index != nil }

  func compare(with letters: [LetterPreparation.Identified], in report: inout IndexReport) {
    for letter in letters {
      switch self.letters[letter.id] {
      case nil: report.added += 1
      case LetterVersion(letter): report.unchanged += 1
      default: report.changed += 1
      }
    }
    report.removed = Set(self.letters.keys).subtracting(letters.map(\.id)).count
  }

  /// Whether a build would give the index that is there.
  func isUpToDate(with letters: [LetterPreparation.Identified], synonyms: String) -> Bool {
    let wanted = IndexMetadata(letters: letters.map(LetterVersion.init), synonyms: synonyms)
    return index?.metadata == wanted
  }

  var passageCount: Int { index?.segment.documentCount ?? 0 }

  /// Reads the letters again, because they are needed only when nothing is to be written.
  func storedLetters() -> [StoredLetter] { (try? index?.letters()) ?? [] }
}
