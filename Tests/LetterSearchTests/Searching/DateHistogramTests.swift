import Testing

@testable import LetterSearch

@Suite("DateHistogram")
struct DateHistogramTests {
  private static let letters = [
    SmallCorpus.Letter(id: "a", date: "2011-08-31", passages: ["pupils read", "pupils write"]),
    .init(id: "b", date: "2011-09-01", passages: ["pupils sing"]),
    .init(id: "c", date: "2009-12-15", passages: ["pupils run"]),
    .init(id: "d", date: "2009-12-01", passages: ["pupils swim", "staff"]),
    .init(id: "e", passages: ["pupils rest"]),
  ]

  private func facet(_ name: String) throws -> SearchResponse.Facet {
    var request = SearchRequest("pupils")
    request.facets = [name]
    let response = try SmallCorpus.searcher(Self.letters).search(request)
    return try #require(response.facets.first)
  }

  private func lines(_ values: [SearchResponse.Facet.Value]) -> [String] {
    values.map { "\($0.value) \($0.count.passages) \($0.count.letters)" }
  }

  @Test("years are in order, undated letters last, and gaps are filled for show")
  func years() throws {
    let facet = try facet("year")
    #expect(lines(facet.values) == ["2009 2 2", "2011 3 2", "none 1 1"])
    #expect(lines(facet.valuesWithoutGaps) == ["2009 2 2", "2010 0 0", "2011 3 2", "none 1 1"])
  }

  @Test("school years begin on 1 September")
  func schoolYears() throws {
    let expected = ["2009-10 2 2", "2010-11 2 1", "2011-12 1 1", "none 1 1"]
    #expect(lines(try facet("academic_year").values) == expected)
    #expect(lines(try facet("school_year").values) == expected)
  }

  @Test("months are named as queries name them, without a gap for show")
  func months() throws {
    let facet = try facet("month")
    #expect(lines(facet.values) == ["2009-12 2 2", "2011-08 2 1", "2011-09 1 1", "none 1 1"])
    #expect(facet.valuesWithoutGaps.count == 23)
  }

  @Test("each value is what a query for it finds", arguments: ["year", "academic_year", "month"])
  func queries(name: String) throws {
    let searcher = try SmallCorpus.searcher(Self.letters)
    for value in try facet(name).values {
      let field =
        name == "month" && value.value != "none" ? "date" : name == "month" ? "year" : name
      let found = try searcher.search(SearchRequest("pupils \(field):\(value.value)"))
      #expect(found.total == value.count, "\(field):\(value.value)")
    }
  }
}
