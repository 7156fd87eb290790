import LetterParsing
import Search
import TestSupport
import Testing
import TextAnalysis

@testable import LetterSearch

@Suite("Concordance")
struct ConcordanceTests {
  private func concordance(
    _ query: String,
    by keys: [String] = [],
    _ change: (inout ConcordanceRequest) -> Void = { _ in }
  ) throws -> Concordance {
    var request = ConcordanceRequest(SearchRequest(query))
    request.order = try keys.map { try ConcordanceKey(named: $0) }
    change(&request)
    return try LetterSearcher(CorpusIndex.shared.index).concordance(request)
  }

  @Test("words of a sentence around a phrase have no lines")
  func sentence() throws {
    #expect(
      try concordance("pupils in the \"nurture group\"").total
        == concordance("\"nurture group\"").total
    )
  }

  /// A line by what tells it from all others.
  private func name(of line: ConcordanceLine) -> String {
    "\(line.passage.id) \(line.span.utf8)"
  }

  @Test(
    "has a line for every highlight of every hit",
    arguments: [
      "nurture", "\"nurture group\"", "progress OR attendance", "*", "pupils NEAR/5 make",
    ]
  )
  func allSpans(query: String) throws {
    let hits = try CorpusIndex.shared.response(query).hits
    let expected = hits.flatMap { hit in
      hit.highlights.map { "\(hit.passage.id) \($0.utf8)" }
    }
    let found = try concordance(query)
    #expect(found.lines.map(name).sorted() == expected.sorted())
    #expect(found.total.lines == expected.count)
    let marked = hits.filter { !$0.highlights.isEmpty }
    #expect(found.total.passages == marked.count)
    #expect(found.total.letters == Set(marked.map(\.letter.id)).count)
    #expect(found.unmarkedPassages == hits.count - marked.count)
  }

  @Test("left, match and right are the passage")
  func whole() throws {
    let lines = try concordance("nurture OR schools").lines
    #expect(!lines.isEmpty)
    for line in lines {
      #expect(line.left + line.match + line.right == line.passage.text)
      #expect(line.left.utf8.count == line.span.utf8.lowerBound)
      #expect(line.left.utf16.count == line.span.utf16.lowerBound)
    }
  }

  @Test("the context of each line is cut in no more time where the passage has more lines")
  func manyLines() throws {
    let growth = try TimeGrowth(from: 1500) { count in
      let text = Array(repeating: "rivers run", count: count).joined(separator: " ")
      let searcher = try SmallCorpus.searcher([.init(id: "a", passages: [text])])
      let lines = try searcher.concordance(ConcordanceRequest(SearchRequest("rivers"))).lines
      #expect(lines.count == count)
      return {
        for line in lines {
          let left = ContextText(endOf: line.left, columns: 40)
          let right = ContextText(beginningOf: line.right, columns: 40)
          precondition(left.columns + right.columns > 40)
        }
      }
    }
    #expect(growth.isInProportion, "\(growth)")
  }

  @Test("corpus order is date, letter, place")
  func corpusOrder() throws {
    let lines = try concordance("progress").lines
    let keys = lines.map { line in
      (
        line.letter.letter.date?.description ?? "~", line.letter.id,
        line.passage.ordinal * 100_000 + line.span.utf8.lowerBound
      )
    }
    for (left, right) in zip(keys, keys.dropFirst()) { #expect(left < right) }
  }

  /// The nth folded word before or behind a match, found another way than by halving.
  private func word(_ place: Int, of line: ConcordanceLine) -> String {
    let words = Analyzer.english.words(in: line.passage.text)
    if place < 0 {
      let left = words.filter { $0.range.upperBound <= line.span.utf8.lowerBound }
      return left.count >= -place ? left[left.count + place].term : ""
    }
    let right = words.filter { $0.range.lowerBound >= line.span.utf8.upperBound }
    return right.count >= place ? right[place - 1].term : ""
  }

  @Test("sorts by words to the left and right, equals as they were")
  func wordOrder() throws {
    let plain = try concordance("progress").lines
    let sorted = try concordance("progress", by: ["right1", "-left2"]).lines
    let expected = plain.enumerated().sorted { left, right in
      let words = (word(1, of: left.element), word(1, of: right.element))
      if words.0.isEmpty != words.1.isEmpty { return words.1.isEmpty }
      if words.0 != words.1 { return words.0 < words.1 }
      let second = (word(-2, of: left.element), word(-2, of: right.element))
      if second.0.isEmpty != second.1.isEmpty { return second.1.isEmpty }
      return second.0 == second.1 ? left.offset < right.offset : second.0 > second.1
    }
    #expect(sorted.map(name) == expected.map { name(of: $0.element) })
    #expect(sorted.map(name) != plain.map(name))
  }

  @Test("matches without the word that they are sorted by come last", arguments: ["", "-"])
  func withoutWord(sign: String) throws {
    for (key, place) in [("right5", 5), ("left5", -5)] {
      let lines = try concordance("progress OR attendance OR pupils", by: [sign + key]).lines
      let words = lines.map { word(place, of: $0) }
      let firstEmpty = try #require(words.firstIndex(of: ""))
      #expect(firstEmpty > 0 && words[firstEmpty...].allSatisfy(\.isEmpty))
      #expect(
        words[..<firstEmpty].elementsEqual(
          words[..<firstEmpty].sorted(by: sign.isEmpty ? (<) : (>))
        )
      )
    }
  }

  @Test("sorts by date in both directions")
  func dates() throws {
    let dates = try concordance("pupils", by: ["-date"]).lines.map {
      $0.letter.letter.date?.description ?? ""
    }
    #expect(dates == dates.sorted(by: >))
    #expect(Set(dates).count > 1)
  }

  @Test("a sample is the same for its seed, whatever the order, and is part of the whole")
  func sample() throws {
    func drawn(_ seed: UInt64, by keys: [String] = []) throws -> [String] {
      try concordance("pupils", by: keys) { $0.sample = .init(size: 7, seed: seed) }.lines.map(name)
    }
    let first = try drawn(3)
    #expect(first.count == 7)
    #expect(try drawn(3) == first)
    #expect(try Set(drawn(3, by: ["left1"])) == Set(first))
    #expect(try drawn(4) != first)
    let all = try concordance("pupils").lines.map(name)
    #expect(Set(first).isSubset(of: all))
    #expect(try concordance("pupils") { $0.sample = .init(size: 10_000) }.lines.map(name) == all)
  }

  @Test("of a sample, lines of other letters stay when a letter is gone")
  func stableSample() throws {
    let all = try concordance("pupils").lines
    let letter = try #require(all.first?.letter.id)
    func drawn(_ query: String, _ size: Int) throws -> Set<String> {
      Set(try concordance(query) { $0.sample = .init(size: size, seed: 3) }.lines.map(name))
    }
    let others = "pupils NOT letter:\(letter)"
    let rest = Set(try concordance(others).lines.map(name))
    #expect(rest.count < all.count && rest.count > 20)
    #expect(try drawn("pupils", 20).intersection(rest).isSubset(of: drawn(others, 20)))
    #expect(try drawn("pupils", 10).isSubset(of: drawn("pupils", 20)))
  }

  @Test("pages follow each other and make up the whole")
  func pages() throws {
    let all = try concordance("pupils").lines.map(name)
    var paged: [String] = []
    var offset: Int? = 0
    while let start = offset {
      let page = try concordance("pupils") {
        $0.offset = start
        $0.limit = 9
      }
      paged += page.lines.map(name)
      offset = page.nextOffset
    }
    #expect(paged == all)
    #expect(try concordance("pupils") { $0.offset = .max }.lines.isEmpty)
  }

  @Test(
    "refuses unknown sort keys",
    arguments: ["left0", "left10", "left", "-", "", "right-1", "colour", "left1x"]
  )
  func unknownKeys(name: String) {
    #expect(throws: LetterSearchError.self) { try ConcordanceKey(named: name) }
  }

  @Test("each subset is as likely to be drawn")
  func fairness() {
    var counts = Array(repeating: 0, count: 6)
    for seed in 0..<3000 as Range<UInt64> {
      let sample = RandomSample(size: 2, seed: seed)
      let names = (0..<6).map { "2011-02-25-elm-primary~0123456789 \($0)" }
      let numbers = names.map { sample.number(of: $0) }
      for drawn in numbers.sorted().prefix(2) { counts[numbers.firstIndex(of: drawn) ?? 0] += 1 }
    }
    // 1000 each, with a standard deviation of 26.
    #expect(counts.allSatisfy { (870...1130).contains($0) })
  }
}

@Suite("ContextText")
struct ContextTextTests {
  @Test("fits columns, whole characters, from either end")
  func fits() {
    #expect(ContextText(endOf: "one two three", columns: 7).text == "o three")
    #expect(ContextText(beginningOf: "one two three", columns: 8).text == "one two")
    #expect(ContextText(beginningOf: " one\n\ttwo ", columns: 20).text == "one two")
    #expect(ContextText(endOf: "", columns: 5).aligned(right: 5) == "     ")
    #expect(ContextText(beginningOf: "abc", columns: 0).text.isEmpty)
    #expect(ContextText(cutting: "one two", toColumns: 7).text == "one two")
    #expect(ContextText(cutting: "one two three", toColumns: 7).text == "one tw…")
    #expect(ContextText(cutting: "one two three", toColumns: 5).columns == 4)
  }

  @Test("counts combining marks as nothing and wide characters as two")
  func widths() {
    let accents = ContextText(endOf: "xe\u{301}e\u{301}", columns: 2)
    #expect(accents.text == "e\u{301}e\u{301}")
    #expect(accents.columns == 2)
    #expect(ContextText(beginningOf: "日本語", columns: 5).text == "日本")
    #expect(ContextText("日本").aligned(left: 6) == "日本  ")
  }
}
