import HTTPServer
import LetterSearch
import Testing

@testable import LetterServer

@Suite("Checking quotations and recurrence over HTTP")
struct VerificationPageTests {
  private static let draft = """
    Teachers say “Singing is excellent” and “Singing is splendid, and café concerts are”,
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
    let long = try checked(Self.draft, "&min_words=4")
    #expect(long.contains(">2 quotations: 0 exact, 1 near, 1 missing<"))
    #expect(try checked("No marks at all.").contains(">Nothing to check</p>"))
    #expect(try checked("One “mark alone").contains("Line 1 of the draft: a quotation mark"))
  }

  @Test(
    "a form that cannot be read is refused as a page that leads back to it",
    arguments: [
      ("draft=", "application/x-www-form-urlencoded", 400),
      ("draft=a&min_words=999", "application/x-www-form-urlencoded", 400),
      ("draft=a", "application/json", 415),
      ("draft=%FF%FE", "application/x-www-form-urlencoded", 400),
      ("draft=a%00b", "application/x-www-form-urlencoded", 400),
    ]
  )
  func refusals(form: String, type: String, status: Int) throws {
    let pages = try SamplePages.shared.get()
    let page = try pages.post("/verify", form: form, type: type, status: status)
    #expect(MarkupChecker(page).faults == [])
    #expect(page.contains("role=\"alert\""))
    #expect(page.contains("<p><a href=\"/verify\">Check quotations</a></p>"))
  }

  @Test("a draft above the limit of the server is refused as such a page, too")
  func longDraft() throws {
    let request = try SamplePages.request("/verify", fields: "Accept: text/html\r\n")
    let problem = Problem(.contentTooLarge, code: "malformed-request", detail: "Too large.")
    let page = try Answer(try #require(PageCall.page(for: problem, request)))
    #expect(page.status == 413 && page.body.contains("The draft is too long: about 50,000 "))
    #expect(page.body.contains("<p><a href=\"/verify\">Check quotations</a></p>"))
    #expect(try SamplePages.shared.get().page("/verify").contains("maxlength=\"50000\""))
  }

  @Test("a draft of too many quotations is refused with both numbers, and short ones do not count")
  func manyQuotations() throws {
    let site = try Site.shared.get()
    func answer(_ count: Int, _ others: String = "") throws -> Answer {
      let draft = String(repeating: "“a”, ", count: count) + "“b c”"
      return try site.answer("/api/v1/verify", body: "{\"draft\": \"\(draft)\"\(others)}")
    }
    let refused = try answer(1_234)
    #expect(refused.status == 400)
    let problem = try refused.object()
    #expect(problem["code"] as? String == "too-many-quotations")
    let detail = try #require(problem["detail"] as? String)
    #expect(detail.contains("1,235 quotations") && detail.contains("at most 500"))
    #expect((problem["errors"] as? [[String: String]])?.first?["pointer"] == "#/draft")
    let found = try answer(499).object()["quotations"] as? [[String: Any]]
    #expect(found?.count == 500)
    #expect(try answer(1_234, ", \"min_words\": 2").status == 200)
    let form = "draft=" + PercentEncoding.encode(String(repeating: "“a” ", count: 501))
    let page = try SamplePages.shared.get().post("/verify", form: form, status: 400)
    #expect(page.contains("501 quotations") && page.contains("<a href=\"/verify\">"))
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
    let pages = try SamplePages.returning.get()
    let report = try pages.application.index.current.searcher
      .recurrence(of: nil, among: SearchRequest("*"))
    #expect(report.bodies.map(\.body) == ["Returning School"])
    let page = try pages.page("/recurrence")
    #expect(page.contains("\(report.summary)."))
    #expect(page.contains("are alike by their words, and so candidates"))
    let path = SiteAddress.recurrence(of: "Returning School").path
    #expect(page.contains("<a href=\"\(HTML(path).markup)\">"))
    let points = try pages.page(path)
    #expect(points.contains("The use of tuning forks") && points.contains("% alike (fork"))
    #expect(points.contains(">No later letter<"))
    #expect(try pages.page("/themes").contains("<a href=\"/recurrence\">"))
  }

  @Test("recurrence says in one sentence that there is nothing to compare, or nobody of a name")
  func nothingRecurs() throws {
    let pages = try SamplePages.shared.get()
    let none = "No school or council has two dated letters with areas for improvement"
    #expect(try pages.page("/recurrence").contains("id=\"count\">\(none).</p>"))
    #expect(
      try pages.page("/recurrence?q=zebra")
        .contains("id=\"count\">\(none) among the passages asked for.</p>")
    )
    let page = try pages.page("/recurrence?name=Nowhere+at+all")
    #expect(
      page.contains(
        "id=\"count\">No dated letter with areas for improvement to a body called Nowhere at all.</p>"
      )
    )
    #expect(!page.contains("may have been met"))
    #expect(try pages.page("/recurrence?q=%22").contains("<p class=\"hint\">"))
  }
}
