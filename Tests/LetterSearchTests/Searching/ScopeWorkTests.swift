import Search
import TestSupport
import Testing

@testable import LetterSearch

/// What scopes may take, in steps.
@Suite("The work of scopes")
struct ScopeWorkTests {
  /// 600 passages of 3 sentences of 20 words, of which the first are frequent.
  private static let searcher = Result {
    var random = SeededGenerator(seed: 20)
    let syllables = ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te"]
    var words: [String] = []
    for first in syllables {
      for second in syllables { words += syllables.map { "\($0)\(second)\(first)n" } }
    }
    var passages: [String] = []
    for _ in 0..<600 {
      var text = ""
      for _ in 0..<3 {
        text += "The"
        for _ in 0..<19 {
          let most = Int.random(in: 1...words.count, using: &random)
          text += " " + words[Int.random(in: 0..<most, using: &random)]
        }
        text += ". "
      }
      passages.append(text)
    }
    let letters = stride(from: 0, to: passages.count, by: 20).map { start in
      SmallCorpus.Letter(id: "letter-\(start)", passages: Array(passages[start..<start + 20]))
    }
    return try SmallCorpus.searcher(letters)
  }

  /// What a query takes, and what it may.
  private static func work(_ query: String, within work: ScopeWork? = nil) throws -> ScopeWork {
    let searcher = try searcher.get()
    let work = work ?? ScopeWork(searcher.index)
    _ = try searcher.understand(SearchRequest(query), within: work)
    return work
  }

  /// Fifteen scopes in each other, of three patterns each.
  private static let deep: String = {
    let prefixes = ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te"]
    let levels = (0..<15).map { level in
      (0..<3).map { "\(prefixes[(level + $0 * 4) % 12])*" }.joined(separator: " OR ")
    }
    return levels.reversed().reduce("babaxx") { "in:sentence(\($1) OR \($0))" }
  }()

  /// Twenty scopes beside each other, each of which reads all passages.
  private static let wide = (0..<20).reduce("the") { "\($0) -in:sentence(the OR zzz\($1))" }

  @Test(
    "is far from the limit for what people ask",
    arguments: [
      "in:sentence(ba* ce*)", "in:sentence(babab* cecec*)", "in:sentence(\"ba* ce*\"~5)",
      "in:sentence(ba* OR ce*)", "in:section(ba* ce*)",
      "in:sentence(the in:sentence(bababan in:sentence(the in:sentence(ba*))))",
    ]
  )
  func honest(query: String) throws {
    let work = try Self.work(query)
    #expect(work.units > 0)
    // Without what small indexes may have besides.
    #expect(work.units * 4 < work.limit - ScopeWork.least, "\(work.units) of \(work.limit)")
  }

  @Test("reads sentences within sentences once, however deep they are")
  func nested() throws {
    let one = try Self.work("in:sentence(ba* OR ce* OR di*)")
    let all = try Self.work(Self.deep)
    #expect(all.units < one.units * 5, "\(one.units), \(all.units)")
  }

  @Test("depends on the passages that are read, not on the words of patterns")
  func patterns() throws {
    let few = try Self.work("in:sentence(babab* OR babac*)")
    let many = try Self.work("in:sentence(ba* OR ce*)")
    let passages = 600
    #expect(many.units < 3 * passages * 60 * 10)
    #expect(few.units < many.units)
  }

  @Test("stops a query that takes more, at the same step each time, and names the dearest scope")
  func refused() throws {
    let limit = try Self.work("in:sentence(la*)").units * 5
    var messages: Set<String> = []
    for _ in 0..<2 {
      let work = ScopeWork(limit: limit)
      let error = #expect(throws: QueryError.self) { try Self.work(Self.wide, within: work) }
      // At most one more passage than was allowed, or one list of documents.
      #expect(work.units - limit < 4_000)
      let message = try #require(error).description
      #expect(error?.code == "too-costly")
      #expect(message.contains("The dearest is in:sentence(…) with "))
      #expect(message.contains("longer beginnings"))
      messages.insert("\(message) \(work.units)")
    }
    #expect(messages.count == 1)
  }

  @Test("is refused by the limit of a large index when twenty scopes read everything")
  func refusedSearch() throws {
    let searcher = try Self.searcher.get()
    let work = ScopeWork(searcher.index)
    // The floor is for small indexes; without it, this one has the limit of a large one.
    let bare = ScopeWork(limit: work.limit - ScopeWork.least)
    #expect(throws: QueryError.self) { try Self.work(Self.wide, within: bare) }
    #expect(bare.units < bare.limit + 4_000)
  }

  @Test("of notes is counted apart: a search is answered without them")
  func notes() throws {
    let searcher = try Self.searcher.get()
    let question = try searcher.understand(SearchRequest("in:sentence(ba* zzzz) OR zzzzz"))
    let none = NoteWriter(searcher, question, total: 0, within: ScopeWork(limit: 0))
    #expect(try none.notes().count <= NoteWriter(searcher, question, total: 0).notes().count)
  }
}
