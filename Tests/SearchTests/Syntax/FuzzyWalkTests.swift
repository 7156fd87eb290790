import InvertedIndex
import Search
import TestSupport
import Testing

@Suite("Fuzzy walk over the dictionary")
struct FuzzyWalkTests {
  private static let field = RandomCorpus.text

  @Test("finds what measuring every term finds", arguments: 0..<24 as Range<UInt64>)
  func equalsMeasuring(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let terms = Set((0..<1 + generator.below(500)).map { _ in Self.word(&generator) })
    let segment = try Self.segment(terms)
    for _ in 0..<12 {
      let word = Self.word(&generator)
      let prefix = String(word.prefix(generator.below(3)))
      for distance in 0...2 {
        let found = try Self.found(segment, word, distance, prefix)
        #expect(found == Self.measured(terms, word, distance, prefix), "\(word) \(distance)")
      }
    }
  }

  @Test("letters of several bytes count once, and those that share bytes are different")
  func otherLetters() throws {
    let terms: Set = ["é", "è", "ée", "e", "", "日本", "日木", "𝒳y", "a\u{0}b", "a\u{0}", "a"]
    let segment = try Self.segment(terms)
    for word in terms {
      for distance in 0...2 {
        let found = try Self.found(segment, word, distance, "")
        #expect(found == Self.measured(terms, word, distance, ""), "\(word) \(distance)")
      }
    }
  }

  @Test("the longest word, and one that is longer")
  func longest() throws {
    let longest = String(repeating: "x", count: SpellingAutomaton.longestWord)
    #expect(SpellingAutomaton(longest + "x", distance: 2) == nil)
    let terms: Set = [longest, longest + "xy", String(longest.dropLast(2)), "x"]
    let found = try Self.found(Self.segment(terms), longest, 2, "")
    #expect(found == Self.measured(terms, longest, 2, ""))
    #expect(found.count == 3)
  }

  @Test("a walk ends when told")
  func stops() throws {
    let segment = try Self.segment(["ab", "ac", "ad"])
    let automaton = try #require(SpellingAutomaton("ab", distance: 1))
    var count = 0
    try segment.forEachTerm(in: Self.field, near: automaton) { _, _, _ throws(SegmentError) in
      count += 1
      return count < 2
    }
    #expect(count == 2)
  }

  /// Few letters, so that many words are near each other; now and then a long beginning.
  private static func word(_ generator: inout SeededGenerator) -> String {
    let letters = ["a", "b", "c", "é", "\u{0}"]
    let stem = ["", "", "aba", "governance of "][generator.below(4)]
    return stem + (0..<generator.below(7)).map { _ in letters[generator.below(5)] }.joined()
  }

  private static func segment(_ terms: Set<String>) throws -> Segment {
    var builder = SegmentBuilder(RandomCorpus.schema)
    var draft = DocumentDraft()
    for term in terms { draft.add(try builder.termID(field, term), at: 0) }
    try builder.add(draft)
    return try Segment(contents: builder.serialized())
  }

  private static func found(
    _ segment: Segment,
    _ word: String,
    _ distance: Int,
    _ prefix: String
  ) throws -> [String: Int] {
    let automaton = try #require(SpellingAutomaton(word, distance: distance))
    var found: [String: Int] = [:]
    try segment.forEachTerm(in: field, prefix: prefix, near: automaton) {
      term,
      _,
      distance throws(SegmentError) in
      found[String(decoding: term, as: UTF8.self)] = distance
      return true
    }
    return found
  }

  private static func measured(
    _ terms: Set<String>,
    _ word: String,
    _ distance: Int,
    _ prefix: String
  ) -> [String: Int] {
    var found: [String: Int] = [:]
    for term in terms where term.utf8.starts(with: prefix.utf8) {
      found[term] = Spelling.distance(
        Array(word.unicodeScalars),
        Array(term.unicodeScalars),
        limit: distance
      )
    }
    return found
  }
}
