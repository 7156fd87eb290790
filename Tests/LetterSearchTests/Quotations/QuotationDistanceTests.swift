import TestSupport
import Testing

@testable import LetterSearch

@Suite("The distance of a quotation from a passage")
struct QuotationDistanceTests {
  /// The table of all beginnings of quotation and passage, each cell as it is defined.
  private static func naive(_ pattern: QuotationPattern, _ words: [QuotedWord]) -> Int {
    var row = [Int](repeating: 0, count: words.count + 1)
    for (index, element) in pattern.elements.enumerated() {
      let above = row
      for place in row.indices {
        switch element {
        case .omission: row[place] = above[...place].min() ?? 0
        case .insertion: row[place] = starts(place, words).map { above[$0] }.min() ?? 0
        case .word, .anyOf:
          var costs = [above[place] + 1]
          if place > 0 {
            let isFirst = index == pattern.firstWord
            let isSame = element.matches(words[place - 1], isFirst: isFirst)
            costs += [above[place - 1] + (isSame ? 0 : 1), row[place - 1] + 1]
          }
          row[place] = costs.min() ?? 0
        }
      }
    }
    return row.min() ?? 0
  }

  private static func starts(_ place: Int, _ words: [QuotedWord]) -> [Int] {
    let passed = words[..<place].reversed().prefix { !WordNumbers.turnsSense($0.text) }
    // Up to 8 words, and any signs among them.
    return (0...passed.count).filter { passed.prefix($0).count(where: \.isWord) <= 8 }
      .map { place - $0 }
  }

  @Test(
    "is that of the whole table, and none where the limit is no greater",
    arguments: 0..<1000 as Range<UInt64>
  )
  func agrees(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var distance = QuotationDistance()
    // Several quotations, one after the other, and words that are numbered only behind them.
    for _ in 0..<4 {
      let (quotation, passage) = RandomQuotation.texts(&random)
      let pattern = QuotationPattern(quotation)
      distance.take(pattern)
      for text in [passage, RandomQuotation.texts(&random).passage + " later"] {
        let words = QuotedWord.words(in: text)
        let expected = Self.naive(pattern, words)
        let numbers = distance.words.numbers(of: words)
        for limit in 0...expected + 2 {
          let found = distance.distance(from: numbers, below: limit)
          #expect(found == (expected < limit ? expected : nil), "\(quotation) | \(text)")
        }
      }
    }
  }

  /// As ``naive(_:_:)``, of passages parted by ``QuotedWord/passageEnd``.
  private static func naiveJoined(_ pattern: QuotationPattern, _ words: [QuotedWord]) -> Int {
    func passageStart(_ place: Int) -> Int {
      words[..<place].lastIndex(where: \.isPassageEnd).map { $0 + 1 } ?? 0
    }
    func starts(_ place: Int) -> Bool { place == 0 || words[place - 1].isPassageEnd }
    var row = [Int](repeating: 0, count: words.count + 1)
    for (index, element) in pattern.elements.enumerated() {
      let above = row
      for place in row.indices {
        var costs: [Int]
        switch element {
        case .omission: costs = Array(above[passageStart(place)...place])
        case .insertion:
          let first = passageStart(place)
          costs = Self.starts(place, words).filter { $0 >= first }.map { above[$0] }
        case .word, .anyOf:
          costs = [above[place] + (starts(place) && element.partsPassages ? 0 : 1)]
          if place > 0, !words[place - 1].isPassageEnd {
            let isFirst = index == pattern.firstWord
            let isSame = element.matches(words[place - 1], isFirst: isFirst)
            costs += [above[place - 1] + (isSame ? 0 : 1), row[place - 1] + 1]
          }
        }
        // Gaps in a row are all in one passage.
        let next = index + 1 < pattern.elements.count ? pattern.elements[index + 1] : nil
        let mayCross = !element.isGap || next?.isGap != true
        if place > 0, words[place - 1].isPassageEnd, mayCross { costs.append(row[place - 1]) }
        row[place] = costs.min() ?? 0
      }
    }
    return row.min() ?? 0
  }

  @Test(
    "from passages that follow one another is that of the whole table, and of the steps shown",
    arguments: 0..<100 as Range<UInt64>
  )
  func joined(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var distance = QuotationDistance()
    for _ in 0..<2 {
      var (quotation, words): (String, [QuotedWord]) = ("", [])
      for number in 0...1 + random.below(3) {
        let (part, passage) = RandomQuotation.texts(&random)
        quotation += [" ", ". ", "; ◼ ", " … ", " - "][random.below(5)] + part
        words += (number > 0 ? [.passageEnd] : []) + QuotedWord.words(in: passage)
      }
      let pattern = QuotationPattern(quotation)
      distance.take(pattern)
      let expected = Self.naiveJoined(pattern, words)
      let numbers = distance.words.numbers(of: words)
      for limit in [0, expected / 2, expected, expected + 1, expected + 2] {
        let found = distance.distance(fromJoined: numbers, below: limit)
        let isFar = expected >= limit || pattern.length == 0
        #expect(found == (isFar ? nil : expected), "\(quotation) | \(words)")
      }
      let shown = QuotationAlignment(pattern, in: words).place()?.steps.count {
        switch $0 {
        case .changed, .added, .leftOut: true
        case .same, .skipped, .inserted, .replaced, .passageEnd, .mark: false
        }
      }
      #expect(shown == expected, "\(quotation) | \(words)")
    }
  }

  private func rowCount(_ quotation: String, _ passage: String, below limit: Int) -> Int {
    var distance = QuotationDistance()
    distance.take(QuotationPattern(quotation))
    let words = distance.words.numbers(of: QuotedWord.words(in: passage))
    _ = distance.distance(from: words, below: limit)
    return distance.rowCount
  }

  @Test("of gaps in a row takes no more work than of one")
  func gaps() {
    let passage = String(repeating: "one two not ", count: 100)
    for gap in ["[x] ", "… ", "[x] … ", "[…] [x] "] {
      let gaps = String(repeating: gap, count: 1000)
      #expect(rowCount("one \(gaps)two", passage, below: .max) == 3)
    }
  }

  @Test("is not worked out where the passage lacks too many of the words, or is too short")
  func lacking() {
    #expect(rowCount("one two three", "one two one two", below: 1) == 0)
    #expect(rowCount("one two two", "one two three", below: 1) == 0)
    #expect(rowCount("one two three", "one two", below: 1) == 0)
    // Not beyond the words from which on the limit is reached.
    #expect(rowCount("two one three four", "one two three four", below: 1) == 2)
  }

  @Test(
    "is one of numbers that tell which words are equal, and which but for the first letter's case"
  )
  func numbers() {
    var numbers = WordNumbers()
    let words = [
      "the", "The", "THE", "the", "\u{e9}t\u{e9}", "E\u{301}te\u{301}", "not", "isn't", "7",
    ]
    let found = numbers.numbers(of: words.map { QuotedWord(text: $0, followsSpace: true) })
    #expect(found == [0, 1, 2, 0, 3, 4, 5, 6, 7])
    #expect(numbers.sameBeginning == [0, 0, 2, 3, 3, 5, 6, 7])
    #expect(numbers.turnsSense == [false, false, false, false, false, true, true, true])
  }
}
