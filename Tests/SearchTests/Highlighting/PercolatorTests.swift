import Search
import TestSupport
import Testing

@Suite("Percolator")
struct PercolatorTests {
  private static let pieces = [
    "reading", "phonics", "early", "good", "behaviour", "well-being", "read*", "phonisc~", "w?ll",
    "very", "\"early reading\"", "\"reading early\"~", "\"good reading\"~3", "\"well being of\"",
    "\"very very\"", "\"phonics reading\"~1", "\"good beh\"*", "in:sentence(good reading)",
    "/pho.*/",
  ]
  private static let joiners = [" ", " AND ", " OR ", " NOT ", " -", " NEAR/2 ", " ADJ/3 "]

  private static func queries(seed: UInt64) -> [String] {
    var random = SeededGenerator(seed: seed)
    return (0..<12).map { _ in
      var text = random.pick(pieces) ?? ""
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        text += (random.pick(joiners) ?? " ") + (random.pick(pieces) ?? "")
      }
      return text
    }
  }

  /// Each passage alone.
  private static let shelves = EngineAgreementTests.passages.map { ($0, Shelf([$0])) }

  private func percolator(_ queries: [String]) throws -> Percolator {
    let schema = QuerySchema(passage: Shelf.passage, fields: [])
    var percolator = Percolator(compiler: QueryCompiler(schema: schema))
    var parser = QueryParser(schema: schema)
    parser.options.allowsRegularExpressions = true
    for query in queries {
      let isAdded = try percolator.add(parser.parse(query))
      #expect(isAdded, "\(query)")
    }
    return percolator
  }

  @Test(
    "many queries over many texts give what each gives alone",
    arguments: 0..<30 as Range<UInt64>
  )
  func independence(seed: UInt64) throws {
    let queries = Self.queries(seed: seed)
    var all = try percolator(queries)
    let single = try queries.map { try percolator([$0]) }
    for text in EngineAgreementTests.passages + EngineAgreementTests.passages.reversed() {
      let alone = try queries.indices.filter { number in
        // A copy, which has met no text.
        var one = single[number]
        return try one.matches(text) == [0]
      }
      #expect(try all.matches(text) == alone, "\(queries) on \(text)")
    }
  }

  @Test("a match is what a search over this text alone finds", arguments: 0..<60 as Range<UInt64>)
  func agreement(seed: UInt64) throws {
    let queries = Self.queries(seed: seed).filter { !$0.contains("/pho") }
    var percolator = try percolator(queries)
    for (text, shelf) in Self.shelves {
      let found = try queries.indices.filter {
        try shelf.search(queries[$0], matching: .all) == [0]
      }
      #expect(try percolator.matches(text) == found, "\(queries) on \(text)")
    }
  }

  @Test("a query that need not find a word is not added", arguments: ["*", "-reading", "", "…"])
  func needsWord(query: String) throws {
    let schema = QuerySchema(passage: Shelf.passage, fields: [])
    var percolator = Percolator(compiler: QueryCompiler(schema: schema))
    let isAdded = try percolator.add(QueryParser(schema: schema).parse(query))
    #expect(!isAdded)
    #expect(try percolator.matches("Reading.").isEmpty)
  }
}
