import InvertedIndex
import Search
import Testing

@testable import LetterSearch

@Suite("How much of a query passages have")
struct QueryCoverageTests {
  private static let inspection =
    "Dear Mrs Example\n\nThank you.\n\nStrengths\n\n- Chairs are blue.\n\nYours sincerely\n"

  private static func searcher(_ passages: [String]) throws -> LetterSearcher {
    let letters = passages.enumerated().map { SmallCorpus.Letter(id: "l\($0)", passages: [$1]) }
    return try SmallCorpus.searcher(letters, texts: [("inspection", inspection)])
  }

  private static let passages = [
    "Otters swim in rivers with a dad.", "Otters swim in rivers with a father.",
    "Otters swim in rivers alone.", "Chairs are green.",
    "Otters swim in rivers, which is known in the family.",
  ]

  /// Of a query with a table of its own.
  private static func coverage(
    _ query: String,
    _ table: String,
    _ searcher: LetterSearcher
  ) throws -> QueryCoverage? {
    let understood = try searcher.understand(SearchRequest(query))
    return try RelatedEvidence(
      understood.compiled.expression.plainRuns.map(Array.init),
      topic: understood.ranked.names.topic(of: understood.compiled),
      RelatedWords(table),
      searcher.index.schema,
      searcher.index.segment
    )?.coverage
  }

