import LetterParsing
import Search
import Testing

@testable import LetterSearch

@Suite("Feedback")
struct FeedbackTests {
  private func answer(
    _ text: String,
    _ change: (inout SearchRequest) -> Void = { _ in }
  ) throws -> SearchResponse {
    var request = SearchRequest(text)
    request.limit = 1_000
    request.usesFeedback = true
    request.explains = true
    change(&request)
    return try LetterSearcher(try CorpusIndex.shared.index).search(request)
  }

  private static let query = "families in difficulty"

  @Test("leaves the first ten where they are, and finds more behind them")
  func behindTheFirst() throws {
    let with = try answer(Self.query)
    let without = try answer(Self.query) { $0.usesFeedback = false }
    #expect(with.hits.prefix(10).map(\.passage.id) == without.hits.prefix(10).map(\.passage.id))
    #expect(with.total.passages > without.total.passages)
    #expect(with.hits.count == with.total.passages)
    #expect(Set(with.hits.map(\.passage.id)).isSuperset(of: without.hits.map(\.passage.id)))
    #expect(zip(with.hits, with.hits.dropFirst()).allSatisfy { $0.score >= $1.score })
    #expect(with.feedback?.ownCount == without.total.passages)
    #expect(with.qualifier == without.qualifier + " or those of feedback")
  }

  @Test("gives the same hits page by page")
  func pages() throws {
    let whole = try answer(Self.query).hits.map(\.passage.id)
    let pages = try stride(from: 0, to: 35, by: 7).flatMap { offset in
      try answer(Self.query) { ($0.offset, $0.limit) = (offset, 7) }.hits.map(\.passage.id)
    }
    #expect(pages == Array(whole.prefix(35)))
  }

  @Test("finds as many passages, however many are shown", arguments: [0, 1, 15])
  func total(limit: Int) throws {
    let corpus = LetterSearcher(try CorpusIndex.shared.index)
    var request = SearchRequest("poor attendance")
    request.usesFeedback = true
    let whole = try corpus.search(request)
    request.limit = limit
    let page = try corpus.search(request)
    #expect(page.total == whole.total && page.feedback == whole.feedback)
  }

  @Test("gives all hits, however many are asked for", arguments: [0, 3, Int.max])
  func unlimited(offset: Int) throws {
    let whole = try answer(Self.query).hits.map(\.passage.id)
    for limit in [Int.max, .max - 5] {
      let found = try answer(Self.query) { ($0.offset, $0.limit) = (offset, limit) }
      #expect(found.hits.map(\.passage.id) == Array(whole.dropFirst(offset)))
    }
  }

  @Test("tells its words, which are not those of the query, and leaves out what is unwanted")
  func words() throws {
    let words = try #require(try answer(Self.query).feedback).terms.map(\.word)
    #expect(!words.isEmpty && !words.contains("families") && !words.contains("in"))
    let unwanted = try #require(words.first)
    let others = try answer(Self.query) { $0.ignoredFeedback = [unwanted] }
    #expect(others.feedback?.terms.map(\.word).contains(unwanted) == false)
    let note = try #require(others.notes.first { $0.code == .feedbackAdded })
    #expect(note.message.contains(words[1]))
  }

  @Test("finds nothing that is excluded or filtered out")
  func restrictions() throws {
    let excluded = try answer("families in difficulty -school").hits
    #expect(!excluded.isEmpty)
    #expect(excluded.allSatisfy { !$0.passage.text.lowercased().contains("school ") })
    let filtered = try answer(Self.query) {
      $0.filters = [.init(field: "section", value: "strengths")]
    }
    #expect(filtered.feedback != nil)
    #expect(filtered.hits.allSatisfy { $0.passage.section == .strengths })
    let all = try answer("nurture group") { $0.match = .all }
    let allWithout = try answer("nurture group") { ($0.match, $0.usesFeedback) = (.all, false) }
    #expect(all.total == allWithout.total)
  }

  @Test("is left out, and says so, where words alone do not rank")
  func leftOut() throws {
    let phrase = try answer("\"nurture group\"")
    #expect(phrase.feedback == nil)
    #expect(phrase.notes.contains { $0.code == .feedbackLeftOut })
    let byDate = try answer("nurture") { $0.order = .date }
    #expect(byDate.notes.contains { $0.code == .feedbackLeftOut })
  }

  @Test("a score's explanation adds up to it")
  func explanations() throws {
    for hit in try answer(Self.query).hits {
      let first = hit.explanation.first.flatMap { Double($0.prefix { $0 != " " }) }
      #expect(abs((first ?? -1) - hit.score) < 1e-4)
    }
  }
}
