import Foundation
import HTTPServer
import Testing

@testable import LetterServer

@Suite("Notes on pages")
struct NoteTests {
  /// What the first link with a label leads to.
  private func link(_ label: String, in page: String) throws -> String {
    let end = try #require(page.firstRange(of: "\"><bdi>\(label)</bdi></a>"), "\(label)")
    let start = try #require(page[..<end.lowerBound].ranges(of: "href=\"").last)
    return String(page[start.upperBound..<end.lowerBound]).replacing("&amp;", with: "&")
  }

  @Test("on restrictions lead to the same query with others")
  func restrictions() throws {
    let pages = try SamplePages.shared.get()
    let page = try pages.page("/search?q=singing&institution=Exmple+School&from=1900")
    let near = try link("with School or other body: Example School", in: page)
    #expect(near == "/search?q=singing&institution=Example%20School&from=1900")
    #expect(try pages.page(near).contains("id=\"count\">3 passages in 1 letter"))
    let without = try link("without School or other body: Exmple School", in: page)
    #expect(without == "/search?q=singing&from=1900")
    let dates = try pages.page("/search?q=singing&section=strengths&from=1990")
    let free = try link("without Dated from 1990", in: dates)
    #expect(free == "/search?q=singing&section=strengths")
  }

  @Test("on a query without passages show what it may have been meant to find")
  func instead() throws {
    let pages = try SamplePages.shared.get()
    let page = try pages.page("/search?q=singng")
    #expect(page.contains("id=\"count\">No passages found"))
    let start = try #require(page.firstRange(of: "<section class=\"instead\""))
    let instead = page[start.lowerBound...]
    #expect(instead.contains("Passages for <bdi>singing</bdi></h2>"))
    let found = try pages.page("/search?q=singing")
    let count = try #require(found.firstMatch(of: /id="count">([^<]+)</)?.1)
    #expect(instead.contains("<p>\(count)</p>"))
    #expect(instead.contains("<mark>singing</mark>"))
    #expect(!page.contains("id=\"exports-title\""))
    // What is offered finds as little, or there is nothing to offer.
    for query in ["%22zzz+yyy%22", "zzzz", "singing", "singing+AND+zzzz"] {
      #expect(try !pages.page("/search?q=\(query)").contains("class=\"instead\""), "\(query)")
    }
  }

  @Test("on letters without a date name them, with links, and lead to all")
  func undated() throws {
    let pages = try SamplePages.shared.get()
    let page = try pages.page("/search?q=singing&from=1900&to=1950")
    #expect(page.contains("1 passage of 1 letter without a date is left out"))
    #expect(page.contains("<li><a href=\"/letters/notes?q=singing\"><bdi>"))
    let all = try link("only letters without a date", in: page)
    #expect(all == "/search?q=singing&year=none")
    #expect(try pages.page(all).contains("id=\"count\">1 passage in 1 letter"))
  }

  @Test("on letters without a date lead from dates in boxes and in the query to what they tell")
  func undatedVisits() throws {
    let visited = SamplePages.letters.merging([
      "visited.txt": """
      Mr A Example
      Headteacher
      Example School

      Dear Mr Example

      Thank you for your help during my visit on 10 February 1911.

      Strengths

      - Otters are taught singing.
      """
    ]) { $1 }
    let pages = try SamplePages(of: visited)
    for target in ["otters&from=1911", "otters+date:1911..&section=strengths", "otters&year=1911"] {
      let page = try pages.page("/search?q=" + target)
      #expect(page.contains("without a date is left out"), "\(target)")
      for label in ["only letters without a date", "by the days of visits"] {
        let other = try link(label, in: page)
        #expect(try pages.page(other).contains("id=\"count\">1 passage in 1 letter"), "\(other)")
      }
    }
  }

  @Test(
    "that there is no such page come before the filters",
    arguments: ["/search?q=singing&", "/letters?"]
  )
  func pastTheEnd(target: String) throws {
    let page = try SamplePages.shared.get().page(target + "page=99")
    let note = try #require(page.firstRange(of: "There is no page 99 of these "))
    let form = target.hasPrefix("/search") ? "<fieldset>" : "class=\"panel"
    let control = try #require(page.firstRange(of: form))
    #expect(note.lowerBound < control.lowerBound)
    #expect(page.contains("Go to the first page"))
  }

  @Test("lead from the address of a letter to the passage that it names")
  func passages() throws {
    let pages = try SamplePages.shared.get()
    let found = try pages.get("/letters/1911-example%232?q=singing")
    #expect(found.status == .seeOther)
    #expect(found["Location"] == "/letters/1911-example?q=singing#p2")
    for target in ["/letters/1911-example%23999", "/passages/1911-example%23999/similar"] {
      let page = try pages.page(target, status: 404)
      #expect(page.contains("There is no passage 999 in this letter: it has "), "\(target)")
      #expect(page.contains("<a href=\"/letters/1911-example\">Read the letter"))
    }
    let none = try pages.page("/letters/none-such", status: 404)
    #expect(none.contains("<a href=\"/letters\">See all letters</a>"))
  }
}
