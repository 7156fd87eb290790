import LetterParsing
import Search
import Testing
import TextAnalysis

@testable import LetterSearch

/// `in:sentence(…)` and `in:section(…)` against a count without an index.
@Suite("Scopes")
struct ScopeTests {
  /// Pairs of words, some of which share a passage and not a sentence.
  static let pairs = [
    ("nurture", "parents"), ("pupils", "progress"), ("governors", "leaders"),
    ("tracking", "assessment"), ("support", "families"), ("school", "staff"), ("reading", "data"),
    ("curriculum", "planning"), ("zebra", "school"),
  ]

  /// Stems by sentence of a text.
  private static func sentences(of text: String) -> [Set<String>] {
    let tokens = Analyzer.english.tokens(in: text)
    return Dictionary(grouping: tokens, by: \.sentence).values.map { Set($0.map(\.indexForm)) }
  }

  private static func stem(_ word: String) -> String {
    Analyzer.english.tokens(in: word).first?.indexForm ?? ""
  }

  /// All passages of the corpus with the id of their letter.
  private static func passages() throws -> [(letter: String, passage: StoredPassage)] {
    let index = try CorpusIndex.shared.index
    return try index.letters().flatMap { letter in
      try (index.letter(named: letter.id)?.passages ?? []).map { (letter.id, $0) }
    }
  }

  private static func found(_ query: String) throws -> Set<String> {
    Set(try CorpusIndex.shared.response(query).hits.map(\.passage.id))
  }

  @Test("a sentence must hold all of it", arguments: pairs)
  func sentences(first: String, second: String) throws {
    let expected = try Self.passages().filter { entry in
      Self.sentences(of: entry.passage.text).contains {
        $0.isSuperset(of: [Self.stem(first), Self.stem(second)])
      }
    }
    let response = try CorpusIndex.shared.response("in:sentence(\(first) \(second))")
    #expect(Set(response.hits.map(\.passage.id)) == Set(expected.map(\.passage.id)))
    #expect(response.total.passages == expected.count)
    #expect(response.total.letters == Set(expected.map(\.letter)).count)
    #expect(
      try Self.found("in:sentence(\(first) \(second))").isSubset(
        of: Self.found("\(first) AND \(second)")
      )
    )
  }

  @Test("a sentence is less than a passage")
  func narrower() throws {
    let passages = try CorpusIndex.shared.search("nurture AND parents")
    #expect(passages.contains("001-S07"))
    #expect(try !CorpusIndex.shared.search("in:sentence(nurture parents)").contains("001-S07"))
  }

  @Test("what a sentence must not hold may stand in the next one")
  func excluded() throws {
    let expected = try Self.passages().filter { entry in
      Self.sentences(of: entry.passage.text).contains {
        $0.contains(Self.stem("pupils")) && !$0.contains(Self.stem("progress"))
      }
    }
    let found = try Self.found("in:sentence(pupils -progress)")
    #expect(found == Set(expected.map(\.passage.id)))
    #expect(try found.count > Self.found("pupils NOT progress").count)
  }

  @Test("fields within a sentence are those of its passage")
  func fields() throws {
    let all = try Self.found("in:sentence(pupils progress)")
    let strengths = try Self.found("section:strengths AND in:sentence(pupils progress)")
    #expect(try Self.found("in:sentence(pupils progress section:strengths)") == strengths)
    let others = try Self.found("in:sentence(pupils progress -section:strengths)")
    #expect(others == all.subtracting(strengths))
    #expect(!strengths.isEmpty && !others.isEmpty)
  }

  @Test("a section may hold its parts in different passages", arguments: pairs)
  func sections(first: String, second: String) throws {
    struct Unit: Hashable {
      var letter: String
      var section: SectionName
      var heading: String?
    }
    let units = Dictionary(grouping: try Self.passages()) {
      Unit(letter: $0.letter, section: $0.passage.section, heading: $0.passage.heading)
    }
    // Outside quotation marks, words of the heading count, too; in them, they do not.
    let words = [first, second].map { "\"\($0)\"" }
    let expected = units.values.filter { unit in
      [first, second].allSatisfy { word in
        unit.contains { entry in
          Analyzer.english.tokens(in: entry.passage.text).contains { $0.term == word }
        }
      }
    }
    let response = try CorpusIndex.shared.response("in:section(\(words[0]) \(words[1]))")
    let ids = expected.flatMap { $0.map(\.passage.id) }
    #expect(Set(response.hits.map(\.passage.id)) == Set(ids))
    #expect(response.total.passages == ids.count)
  }

  @Test("passages about one word in sections that hold two others")
  func combined() throws {
    let narrow = try CorpusIndex.shared.search("attendance in:section(boxall parents)")
    #expect(Set(narrow) == ["000-S09", "000-S10"])
    #expect(try CorpusIndex.shared.search("attendance AND boxall AND parents").isEmpty)
  }

  @Test("facets count what the scope leaves")
  func facets() throws {
    var request = SearchRequest("in:sentence(pupils progress)")
    request.facets = ["section"]
    let response = try CorpusIndex.shared.response(request)
    let counted = response.facets[0].values.map(\.count.passages).reduce(0, +)
    #expect(counted == response.total.passages)
  }
}
