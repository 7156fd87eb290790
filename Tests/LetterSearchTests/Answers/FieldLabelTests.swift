import Testing

@testable import LetterSearch

@Suite("Labels of fields and values")
struct FieldLabelTests {
  @Test(
    "are words of people for what the index has codes for",
    arguments: [
      ("section", "improvements", "Section: Areas for improvement"),
      ("section", "areas for development", "Section: Areas for improvement"),
      ("kind", "focused_visit", "Kind of letter: Focused visit to children’s services"),
      ("theme", "some_theme", "Theme: Some theme"), ("theme", "wellbeing", "Theme: A label"),
      ("la", "Derby City", "Local authority: Derby City"),
      ("la", "none", "Local authority: Not stated"),
      ("wording", "standard", "Standard wording"), ("date", "2018..", "Dated from 2018"),
      ("date", "..2018", "Dated to 2018"), ("date", "2017..2018", "Dated from 2017 to 2018"),
      ("date", "2018", "Dated 2018"), ("section", "zebra", "Section: zebra"),
    ]
  )
  func restriction(field: String, value: String, label: String) {
    let themes = ThemeBook(themes: [.init(id: "wellbeing", label: "A label")])
    #expect(FieldLabels.restriction(.init(field: field, value: value), themes) == label)
  }

  /// Queries with restrictions, and how they are written as one query.
  static let requests: [(query: String, filters: [SearchRequest.Filter], written: String)] = [
    ("nurture", [], "nurture"),
    ("nurture", [.init(field: "la", value: "Derby City")], "nurture la:\"Derby City\""),
    (
      "parents OR pupils",
      [
        .init(field: "section", value: "strengths"), .init(field: "section", value: "improvements"),
      ],
      "(parents OR pupils) (section:strengths OR section:improvements)"
    ),
    ("*", [.init(field: "date", value: "2011..")], "date:2011.."),
    (
      "pupils", [.init(field: "date", value: "1 May 2009..2012")],
      "pupils date:\"1 May 2009\"..2012"
    ),
    ("", [.init(field: "institution", value: "Belm*")], "institution:Belm*"),
  ]

  @Test("a request written as one query finds the same", arguments: requests.indices)
  func written(place: Int) throws {
    let (query, filters, written) = Self.requests[place]
    var request = SearchRequest(query)
    request.filters = filters
    #expect(request.written == written)
    if query.isEmpty { request.text = "*" }
    let found = try CorpusIndex.shared.response(request)
    #expect(found.total == (try CorpusIndex.shared.response(written).total))
    #expect(found.total.passages > 0 || query == "nurture")
  }
}
