import Search
import TestSupport
import Testing
import TextAnalysis

@Suite("Highlighter")
struct HighlighterTests {
  static let passage =
    "🙂 Café leaders’ work: “early reading” and phonics. Reading early is well-being; not SEAL."

  private func marked(_ query: String, in text: String = passage) throws -> [String] {
    let shelf = Shelf([text])
    let heading = AnalyzedText("", as: Shelf.heading)
    let highlighter = Highlighter(try shelf.compile(query))
    let spans = highlighter.spans(in: shelf.texts[0], beside: [heading])
    let bytes = Array(text.utf8)
    let units = Array(text.utf16)
    return spans.map { span in
      let slice = String(decoding: bytes[span.utf8], as: UTF8.self)
      #expect(slice == String(decoding: units[span.utf16], as: UTF16.self))
      return slice
    }
  }

  @Test(
    "marks whole words where the query matches",
    arguments: [
      ("readings", ["reading", "Reading"]),
      ("\"early reading\"", ["early reading"]),
      ("\"reading early\"", ["Reading early"]),
      ("\"phonics reading\"", []),
      ("cafe leader", ["Café", "leaders’"]),
      ("wellbeing", ["well-being"]),
      ("\"well being\"", ["well-being"]),
      ("being", ["being"]),
      ("SEAL", ["SEAL"]),
      ("phon*", ["phonics"]),
      ("early AND nothing", []),
      ("(early AND nothing) OR phonics", ["phonics"]),
      ("phonics -early", []),
      ("phonics NEAR/2 reading", ["reading", "phonics", "Reading"]),
      ("date:2019 phonics", ["phonics"]),
      ("section:improvements", []),
      ("in:sentence(early phonics)", ["early", "phonics"]),
      ("early in:sentence(early phonics)", ["early", "phonics", "early"]),
      ("in:sentence(seal phonics)", []),
      ("in:sentence(early phonics) OR seal", ["early", "phonics", "SEAL"]),
      ("in:sentence(early phonics)^2", ["early", "phonics"]),
      ("being NOT in:sentence(early phonics)", []),
      ("being NOT in:sentence(seal phonics)", ["being"]),
      ("in:sentence(well in:sentence(early phonics))", ["early", "phonics", "well"]),
      ("being in:section(phonics)", ["being"]),
      ("*", []),
    ]
  )
  func marks(query: String, expected: [String]) throws {
    // A possessive mark may or may not belong to the word; the letters do.
    let found = try marked(query).map { $0.hasSuffix("’") ? String($0.dropLast()) : $0 }
    #expect(found == expected.map { $0.hasSuffix("’") ? String($0.dropLast()) : $0 })
  }

  @Test("scopes within scopes mark what one does, and in no more time for each")
  func nestedScopes() throws {
    let text = String(repeating: "Early reading and phonics. Others read late. ", count: 30)
    let one = try marked("in:sentence(early phonics)", in: text)
    #expect(one.count == 60)
    // Gone through once for each sentence, these would take 60 to the power of 15.
    let deep = String(repeating: "in:sentence(", count: 15) + "early phonics"
    #expect(try marked(deep + String(repeating: ")", count: 15), in: text) == one)
  }

  @Test("tells the words that a passage lacks, as typed")
  func missing() throws {
    let shelf = Shelf([Self.passage])
    let highlighter = Highlighter(try shelf.compile("Leaders, governors the phonics tracking"))
    #expect(highlighter.missingWords(in: shelf.texts) == ["governors", "tracking"])
    let heading = AnalyzedText("Tracking of progress", as: Shelf.heading)
    #expect(highlighter.missingWords(in: shelf.texts + [heading]) == ["governors"])
    let strict = Highlighter(try shelf.compile("leaders OR governors"))
    #expect(strict.missingWords(in: shelf.texts).isEmpty)
  }

  @Test("a part that the heading fulfils lets the passage be marked")
  func companions() throws {
    let shelf = Shelf([Self.passage])
    let highlighter = Highlighter(try shelf.compile("title:progress phonics"))
    let heading = AnalyzedText("Tracking of progress", as: Shelf.heading)
    let other = AnalyzedText("Leadership", as: Shelf.heading)
    #expect(highlighter.spans(in: shelf.texts[0], beside: [heading]).count == 1)
    #expect(highlighter.spans(in: shelf.texts[0], beside: [other]).isEmpty)
  }

  @Test("spans are ordered, apart and on characters", arguments: 0..<400 as Range<UInt64>)
  func properties(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let words = [
      "café", "e\u{301}tude", "🙂", "👩‍👧", "reading", "well-being", "’s", "SEAL", "\r\n", ".", "naïve",
    ]
    let text = (0..<30).map { _ in random.pick(words) ?? "" }.joined(separator: " ")
    let queries = [
      "cafe etude reading", "\"reading seal\"", "\"seal reading\"~4", "well-being", "read* naive",
      "NEAR(reading cafe seal, 6)", "\"wellbeing reading\"",
    ]
    let shelf = Shelf([text])
    let compiled = try shelf.compile(random.pick(queries) ?? "reading")
    let spans = Highlighter(compiled).spans(in: shelf.texts[0])
    var borders: Set<Int> = [0]
    var offset = 0
    for character in text {
      offset += character.utf8.count
      borders.insert(offset)
    }
    for (index, span) in spans.enumerated() {
      #expect(!span.utf8.isEmpty)
      #expect(borders.contains(span.utf8.lowerBound) && borders.contains(span.utf8.upperBound))
      if index > 0 { #expect(spans[index - 1].utf8.upperBound <= span.utf8.lowerBound) }
      let inUTF8 = String(decoding: Array(text.utf8)[span.utf8], as: UTF8.self)
      let inUTF16 = String(decoding: Array(text.utf16)[span.utf16], as: UTF16.self)
      #expect(inUTF8 == inUTF16)
    }
  }

  @Test("a phrase with a word twice needs it twice")
  func repeatedWords() throws {
    #expect(try marked("\"very very\"~3", in: "very good") == [])
    #expect(try marked("\"very very\"~3", in: "very good, very calm") == ["very", "very"])
  }
}
