import InvertedIndex
import Search
import TextAnalysis

/// Reads passages with their letters and marks, one after the other.
///
/// What neighbours share is read once: passages of a letter are best read together. Letters come
/// without their ``StoredLetter/source``.
struct PassageReader: Sendable {
  private let searcher: LetterSearcher
  private let highlighter: Highlighter?
  private var cues: ThemeCues?
  private var documents: StoredDocuments
  /// Those of earlier passages, so that each is stemmed once.
  private var words = TokenBuffer()
  private var letters: [GroupID: SharedLetter] = [:]
  /// The letter of the last passage, and the passages that are of it.
  private var current: (documents: Range<UInt32>, letter: SharedLetter)?

  /// Beyond so many letters all are forgotten, so that memory does not grow.
  private static let letterLimit = 256

  /// - Parameters:
  ///   - highlighter: `nil` when nothing is to be marked.
  ///   - query: what asks for themes whose cues are to be marked.
  init(_ searcher: LetterSearcher, _ highlighter: Highlighter?, themesOf query: Query? = nil) {
    self.searcher = searcher
    self.highlighter = highlighter
    cues = query.map { ThemeCues($0, searcher.index.schema, explains: false) }
    documents = StoredDocuments(searcher.index.segment)
  }

  mutating func hit(_ document: DocID, rank: Int = 1, score: Double = 0) throws -> Hit {
    let passage = try StoredPassage(decoding: documents.bytes(of: document))
    var hit = Hit(
      rank: rank,
      score: score,
      passage: passage,
      sharedLetter: try letter(of: document),
      highlights: highlights(in: passage),
      missing: [],
      sameWording: nil,
      moreInLetter: nil,
      explanation: []
    )
    try cues?.complete(&hit)
    return hit
  }

  private mutating func letter(of document: DocID) throws -> SharedLetter {
    if let current, current.documents.contains(document.rawValue) { return current.letter }
    let segment = searcher.index.segment
    let group = segment.group(of: document)
    let letter = try letters[group] ?? readLetter(group)
    current = (segment.documents(of: group), letter)
    return letter
  }

  private mutating func readLetter(_ group: GroupID) throws -> SharedLetter {
    if letters.count >= Self.letterLimit { letters = [:] }
    let letter = SharedLetter(try searcher.index.letterFacts(group))
    letters[group] = letter
    return letter
  }

  private mutating func highlights(in passage: StoredPassage) -> [Hit.Highlight] {
    guard let highlighter else { return [] }
    let texts = PassageTexts(passage, searcher.compiler.schema, using: &words)
    return LetterSearcher.highlights(highlighter, texts)
  }
}
