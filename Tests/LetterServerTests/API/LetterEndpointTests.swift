import Foundation
import HTTPServer
import Testing

@testable import LetterServer

@Suite("Letters of the API")
struct LetterEndpointTests {
  private func list(_ query: String) throws -> (ids: [String], total: Int, next: Int?) {
    let response = try SamplePages.shared.get().get("/api/v1/letters?\(query)")
    guard case .bytes(let bytes) = response.body else { return ([], 0, nil) }
    let body = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let letters = try #require(body?["letters"] as? [[String: Any]])
    let total = try #require(body?["total"] as? Int)
    return (letters.compactMap { $0["id"] as? String }, total, body?["next"] as? Int)
  }

  @Test("are restricted as those of the page are")
  func filters() throws {
    #expect(try list("").total == 3)
    #expect(try list("year=1911").ids == ["1911-example"])
    #expect(try list("institution=Example%20School").ids == ["1911-example"])
    #expect(try list("from=1912").ids == ["1912-hostile"])
    #expect(try list("la=none&kind=survey&sort=date").ids == ["1911-example", "1912-hostile"])
    #expect(try list("q=concerts").ids == ["1911-example", "notes"])
    let none = try list("q=zzzz")
    #expect(none.ids.isEmpty && none.total == 0 && none.next == nil)
    let all = try list("sort=date")
    #expect(try list("").ids.count == all.total)
    let first = try list("kind=survey&limit=1")
    #expect(first.ids == ["1912-hostile"] && first.total == 2 && first.next == 1)
    #expect(try list("kind=survey&limit=1&offset=1").ids == ["1911-example"])
  }

  @Test("as a table are those of the list, all of them")
  func table() throws {
    let pages = try SamplePages.shared.get()
    func lines(_ query: String) throws -> [String] {
      let response = try pages.get("/api/v1/letters?format=csv\(query)")
      #expect(response["Content-Type"] == "text/csv; charset=utf-8")
      guard case .bytes(let bytes) = response.body else { return [] }
      return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        .map(String.init)
    }
    let all = try lines("")
    #expect(all.first?.hasPrefix("id,file,date,visit_date,kind,body_name,") == true)
    #expect(all.count == 4)
    let chosen = try lines("&kind=survey&sort=date").dropFirst().map { $0.prefix { $0 != "," } }
    #expect(chosen == ["1911-example", "1912-hostile"])
    #expect(try lines("&year=1911").last?.contains(",1911-") == true)
  }

  @Test("tell how many passages were found, or how many there are, as the page does")
  func passages() throws {
    let pages = try SamplePages.shared.get()
    for query in ["q=singing", "la=none&sort=date", "", "year=1911"] {
      let page = try pages.page("/letters?\(query)")
      let shown = page.matches(of: /data-label="Passages">([0-9]+)</).compactMap {
        Int($0.output.1)
      }
      let object = try Answer(pages.get("/api/v1/letters?\(query)")).object()
      let listed = try #require(object["letters"] as? [[String: Any]])
      #expect(listed.compactMap { $0["passages"] as? Int } == shown && !shown.isEmpty, "\(query)")
      let table = try Answer(pages.get("/api/v1/letters?format=csv&\(query)")).body
      let cells = table.split(separator: "\n").map {
        $0.split(separator: ",").last.map(String.init)
      }
      #expect(cells == ["passages"] + shown.map(String.init), "\(query)")
    }
  }

  @Test("as a table have the names of authorities that the filter counts")
  func authorities() throws {
    func letter(_ place: String) -> String {
      """
      12 May 1919

      Ms A Example
      Director of Children's Services

      Dear Ms Example

      Focused visit to \(place) children's services

      Plans drift in too many cases.

      Yours sincerely

      Ann Example
      """
    }
    let pages = try SamplePages(of: [
      "a.txt": letter("Sheffield"), "b.txt": letter("Sheffield City"), "c.txt": letter("Sheffield"),
    ])
    guard case .bytes(let bytes) = try pages.get("/api/v1/letters?format=csv").body else {
      Issue.record("no table")
      return
    }
    let rows = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let column = try #require(rows[0].firstIndex(of: "local_authority"))
    #expect(rows.dropFirst().map { $0[column] } == ["Sheffield", "Sheffield", "Sheffield"])
  }

  @Test("a passage tells what a page tells the basket: section by id, and where it was published")
  func basket() throws {
    let record = """
      {"id": "r1", "title": "Notes", "text": "Singing is grand.", "url": "https://example.org/100%"}
      """
    let pages = try SamplePages(of: ["records.jsonl": record, "a.txt": "Notes\n\nPlanning.\n"])
    func passage(_ query: String) throws -> (page: String, object: [String: Any]) {
      let page = try pages.page("/search?q=\(query)")
      let id = try #require(page.firstMatch(of: /data-id="([^"]*)"/)?.output.1)
      let answer = try Answer(pages.get("/api/v1/passages/\(PercentEncoding.encode(String(id)))"))
      return (page, try answer.object())
    }
    let (page, object) = try passage("singing")
    #expect(page.contains(" data-published=\"https://example.org/100%\""))
    #expect(object["published"] as? String == "https://example.org/100%")
    let section = try #require((object["passage"] as? [String: Any])?["section"] as? String)
    #expect(page.contains(" data-section=\"\(section)\""))
    #expect(try passage("planning").object["published"] is NSNull)
  }

  @Test("that are not there are told without the command line, below a base path, too")
  func missing() throws {
    for (target, list) in [
      ("/api/v1/letters/none-such", "/a/letters/api/v1/letters lists them."),
      ("/api/v1/passages/none-such", "/a/letters/api/v1/letters/LETTER/passages lists them."),
    ] {
      do {
        _ = try SamplePages.belowPath.get().get(target)
        Issue.record("\(target) is there")
      } catch let problem as Problem {
        #expect(problem.detail.hasSuffix(list))
        #expect(!problem.detail.contains("`letters"))
      }
    }
  }
}
