import Testing

@testable import Search

@Suite("SortedTerms")
struct SortedTermsTests {
  @Test("every beginning of many terms has its most frequent", arguments: 0..<20 as Range<UInt64>)
  func prefixes(seed: UInt64) {
    var generator = SeededLetters(state: seed)
    let words = Set((0..<300).map { _ in generator.word() }).sorted()
    var terms = SortedTerms()
    var frequencies: [String: UInt32] = [:]
    for word in words {
      let frequency = UInt32(generator.next() % 20)
      frequencies[word] = frequency
      terms.append(Array(word.utf8), frequency: frequency)
    }
    let found = terms.frequentPrefixes(above: 10, longest: 8, keeping: 4)
    let all = Set(words.flatMap { word in (0...word.count).map { String(word.prefix($0)) } })
    let expected = all.filter { prefix in words.count { $0.hasPrefix(prefix) } > 10 }
    #expect(Set(found.map(\.prefix)) == expected)
    for (prefix, places) in found {
      let best = words.filter { $0.hasPrefix(prefix) }
        .sorted { (frequencies[$1] ?? 0, $0) < (frequencies[$0] ?? 0, $1) }
      #expect(places.map(terms.text) == Array(best.prefix(4)), "\(prefix)")
    }
  }

  private struct SeededLetters {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }

    mutating func word() -> String {
      String((0..<1 + next() % 5).map { _ in Character(["a", "b", "c"][Int(next() % 3)]) })
    }
  }
}
