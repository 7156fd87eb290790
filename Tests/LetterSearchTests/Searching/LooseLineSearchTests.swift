import Testing

@testable import LetterSearch

@Suite("A line that stands alone beside a passage")
struct LooseLineSearchTests {
  private static let report = """
    Notes of the river group

    The group met in the hall and heard of the otters at the weir.

    wolf habitats

    All agreed that the pond must be looked after by the summer.

    Nora Sample
    """

  private func searcher() throws -> LetterSearcher {
    try SmallCorpus.searcher(
      [.init(id: "other", passages: ["Otters are seen, and the pond is full."])],
      texts: [("report", Self.report)]
    )
  }

  @Test(
    "finds it by its words, and is shown with it",
    arguments: ["wolf", "habitat", "wolf pond"]
  )
  func found(query: String) throws {
    let hit = try #require(try searcher().search(SearchRequest(query)).hits.first)
    #expect(hit.passage.text.hasPrefix("All agreed"))
    #expect(hit.foundBeside == ["wolf habitats"])
    #expect(hit.passage.beside == ["wolf habitats", "Nora Sample"])
    #expect(hit.missing.isEmpty)
  }

  @Test("is found as written in the field of headings, which has it not for one")
  func heading() throws {
    func texts(_ query: String) throws -> [String] {
      try searcher().search(SearchRequest(query)).hits.map { String($0.passage.text.prefix(10)) }
    }
    #expect(try texts("heading:\"wolf habitats\"") == ["All agreed"])
    #expect(try texts("heading:\"habitats nora\"") == [])
    #expect(try texts("heading:none letter:report").contains("Notes of t"))
  }

  @Test("counts less than the same words in a passage")
  func rank() throws {
    let report = Self.report.replacing("wolf habitats", with: "otters")
    let searcher = try SmallCorpus.searcher(texts: [("report", report)])
    let hits = try searcher.search(SearchRequest("otters")).hits
    #expect(hits.map { $0.passage.text.prefix(9) } == ["The group", "All agree"])
    #expect(hits.map(\.foundBeside) == [[], ["otters"]])
  }

  @Test("is told in JSON of a passage, and only where there is one")
  func json() throws {
    let searcher = try searcher()
    func members(_ query: String) throws -> [String] {
      let hit = try #require(try searcher.search(SearchRequest(query)).hits.first)
      return [SearchJSON.hit(hit), LetterJSON.passage(hit.passage)].map { $0.serialized() }
    }
    for text in try members("wolf") {
      #expect(text.contains(#""beside":["wolf habitats","Nora Sample"]"#))
    }
    for text in try members("weir") { #expect(!text.contains("beside")) }
  }
}
