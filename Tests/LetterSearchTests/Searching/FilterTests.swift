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

  @Test("of dates in the wrong order are exchanged and told; not in strict mode")
  func dates() throws {
    var request = SearchRequest("pupils")
    request.filters = [try #require(.dates(from: "2013", to: "2010"))]
    let answer = try CorpusIndex.shared.response(request)
    #expect(answer.notes.map(\.code).first == .invertedRange)
    #expect(answer.request.filters == [.init(field: "date", value: "2010..2013")])
    request.filters = answer.request.filters
    #expect(try answer.total == CorpusIndex.shared.response(request).total)
    #expect(answer.total.passages > 0)
    request.filters = [try #require(.dates(from: "2013", to: "2010"))]
    request.isStrict = true
    #expect(throws: LetterSearchError.self) { try CorpusIndex.shared.response(request) }
  }

  @Test("of a date that is none names its end")
  func badDate() throws {
    var request = SearchRequest("pupils")
    request.filters = [try #require(.dates(from: "2010", to: "2013-13"))]
    let error = #expect(throws: LetterSearchError.self) {
      try CorpusIndex.shared.response(request)
    }
    #expect(error?.description.hasPrefix("to 2013-13: 2013-13 is no date") == true)
    request.filters = [try #require(.dates(from: "2010..2011", to: nil))]
    let span = #expect(throws: LetterSearchError.self) {
      try CorpusIndex.shared.response(request)
    }
    #expect(span?.description.hasPrefix("from 2010..2011: 2010..2011 is no date") == true)
    request.filters = [try #require(.dates(from: "", to: nil))]
    let empty = #expect(throws: LetterSearchError.self) {
      try CorpusIndex.shared.response(request)
    }
    #expect(empty?.description.hasPrefix("from ..: ") == true)
    let blank = #expect(throws: LetterSearchError.self) { try count("la", "") }
    #expect(blank?.description == "la : there is no word in it.")
  }

  @Test(
    "of a council's full name find the place",
    arguments: [
      ("Medway Council", "Medway"), ("Derby City Council", "Derby City"),
      ("the Metropolitan Borough of Medway", "Medway"), ("Derby County Council", "Derby"),
    ]
  )
  func councils(name: String, place: String) throws {
    #expect(try count("la", name) == count("la", place) && count("la", name) > 0)
    #expect(try count("la", name) == CorpusIndex.shared.response("la:\"\(name)\"").total.passages)
  }

  @Test(
    "names of councils lose what the place is called without",
    arguments: [
      ("Nottinghamshire County Council", "Nottinghamshire"), ("City of York Council", "York"),
      ("London Borough of Barnet", "Barnet"), ("City of London Corporation", "London"),
      ("Royal Borough of Kensington and Chelsea Council", "Kensington and Chelsea"),
      ("Wirral Metropolitan Borough Council", "Wirral"), ("Medway", nil), ("City of London", nil),
      ("Council", nil), ("", nil), ("borough of", nil), ("the", nil),
    ] as [(String, String?)]
  )
  func names(full: String, short: String?) { #expect(AuthorityName.short(full) == short) }

  @Test("of a name that nobody has find nothing")
  func harmless() throws {
    #expect(try count("la", "(Medway)*OR") == 0)
    #expect(try count("institution", "x\" OR \"*") == 0)
  }
}
