import Search
import TestSupport
import Testing
import TextAnalysis

@testable import LetterSearch

/// What tells two sets apart, against a count of every run of words in every passage.
@Suite("SetComparison")
struct SetComparisonTests {
  private static let vocabulary = [
    "reading", "phonics", "the", "of", "not", "governors", "support", "2", "key", "stage", "and",
    "children's",
  ]

  /// Letters of random sentences; every passage has `alpha`, `beta`, both or neither.
  private static func letters(seed: UInt64) -> [SmallCorpus.Letter] {
    var random = SeededGenerator(seed: seed)
    return (0..<9).map { number in
      let passages = (0..<6).map { place in
        let marks = ["alpha", "beta", "alpha beta", "gamma"][random.below(4)]
        let sentences = (0..<1 + random.below(3)).map { _ in
          (0..<1 + random.below(8)).map { _ in vocabulary[random.below(vocabulary.count)] }
            .joined(separator: " ")
        }
        return "Passage \(place) \(marks). " + sentences.joined(separator: ". ") + "."
      }
      return SmallCorpus.Letter(id: "letter-\(number)", date: "2011-02-25", passages: passages)
    }
  }

  @Test("sets whose passages differ in length, or that come from unlike letters, are remarked on")
  func remarks() throws {
    let long = "alpha " + String(repeating: "reading of phonics ", count: 5)
    let searcher = try SmallCorpus.searcher([
      .init(id: "a", date: "2020-01-02", passages: [long, "Beta reading."]),
      .init(id: "b", date: "2020-01-03", passages: [long, "Beta support."]),
    ])
    let request = ComparisonRequest(SearchRequest("alpha"), SearchRequest("beta"))
    let comparison = try searcher.compare(request)
    #expect(comparison.remarks.count == 1)
    #expect(comparison.remarks.first?.hasPrefix("Their passages have 16 and 2 words") == true)
    #expect(comparison.json.serialized(pretty: false).contains("\"remarks\":[\"Their"))
    #expect(try searcher.compare(.init(SearchRequest("letter:a"))).remarks.isEmpty)
  }

  private struct Naive {
    var first = SetComparison.Uses()
    var second = SetComparison.Uses()
  }

  /// Uses of every phrase, and how many runs of each length there are in both sets.
  private static func naive(
    _ searcher: LetterSearcher,
    isFirst: (String) -> Bool,
    isSecond: (String) -> Bool
  ) throws -> (uses: [[String]: Naive], first: [Int], second: [Int]) {
    var uses: [[String]: Naive] = [:]
    var totals = (first: [0, 0, 0], second: [0, 0, 0])
    for letter in try searcher.index.letters() {
      var seenInLetter: Set<[String]> = []
      for passage in try searcher.index.letter(named: letter.id)?.passages ?? [] {
        let sets = (isFirst(passage.text), isSecond(passage.text))
        guard sets.0 != sets.1 else { continue }
        let tokens = Analyzer.english.words(in: passage.text)
        var seenInPassage: Set<[String]> = []
        for sentence in Dictionary(grouping: tokens, by: \.sentence).values {
          let words = sentence.sorted { $0.position < $1.position }.map(\.term)
          for length in 1...3 where words.count >= length {
            for start in 0...words.count - length {
              let phrase = Array(words[start..<start + length])
              let isNew = (
                seenInPassage.insert(phrase).inserted,
                seenInLetter.insert(phrase + [sets.0 ? "a" : "b"]).inserted
              )
              if sets.0 {
                totals.first[length - 1] += 1
                uses[phrase, default: Naive()].first.count(isNew)
              } else {
                totals.second[length - 1] += 1
                uses[phrase, default: Naive()].second.count(isNew)
              }
            }
          }
        }
      }
    }
    return (uses, totals.first, totals.second)
  }

  private static func isPhrase(_ words: [String]) -> Bool {
    let telling = words.map {
      !StopWords.contains($0) && $0.contains(where: \.isLetter)
    }
    guard let first = words.first, let last = words.last, telling.contains(true) else {
      return false
    }
    return (telling[0] || ["no", "not"].contains(first)) && !StopWords.contains(last)
  }

