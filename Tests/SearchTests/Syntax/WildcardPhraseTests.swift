import InvertedIndex
import Search
import TestSupport
import Testing
import TextAnalysis

/// Words with `*` and `?` at any place of a phrase, counted by a reader who tries every word.
@Suite("Wildcards in quotation marks")
struct WildcardPhraseTests {
  @Test("find and mark what a reader finds word by word", arguments: 0..<400 as Range<UInt64>)
  func agree(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let passages = (0..<6).map { _ in RandomReport.text(&random) }
    let asked = AskedPhrase(&random)
    let reader = PatternReader(passages)
    let expected = passages.indices.filter { !reader.marked(asked, in: passages[$0]).isEmpty }
    let query = asked.text
    let shelf = Shelf(passages)
    let compiled = try shelf.compile(query)
    let searcher = try EngineAgreementTests.searcher(passages)
    let found = try searcher.matches(compiled.query()).map { Int($0.rawValue) }
    #expect(found == expected, "\(query)")
    for passage in passages.indices {
      let spans = Highlighter(compiled).spans(in: shelf.texts[passage])
      let bytes = spans.reduce(into: Set<Int>()) { $0.formUnion($1.utf8) }
      let marked = reader.marked(asked, in: passages[passage])
      // Of the words that may stand at a loose distance, some are marked.
      let isRight = asked.slop == nil ? bytes == marked : bytes.isSubset(of: marked)
      #expect(isRight && bytes.isEmpty == marked.isEmpty, "\(query) in \(passage)")
    }
  }

  @Test(
    "stand where they are typed",
    arguments: [
      ("\"worker* are\"", [0, 1]), ("\"worker* is\"", []), ("\"social worker* caseload*\"", [2]),
      ("\"social work* practice\"", [3]), ("\"social worker practice\"", []),
      ("\"w?rker are\"", []), ("\"wo?ker* are\"", [0, 1]), ("\"wor*s are\"", [0, 1]),
      ("\"practice soc* work*\"~", []), ("\"soc* working practice\"~", [3]),
      ("\"practice soc*\"~1", [3]), ("\"soc* work*\" NEAR/2 clear", [3]),
      ("\"soc* work*\" NEAR caseload", [2]), ("\"well-be* of\"", [4]), ("\"wellbe* of\"", [4]),
      ("\"worker*’s view\"", [5]), ("\"worker*’s\" AND view", [5]),
      ("well-be* NEAR/2 workers", [4]),
    ]
  )
  func places(query: String, expected: [Int]) throws {
    let shelf = Shelf([
      "Workers are busy.", "Some workers are not. Is a worker busy?", "A social worker’s caseload.",
      "Social work practice is clear.", "The well-being of workers.", "A worker’s view.",
    ])
    #expect(try shelf.search(query) == expected)
  }

  @Test(
    "with a hyphen find the parts and the joined word, as the word itself does",
    arguments: [
      ("front-lin*", [0, 1, 2, 3]), ("front-li?e", [0, 1, 2]), ("fro*-line", [0, 1, 2]),
      ("\"front-lin* staff\"", [0, 1]), ("\"the front-lin*\"", [2]), ("on-goin*", [4, 5]),
      ("text:on-goin*", [4, 5]), ("on-goin* NEAR/3 work", [4]), ("front-zebra*", []),
      ("front-lin* NOT staff", [2, 3]),
    ]
  )
  func hyphens(query: String, expected: [Int]) throws {
    let shelf = Shelf([
      "Frontline staff are busy.", "Front-line staff are not.", "They stand in the front line.",
      "Of all frontliners.", "Ongoing work.", "It is on-going.", "A line in front.",
    ])
    #expect(try shelf.search(query) == expected)
  }

  @Test("with a hyphen are told with the words that have it, joined and in parts")
  func hyphensTold() throws {
    let shelf = Shelf(["Frontline staff.", "Front-line work.", "In front links are missing."])
    let expansions = try shelf.compile("front-li*").expansions
    #expect(expansions.count == 1)
    #expect(expansions.first?.pattern == "front-li*")
    #expect(expansions.first?.terms.contains("links") == false)
  }

