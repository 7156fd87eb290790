import HTTPServer
import LetterSearch
import TestSupport
import Testing

@testable import LetterServer

@Suite("The API's search")
struct SearchEndpointTests {
  private func answer(_ target: String, body: String? = nil) throws -> Answer {
    try Site.shared.get().answer(target, body: body)
  }

  private func ids(_ answer: Answer) throws -> [String] {
    try #require(try answer.object()["hits"] as? [[String: Any]]).compactMap { $0["id"] as? String }
  }

  @Test("pages by cursor hold every hit once, in the order of one long page")
  func cursors() throws {
    let whole = try ids(try answer("/api/v1/search?q=nurture&limit=100"))
    var paged: [String] = []
    var target: String? = "/api/v1/search?q=nurture&limit=4"
    while let page = target {
      let answer = try answer(page)
      paged += try ids(answer)
      let links = try answer.object()["links"] as? [String: Any]
      target = links?["next"] as? String
      #expect((answer.response["Link"] != nil) == (target != nil))
    }
    #expect(whole.count > 20)
    #expect(paged == whole)
  }

  @Test("no address is given that the server itself would refuse as too long")
  func longAddress() throws {
    let all = try answer("/api/v1/search?q=pupils&limit=1").body
    let name = try #require(all.firstMatch(of: /"institution":("[^"]+")/)?.1)
    for count in [1, 1500] {
      let others = (0..<count).map { "\"School \($0)\"" }.joined(separator: ",")
      let body = #"{"q": "pupils", "limit": 1, "institution": [\#(name),\#(others)]}"#
      let answer = try answer("/api/v1/search", body: body)
      let object = try answer.object()
      let links = try #require(object["links"] as? [String: Any])
      #expect(object["next"] is String)
      #expect((answer.response["Link"] != nil) == (count == 1))
      #expect((links["next"] is String) == (count == 1))
    }
  }

  @Test(
    "a body that is no JSON is refused, even where a decoder forgives it",
    arguments: [
      #"{"q":"pupils","limit":1,}"#, #"{"q":"pupils","section":["strengths",]}"#,
      "\u{FEFF}{\"q\":\"pupils\"}", #"{"q":"pupils" , }"#,
    ]
  )
  func looseBody(body: String) throws {
    let answer = try answer("/api/v1/search", body: body)
    #expect(answer.status == 400 && answer.body.contains("\"malformed-body\""))
  }

  @Test("commas and brackets in texts of a body are those of the texts")
  func commas() throws {
    #expect(try answer("/api/v1/search", body: #"{"q":"pupils,}","limit":1}"#).status == 200)
    #expect(try answer("/api/v1/search", body: #"{"q":"\",]","limit":1}"#).status != 500)
  }

