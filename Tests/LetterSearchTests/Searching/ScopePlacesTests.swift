import Foundation
import InvertedIndex
import Search
import Testing

@testable import LetterSearch

/// Scopes at every place of a query, against a search that looks at each passage in turn.
@Suite("Scopes at any place")
struct ScopePlacesTests {
  /// A quarter of them on each of four corpora.
  ///
  /// `LETTERS_RANDOM_QUERIES=10000` asks more.
  private static let queryCount =
    ProcessInfo.processInfo.environment["LETTERS_RANDOM_QUERIES"].flatMap { Int($0) } ?? 480

  @Test("find what the algebra says", arguments: 0..<4 as Range<UInt64>)
  func agree(seed: UInt64) throws {
    let (searcher, naive) = try NaiveCountTests.corpus(seed: seed)
    var tellingCount = 0
    for number in 0..<UInt64(Self.queryCount / 4) {
      var random = RandomAskedQuery(seed: 1 << 48 | seed << 32 | number)
      let asked = random.scoped()
      let expected = naive.matches(asked).map { naive.passages[$0] }
      if !expected.isEmpty, expected.count < naive.passages.count { tellingCount += 1 }
      let names = Set(expected.map { "letter-\($0.letter) \($0.ordinal)" })
      var request = SearchRequest(asked.text)
      request.limit = 1_000
      request.facets = ["section"]
      let answer = try searcher.search(request)
      #expect(Set(answer.hits.map(Self.name)) == names, "\(asked.text)")
      #expect(answer.total.passages == names.count, "\(asked.text)")
      #expect(answer.total.letters == Set(expected.map(\.letter)).count, "\(asked.text)")
      let counted = answer.facets.flatMap(\.values).map(\.count.passages).reduce(0, +)
      #expect(counted == names.count, "\(asked.text)")
      guard number % 6 == 0 else { continue }
      request.isStrict = true
      #expect(try searcher.matches(of: request).documents.count == names.count, "\(asked.text)")
      #expect(try searcher.select(request).total.passages == names.count, "\(asked.text)")
    }
    #expect(tellingCount * 3 > Self.queryCount / 4)
  }

  private static func name(of hit: Hit) -> String {
    "\(hit.letter.id) \(hit.passage.ordinal)"
  }

  /// Two letters, of which one has both words in one sentence.
  private static func small() throws -> LetterSearcher {
    try SmallCorpus.searcher([
      .init(
        id: "one",
        passages: ["Otters swim in rivers.", "Otters sleep. Rivers freeze.", "Badgers dig."]
      ),
      .init(id: "two", passages: ["Otters sleep. Badgers dig.", "Rivers freeze."]),
    ])
  }

  private static func passages(_ query: String, in searcher: LetterSearcher) throws -> [String] {
    try searcher.search(SearchRequest(query)).hits.map { "\($0.letter.id) \($0.passage.ordinal)" }
      .sorted()
  }

  @Test(
    "after OR and NOT, in groups and in each other",
    arguments: [
      ("in:sentence(otters rivers) OR badgers", ["one 1", "one 3", "two 1"]),
      ("otters NOT in:sentence(otters rivers)", ["one 2", "two 1"]),
      ("otters -in:sentence(otters rivers)", ["one 2", "two 1"]),
      ("NOT in:section(in:sentence(otters rivers))", ["two 1", "two 2"]),
      ("in:letter(in:sentence(otters rivers))", ["one 1", "one 2", "one 3"]),
      ("badgers AND in:letter(NOT in:sentence(otters rivers))", ["two 1"]),
      ("badgers AND (in:section(swim) OR in:sentence(otters badgers))", ["one 3"]),
      ("in:sentence(otters in:section(swim))", ["one 1", "one 2"]),
      ("in:sentence(sleep in:sentence(badgers dig))", ["two 1"]),
      ("in:sentence(dig OR (otters NOT swim))", ["one 2", "one 3", "two 1"]),
      ("in:section((otters badgers)^2)", ["one 1", "one 2", "one 3", "two 1", "two 2"]),
      ("in:letter((otters swim badgers)^2)", ["one 1", "one 2", "one 3"]),
      ("text:(in:sentence(otters rivers))", ["one 1"]),
    ]
  )
  func places(query: String, expected: [String]) throws {
    let searcher = try Self.small()
    #expect(try Self.passages(query, in: searcher) == expected)
    var request = SearchRequest(query)
    request.isStrict = true
    request.explains = true
    let answer = try searcher.search(request)
    #expect(
      answer.hits.count == expected.count
        && answer.notes.allSatisfy { $0.code == .unfoundAlternative },
      "\(answer.notes)"
    )
    #expect(answer.hits.allSatisfy { !$0.explanation.isEmpty })
    let lines = try searcher.concordance(ConcordanceRequest(SearchRequest(query)))
    #expect(lines.total.passages + lines.unmarkedPassages == expected.count)
  }

  @Test("what one sentence must hold is marked in that sentence, behind OR, too")
  func marks() throws {
    let searcher = try SmallCorpus.searcher([
      .init(id: "one", passages: ["Otters sleep. Otters swim in rivers. Rivers freeze."])
    ])
    for query in ["in:sentence(otters rivers) OR badgers", "in:sentence(otters rivers)^2"] {
      let hit = try #require(try searcher.search(SearchRequest(query)).hits.first)
      #expect(hit.highlights.map(\.utf8) == [14..<20, 29..<35])
    }
  }

  @Test("words of a scope behind OR rank, those of a negated one do not")
  func ranking() throws {
    let searcher = try Self.small()
    let found = try searcher.search(SearchRequest("in:sentence(otters rivers) OR otters")).hits
    #expect(found.first?.passage.ordinal == 1 && found.first?.letter.id == "one")
    let alone = try searcher.search(SearchRequest("otters")).hits
    let negated = try searcher.search(SearchRequest("otters NOT in:sentence(badgers rivers)")).hits
    let scores = Dictionary(uniqueKeysWithValues: alone.map { (Self.name(of: $0), $0.score) })
    #expect(negated.allSatisfy { scores[Self.name(of: $0)] == $0.score })
  }

  @Test("where nothing is found, a scope is counted as a part")
  func parts() throws {
    let request = SearchRequest("in:sentence(otters rivers) AND badgers")
    let notes = try Self.small().search(request).notes.filter { $0.code == .wordCounts }
    let message = try #require(notes.first).message
    #expect(message.contains("in:sentence(otters AND rivers): 1 passage"), "\(message)")
  }

  @Test("synonyms of several words are found across the passages of a letter")
  func synonyms() throws {
    let searcher = try SmallCorpus.searcher([
      .init(id: "one", passages: ["The TA helps.", "Otters."]),
      .init(id: "two", passages: ["Teaching is good.", "An assistant helps.", "Otters."]),
    ])
    for scope in ["letter", "section"] {
      var request = SearchRequest("otters AND in:\(scope)(teaching assistant)")
      #expect(try searcher.search(request).hits.map(\.letter.id) == ["two"])
      request.usesSynonyms = true
      #expect(Set(try searcher.search(request).hits.map(\.letter.id)) == ["one", "two"])
    }
  }

  @Test("the engine refuses what nobody settled")
  func unsettled() throws {
    let searcher = try Self.small()
    let query = try searcher.compile(searcher.parse("NOT in:section(otters)", isStrict: false))
      .query()
    #expect(throws: SearchError.unknownUnit) { try searcher.searcher.count(query) }
    #expect(try searcher.searcher.count(searcher.settled(query)).documents == 0)
  }
}
