import HTTPServer
import Testing

@testable import LetterServer

@Suite("Codes as a page")
struct CodebookPageTests {
  private func post(
    _ codes: String,
    _ others: String = "",
    to target: String = "/codebook",
    status: Int = 200
  ) throws -> String {
    let form = "codebook=\(PercentEncoding.encode(codes))\(others)"
    return try SamplePages.shared.get().post(target, form: form, status: status)
  }

  @Test("have their numbers, which lead to the passages, and what they share")
  func counted() throws {
    let pages = try SamplePages.shared.get()
    let codes = "singing: singing\r\n  All <of> it.\r\nboth: singing AND pupils\r\nnone: otters"
    let page = try post(codes, "&section=&match=best")
    let checker = MarkupChecker(page)
    #expect(checker.faults == [])
    #expect(page.contains("All &lt;of&gt; it."))
    #expect(page.contains("No passage has none."))
    let site = try pages.page("/search?q=singing")
    let start = try #require(page.firstRange(of: "<a href=\"/search?q=singing\">"))
    let count = page[start.upperBound...].prefix { $0 != "<" }
    #expect(Int(count).map { $0 > 0 } == true && site.contains("\(count) passage"))
    #expect(page.contains("<h2>What they share</h2>"))
    let restricted = try post(codes, "&section=strengths&match=all")
    #expect(restricted.contains("<option value=\"strengths\" selected>"))
    #expect(restricted.contains("section=strengths"))
    let dated = try post(codes, "&la=Nowhere&from=1911")
    #expect(MarkupChecker(dated).faults == [])
    #expect(dated.contains("name=\"from\" value=\"1911\"") && dated.contains("<li>No letter has"))
    #expect(try post(codes, "&from=tomorrow+week", status: 400).contains("role=\"alert\""))
  }

  @Test("are counted by a field, totals first")
  func byField() throws {
    let page = try post("singing: singing\nnone: otters", "&by=section")
    #expect(MarkupChecker(page).faults == [])
    #expect(page.contains("<h2>By section</h2>"))
    #expect(page.contains("<option value=\"section\" selected>"))
    #expect(
      page.contains("<th scope=\"col\"><bdi>Code</bdi></th><th scope=\"col\"><bdi>All</bdi></th>")
    )
    let plain = try post("singing: singing")
    #expect(!plain.contains("<h2>By ") && plain.contains("<option value=\"\" selected>No field"))
    #expect(try post("singing: singing", "&by=colour", status: 400).contains("no such field"))
  }

  @Test("that are none are told above the form, which keeps them")
  func refused() throws {
    let page = try post("a: singing\nsinging<b>", status: 400)
    #expect(MarkupChecker(page).faults == [])
    #expect(page.contains("<li class=\"error\">codebook:2: no query behind a code"))
    #expect(page.contains("singing&lt;b&gt;</textarea>"))
    let empty = try SamplePages.shared.get().post("/codebook", form: "codebook=", status: 400)
    #expect(empty.contains("<a href=\"/codebook\">Codes</a>"))
    let form = try SamplePages.shared.get().page("/codebook")
    #expect(
      MarkupChecker(form).faults == [] && form.contains("formaction=\"/codebook/passages.csv\"")
    )
  }

  @Test("give a table of their passages")
  func table() throws {
    let rows = try post("singing: singing", "&excel=1", to: "/codebook/passages.csv")
    #expect(rows.contains(",citation,singing\r\n"))
    let refused = try post("singing", to: "/codebook/passages.csv", status: 400)
    #expect(refused.contains("role=\"alert\""))
  }
}
