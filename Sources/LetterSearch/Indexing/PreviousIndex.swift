import InvertedIndex
import LetterParsing

/// The index that is there before a run, as far as it can be read.
struct PreviousIndex: Sendable {
  private let path: String
  private let index: LetterIndex?
  private let letters: [String: Entry]

  private struct Entry {
    var group: GroupID
    var version: LetterVersion
  }

  /// Opens the index at a path.
  ///
  /// One that is missing, foreign or damaged anywhere counts as empty: it will be written anew. So
  /// every byte of it is read, which costs less than reading the letters.
  init(at path: String) {
    self.path = path
    let isSound = (try? LetterIndex.check(path))?.isEmpty ?? false
    index = isSound ? try? LetterIndex(opening: path) : nil
    let letters = (try? index?.lettersByGroup()) ?? []
    let entries = letters.map { group, letter in
      (letter.id, Entry(group: group, version: LetterVersion(letter)))
    }
    self.letters = Dictionary(entries) { first, _ in first }
  }

  /// Whether there was an index that could be read.
  var isUsable: Bool { index != nil }

  /// The path of a file that is there and no use.
  var unusablePath: String? { index == nil && LetterIndex.exists(at: path) ? path : nil }

  /// Its letters, in no order.
  var versions: [LetterVersion] { letters.values.map(\.version) }

  /// Counts what has become of its letters.
  ///
  /// - Parameter kept: those of them that stay though their files could not be read.
  func compare(
    with letters: [LetterVersion],
    kept: [LetterVersion],
    in report: inout IndexReport
  ) {
    for letter in letters {
      // A record that stands in another line of its file has not changed.
      switch self.letters[letter.id]?.version.sha256 {
      case nil: report.added += 1
      case letter.sha256: report.unchanged += 1
      default: report.changed += 1
      }
    }
    report.kept = kept.count
    report.removed = Set(self.letters.keys).subtracting((letters + kept).map(\.id)).count
  }

  /// Refuses to remove letters because there is none at the paths any more, or none in a folder
  /// among them: its drive may not be connected, or it is being copied.
  ///
  /// - Parameters:
  ///   - count: how many letters would be removed.
  ///   - remaining: how many letters the new index would have.
  /// - Throws: ``LetterSearchError/wouldRemove(paths:skipped:index:)``.
  func checkRemoval(
    of count: Int,
    from paths: [String],
    _ corpus: CorpusReader.Result,
    leaving remaining: Int
  ) throws(LetterSearchError) {
    let empty = remaining == 0 ? paths : corpus.emptyFolders
    guard count > 0, !empty.isEmpty else { return }
    throw .wouldRemove(
      paths: empty,
      skipped: remaining == 0 ? corpus.skipped : [],
      index: .init(path: path, letters: letters.count, removed: count)
    )
  }

  /// Whether a build would give the index that is there.
  func isUpToDate(
    with letters: [LetterVersion],
    synonyms: String,
    themes: String
  ) -> Bool {
    let wanted = IndexMetadata(
      letters: letters,
      synonyms: synonyms,
      themes: themes
    )
    return index?.metadata == wanted
  }

  var passageCount: Int { index?.segment.documentCount ?? 0 }

  /// Reads the letters again, because they are needed only when nothing is to be written.
  func storedLetters() -> [StoredLetter] { (try? index?.letters()) ?? [] }

  /// The words of the letter that ``storedLetters()`` gives at a place; `nil` for none.
  func wordsOfLetters() -> (Int) -> Wording? {
    let words = index?.wordsOfLetters()
    return { try? words?($0) }
  }

  /// The file of themes that its passages were given their themes by.
  var themes: String? { index?.metadata.themes }

  /// The index file, to take letters over from.
  var segment: Segment? { index?.segment }

  /// A letter as the index has it, when it has not changed and the same program has read it.
  func prepared(_ letter: LetterVersion) -> PreparedLetter? {
    guard let index, index.metadata.version == Version.current,
      let entry = letters[letter.id], entry.version == letter,
      let stored = try? index.letter(entry.group), LetterVersion(stored) == letter,
      let passages = try? index.segment.documents(of: entry.group).map({
        try index.passage(DocID(rawValue: $0))
      })
    else { return nil }
    var whole = stored.letter
    whole.passages = passages.map(Passage.init)
    return PreparedLetter(
      stored: stored,
      letter: whole,
      previous: PreparedLetter.Previous(group: entry.group, passages: passages)
    )
  }
}

extension Passage {
  /// A passage as it was when it was stored.
  fileprivate init(_ stored: StoredPassage) {
    self.init(
      ordinal: stored.ordinal,
      kind: stored.kind,
      section: stored.section,
      heading: stored.heading,
      text: stored.text,
      beside: stored.beside,
      segments: stored.segments,
      lineRanges: stored.lineRanges
    )
  }
}
