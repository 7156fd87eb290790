import Foundation
import HTTPServer
import LetterSearch
import Testing

@testable import LetterServer

@Suite("Where one is on a page")
struct ReadingAidTests {
  private func site() throws -> Site { try Site.shared.get() }

  @Test("keys reach results without going through the filters, before and in the answer")
  func skipping() throws {
    let page = try site().answer("/search?q=nurture").body
    let links = page.ranges(of: "<a class=\"skip\" href=\"#results\">")
    let answer = try #require(page.firstRange(of: "id=\"answer\""))
    #expect(links.count == 2 && links[0].upperBound < answer.lowerBound)
    let filters = try #require(page.firstRange(of: "<details class=\"filters"))
    #expect(answer.upperBound < links[1].lowerBound && links[1].upperBound < filters.lowerBound)
    let results = try #require(page.firstRange(of: "id=\"results\" tabindex=\"-1\""))
    #expect(results.lowerBound > filters.upperBound)
    #expect(try !site().answer("/help/query").body.contains("#results"))
  }

  @Test(
    "a page says which of all it shows, where it does not show all",
    arguments: [
      (1, 20, 133, "1–20 of 133, page 1 of 7"), (3, 20, 133, "41–60 of 133, page 3 of 7"),
      (7, 20, 133, "121–133 of 133, page 7 of 7"), (2, 20, 1_021, "21–40 of 1,021, page 2 of 52"),
      (1, 20, 20, nil), (8, 20, 133, nil), (1, 20, 0, nil),
    ] as [(Int, Int, Int, String?)]
  )
  func places(_ page: Int, _ length: Int, _ count: Int, _ shown: String?) {
    let markup = Pagination.shown("Results", page: page, of: count, pageLength: length).markup
    #expect(markup == shown.map { "<p class=\"shown\">Results \($0)</p>" } ?? "")
  }

  @Test("results, letters and lines say it")
  func kinds() throws {
    let results = try site().answer("/search?q=*&page=2").body
    #expect(results.contains("<p class=\"shown\">Results 21–40 of "))
    let lines = try site().answer("/kwic?q=school&page=2").body
    #expect(lines.contains("<p class=\"shown\">Lines 51–"))
  }

  @Test("quotation marks without a word are no repair to click on")
  func emptyRepair() throws {
    let page = try site().answer("/search?q=%22%22").body
    #expect(page.contains("Quotation marks without a word"))
    #expect(!page.contains("Search for <bdi></bdi>") && !page.contains("Search for <bdi>&quot;"))
  }

  @Test(
    "the menu takes a search along to pages that can show it, and its restrictions where they hold"
  )
  func menu() throws {
    let site = try Site.shared.get()
    func menu(_ path: String) throws -> Substring {
      let page = try site.answer(path).body
      return try #require(page.firstMatch(of: /<nav aria-label="Site">.*?<\/nav>/)).output
    }
    let found = try menu("/search?q=nurture")
    for path in ["/compare?a=nurture&amp;b=", "/themes?q=nurture", "/kwic?q=nurture", "/codebook"] {
      #expect(found.contains("href=\"\(path)\""), "\(path)")
    }
    let restricted = try menu("/search?q=nurture&section=strengths")
    #expect(restricted.contains("href=\"/themes?q=nurture&amp;section=strengths\""))
    // Two queries are compared, which would lose the section.
    #expect(restricted.contains("href=\"/compare\""))
    for path in ["/compare?a=nurture&b=", "/themes?q=nurture&section=strengths"] {
      #expect(try site.answer(path).status == 200)
    }
    #expect(try menu("/codebook").contains("href=\"/codebook\" aria-current=\"page\""))
  }

  @Test("the generation of the index has one name")
  func generation() throws {
    let generation = try site().index.current.searcher.index.metadata.generation
    for target in ["/", "/search?q=nurture", "/letters", "/kwic?q=nurture"] {
      let page = try site().answer(target).body
      #expect(page.contains("Index generation: \(generation)"), "\(target)")
    }
  }

  @Test("a letter's facts are folded away, and its passages tell the state of the letters")
  func letter() throws {
    let index = try site().index.current.searcher.index
    let id = try #require(try index.letters().first).id
    let page = try site().answer("/letters/\(id)").body
    #expect(page.contains("<details class=\"fields roomy\"><summary>"))
    #expect(page.contains("data-generation=\"\(index.metadata.generation)\""))
    #expect(page.contains("data-letter=\"\(id)\""))
  }

  @Test("help tells what else there is")
  func help() throws {
    let page = try site().answer("/help/query").body
    for target in ["/basket", "/kwic", "/compare", "/themes"] {
      let item = "<a href=\"\(target)\">"
      #expect(page.contains("<li>" + item) || page.contains("<li>The " + item), "\(target)")
    }
  }

  @Test("a search page offers all, the page, the first and some at random")
  func offers() throws {
    let page = try Site.shared.get().answer("/search?q=*").body
    for name in ["all ", "the 20 on this page", "the first 100", "100 at random"] {
      #expect(page.contains("<span class=\"hidden\">CSV: </span>\(name)"), "\(name)")
    }
    let pieces = try #require(page.firstRange(of: "RIS: </span>the 20 on this page"))
    let start = try #require(page[..<pieces.lowerBound].ranges(of: "href=\"").last).upperBound
    let target = page[start...].prefix { $0 != "\"" }.replacing("&amp;", with: "&")
    let file = try Site.shared.get().answer(String(target))
    #expect(file.status == 200 && file.response["X-Total-Passages"] == "20")
    let few = try Site.shared.get().answer("/search?q=%22Boxall+profile%22").body
    #expect(few.contains(">CSV</a>") && !few.contains("on this page"))
    for table in ["Excel (CSV)", "CSV"] { #expect(few.contains(">Provenance of the \(table)</a>")) }
  }

  @Test("a search page offers no part whose address the server would refuse")
  func longNames() throws {
    var files: [String: String] = [:]
    for number in 10..<35 {
      let name = String(repeating: "é", count: 80) + "\(number).txt"
      files[name] = SamplePages.letters["notes.txt"]?.replacing("Notes", with: "Notes \(number)")
    }
    let page = try SamplePages(of: files).page("/search?q=singing")
    #expect(page.contains("id=\"count\">25 passages"))
    let links = page.matches(of: /href="(\/api\/v1\/export[^"]*)"/).map {
      $0.output.1.replacing("&amp;", with: "&")
    }
    #expect(links.count >= 8 && links.allSatisfy { $0.utf8.count <= 8_192 })
    #expect(!page.contains("on this page"))
  }

  @Test("words in context and comparisons offer a table, and comparisons say what orders them")
  func tables() throws {
    let page = try Site.shared.get().answer("/kwic?q=pupils&section=strengths").body
    let asked = "/api/v1/kwic?q=pupils&amp;section=strengths&amp;sort=right1&amp;format=csv"
    #expect(page.contains(asked))
    let other = try Site.shared.get().answer("/compare?a=section:strengths").body
    #expect(other.contains("<th scope=\"col\">Times</th><th scope=\"col\">G²</th>"))
    #expect(other.contains("&amp;limit=500&amp;format=csv"))
  }
}
