import Foundation
import HTTPServer
import Testing

@testable import LetterServer

@Suite("Below a base path")
struct BasePathTests {
  private static let base = "/a/letters"
  private static let addresses: Set = [
    "href", "src", "action", "formaction", "data-address", "data-root",
  ]

  @Test(
    "every address of a page begins with it, once, and is the one without it",
    arguments: PageTests.targets
  )
  func pages(target: String) throws {
    func addresses(_ pages: SamplePages) throws -> [String] {
      let tags = MarkupChecker(try pages.page(target)).tags
      return tags.flatMap(\.attributes).filter { Self.addresses.contains($0.name) }.map(\.value)
    }
    let plain = try addresses(try SamplePages.shared.get())
    #expect(plain.count > 10)
    let expected = plain.map { $0.hasPrefix("#") ? $0 : Self.base + $0 }
    #expect(try addresses(try SamplePages.belowPath.get()) == expected)
  }

  @Test("no page has an address elsewhere in its markup", arguments: PageTests.targets)
  func attributes(target: String) throws {
    let tags = MarkupChecker(try SamplePages.belowPath.get().page(target)).tags
    for attribute in tags.flatMap(\.attributes) where attribute.value.hasPrefix("/") {
      #expect(Self.addresses.contains(attribute.name), "\(attribute)")
    }
  }

  @Test("so do the pages that refuse, and where the start leads")
  func refusals() throws {
    let pages = try SamplePages.belowPath.get()
    let page = try pages.page("/letters/none-such", status: 404)
    #expect(page.contains("href=\"/a/letters/help/query\""))
    #expect(!page.contains("href=\"/help"))
    #expect(try pages.get("/?q=singing")["Location"] == "/a/letters/search?q=singing")
    let request = try SamplePages.request("/nowhere", fields: "Accept: text/html\r\n")
    let problem = Problem(.notFound, code: "not-found", detail: "Nothing.")
    let response = try #require(
      PageCall.page(for: problem, request, pages.application.basePath)
    )
    guard case .bytes(let bytes) = response.body else { return #expect(Bool(false)) }
    #expect(String(decoding: bytes, as: UTF8.self).contains("src=\"/a/letters/assets/page-"))
  }

  @Test("links of the API begin with it, in the answer and in its head")
  func links() throws {
    let response = try SamplePages.belowPath.get().get("/api/v1/search?q=singing&limit=1")
    guard case .bytes(let bytes) = response.body else { return #expect(Bool(false)) }
    let body = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let links = try #require(body?["links"] as? [String: String])
    #expect(links["self"] == "/a/letters/api/v1/search?limit=1&q=singing")
    #expect(links["html"] == "/a/letters/search?q=singing")
    let next = try #require(links["next"])
    #expect(next.hasPrefix("/a/letters/api/v1/search?limit=1&q=singing&cursor="))
    #expect(response["Link"] == "<\(next)>; rel=\"next\"")
    let description = try SamplePages.belowPath.get().get("/openapi.json")
    guard case .bytes(let text) = description.body else { return #expect(Bool(false)) }
    #expect(String(decoding: text, as: UTF8.self).contains("{\"url\":\"/a/letters\"}"))
  }

  @Test("browsers do not keep a page that had other links")
  func tags() throws {
    let (plain, below) = (try SamplePages.shared.get(), try SamplePages.belowPath.get())
    for target in ["/search?q=singing", "/api/v1/search?q=singing"] {
      let tag = try #require(try plain.get(target)["ETag"])
      #expect(try below.get(target)["ETag"] != tag)
    }
  }
}
