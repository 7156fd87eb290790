import Foundation
import HTTPServer
import LetterSearch
import Testing

@testable import LetterServer

@Suite("Parts of an export over HTTP")
struct ExportPartTests {
  private func answer(_ target: String, body: String? = nil) throws -> Answer {
    try Site.shared.get().answer("/api/v1/" + target, body: body)
  }

  private func ids(_ target: String) throws -> [String] {
    try answer("export?format=tsv&columns=id&" + target).body.split(separator: "\n").dropFirst()
      .map(String.init)
  }

  @Test("the first passages are those of the whole")
  func first() throws {
    let all = try ids("q=pupils")
    #expect(all.count > 5)
    #expect(try ids("q=pupils&limit=3") == Array(all.prefix(3)))
    #expect(try answer("export?q=pupils&limit=3").response["X-Total-Passages"] == "3")
  }

  @Test("chosen passages come alone, in the order of who chose or of the query")
  func chosen() throws {
    let all = try ids("q=pupils")
    let some = [all[4], all[1], all[2]]
    let named = some.map { "ids=" + PercentEncoding.encode($0) }.joined(separator: "&")
    #expect(try ids(named) == some)
    #expect(try ids("q=pupils&" + named) == [all[1], all[2], all[4]])
    #expect(try ids(named + "&ids=none~1&ids=" + PercentEncoding.encode(some[0])) == some)
    let list = some.map { "\"\($0)\"" }.joined(separator: ", ")
    let body = try answer(
      "export",
      body: "{\"ids\": [\(list)], \"format\": \"csv\", \"excel\": true, \"columns\": \"id\"}"
    )
    #expect(body.body == "\u{FEFF}" + (["id"] + some).map { $0 + "\r\n" }.joined())
    #expect(body.response["X-Total-Passages"] == "3")
  }

  @Test("reports and references of chosen passages keep those of a letter together")
  func chosenReports() throws {
    let all = try ids("q=pupils")
    let letters = Set(all.map { $0.prefix { $0 != "~" } })
    let some = Array(all.prefix(6))
    let named = some.map { "ids=" + PercentEncoding.encode($0) }.joined(separator: "&")
    let report = try answer("export?format=md&" + named).body
    let headings = report.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(letters.count > 1 && headings.count == Set(some.map { $0.prefix { $0 != "~" } }).count)
    #expect(report.contains("chosen one by one"))
  }

  @Test(
    "parts that contradict each other, and a search for nothing, are refused by name",
    arguments: [
      ("export?q=a&limit=2&sample=2", "limit"), ("export?q=a&ids=b&limit=2", "limit"),
      ("export?q=a&limit=0", "limit"), ("export", "q"), ("search", "q"), ("search?match=all", "q"),
      ("search?q=a&facets=colour", "facets"), ("kwic?q=a&sort=middle", "sort"),
      ("export?q=a&columns=colour", "columns"), ("export?ids=", "ids"), ("export?q=a&ids=", "ids"),
      ("kwic?q=a&limit=1001", "limit"), ("kwic?q=a&limit=100001&format=csv", "limit"),
    ]
  )
  func refusals(_ target: String, _ name: String) throws {
    let answer = try answer(target)
    #expect(answer.status == 400)
    let errors = try #require(try answer.object()["errors"] as? [[String: String]])
    #expect(errors.first?["parameter"] == name)
  }

  @Test("a restriction alone browses")
  func browsing() throws {
    let browsed = try answer("search?section=strengths&limit=3").object()
    let total = try #require(browsed["total"] as? [String: Int])
    #expect(try #require(total["passages"]) > 0)
    let empty = try answer("search?q=&section=strengths&limit=3").object()
    #expect(empty["total"] as? [String: Int] == total)
    #expect(try !ids("section=strengths").isEmpty)
  }

  @Test("a table from the server can be replayed with the provenance that it names")
  func replay() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let searcher = try Site.shared.get().index.current.searcher
    for (part, extent) in [
      ("", "whole"), ("&limit=4", "subset"), ("&sample=4", "sample"),
    ] {
      let table = try answer("export?q=pupils&format=csv" + part)
      #expect(table.response["X-Index-Generation"] == searcher.index.metadata.generation)
      let link = try #require(table.response["Link"])
      #expect(link.hasSuffix(">; rel=\"describedby\""))
      let target = try #require(link.dropFirst().split(separator: ">").first)
      let provenance = try Site.shared.get().answer(String(target))
      #expect(
        provenance.response["Content-Disposition"]?.contains(".csv.provenance.json\"") == true
      )
      let path = folder.appendingPathComponent("table.csv").path
      try table.body.write(toFile: path, atomically: true, encoding: .utf8)
      try provenance.body
        .write(toFile: path + ".provenance.json", atomically: true, encoding: .utf8)
      let changes = try ExportReplay(PastExport(path: path), searcher).changes()
      #expect(changes.isEmpty && changes.extent.rawValue == extent, "\(part)")
    }
  }

  @Test("words in context and comparisons come as tables, safe for spreadsheets")
  func tables() throws {
    let lines = try answer("kwic?q=pupils&format=csv&sort=right1")
    #expect(lines.response["Content-Type"] == "text/csv; charset=utf-8")
    #expect(lines.body.hasPrefix("letter,passage,ordinal,date,institution,section,left,match,"))
    let counted = try answer("kwic?q=pupils&limit=0").object()["total"] as? [String: Int]
    #expect(try lines.body.split(separator: "\n").count == #require(counted?["lines"]) + 1)
    #expect(lines.response["X-Total-Lines"] == counted.map { "\($0["lines"] ?? 0)" })
    let cut = try answer("kwic?q=pupils&format=csv&limit=2")
    #expect(cut.body.split(separator: "\n").count == 3)
    #expect(cut.response["X-Total-Lines"] == lines.response["X-Total-Lines"])
    #expect(try answer("kwic?q=pupils&format=csv&sort=right1&limit=5000").body == lines.body)
    let compared = try answer("compare?a=section:strengths&format=csv&excel=1&min_letters=1")
    #expect(compared.body.hasPrefix("\u{FEFF}set,text,words,g2,log_ratio,"))
    #expect(compared.body.contains("\r\n") && !compared.body.contains(",'-"))
  }
}
