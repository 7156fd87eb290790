import TestSupport
import Testing

@testable import TextAnalysis

@Suite("Analyzer on random text")
struct AnalyzerPropertyTests {
  @Test("gives the same tokens with and without the ASCII way", arguments: 0..<150 as Range<UInt64>)
  func waysAgree(seed: UInt64) {
    let text = RandomText.bytes(seed: seed)
    #expect(tokens(text, hasShortcut: true) == tokens(text, hasShortcut: false))
  }

  @Test("gives ranges that rise and fold to the term", arguments: 0..<150 as Range<UInt64>)
  func rangesFoldToTerms(seed: UInt64) throws {
    let text = String(decoding: RandomText.bytes(seed: seed), as: UTF8.self)
    let bytes = Array(text.utf8)
    let borders = Set(text.indices.map { text.utf8.distance(from: text.startIndex, to: $0) })
      .union([bytes.count])
    var end = 0
    for token in Analyzer.english.tokens(in: text) {
      #expect(borders.contains(token.range.lowerBound) && borders.contains(token.range.upperBound))
      let again = Analyzer.english.tokens(in: String(decoding: bytes[token.range], as: UTF8.self))
      #expect(again.contains { $0.term == token.term && $0.width == token.width })
      guard !token.isJoined else { continue }
      #expect(again.count == 1)
      #expect(token.range.lowerBound >= end && !token.range.isEmpty)
      end = token.range.upperBound
    }
  }

  @Test(
    "counts positions from 0 and puts joined forms behind their first part",
    arguments: 0..<150 as Range<UInt64>
  )
  func positionsCount(seed: UInt64) {
    let tokens = Analyzer.english.tokens(
      in: String(decoding: RandomText.bytes(seed: seed), as: UTF8.self)
    )
    let words = tokens.filter { !$0.isJoined }
    #expect(words.map(\.position) == Array(words.indices))
    #expect(zip(words, words.dropFirst()).allSatisfy { $0.sentence <= $1.sentence })
    for (index, joined) in tokens.enumerated() where joined.isJoined {
      let parts = words[joined.position..<joined.position + joined.width]
      #expect(tokens[index - 1] == parts.first)
      #expect(joined.term == parts.map(\.term).joined())
      #expect(
        joined.range == parts[joined.position].range
          .lowerBound..<(parts.last?.range.upperBound ?? 0)
      )
    }
  }

  @Test("folds the term of a word to itself", arguments: 0..<150 as Range<UInt64>)
  func foldingIsIdempotent(seed: UInt64) {
    let text = String(decoding: RandomText.bytes(seed: seed), as: UTF8.self)
    for token in Analyzer.english.words(in: text) {
      #expect(Analyzer.english.tokens(in: token.term).map(\.term) == [token.term])
    }
  }

  @Test("takes text that is cut anywhere")
  func takesEveryTruncation() {
    let text = Array("“Children’s well\u{2011}being” — the ﬁrst café, B&NES 🧑‍🏫 e\u{301}tude.".utf8)
    for count in 0...text.count {
      let prefix = Array(text[..<count])
      #expect(tokens(prefix, hasShortcut: true) == tokens(prefix, hasShortcut: false))
      _ = Analyzer.english.tokens(in: String(decoding: prefix, as: UTF8.self))
    }
  }

  @Test("cuts terms at 255 bytes and a whole character")
  func cutsLongTerms() {
    let long = Analyzer.english.tokens(in: String(repeating: "a", count: 300_000))
    #expect(long.map(\.term.utf8.count) == [255])
    #expect(long.first?.range == 0..<300_000)
    let greek = Analyzer.english.tokens(in: String(repeating: "ω", count: 1_000))
    #expect(greek.map(\.term) == [String(repeating: "ω", count: 127)])
    #expect(greek.first?.range == 0..<2_000)
  }

  @Test(
    "takes time in proportion to the text",
    arguments: [
      "a.b.", "a'", "1,2,", "1,234,", "a-", "a-b ", "é.", "a\u{301}.", "\u{301}", "& ", "\n", "A ",
      "é_", "-\n",
    ]
  )
  func isLinear(unit: String) {
    let growth = TimeGrowth(from: 4_000) { count in
      let text = Array(String(repeating: unit, count: count).utf8)
      return {
        var buffer = TokenBuffer()
        Analyzer.english.analyze(text, into: &buffer)
      }
    }
    #expect(growth.isInProportion, "\(growth)")
  }

  private func tokens(_ text: [UInt8], hasShortcut: Bool) -> TokenBuffer {
    var buffer = TokenBuffer()
    var tokenizer = Tokenizer(hasShortcut: hasShortcut)
    tokenizer.run(text.span, into: &buffer)
    return buffer
  }
}

/// Texts of pieces that meet in every order: words, marks, scripts, broken UTF-8.
enum RandomText {
  private static let pieces: [String] = [
    "the", "Children", "SEN", "TAs", "a", "I", "KS2", "e", "g", "Mr", "No", "etc", "well", "being",
    "2014", "15", "3", "000", "50", "é", "e\u{301}", "ﬁ", "ß", "Å", "ø", "ж", "ת", "カ", "日本",
    "ｆｕｌｌ", "🧑‍🏫", "🇬🇧", "ℹ️", "²", "½", "™", "1️⃣", "한",
    " ", " ", " ", " ", " ", "\n", "\n\n", "\r\n", "\t", "\u{A0}", "\u{2003}",
    ".", ".", "'", "’", "-", "-", "\u{2011}", "–", "—", ",", ":", ";", "_", "&", "/", "“", "”",
    "\"", "(", ")", "?", "!", "…", "•", "\u{AD}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{301}",
  ]

  static func bytes(seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<200 {
      bytes += Array((pieces.randomElement(using: &random) ?? "").utf8)
      if Int.random(in: 0..<100, using: &random) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      }
    }
    return bytes
  }
}
