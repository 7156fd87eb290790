import HTTPServer
import LetterSearch
import Testing

@testable import LetterServer

@Suite("Checking quotations and recurrence over HTTP")
struct VerificationPageTests {
  private static let draft = """
    Teachers say “Singing is excellent” and “Singing is splendid, and café concerts are many”,
    but “the moon is made of cheese and nothing else”. <script>alert(1)</script>
    """

  private func checked(_ draft: String, _ others: String = "") throws -> String {
    let form = "draft=\(PercentEncoding.encode(draft))\(others)"
    return try SamplePages.shared.get().post("/verify", form: form)
  }

  @Test("each quotation has its status, what differs, and a link to its passage")
  func page() throws {
    let page = try checked(Self.draft)
    let checker = MarkupChecker(page)
    #expect(checker.faults == [])
    #expect(checker.tags.filter { $0.name == "script" }.count == 1)
    #expect(page.contains("id=\"count\">3 quotations: 1 exact, 1 near, 1 missing</p>"))
    #expect(page.contains("<a href=\"/letters/1911-example#p"))
    #expect(page.contains("<del>splendid</del> <ins>excellent</ins>"))
    #expect(page.contains("Search for its words"))
    #expect(page.contains("&lt;script&gt;alert(1)"))
    #expect(try checked(Self.draft, "&min_words=4").contains(">2 quotations: 1 near, 1 missing<"))
    #expect(try checked("No marks at all.").contains(">Nothing to check</p>"))
    #expect(try checked("One “mark alone").contains("Line 1 of the draft: a quotation mark"))
  }

  @Test("a form without a draft is refused as a page, another body as a problem")
  func refusals() throws {
    let pages = try SamplePages.shared.get()
    #expect(try pages.post("/verify", form: "draft=", status: 400).contains("role=\"alert\""))
    #expect(throws: Problem.self) {
      try pages.post("/verify", form: "draft=a", type: "application/json")
    }
  }

  @Test("no answer to a draft is kept")
  func kept() throws {
    let answer = try Site.shared.get().answer("/api/v1/verify", body: "{\"draft\": \"“a”\"}")
    #expect(answer.status == 200 && answer.response["ETag"] == nil)
  }

  @Test("the API tells what the command tells")
  func endpoint() throws {
    let index = try Site.shared.get().index.current.searcher.index
    let letter = try #require(try index.letters().first)
    let passages = try #require(try index.letter(named: letter.id)).passages
    let text = try #require(passages.map(\.text).first { $0.count > 40 && !$0.contains("\"") })
    let body = "{\"draft\": \"It says “\(text)”\\nand “no such words anywhere”\"}"
    let answer = try Site.shared.get().answer("/api/v1/verify", body: body).object()
    let found = try #require(answer["quotations"] as? [[String: Any]])
    #expect(found.map { $0["status"] as? String } == ["exact", "missing"])
    #expect(found.first?["passage"] as? String != nil)
    #expect(answer["unpaired_lines"] as? [Int] == [])
    #expect(try Site.shared.get().answer("/api/v1/verify", body: "{}").status == 400)
    #expect(try Site.shared.get().answer("/api/v1/verify").status == 405)
  }

  @Test("recurrence lists bodies that lead to their points, and says what they are")
  func recurrence() throws {
    let site = try Site.shared.get()
    let report = try site.index.current.searcher.recurrence(of: nil, among: SearchRequest("*"))
    let page = try site.answer("/recurrence").body
    #expect(page.contains("\(report.summary)."))
    #expect(page.contains("are alike by their words, and so candidates"))
    for body in report.bodies {
      let path = HTML(SiteAddress.recurrence(of: body.body).path).markup
      #expect(page.contains("<a href=\"\(path)\">"))
    }
    #expect(try site.answer("/themes").body.contains("<a href=\"/recurrence\">"))
    let none = try site.answer("/recurrence?name=Nowhere+at+all").body
    #expect(none.contains("There is no dated letter"))
  }
}
