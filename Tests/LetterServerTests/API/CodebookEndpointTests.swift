import Foundation
import HTTPServer
import Testing

@testable import LetterServer

@Suite("Codebooks over HTTP")
struct CodebookEndpointTests {
  private func answer(_ members: [String: Any]) throws -> Answer {
    let body = try JSONSerialization.data(withJSONObject: members)
    return try Site.shared.get().answer(
      "/api/v1/codebook",
      body: String(decoding: body, as: UTF8.self)
    )
  }

  @Test("are counted as searches are, and their passages are a table")
  func counts() throws {
    let codes = "nurture: nurture\nunheard: otters\npupils: pupils"
    let object = try answer(["codebook": codes, "section": "improvements"]).object()
    let counted = try #require(object["codes"] as? [[String: Any]])
    #expect(counted.compactMap { $0["code"] as? String } == ["nurture", "unheard", "pupils"])
    for code in counted {
      let query = try #require(code["query"] as? String)
      let found = try Site.shared.get()
        .answer("/api/v1/search?q=\(query)&section=improvements&limit=0").object()
      let total = try #require(found["total"] as? [String: Int])
      #expect(code["passages"] as? Int == total["passages"])
      #expect(code["letters"] as? Int == total["letters"])
    }
    #expect((object["overlap"] as? [Any])?.count == 3)
    let table = try answer(["codebook": codes, "format": "csv", "excel": true])
    #expect(table.response["Content-Type"] == "text/csv; charset=utf-8")
    #expect(table.body.contains(",citation,nurture,unheard,pupils\r\n"))
    let name = try #require(table.response["Content-Disposition"])
    #expect(name.contains("letters-codebook-20"))
    let long = try answer(["codebook": codes, "format": "csv", "layout": "long"])
    #expect(long.body.contains(",citation,code\n"))
  }

  @Test("that are none are refused")
  func refused() throws {
    let many = (1...201).map { "code\($0): x" }.joined(separator: "\n")
    for (codes, code) in [
      ("", "bad-codebook"), ("a: b\nA: c", "bad-codebook"), (many, "too-many-codes"),
    ] {
      let answer = try answer(["codebook": codes])
      #expect(answer.status == 400)
      #expect(try answer.object()["code"] as? String == code, "\(answer.body)")
    }
    let answer = try answer(["codebook": "a: b\nc"])
    #expect(try (answer.object()["detail"] as? String)?.hasPrefix("codebook:2: no query") == true)
    #expect(try self.answer([:]).status == 400)
  }
}
