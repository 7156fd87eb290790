import Search
import Testing
import TextAnalysis

@testable import LetterSearch

/// Collocations against a count that looks at each word and each match.
@Suite("Collocations")
struct CollocationTests {
  private func collocations(
    _ query: String,
    _ change: (inout CollocationRequest) -> Void = { _ in }
  ) throws -> Collocations {
    var request = CollocationRequest(SearchRequest(query))
    request.limit = .max
    request.includesStopWords = true
    change(&request)
    return try LetterSearcher(CorpusIndex.shared.index).collocations(request)
  }

  private struct Naive {
    var observed: [String: Int] = [:]
    var frequency: [String: Int] = [:]
    var passages: [String: Set<String>] = [:]
    var letters: [String: Set<String>] = [:]
    var placeCount = 0
    var wordCount = 0
  }

  private func naive(_ query: String, window: Int) throws -> Naive {
    var naive = Naive()
    let hits = try CorpusIndex.shared.response(query).hits
    let spans = Dictionary(uniqueKeysWithValues: hits.map { ($0.passage.id, $0.highlights) })
    for hit in try CorpusIndex.shared.response("*").hits {
      let tokens = Analyzer.english.tokens(in: hit.passage.text)
      let matched = tokens.filter { token in
        token.width == 1
          && (spans[hit.passage.id] ?? []).contains { $0.utf8.overlaps(token.range) }
      }
      for token in tokens {
        naive.frequency[token.term, default: 0] += 1
        if token.width == 1 { naive.wordCount += 1 }
        let isNear = matched.contains { abs($0.position - token.position) <= window }
        guard isNear, !matched.contains(where: { $0.position == token.position }) else { continue }
        if token.width == 1 { naive.placeCount += 1 }
        naive.observed[token.term, default: 0] += 1
        naive.passages[token.term, default: []].insert(hit.passage.id)
        naive.letters[token.term, default: []].insert(hit.letter.id)
      }
    }
    return naive
  }

  @Test(
    "count what a plain look at every word counts",
    arguments: [("nurture", 5), ("\"nurture group\"", 2), ("progress", 1), ("the", 40)]
  )
  func counts(query: String, window: Int) throws {
    let expected = try naive(query, window: window)
    let found = try collocations(query) { $0.window = window }
    #expect(found.nearWordCount == expected.placeCount)
    #expect(found.wordCount == expected.wordCount)
    #expect(Set(found.collocates.map(\.word)) == Set(expected.observed.keys))
    for collocate in found.collocates {
      let word = collocate.word
      #expect(collocate.observed == expected.observed[word], "\(word)")
      #expect(collocate.frequency == expected.frequency[word], "\(word)")
      #expect(collocate.passages == expected.passages[word]?.count, "\(word)")
      #expect(collocate.letters == expected.letters[word]?.count, "\(word)")
    }
  }

  @Test("G² is that of a table worked out by hand")
  func measures() {
    // 10 of 100 near, 20 of 900 elsewhere:
    // 2 (10 ln 10/3 + 20 ln 20/27 + 90 ln 90/97 + 880 ln 880/873).
    let strength = LogLikelihood.logLikelihood(10, of: 100, 20, of: 900)
    #expect(abs(strength - 12.6490) < 0.0001)
  }

  @Test("logDice is 14 for a word that only stands beside the match")
  func logDice() throws {
    let found = try collocations("\"nurture outreach\"") { $0.window = 1 }
    for collocate in found.collocates {
      let shared = 2 * Double(collocate.observed)
      let dice = shared / Double(found.total.lines + collocate.frequency)
      let expected = 14 + NaturalLogarithm.of(dice) / NaturalLogarithm.of(2)
      #expect(abs(collocate.logDice - expected) < 1e-9)
    }
    #expect(!found.collocates.isEmpty)
  }

  @Test("stop words are left out unless asked for; few letters too")
  func filters() throws {
    let all = try collocations("progress")
    let content = try collocations("progress") { $0.includesStopWords = false }
    #expect(all.collocates.contains { $0.word == "the" })
    #expect(!content.collocates.contains { $0.word == "the" })
    let spread = try collocations("progress") { $0.minimumLetters = 3 }
    #expect(spread.collocates == all.collocates.filter { $0.letters >= 3 })
  }

  @Test("each order is one order", arguments: CollocationRequest.Order.allCases)
  func orders(order: CollocationRequest.Order) throws {
    let found = try collocations("pupils") { $0.order = order }.collocates
    for (left, right) in zip(found, found.dropFirst()) {
      let isOrdered =
        switch order {
        case .logLikelihood:
          (-left.logLikelihood, left.word) < (-right.logLikelihood, right.word)
        case .logDice: (-left.logDice, left.word) < (-right.logDice, right.word)
        case .observed: (-left.observed, left.word) < (-right.observed, right.word)
        case .letters: (-left.letters, left.word) < (-right.letters, right.word)
        case .word: left.word < right.word
        }
      #expect(isOrdered, "\(left.word) \(right.word)")
    }
  }
}
