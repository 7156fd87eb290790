import Search
import Testing

@testable import LetterSearch

/// Restrictions beside the query are values, not queries.
@Suite("Filters of a request")
struct FilterTests {
  private func count(_ field: String, _ value: String) throws -> Int {
    var request = SearchRequest("*")
    request.filters = [.init(field: field, value: value)]
    return try CorpusIndex.shared.response(request).total.passages
  }

  @Test(
    "mean the same as the field in the query",
    arguments: [
      ("date", "2011..", "date:2011.."), ("date", "..2011-02-25", "date:..2011-02-25"),
      ("section", "improvements", "section:improvements"), ("la", "Medway", "la:Medway"),
      ("la", "Med*", "la:Med*"), ("la", "none", "la:none"),
      ("inspector", "Gill Jones", "inspector:\"Gill Jones\""),
      ("section", "areas for improvement", "section:\"areas for improvement\""),
    ]
  )
  func agree(field: String, value: String, query: String) throws {
    let found = try count(field, value)
    #expect(try found == CorpusIndex.shared.response(query).total.passages)
    #expect(found > 0)
  }

  @Test(
    "that are no values are refused, and never read as queries",
    arguments: [
      ("date", "2011 OR x.."), ("date", "2011 phonics"), ("date", "..2011) OR *"), ("date", ".."),
      ("section", "improvements OR strengths"), ("section", "nowhere"), ("section", ""),
    ]
  )
  func refused(field: String, value: String) {
    #expect(throws: LetterSearchError.self) { try count(field, value) }
  }

  @Test("of a name that nobody has find nothing")
  func harmless() throws {
    #expect(try count("la", "(Medway)*OR") == 0)
    #expect(try count("institution", "x\" OR \"*") == 0)
  }
}
