import TestSupport
import Testing

@testable import TextAnalysis

@Suite("Lexicon")
struct LexiconTests {
  @Test("gives each term one number, in order of arrival", arguments: 0..<20 as Range<UInt64>)
  func numbersTerms(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var lexicon = Lexicon()
    var numbers: [[UInt8]: Int] = [:]
    for _ in 0..<3_000 {
      let term = RandomTerm.next(using: &random)
      let word = lexicon.id(of: term.span)
      #expect(word.index == numbers[term, default: numbers.count])
      numbers[term] = word.index
      #expect(Array(lexicon.term(word)) == term)
    }
    #expect(lexicon.count == numbers.count)
  }

  @Test("numbers many words as it numbers them one by one", arguments: 0..<20 as Range<UInt64>)
  func numbersAll(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var (together, single) = (Lexicon(), Lexicon())
    for _ in 0..<100 {
      // Few are met for the first time, most again, some twice in a batch.
      let terms = (0..<Int.random(in: 0..<80, using: &random)).map { _ in
        Array(String(Int.random(in: 0..<2_000, using: &random), radix: 3).utf8)
      }
      var numbers = [Int?](repeating: nil, count: terms.count)
      together.numberAll(terms.map { WordKey($0.span) }) { numbers[$0] = $1.index }
      #expect(numbers == terms.map { single.id(of: $0.span).index })
    }
    // As many as make a lexicon remember which words were asked for last.
    #expect(single.count > 1_024 && together == single)
  }

  @Test("knows long terms apart that share a key")
  func keepsSharedKeysApart() {
    var table = KeyTable(capacity: 4)
    let key = WordKey(low: 1, high: 2, length: 20)
    for number in 0..<50 as Range<UInt32> { table.insert(number, for: key) }
    for number in 0..<50 as Range<UInt32> {
      #expect(table.number(of: key) { $0 == number } == number)
    }
    #expect(table.number(of: key) { _ in false } == nil)
    #expect(table.number(of: WordKey(low: 2, high: 1, length: 20)) == nil)
  }

  @Test("works out the index form as the analyzer does")
  func givesIndexForms() throws {
    var lexicon = Lexicon()
    for term in try Fixture.lines("english-voc.txt") {
      let word = lexicon.id(of: Array(term.utf8).span)
      for _ in 0..<2 {
        let form = lexicon.indexForm(of: word)
        #expect(Array(lexicon.term(form)) == IndexForm.of(Array(term.utf8)), "\(term)")
      }
    }
  }
}

@Suite("Key of a word")
struct WordKeyTests {
  @Test("holds up to 16 bytes", arguments: 0...16)
  func holdsBytes(count: Int) {
    let term = (0..<count).map { UInt8($0 + 97) }
    let key = WordKey(term.span)
    var bytes: [UInt8] = []
    key.append(to: &bytes)
    #expect(key.isWhole && bytes == term)
    if count > 0 { #expect(key.first == term.first && key.last == term.last) }
  }

  @Test("differs where terms differ, whatever their lengths", arguments: 0..<20 as Range<UInt64>)
  func tellsTermsApart(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1_000 {
      let (left, right) = (RandomTerm.next(using: &random), RandomTerm.next(using: &random))
      #expect((WordKey(left.span) == WordKey(right.span)) == (left == right))
    }
  }
}

/// Terms that often share most of their bytes.
private enum RandomTerm {
  static func next(using random: inout SeededGenerator) -> [UInt8] {
    let length = Int.random(in: 0..<60, using: &random) / 2 + 1
    var term = [UInt8](repeating: 97, count: length)
    for _ in 0..<2 {
      term[Int.random(in: 0..<length, using: &random)] = UInt8.random(in: 97..<100, using: &random)
    }
    return term
  }
}
