import HTTPServer
import LetterSearch
import Testing

@testable import LetterServer

@Suite("Names of exported files")
struct ExportFileNameTests {
  @Test(
    "hold the query, its restrictions and the day, and no sign that a system may read",
    arguments: [
      ("caseloads", "letters-caseloads-southwark-2018"), ("*", "letters-southwark-2018"),
      ("\"../a\\b\r\nX: y\" OR c;d", "letters-a-b-x-y-or-c-d-southwark-2018"),
      (String(repeating: "word ", count: 100), "letters" + String(repeating: "-word", count: 12)),
    ]
  )
  func names(query: String, name: String) {
    var search = SearchRequest(query)
    search.filters = [
      .init(field: "la", value: "Southwark"), .init(field: "date", value: "2018.."),
    ]
    let file = ExportFileName(search, day: "2026-01-31", ending: "csv")
    #expect(file.disposition == "attachment; filename=\"\(name)-2026-01-31.csv\"")
  }

  @Test("have letters of other alphabets in the form for them")
  func otherAlphabets() {
    let file = ExportFileName(SearchRequest("café שיר"), day: "2026-01-31", ending: "md")
    let plain = "attachment; filename=\"letters-caf--2026-01-31.md\""
    #expect(file.disposition.hasPrefix(plain + "; filename*=UTF-8''letters-caf%C3%A9-%D7%A9"))
    #expect(file.disposition.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7f })
  }

  @Test(
    "tell apart files of one search, and that of the provenance goes with its own table",
    arguments: [
      ("export?q=pupils&format=csv", "letters-pupils"),
      ("export?q=pupils&format=csv&excel=1", "letters-pupils-excel"),
      ("export?q=pupils&format=csv&limit=3", "letters-pupils-first-3"),
      ("export?q=pupils&format=csv&limit=3&sort=-date", "letters-pupils-newest-first-3"),
      ("export?q=pupils&format=csv&sample=3&seed=9&excel=1", "letters-pupils-sample-3-9-excel"),
      ("export?ids=a&ids=b&format=csv", "letters-chosen"),
      ("kwic?q=pupils&format=csv", "letters-pupils-kwic"),
      ("kwic?q=pupils&format=csv&sample=5&excel=1", "letters-pupils-kwic-sample-5-1-excel"),
      ("compare?a=pupils&format=csv", "letters-pupils-compare"),
      ("compare?a=pupils&b=parents&format=csv", "letters-pupils-compare-parents"),
    ]
  )
  func kinds(target: String, name: String) throws {
    let file = "\(name)-\(ExportFileName.today).csv"
    let answer = try Site.shared.get().answer("/api/v1/\(target)")
    let value = "attachment; filename=\"\(file)\""
    #expect(answer.response["Content-Disposition"] == value)
    guard target.hasPrefix("export") else {
      #expect(answer.response["Link"] == nil)
      return
    }
    let link = try #require(answer.response["Link"])
    let provenance = try Site.shared.get().answer(
      String(link.dropFirst().prefix { $0 != ">" })
    )
    #expect(
      provenance.response["Content-Disposition"]
        == "attachment; filename=\"\(file).provenance.json\""
    )
  }

  @Test("are those of the endpoint, whose rows say what was asked for")
  func endpoint() throws {
    let answer = try Site.shared.get()
      .answer("/api/v1/export?q=nurture&section=strengths&from=2009&format=csv&columns=query,text")
    let header = try #require(answer.response["Content-Disposition"])
    let name = /attachment; filename="letters-nurture-strengths-2009-\d{4}-\d\d-\d\d\.csv"/
    #expect(header.wholeMatch(of: name) != nil, "\(header)")
    let rows = answer.body.split(separator: "\n").dropFirst()
    #expect(rows.count > 3)
    #expect(rows.allSatisfy { $0.hasPrefix("nurture section:strengths date:2009..,") })
  }
}