  @Test("a query without a word and a restriction shows all, the newest first, and exports nothing")
  func emptyQuery() throws {
    for target in ["export?q=", "export?q=%20%20", "export?q=&format=md"] {
      let answer = try answer("/api/v1/" + target)
      #expect(answer.status == 400 && answer.body.contains("\"empty-query\""), "\(target)")
    }
    let all = try answer("/api/v1/search?q=&limit=200").body
    let ids = all.matches(of: /"id":"[^"]*"/).map { $0.output }
    let newest = try answer("/api/v1/search?q=*&limit=200&sort=-date").body
    #expect(!ids.isEmpty && ids == newest.matches(of: /"id":"[^"]*"/).map { $0.output })
    for target in ["search?q=*", "search?q=&section=strengths", "search?q=&facets=year"] {
      #expect(try answer("/api/v1/" + target).status == 200, "\(target)")
    }
    // The page starts with an empty box, and what others offer to download can be downloaded.
    #expect(!(try answer("/search?q=").body.contains("/api/v1/export")))
    for target in ["/search?q=*", "/search?q=&section=strengths"] {
      let page = try answer(target).body
      let links = page.matches(of: /href="(\/api\/v1\/export[^"]*)"/).map { String($0.output.1) }
      #expect(links.count > 5, "\(target)")
      for link in links {
        #expect(try answer(link.replacing("&amp;", with: "&")).status == 200, "\(link)")
      }
    }
  }

  @Test("an export may be a sample, the same one for its seed")
  func sample() throws {
    let target = "/api/v1/export?q=pupils&format=tsv&columns=id&sample=4&seed="
    let first = try answer(target + "1")
    #expect(first.response["X-Total-Passages"] == "4")
    #expect(first.body.split(separator: "\n").count == 5)
    #expect(try answer(target + "1").body == first.body)
    #expect(try answer(target + "2").body != first.body)
  }

  @Test("a query whose scopes ask too much is refused at once, and the dearest of them is named")
  func costlyScopes() throws {
    let folder = try TemporaryFolder()
    // Enough for twenty scopes, each of which reads them all, to go past what small indexes may ask.
    let text = String(repeating: "the ", count: 108)
    let paragraphs = (0..<320).map { "Paragraph \($0) says \(text)." }
    try folder.write(paragraphs.joined(separator: "\n\n"), to: "letters/long.txt")
    let path = folder.path("letters.index")
    _ = try LetterIndexer(indexPath: path, waitsForOthers: false)
      .update(from: [folder.path("letters")])
    let site = Site(try ServedIndex(opening: path))
    func search(_ scopes: Int) throws -> Answer {
      let all = (0..<scopes).map { "-in:sentence(the OR zzz\($0))" }.joined(separator: " ")
      return try site.answer("/api/v1/search", body: #"{"q": "the \#(all)", "limit": 1}"#)
    }
    #expect(try search(1).status == 200)
    let refusal = try search(20)
    #expect(refusal.status == 400)
    #expect(refusal.response["Content-Type"] == "application/problem+json")
    let problem = try refusal.object()
    #expect(problem["code"] as? String == "too-costly")
    #expect((problem["detail"] as? String)?.contains("The dearest is in:sentence(…)") == true)
    let errors = try #require(problem["errors"] as? [[String: String]])
    #expect(errors.map { $0["pointer"] } == ["#/q"])
  }

  @Test("a body asks the same as an address")
  func bodies() throws {
    let address = try answer("/api/v1/search?q=nurture+parents&limit=3&section=strengths&match=all")
    let body = try answer(
      "/api/v1/search",
      body: #"{"q": "nurture parents", "limit": 3, "section": ["strengths"], "match": "all"}"#
    )
    #expect(try ids(address) == ids(body))
    #expect(try !ids(body).isEmpty)
    let colons = #"{"q": "\"a\": b \"q\": \\", "match": "all"}"#
    #expect(try answer("/api/v1/search", body: colons).status == 200)
  }

  @Test(
    "what cannot be asked is 400, and the problem names it",
    arguments: [
      ("/api/v1/search", "q"), ("/api/v1/search?q=a&limt=3", "limit"),
      ("/api/v1/search?q=a&limit=201", "limit"), ("/api/v1/search?q=a&limit=-1", "limit"),
      ("/api/v1/search?q=a&limit=x", "limit"), ("/api/v1/search?q=a&limit=%2B5", "limit"),
      ("/api/v1/search?q=a&q=b", "q"),
      ("/api/v1/search?q=a&match=some", "match"), ("/api/v1/search?q=a&explain=yes", "explain"),
      ("/api/v1/search?q=a&facets=colour", "colour"), ("/api/v1/search?q=a&from=soon", "soon"),
      ("/api/v1/search?q=a&cursor=a.b.1.c", "cursor"), ("/api/v1/kwic?q=a&sort=middle", "middle"),
      ("/api/v1/search?q=a&strict=1&section=nowhere", "nowhere"), ("/healthz?x=1", "x"),
      ("/api/v1/search?q=a&\(String(repeating: "x", count: 3_000))=1", "xxx…"),
    ]
  )
  func refuses(_ target: String, _ name: String) throws {
    let answer = try answer(target)
    #expect(answer.status == 400)
    #expect(answer.response["Content-Type"] == "application/problem+json")
    #expect((try answer.object()["detail"] as? String)?.contains(name) == true)
  }

  @Test("a problem points at the parameter, or at the member of the body")
  func faults() throws {
    func errors(_ answer: Answer) throws -> [[String: String]] {
      try #require(try answer.object()["errors"] as? [[String: String]])
    }
    let long = String(repeating: "a", count: 4_097)
    #expect(try errors(answer("/api/v1/search?q=a&limit=x")).first?["parameter"] == "limit")
    #expect(try errors(answer("/api/v1/search?q=\(long)")).first?["parameter"] == "q")
    #expect(try errors(answer("/api/v1/letters/none-such")).isEmpty)
    for (name, value) in [("section", "foo"), ("from", "2019-13"), ("to", "x"), ("year", "x")] {
      let fault = try errors(answer("/api/v1/search?q=a&\(name)=\(value)")).first
      #expect(fault?["parameter"] == name && fault?["detail"]?.hasPrefix("\(name) ") == true)
    }
    let misspelled = try errors(answer("/api/v1/search?q=a&limt=3")).first?["detail"]
    #expect(misspelled == "There is no parameter limt. Did you mean limit?")
    let short = try errors(answer("/api/v1/terms?lo=3")).first?["detail"]
    #expect(short?.contains("Did you mean") == false)
    for (body, pointer) in [
      (#"{"q": "a", "limit": 999}"#, "#/limit"), (#"{"limit": 1}"#, "#/q"),
      (#"{"q": "\#(long)"}"#, "#/q"), (#"{"q": "a", "a/b": "c"}"#, "#/a~1b"),
      (#"{"q": "a", "limit": true}"#, "#/limit"), (#"{"q": "a", "q": "b"}"#, "#/q"),
      (#"{"q": "a", "limit": 1, "\u0071": ":"}"#, "#/q"), (#"{"x": "a", "x": "b"}"#, "#/x"),
      (#"{"section": ["a", ":"], "q": "\"", "section": []}"#, "#/section"),
      (#"{"q": "a", "feedback_without": false}"#, "#/feedback_without"), (#"{"q": true}"#, "#/q"),
    ] {
      #expect(try errors(answer("/api/v1/search", body: body)).first?["pointer"] == pointer)
    }
  }

  @Test("a query of more than 4,096 bytes is 400, one of 4,096 is answered")
  func longQueries() throws {
    #expect(try answer("/api/v1/search?q=\(String(repeating: "a", count: 4_097))").status == 400)
    #expect(try answer("/api/v1/search?q=\(String(repeating: "a", count: 4_096))").status == 200)
  }

  @Test("a body that is no JSON object of parameters is refused")
  func bodiesRefused() throws {
    for body in ["", "[]", "{", #"{"q": {"a": 1}}"#, #"{"q": null}"#, #"{"query": "a"}"#] {
      #expect(try answer("/api/v1/search", body: body).status == 400, "\(body)")
    }
  }

  @Test("filters of several values find any of them")
  func filters() throws {
    func count(_ filters: String) throws -> Int {
      let total = try answer("/api/v1/search?q=*\(filters)").object()["total"]
      return try #require((total as? [String: Any])?["passages"] as? Int)
    }
    let (strengths, improvements) = (
      try count("&section=strengths"), try count("&section=improvements")
    )
    #expect(strengths > 0 && improvements > 0)
    #expect(try count("&section=strengths&section=improvements") == strengths + improvements)
    #expect(try count("&filter.section=strengths") == strengths)
  }

  @Test("an answer that the client has is not sent again")
  func conditional() throws {
    let site = try Site.shared.get()
    let tag = try #require(try site.answer("/api/v1/search?q=nurture").response["ETag"])
    let again = try site.answer("/api/v1/search?q=nurture", fields: ["If-None-Match: \(tag)"])
    #expect(again.status == 304)
    let other = try site.answer("/api/v1/search?q=boxall", fields: ["If-None-Match: \(tag)"])
    #expect(other.status == 200)
  }
}
