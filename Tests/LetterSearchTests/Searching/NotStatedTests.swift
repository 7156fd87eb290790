import Search
import Testing

@testable import LetterSearch

/// What letters do not state has a row in every facet, which a query and a filter find.
@Suite("What is not stated")
struct NotStatedTests {
  private static let fields = LetterSchema(customFields: []).facetNames.filter { $0 != "month" }

  private func row(_ field: String, _ query: String) throws -> SearchResponse.Facet.Value? {
    var request = SearchRequest(query)
    request.facets = [field]
    let facet = try #require(try CorpusIndex.shared.response(request).facets.first)
    let rows = facet.values.filter(\.isNotStated)
    #expect(rows.count <= 1 && (rows.isEmpty || facet.values.last?.isNotStated == true))
    return rows.first
  }

  @Test("is counted as it is found, in a query and as a filter", arguments: fields)
  func counts(field: String) throws {
    for query in ["*", "progress", "section:strengths", "\"nurture group\""] {
      let expected = try CorpusIndex.shared.response("(\(query)) AND \(field):none").total
      let row = try row(field, query)
      #expect(row?.count ?? .init(passages: 0, letters: 0) == expected, "\(query)")
      var request = SearchRequest(query)
      request.filters = [.init(field: field, value: SearchResponse.Facet.notStated)]
      let filtered = try CorpusIndex.shared.response(request).total
      #expect(filtered == expected, "\(query)")
    }
  }

  @Test("is told apart from a value of the same letters", arguments: ["none", "None"])
  func sameWord(value: String) throws {
    let searcher = try SmallCorpus.searcher([
      .init(id: "named", passages: ["Otters are seen at the pond."], region: value),
      .init(id: "north", passages: ["Otters are seen at the river."], region: "North"),
      .init(id: "without", passages: ["Otters are seen at the weir."]),
    ])
    func letters(_ query: String, _ region: String? = nil) throws -> [String] {
      var request = SearchRequest(query)
      request.filters = region.map { [.init(field: "region", value: $0)] } ?? []
      return try searcher.search(request).hits.map(\.letter.id)
    }
    #expect(try letters("region:none") == ["without"])
    #expect(try letters("region:\"none\"") == ["named"])
    #expect(try letters("otters", "none") == ["without"])
    #expect(try letters("otters", "\"none\"") == ["named"])

    var request = SearchRequest("otters")
    request.facets = ["region"]
    let values = try #require(try searcher.search(request).facets.first).values
    #expect(Set(values.map(\.value)) == ["\"\(value)\"", "North", "none"])
    for row in values {
      #expect(row.count == .init(passages: 1, letters: 1))
      #expect(row.isNotStated == (row.value == "none"))
      request.filters = [.init(field: "region", value: row.value)]
      #expect(try searcher.search(request).total == row.count)
      #expect(try searcher.search(SearchRequest(request.written)).total == row.count)
    }
    #expect(FieldLabels.value("\"\(value)\"", of: "region", ThemeBook()) == value)
  }

  @Test("is told apart from a council of that name")
  func sameName() throws {
    let texts = ["None", "Ashby"].map { (name: $0, text: SmallCorpus.letter(toCouncil: $0)) }
    let searcher = try SmallCorpus.searcher([.init(id: "no", passages: ["Otters."])], texts: texts)
    func letters(_ la: String) throws -> [String] {
      var request = SearchRequest("otters")
      request.filters = [.init(field: "la", value: la)]
      return try searcher.search(request).hits.map(\.letter.id)
    }
    #expect(try letters("Ashby") == ["Ashby"])
    #expect(try letters("none") == ["no"])
    #expect(try letters("None") == ["no"])
    #expect(try letters("\"None\"") == ["None"])
    let undated = SearchRequest.Filter(field: "date", value: "None")
    #expect(FieldLabels.restriction(undated, ThemeBook()) == "Without a date")
  }

  @Test("is told where every letter is without")
  func alone() throws {
    let council = try #require(try row("la", "boxall"))
    #expect(council.count == .init(passages: 1, letters: 1))
    #expect(try row("section", "*") == nil)
    let themes = try #require(try row("theme", "*"))
    #expect(themes.count.passages > 0 && themes.count.letters <= 5)
  }
}
