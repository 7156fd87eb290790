import Search
import TestSupport
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
    request.minimumObserved = 1
    request.includesStopWords = true
    change(&request)
    return try LetterSearcher(CorpusIndex.shared.index).collocations(request)
  }

  @Test("are the same on one thread as on several; lines of a concordance, too")
  func threads() throws {
    let searcher = try LetterSearcher(CorpusIndex.shared.index)
    let words = CollocationRequest(SearchRequest("progress"))
    #expect(
      try searcher.collocations(words, threadCount: 1).collocates
        == searcher.collocations(words, threadCount: 3).collocates
    )
    let lines = ConcordanceRequest(SearchRequest("progress"))
    let one = try searcher.concordance(lines, threadCount: 1).lines
    let several = try searcher.concordance(lines, threadCount: 3).lines
    #expect(one.map(\.passage.id) == several.map(\.passage.id))
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
        !token.isJoined
          && (spans[hit.passage.id] ?? []).contains { $0.utf8.overlaps(token.range) }
      }
      // Words with hyphens that hold a match: their other parts are near none.
      let own = tokens.filter { token in
        token.isJoined && matched.contains { $0.range.overlaps(token.range) }
      }
      func isNear(_ position: Int) -> Bool {
        matched.contains { abs($0.position - position) <= window }
          && !matched.contains { $0.position == position }
          && !own.contains { ($0.position..<$0.position + $0.width).contains(position) }
      }
      // Words with hyphens, the longest first, of which no part is matched.
      let joined = tokens.filter { token in
        token.isJoined && !matched.contains { $0.range.overlaps(token.range) }
          && !tokens.contains { $0.width > token.width && $0.range.overlaps(token.range) }
      }
      for token in tokens {
        naive.frequency[token.term, default: 0] += 1
        if !token.isJoined { naive.wordCount += 1 }
        if !token.isJoined, isNear(token.position) { naive.placeCount += 1 }
        let counts =
          !token.isJoined
          ? isNear(token.position) && !joined.contains { $0.range.overlaps(token.range) }
          : joined.contains { $0.range == token.range }
            && (token.position..<token.position + token.width).contains(where: isNear)
        guard counts else { continue }
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
    #expect(Set(found.collocates.map(Self.joined)) == Set(expected.observed.keys))
    for collocate in found.collocates {
      let word = Self.joined(collocate)
      #expect(collocate.observed == expected.observed[word], "\(word)")
      #expect(collocate.frequency == expected.frequency[word], "\(word)")
      #expect(collocate.passages == expected.passages[word]?.count, "\(word)")
      #expect(collocate.letters == expected.letters[word]?.count, "\(word)")
    }
  }

  /// The form that the index has of a word with hyphens.
  private static func joined(_ collocate: Collocate) -> String {
    collocate.word.filter { !"-&".contains($0) }
  }

  @Test("a word with hyphens counts once, as letters write it, and not by its parts")
  func hyphens() throws {
    let text = "Fixed-term exclusion fell. A fixed-term exclusion is rare. Fixed-price exclusion."
    let analyzed = AnalyzedText(text, as: try CorpusIndex.shared.index.schema.query.passage)
    let spans = analyzed.words.filter { $0.term == "exclusion" }.map(\.range)
    let near = NearWords(analyzed, matches: spans, window: 3)
    #expect(near.counts["fixedterm"] == 2 && near.counts["fixedprice"] == 1)
    #expect(near.counts["fixed"] == nil && near.counts["term"] == nil)
    #expect(near.spellings["fixedterm"] == ["fixed-term": 2])
    let cut = NearWords(analyzed, matches: Array(spans.prefix(1)), window: 1)
    #expect(cut.counts == ["fixedterm": 1, "fell": 1] && cut.placeCount == 2)
    let own = analyzed.words.filter { $0.term == "term" }.map(\.range)
    let parts = NearWords(analyzed, matches: Array(own.prefix(1)), window: 1)
    #expect(parts.counts == ["exclusion": 1] && parts.placeCount == 1)
  }

  @Test("of a long passage take time in proportion to its words", arguments: ["the", "fixed-term"])
  func longPassage(matched: String) throws {
    let forms = try CorpusIndex.shared.index.schema.query.passage
    let growth = TimeGrowth(from: 1_000) { count in
      let text = String(repeating: "the fixed-term plan is good. ", count: count)
      let analyzed = AnalyzedText(text, as: forms)
      let term = matched.filter { $0 != "-" }
      let matches = analyzed.words.filter { $0.term == term }.map(\.range)
      return { _ = NearWords(analyzed, matches: matches, window: 5) }
    }
    #expect(growth.isInProportion, "\(growth)")
  }

  @Test("what stands near a match once is left out unless asked for, and counted")
  func rare() throws {
    let all = try collocations("progress")
    let usual = try collocations("progress") { request in
      request.minimumObserved = CollocationRequest(SearchRequest("")).minimumObserved
    }
    #expect(usual.collocates == all.collocates.filter { $0.observed >= 2 })
    #expect(usual.rarerCount == all.collocateCount - usual.collocateCount)
    #expect(usual.rarerCount > 0 && all.rarerCount == 0)
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