  @Test("counts, order and sets equal a naive count", arguments: 0..<6 as Range<UInt64>)
  func oracle(seed: UInt64) throws {
    let searcher = try SmallCorpus.searcher(Self.letters(seed: seed))
    for least in [1, 3] {
      var request = ComparisonRequest(SearchRequest("alpha"), SearchRequest("beta"))
      request.leastLetters = least
      request.limit = .max
      let comparison = try searcher.compare(request, threadCount: 1 + Int(seed % 3))
      let naive = try Self.naive(searcher) {
        $0.contains("alpha")
      } isSecond: {
        $0.contains("beta")
      }
      var expected: [String: Double] = [:]
      for (phrase, uses) in naive.uses where Self.isPhrase(phrase) {
        let (left, right) = (naive.first[phrase.count - 1], naive.second[phrase.count - 1])
        let g2 = LogLikelihood.logLikelihood(
          uses.first.occurrences,
          of: left,
          uses.second.occurrences,
          of: right
        )
        let isOfFirst = uses.first.occurrences * right > uses.second.occurrences * left
        let letters = isOfFirst ? uses.first.letters : uses.second.letters
        guard g2 >= LogLikelihood.oneInTwenty, letters >= least else { continue }
        let side = isOfFirst ? comparison.first : comparison.second
        let text = phrase.joined(separator: " ")
        let entry = side.typical.first { $0.text == text }
        #expect(entry?.first == uses.first && entry?.second == uses.second, "\(text)")
        expected[text] = g2
      }
      let found = comparison.first.typical + comparison.second.typical
      #expect(Set(found.map(\.text)) == Set(expected.keys))
      for side in [comparison.first, comparison.second] {
        let values = side.typical.map(\.logLikelihood)
        #expect(values == values.sorted(by: >))
      }
    }
  }

  @Test("what one set does not use at all has no ratio, and acronyms are shown as written")
  func onlyHere() throws {
    let searcher = try SmallCorpus.searcher(
      (0..<4).map { number in
        .init(
          id: "letter-\(number)",
          passages: [
            "alpha with the LSCB and its boards", "alpha with the LSCB and a plan",
            "beta with the plan", "beta with the plan",
          ]
        )
      }
    )
    var request = ComparisonRequest(SearchRequest("alpha"), SearchRequest("beta"))
    request.leastLetters = 1
    let comparison = try searcher.compare(request)
    let board = try #require(comparison.first.typical.first { $0.text == "lscb" })
    #expect(board.shownText == "LSCB" && board.second.occurrences == 0)
    #expect(board.ratio == nil && board.logRatio == nil && board.shownRatio == "only here")
    let row = try #require(comparison.rows.first { $0[1] == "lscb" })
    #expect(row[SetComparison.columns.firstIndex(of: "log_ratio") ?? 0].isEmpty)
    #expect(comparison.json.serialized().contains("\"log_ratio\":null"))
    for entry in comparison.first.typical + comparison.second.typical {
      let isInBoth = entry.first.occurrences > 0 && entry.second.occurrences > 0
      #expect((entry.ratio != nil) == isInBoth && (entry.logRatio != nil) == isInBoth)
    }
    #expect(comparison.second.typical.contains { $0.text == "plan" && $0.ratio != nil })
  }

  @Test("the number of threads changes nothing")
  func threads() throws {
    let searcher = try SmallCorpus.searcher(Self.letters(seed: 99))
    var request = ComparisonRequest(SearchRequest("alpha"))
    request.leastLetters = 1
    let one = try searcher.compare(request, threadCount: 1).json.serialized()
    for count in 2...5 {
      #expect(try searcher.compare(request, threadCount: count).json.serialized() == one)
    }
  }

  @Test("passages of both sets are counted and left out; without a second set there are none")
  func overlap() throws {
    let searcher = try SmallCorpus.searcher([
      .init(id: "one", passages: ["alpha first", "alpha beta second", "beta third"]),
      .init(id: "two", passages: ["gamma fourth"]),
    ])
    let both = try searcher.compare(.init(SearchRequest("alpha"), SearchRequest("beta")))
    #expect(both.overlap == .init(passages: 1, letters: 1))
    #expect(both.first.found == .init(passages: 2, letters: 1))
    #expect(both.first.compared.passages == 1 && both.second.compared.passages == 1)
    #expect(both.first.words == 2)
    let rest = try searcher.compare(.init(SearchRequest("alpha")))
    #expect(rest.overlap.passages == 0)
    #expect(rest.second.found == .init(passages: 2, letters: 2))
    let same = try searcher.compare(.init(SearchRequest("alpha"), SearchRequest("alpha")))
    #expect(same.first.typical.isEmpty && same.second.typical.isEmpty && same.overlap.passages == 2)
  }
}

extension SetComparison.Uses {
  fileprivate mutating func count(_ isNew: (passage: Bool, letter: Bool)) {
    occurrences += 1
    if isNew.passage { passages += 1 }
    if isNew.letter { letters += 1 }
  }
}
