import InvertedIndex
import Search
import TestSupport
import Testing
import TextAnalysis

/// The index and the plain reading of each passage give the same answer.
@Suite("Query language over an index")
struct EngineAgreementTests {
  static let passages = [
    "The children’s behaviour is good. Their well-being is a strength of the school.",
    "Early reading and phonics need work; reading early helps. The well being of staff matters.",
    "Wellbeing in KS2: TAs use SEAL. Good behaviour, good reading, good phonics.",
    "Phonics. Reading. Early and late, not all read well or often.",
    "Behaviour was good, reading was very, very good.",
  ]

  private static let pieces = [
    "reading", "phonics", "early", "good", "behaviour", "well-being", "wellbeing", "SEAL", "TAs",
    "of",
    "read*", "phonisc~", "w?ll", "very", "\"early reading\"", "\"reading early\"~",
    "\"good reading\"~3",
    "\"well being of\"", "\"very very\"", "\"phonics reading\"~1", "\"good beh\"*", "is",
    "\"ear* reading\"", "\"well* being\"", "\"re* early hel*\"~", "\"re?ding g*d\"~2",
  ]
  private static let joiners = [" ", " ", " AND ", " OR ", " NOT ", " -", " NEAR/2 ", " ADJ/3 "]

  @Test("matches are the same", arguments: 0..<150 as Range<UInt64>)
  func agree(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var text = random.pick(Self.pieces) ?? ""
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      text += (random.pick(Self.joiners) ?? " ") + (random.pick(Self.pieces) ?? "")
    }
    let shelf = Shelf(Self.passages)
    for mode in MatchMode.allCases {
      let query = try shelf.compile(text).query(matching: mode)
      let found = try Self.searcher().matches(query).map { Int($0.rawValue) }
      #expect(try shelf.search(text, matching: mode) == found, "\(text)")
    }
  }

  @Test(
    "a word with a hyphen counts no more than the same words apart",
    arguments: ["\"early help\"", "\"early-help\"", "early-help"]
  )
  func spellingsScoreAlike(text: String) throws {
    let passages = [
      "We saw early help here.", "We saw early-help here.", "We saw earlyhelp right here.",
      "Little else.",
    ]
    for count in [2, 3] {
      // With a passage that has one word, the joined form finds more than the parts do.
      let shelved = Array(passages.prefix(count)) + passages.suffix(1)
      let query = try Shelf(shelved).compile(text).query(matching: .all)
      let hits = try Self.searcher(shelved).search(EngineRequest(query)).hits
      let scores = Dictionary(uniqueKeysWithValues: hits.map { ($0.document.rawValue, $0.score) })
      #expect(scores.count == count)
      // The terms of the hyphen make its passage longer.
      if count == 2 || text.hasPrefix("\"") {
        #expect(try #require(scores[0]) >= #require(scores[1]), "\(count)")
      }
    }
  }

  /// An index of the passages with each form of a word at its position.
  static func searcher(_ passages: [String] = passages) throws -> Searcher {
    let names = ["exact", "stemmed", "heading", "heading stems"]
    var builder = SegmentBuilder(IndexSchema(fields: names.map { .init($0, .text) }))
    for passage in passages {
      var draft = DocumentDraft()
      for token in Analyzer.english.tokens(in: passage) {
        let position = UInt32(token.position + token.sentence)
        for term in [token.term, token.compound, token.acronym].compactMap({ $0 }) {
          draft.add(try builder.termID(Shelf.exact, term), at: position)
        }
        draft.add(try builder.termID(Shelf.stemmed, token.indexForm), at: position)
      }
      try builder.add(draft)
    }
    return Searcher(try Segment(contents: builder.serialized()))
  }
}
