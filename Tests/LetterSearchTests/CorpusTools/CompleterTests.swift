import Search
import Testing

@testable import LetterSearch

@Suite("Completer")
struct CompleterTests {
  static let completer = Result {
    try Completer(LetterSearcher(CorpusIndex.shared.index))
  }

  private func completions(
    _ query: String,
    at cursor: Int? = nil,
    limit: Int = 8
  ) throws -> [Completion] {
    try Self.completer.get().completions(of: query, at: cursor, limit: limit)
  }

  @Test("offers phrases of the words before, then words")
  func phrases() throws {
    let found = try completions("nurture g")
    let first = try #require(found.first)
    #expect(first.kind == .phrase)
    #expect(first.text == "\"nurture group\"")
    #expect(first.replaced.utf8 == 0..<9)
    let word = try #require(found.first { $0.kind == .word })
    #expect(word.replaced.utf8 == 8..<9)
    #expect(word.text.hasPrefix("g"))
    #expect(
      try completions("the Boxall p").first?.applied(to: "the Boxall p") == "the \"Boxall profile\""
    )
  }

  @Test("words in fewer passages than the best phrase are left out, where there is one")
  func noise() throws {
    let doors = (1...4).map { "The front door is open \($0)." }
    let searcher = try SmallCorpus.searcher([
      .init(id: "a", passages: doors + ["They front it, and dare to.", "Neglect is a danger."])
    ])
    let completer = try Completer(searcher)
    let beside = try completer.completions(of: "front d")
    #expect(beside.map(\.text) == ["\"front door\"", "door"])
    #expect(beside.map(\.count?.passages) == [4, 4])
    #expect(try completer.completions(of: "neglect d").map(\.text) == ["danger"])
  }

  @Test(
    "a phrase within quotation marks gets no further ones",
    arguments: ["\"Boxall p", "\"Boxall p\""]
  )
  func quotedPhrase(query: String) throws {
    let found = try #require(try completions(query, at: 9).first)
    #expect(found.kind == .phrase && found.text == "Boxall profile")
    #expect(found.applied(to: query) == query.replacing(" p", with: " profile"))
  }

  @Test("offers bodies whose names begin so, from three letters on, with their fields")
  func names() throws {
    let found = try completions("belm")
    #expect(found.map(\.text) == ["institution:\"Belmont Primary School\""])
    #expect(found[0].applied(to: "belm") == found[0].text)
    #expect(try completions("medw").contains { $0.text == "la:Medway" })
    #expect(try completions("nurture derb", limit: 3).contains { $0.text.hasPrefix("la:\"Derby") })
    #expect(try !completions("be").contains { $0.kind == .value })
    #expect(try !completions("\"belm").contains { $0.kind == .value })
  }

  @Test(
    "offers bodies whose names begin with several words, before what continues the last word",
    arguments: [
      ("Belmont Pr", "institution:\"Belmont Primary School\""),
      ("luton inf", "institution:\"Luton Infant & Nursery School\""),
      ("nurture belmont primary s", "nurture institution:\"Belmont Primary School\""),
      ("derby c", "la:\"Derby City\""),
    ]
  )
  func namesOfSeveralWords(typed: String, query: String) throws {
    let found = try completions(typed)
    let place = try #require(found.firstIndex { $0.applied(to: typed) == query }, "\(found)")
    let word = found.firstIndex { $0.kind != .value } ?? found.endIndex
    #expect(place < word)
    #expect(try !completions("zebra Pr").contains { $0.kind == .value })
  }

  @Test("never offers what only the index joins of a compound's parts")
  func joinedWords() throws {
    let searcher = try SmallCorpus.searcher([
      .init(
        id: "a",
        passages: ["A health-brokered plan by the sea for well-being and e-learning."]
      ),
      .init(id: "b", passages: ["Their wellbeing is good at Southend-on-Sea."]),
    ])
    let completer = try Completer(searcher)
    func words(_ typed: String) throws -> [String] {
      try completer.completions(of: typed).filter { $0.kind == .word }.map(\.text)
    }
    #expect(try words("healthb").isEmpty && words("health") == ["health"])
    #expect(try words("elearn").isEmpty && words("southendo").isEmpty)
    #expect(try words("wellb") == ["wellbeing"])
    #expect(try searcher.words(startingWith: "healthb").words.isEmpty)
    #expect(try searcher.words(startingWith: "wellb").words.map(\.passages) == [2])
    let note = try #require(
      try searcher.search(SearchRequest("healthbrokred")).notes.first { $0.code == .didYouMean }
    )
    #expect(note.fix == "health-brokered")
  }

  @Test(
    "counts are those of the search",
    arguments: [
      "nurture g", "belm", "medw", "improv", "make g", "school:b", "section:", "inspector:",
      "date:20",
    ]
  )
  func counts(query: String) throws {
    let found = try completions(query, limit: 16)
    #expect(!found.isEmpty)
    for completion in found {
      let asked =
        switch completion.kind {
        // Behind another word, the passages that have both in their text.
        case .word:
          query.hasSuffix(" g")
            ? "text:" + query.dropLast() + "AND \"\(completion.text)\"" : "\"\(completion.text)\""
        case .phrase: completion.text
        case .value: completion.applied(to: query)
        }
      #expect(try CorpusIndex.shared.response(asked).total == completion.count, "\(asked)")
    }
  }

  @Test("field values are written as in the letters, quoted when they must be")
  func values() throws {
    #expect(try completions("school:belm").first?.text == "\"Belmont Primary School\"")
    #expect(try completions("x school:\"belmont p").first?.replaced.utf8 == 9..<19)
    #expect(try completions("section:imp").map(\.text) == ["improvements"])
    #expect(try completions("inspector:macd").first?.text == "macdonald")
  }

  @Test("offsets are told in both units")
  func offsets() throws {
    let found = try #require(try completions("é😀 AND nurt").first)
    #expect(found.text == "nurture")
    #expect(found.replaced.utf8 == 11..<15)
    #expect(found.replaced.utf16 == 8..<12)
    #expect(found.applied(to: "é😀 AND nurt") == "é😀 AND nurture")
  }

  @Test("any text and cursor are taken", arguments: 0..<60 as Range<UInt64>)
  func total(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let pieces = [
      "nurture", "\"", "(", ")", " ", ":", "school", "-", "é", "😀", "e\u{301}", "“", "+", "AND",
      "g", "*", "\u{0}", "\\", "la:", "日", "|",
    ]
    let query = (0..<12).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    let completer = try Self.completer.get()
    for cursor in -1...query.utf8.count + 1 {
      for completion in try completer.completions(of: query, at: cursor, limit: 3) {
        #expect(completion.replaced.utf8.upperBound <= query.utf8.count)
        let range = completion.replaced
        let start = String(decoding: Array(query.utf8)[..<range.utf8.lowerBound], as: UTF8.self)
        #expect(start.utf16.count == range.utf16.lowerBound)
      }
    }
  }

  @Test("words behind others are those that stand with them, counted together")
  func wordsBeside() throws {
    let searcher = try SmallCorpus.searcher([
      .init(id: "a", date: nil, passages: ["Pupils are heard and have a voice.", "Vans wait."]),
      .init(id: "b", date: nil, passages: ["Vans are many, and vans are white.", "Pupil voice."]),
      .init(id: "c", date: nil, passages: ["A very old boat is here for pupils.", "A pupil."]),
    ])
    let completer = try Completer(searcher)
    let words = try completer.completions(of: "pupil v").filter { $0.kind == .word }
    #expect(words.map(\.text) == ["voice", "very"])
    #expect(words.map(\.count?.passages) == [2, 1])
    #expect(try completer.completions(of: "voice of wh").isEmpty)
    #expect(try completer.completions(of: "the va").contains { $0.text == "vans" })
  }

  @Test("of many words behind another, the most frequent stay, and are not counted")
  func frequentBeside() throws {
    let frequent = (0..<300).map { "Pupils wait at weir \($0)." }
    let rare = (0..<70).map { "Pupils saw w\($0)x." }
    let searcher = try SmallCorpus.searcher([.init(id: "a", passages: frequent + rare)])
    let words = try Completer(searcher).completions(of: "pupils w", limit: 16)
      .filter { $0.kind == .word }
    #expect(Set(words.prefix(2).map(\.text)) == ["wait", "weir"])
    #expect(words.prefix(2).allSatisfy { $0.count == nil || $0.count?.passages == 300 })
    #expect(words.dropFirst(2).allSatisfy { $0.count?.passages == 1 })
  }

  @Test("what no word begins with gets the nearest word")
  func nearWord() throws {
    let found = try completions("boxall nuture")
    #expect(found.map(\.text) == ["nurture"])
    #expect(found.first?.replaced.utf8 == 7..<13)
    #expect(try completions("xqzt").isEmpty)
  }
}