  @Test(
    "a related word shows that a concept is there, less than the word itself, a loose one least"
  )
  func factors() throws {
    let searcher = try Self.searcher(Self.passages)
    let coverage = try #require(
      try Self.coverage("otters dad rivers", "dad: father, ~family", searcher)
    )
    #expect(coverage.concepts.map(\.typed) == ["otters", "dad", "rivers"])
    let documents = try Self.passages.indices.map { number in
      try #require(try searcher.document(ofPassage: "l\(number)#1"))
    }
    var test = DocumentTest(documents, searcher.searcher)
    let factors = try coverage.factors(of: documents, &test)
    #expect(abs(factors[0] - 1.2) < 1e-9)
    #expect(factors[0] > factors[1] && factors[1] > factors[4] && factors[4] > factors[2])
    #expect(abs(factors[3] - 0.2) < 1e-9)
    // The share that is missing is a fifth of the weight of *dad*, which is all that the third lacks.
    #expect(abs((factors[0] - factors[1]) - 0.2 * (factors[0] - factors[2])) < 1e-9)
    let told = try coverage.explanation(of: documents[2], searcher.searcher)
    #expect(told.factor == factors[2])
    #expect(told.summary.hasSuffix("; it lacks “dad”"))
    #expect(told.summary.contains("\(Int(((factors[2] - 0.2) * 100).rounded())) %"))
  }

  @Test("what a hit says in place of a word that it lacks is told")
  func saidInstead() throws {
    let searcher = try Self.searcher(Self.passages)
    let understood = try searcher.understand(SearchRequest("otters dad rivers"))
    let related = try #require(
      try RelatedEvidence(
        understood.compiled.expression.plainRuns.map(Array.init),
        topic: understood.ranked.names.topic(of: understood.compiled),
        RelatedWords("dad: father, ~family\notters: swim"),
        searcher.index.schema,
        searcher.index.segment
      )
    )
    let documents = try Self.passages.indices.map { number in
      try #require(try searcher.document(ofPassage: "l\(number)#1"))
    }
    let missing = [[], ["dad"], ["dad"], ["otters", "dad", "rivers"], ["dad"]]
    let said = try related.saidInstead(of: missing, in: documents, searcher.searcher)
    #expect(said == [[], ["father"], [], [], []])
    let hits = try searcher.search(SearchRequest("otters dads rivers")).hits
    let told = hits.filter { !$0.saidInstead.isEmpty }
    #expect(told.map(\.passage.text) == [Self.passages[1]])
    #expect(told.first?.missing == ["dads"])
  }

  @Test("documents in any order have the same factors")
  func anyOrder() throws {
    let searcher = try Self.searcher(Self.passages)
    let coverage = try #require(
      try Self.coverage("otters dad rivers", "dad: father, ~family", searcher)
    )
    let documents = (0..<5).map { DocID(rawValue: $0) }
    var test = DocumentTest(documents.reversed(), searcher.searcher)
    let factors = try coverage.factors(of: documents, &test)
    let reversed = try coverage.factors(of: documents.reversed(), &test)
    #expect(factors == reversed.reversed())
  }

  @Test("one concept is covered by every hit, and a light verb is none that nothing stands for")
  func oneConcept() throws {
    let searcher = try Self.searcher(Self.passages)
    #expect(try Self.coverage("dad", "dad: father", searcher) == nil)
    #expect(try Self.coverage("known dad", "dad: father", searcher) == nil)
    #expect(try Self.coverage("otters dad", "dad: father", searcher) != nil)
    #expect(try Self.coverage("otters rivers", "dad: father", searcher) == nil)
  }

  @Test(
    "phrases, fields, all words, orders and names have none",
    arguments: ["\"otters\" \"dad\"", "otters AND dad", "text:otters dad", "otters -\"dad\""]
  )
  func exempt(query: String) throws {
    let searcher = try Self.searcher(Self.passages)
    #expect(try searcher.understand(SearchRequest(query)).ranked.rescorer?.coverage == nil)
  }

  @Test("all words and other orders have none, plain words have")
  func exemptRequests() throws {
    let searcher = try Self.searcher(Self.passages)
    var request = SearchRequest("otters dad rivers")
    func isCovered() throws -> Bool {
      try searcher.understand(request).ranked.rescorer?.coverage != nil
    }
    #expect(try isCovered())
    request.match = .all
    #expect(try !isCovered())
    request.match = .best
    request.order = .date
    #expect(try !isCovered())
    request.order = .score
    request.ranking = .words
    #expect(try !isCovered())
    request = SearchRequest("strengths of otters dad")
    #expect(try !isCovered())
  }

  // MARK: More hits than are looked at

  /// 300 passages, each with a word of the query, and some with more.
  private static func manyPassages() -> [String] {
    (0..<300).map { number in
      var text = "Room \(number) has otters."
      if number % 3 == 0 { text += " A father sits there." }
      if number % 7 == 0 { text += " Rivers are deep." }
      if number % 11 == 0 { text += " A dad reads plans." }
      return text + String(repeating: " Chairs stand.", count: number % 5)
    }
  }

  private func ids(
    _ searcher: LetterSearcher,
    pageLength: Int,
    _ change: (inout SearchRequest) -> Void = { _ in }
  ) throws -> [(id: String, score: Double)] {
    var request = SearchRequest("otters dad plans rivers")
    request.limit = pageLength
    change(&request)
    var hits: [(String, Double)] = []
    while request.offset < 300 {
      hits += try searcher.search(request).hits.map { ($0.letter.id, $0.score) }
      request.offset += pageLength
    }
    return hits
  }

  @Test(
    "pages follow each other, with no passage twice or lost, and scores fall",
    arguments: [7, 90]
  )
  func pages(length: Int) throws {
    let searcher = try Self.searcher(Self.manyPassages())
    let paged = try ids(searcher, pageLength: length)
    let whole = try ids(searcher, pageLength: 300)
    let plain = try ids(searcher, pageLength: 300) { $0.ranking = .words }
    #expect(paged.map(\.id) == whole.map(\.id))
    #expect(paged.map(\.score) == whole.map(\.score))
    #expect(Set(whole.map(\.id)).count == 300)
    #expect(Set(whole.map(\.id)) == Set(plain.map(\.id)))
    #expect(whole.map(\.id) != plain.map(\.id))
    #expect(zip(whole, whole.dropFirst()).allSatisfy { $0.score >= $1.score })
  }

  @Test("letters come in pages, too, and all of them once")
  func letters() throws {
    let searcher = try Self.searcher(Self.manyPassages())
    let paged = try ids(searcher, pageLength: 60) { $0.unit = .letter }
    #expect(paged.map(\.id) == (try ids(searcher, pageLength: 300) { $0.unit = .letter }).map(\.id))
    #expect(Set(paged.map(\.id)).count == 300)
  }

  @Test("what makes up a score adds up, with a line for the share of the query where that counts")
  func explained() throws {
    let searcher = try Self.searcher(Self.manyPassages())
    var request = SearchRequest("otters dad plans rivers")
    request.limit = 12
    request.explains = true
    for offset in [0, QueryCoverage.depth - 6] {
      request.offset = offset
      for hit in try searcher.search(request).hits {
        let parts = hit.explanation.filter { $0.prefix { $0 == " " }.count == 2 }
        let sum = parts.compactMap { Double($0.split(separator: " ")[0]) }.reduce(0, +)
        #expect(abs(sum - hit.score) < 0.000_31, "\(hit.explanation)")
        let isTold = hit.explanation.contains { $0.contains("of what was asked for") }
        #expect(isTold || offset > 0)
        #expect(!isTold || hit.rank <= QueryCoverage.depth)
      }
    }
  }
}
