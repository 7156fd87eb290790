import Foundation
import LetterParsing
import Search
import Testing

@testable import LetterSearch

/// What a reader says that the strengths and improvement points of the corpus are about.
///
/// A line of the fixture is a passage (as in the judged queries) and its themes, the main one first.
@Suite("Themes of the corpus")
struct ExpectedThemesTests {
  private struct Expected {
    var passage: String
    var themes: [String]
    var given: [String]

    var shared: Double { Double(Set(themes).intersection(given).count) }
  }

  private static let passages = Result {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/expected-themes.txt")
    let corpus = CorpusIndex.shared
    var given: [String: [String]] = [:]
    let request = SearchRequest("section:strengths OR section:improvements")
    for (name, hit) in zip(try corpus.search(request), try corpus.response(request).hits) {
      given[name] = hit.passage.themes
    }
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      return Expected(passage: words[0], themes: Array(words[1...]), given: given[words[0]] ?? [])
    }
  }

  @Test("the main theme of at least 12 of 13 improvement points is right")
  func mainTheme() throws {
    let points = try Self.passages.get().filter { $0.passage.contains("-I") }
    #expect(points.count == 13)
    #expect(points.count { $0.themes.first == $0.given.first } >= 12)
  }

  @Test("precision and recall over strengths and improvements are at least 0.8")
  func precisionAndRecall() throws {
    let passages = try Self.passages.get()
    #expect(passages.count == 36)
    let precision = passages.map { $0.shared / Double(max(1, $0.given.count)) }.reduce(0, +)
    let recall = passages.map { $0.shared / Double($0.themes.count) }.reduce(0, +)
    #expect(precision / 36 >= 0.8, "\(precision / 36)")
    #expect(recall / 36 >= 0.8, "\(recall / 36)")
  }

  @Test("standard wording and what stands below a letter have no theme")
  func noTheme() throws {
    let hits = try CorpusIndex.shared.response("wording:standard OR section:closing").hits
    #expect(!hits.isEmpty && hits.allSatisfy { $0.passage.themes.isEmpty })
  }

  @Test("a theme is found by id and by label, in a facet, and with its cues marked")
  func searched() throws {
    let byID = try CorpusIndex.shared.response("theme:nurture_semh")
    let byLabel = try CorpusIndex.shared.response("theme:\"nurture and SEMH\"")
    #expect(byID.total.passages > 5)
    #expect(byLabel.total == byID.total)
    #expect(byID.hits.allSatisfy { $0.passage.themes.contains("nurture_semh") })
    #expect(byID.hits.allSatisfy { !$0.highlights.isEmpty })
    var request = SearchRequest("*")
    request.facets = ["theme"]
    let facet = try CorpusIndex.shared.response(request).facets.first
    let value = facet?.values.first { $0.value == "nurture_semh" }
    #expect(value?.count == byID.total)
  }

  @Test("an unknown theme finds nothing and is told")
  func unknown() throws {
    let response = try CorpusIndex.shared.response("theme:nurtur_semh")
    #expect(response.total.passages == 0)
    let note = try #require(response.notes.first { $0.code == .unknownValue })
    #expect(note.offers.map(\.query) == ["theme:nurture_semh"])
    #expect(note.message.contains("Did you mean \(note.offers[0].label)?"))
  }
}
