import InvertedIndex
import Search
import TextAnalysis

/// Reads passages with their letters and marks, one after the other.
///
/// What neighbours share is read once: passages of a letter are best read together.
struct PassageReader: Sendable {
  private let searcher: LetterSearcher
  private let highlighter: Highlighter?
  private var cues: ThemeCues?
  private var documents: StoredDocuments
  /// Those of earlier passages, so that each is stemmed once.
  private var words = TokenBuffer()
  private var letter: (group: GroupID, letter: StoredLetter)?

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
      letter: try letter(of: document),
      highlights: highlights(in: passage),
      missing: [],
      sameWording: nil,
      moreInLetter: nil,
      explanation: []
    )
    try cues?.complete(&hit)
    return hit
  }

  private mutating func letter(of document: DocID) throws -> StoredLetter {
    let group = searcher.index.segment.group(of: document)
    if let letter, letter.group == group { return letter.letter }
    let stored = try searcher.index.letter(group)
    letter = (group, stored)
    return stored
  }

  private mutating func highlights(in passage: StoredPassage) -> [Hit.Highlight] {
    guard let highlighter else { return [] }
    let texts = PassageTexts(
      text: passage.text,
      heading: passage.heading,
      searcher.compiler.schema,
      using: &words
    )
    return LetterSearcher.highlights(highlighter, texts)
  }
}