  @Test("that no word is like are told, and nothing is found")
  func unknown() throws {
    let shelf = Shelf(["Workers are busy."])
    let compiled = try shelf.compile("\"werker* are\"")
    #expect(compiled.notes.map(\.code) == [.noExpansion])
    #expect(compiled.query() == .nothing)
    let known = try shelf.compile("\"work* are\"")
    #expect(known.expansions.map(\.terms) == [["workers"]])
  }
}

private enum RandomReport {
  static let words = ["work", "worker", "workers", "working", "plan", "plans", "planned", "good"]

  static func text(_ random: inout SeededGenerator) -> String {
    (0..<9).map { _ in (random.pick(words) ?? "") + (random.pick([" ", " ", " ", ". "]) ?? " ") }
      .joined()
  }
}

/// A phrase of words with and without wildcards.
private struct AskedPhrase {
  var patterns: [String]
  /// `nil` compares words as written.
  var slop: Int?
  var isStemmed: Bool

  init(_ random: inout SeededGenerator) {
    let all = RandomReport.words + ["work*", "worke*", "pl?n", "pl*n*", "wo?k*", "go*", "wo*ing"]
    let patterns = (0..<Int.random(in: 2...3, using: &random)).map { _ in random.pick(all) ?? "" }
    self.patterns = patterns
    isStemmed = Int.random(in: 0..<4, using: &random) == 0
    slop = !isStemmed && Int.random(in: 0..<3, using: &random) == 0 ? 2 : nil
  }

  var text: String {
    let mark = isStemmed ? "~" : slop.map { "~\($0)" } ?? ""
    return "\"\(patterns.joined(separator: " "))\"\(mark)"
  }
}

/// Tries every choice of words.
private struct PatternReader {
  private let vocabulary: Set<String>

  init(_ passages: [String]) {
    vocabulary = Set(passages.flatMap { Analyzer.english.tokens(in: $0).map(\.term) })
  }

  /// The bytes of a passage that belong to a match.
  func marked(_ asked: AskedPhrase, in passage: String) -> Set<Int> {
    let words = Analyzer.english.tokens(in: passage)
    let candidates = asked.patterns.map { pattern in
      words.indices.filter { isMatch(words[$0], pattern, isStemmed: asked.isStemmed) }
    }
    let choices = candidates.reduce([[]]) { choices, places in
      choices.flatMap { choice in places.map { choice + [$0] } }
    }
    return choices.reduce(into: []) { bytes, choice in
      // The border of two sentences counts as one word.
      let positions = choice.map { words[$0].position + words[$0].sentence }
      guard Set(positions).count == positions.count, let first = positions.min(),
        let last = positions.max()
      else { return }
      if let slop = asked.slop {
        guard last - first + 1 - positions.count <= slop else { return }
      } else {
        guard positions == Array(positions[0]..<positions[0] + positions.count) else { return }
      }
      let isRun = { (place: Int) in
        positions.contains(words[place].position + words[place].sentence - 1)
      }
      for place in choice {
        bytes.formUnion(words[place].range)
        // Neighbours are marked with what stands between them.
        if place > 0, isRun(place) {
          bytes.formUnion(words[place - 1].range.upperBound..<words[place].range.lowerBound)
        }
      }
    }
  }

  private func isMatch(_ word: Token, _ pattern: String, isStemmed: Bool) -> Bool {
    let isSame = { (term: String) in Self.isLike(Array(term), Array(pattern)) }
    guard isStemmed else { return isSame(word.term) }
    guard pattern.contains(where: { $0 == "*" || $0 == "?" }) else {
      return word.indexForm == Analyzer.english.tokens(in: pattern).first?.indexForm
    }
    let stems = vocabulary.filter(isSame).compactMap {
      Analyzer.english.tokens(in: $0).first?.indexForm
    }
    return stems.contains(word.indexForm)
  }

  private static func isLike(_ letters: [Character], _ pattern: [Character]) -> Bool {
    guard let first = pattern.first else { return letters.isEmpty }
    let rest = Array(pattern.dropFirst())
    if first == "*" { return (0...letters.count).contains { isLike(Array(letters[$0...]), rest) } }
    guard let letter = letters.first, first == "?" || first == letter else { return false }
    return isLike(Array(letters.dropFirst()), rest)
  }
}
