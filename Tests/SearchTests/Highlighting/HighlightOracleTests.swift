import Search
import TestSupport
import Testing
import TextAnalysis

/// Marks are those of a reader who goes over the words of the passage one by one.
@Suite("Highlights of random passages")
struct HighlightOracleTests {
  @Test("are exactly the words that match", arguments: 0..<500 as Range<UInt64>)
  func agree(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = RandomPassage.text(&random)
    let asked = (0..<1 + seed % 2).compactMap { _ in random.pick(AskedMark.all) }
    let query = asked.map(\.text).joined(separator: " ")
    let shelf = Shelf([text])
    let spans = Highlighter(try shelf.compile(query)).spans(in: shelf.texts[0])
    let reader = PassageReader(text)
    // Beside a quotation, quotations and patterns are required: without one, nothing is marked.
    let isMissing =
      asked.contains(where: \.isQuoted)
      && asked.contains { !$0.isPlain && reader.marks($0).isEmpty }
    let expected = isMissing ? [] : reader.merged(asked.flatMap(reader.marks))
    #expect(spans.map(\.utf8) == expected, "\(query) in \(text)")
    for span in spans {
      let inUTF8 = String(decoding: Array(text.utf8)[span.utf8], as: UTF8.self)
      let inUTF16 = String(decoding: Array(text.utf16)[span.utf16], as: UTF16.self)
      #expect(inUTF8 == inUTF16)
      #expect(reader.borders.contains(span.utf8.lowerBound))
      #expect(reader.borders.contains(span.utf8.upperBound))
    }
    for (span, next) in zip(spans, spans.dropFirst()) {
      #expect(span.utf8.upperBound <= next.utf8.lowerBound)
    }
  }
}

/// A part of a query, with the words that it marks.
private struct AskedMark {
  enum Meaning {
    /// Any form of a word.
    case form(String)
    case prefix(String)
    case oneLetterFrom(String)
    case acronym(String)
    case phrase([String], isExact: Bool)
  }

  var text: String
  var meaning: Meaning

  /// Whether it is a word without marks.
  var isPlain: Bool {
    switch meaning {
    case .form, .acronym: true
    case .prefix, .oneLetterFrom, .phrase: false
    }
  }

  var isQuoted: Bool { if case .phrase = meaning { true } else { false } }

  static let all = [
    AskedMark(text: "readings", meaning: .form("reading")),
    AskedMark(text: "CAFE", meaning: .form("café")),
    AskedMark(text: "cafe\u{301}", meaning: .form("café")),
    AskedMark(text: "children’s", meaning: .form("children's")),
    AskedMark(text: "ﬁnding", meaning: .form("finding")),
    AskedMark(text: "phon*", meaning: .prefix("phon")),
    AskedMark(text: "étu*", meaning: .prefix("etu")),
    AskedMark(text: "readng~1", meaning: .oneLetterFrom("readng")),
    AskedMark(text: "phonics~1", meaning: .oneLetterFrom("phonics")),
    AskedMark(text: "SEAL", meaning: .acronym("SEAL")),
    AskedMark(text: "“early reading”", meaning: .phrase(["early", "reading"], isExact: true)),
    AskedMark(text: "\"café étude\"", meaning: .phrase(["cafe", "etude"], isExact: true)),
    AskedMark(text: "\"early read\"~", meaning: .phrase(["earli", "read"], isExact: false)),
  ]
}

private enum RandomPassage {
  private static let pieces = [
    "early", "reading", "Reading", "reads", "phonics", "phonic", "Café", "cafe\u{301}", "étude",
    "e\u{301}tude", "children’s", "children", "ﬁnding", "findings", "well-being", "wellbeing",
    "well", "being", "SEAL", "seal", "🙂", "👩‍👧", "naïve", "work", "“early reading”", "'early'",
    "Etu\u{308}de", "1:1", "\u{200D}", "日本",
  ]
  private static let gaps = [" ", " ", " ", " ", ", ", ". ", "\r\n", " – ", "\u{A0}"]

  static func text(_ random: inout SeededGenerator) -> String {
    (0..<24).map { _ in (random.pick(pieces) ?? "") + (random.pick(gaps) ?? "") }.joined()
  }
}

/// Compares each word of a passage with what is asked.
private struct PassageReader {
  private let words: [Token]
  /// Where characters begin and end, as UTF-8 offsets.
  let borders: [Int]

  init(_ text: String) {
    words = Analyzer.english.tokens(in: text)
    borders = text.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.utf8.count) }
  }

  func marks(_ asked: AskedMark) -> [Range<Int>] {
    switch asked.meaning {
    case .form(let word):
      let form = Analyzer.english.tokens(in: word).first?.indexForm
      return words.filter { $0.indexForm == form }.map(\.range)
    case .prefix(let start): return words.filter { $0.term.hasPrefix(start) }.map(\.range)
    case .oneLetterFrom(let word): return words.filter { isNear($0.term, word) }.map(\.range)
    case .acronym(let letters):
      // Where nobody writes the acronym, it is a word like others.
      let found = words.filter { $0.acronym == letters }.map(\.range)
      return found.isEmpty ? marks(AskedMark(text: letters, meaning: .form(letters))) : found
    case .phrase(let phrase, let isExact): return phrases(phrase, isExact: isExact)
    }
  }

  /// Whole characters, ascending, those that overlap as one.
  func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    let whole = ranges.map { range in
      (borders.last { $0 <= range.lowerBound } ?? 0)..<(borders.first { $0 >= range.upperBound }
        ?? 0)
    }
    return whole.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, range in
      guard let last = merged.last, range.lowerBound < last.upperBound else {
        return merged.append(range)
      }
      merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    }
  }

  private func isNear(_ word: String, _ other: String) -> Bool {
    let (letters, others) = (Array(word.unicodeScalars), Array(other.unicodeScalars))
    return letters.first == others.first && Spelling.distance(letters, others, limit: 1) != nil
  }

  /// Words next to each other in one sentence.
  private func phrases(_ phrase: [String], isExact: Bool) -> [Range<Int>] {
    let single = words.filter { !$0.isJoined }
    return single.indices.dropLast(phrase.count - 1).compactMap { start in
      let run = single[start..<start + phrase.count]
      let isPhrase =
        run.elementsEqual(phrase) { (isExact ? $0.term : $0.indexForm) == $1 }
        && Set(run.map(\.sentence)).count == 1
      guard isPhrase, let last = run.last else { return nil }
      return single[start].range.lowerBound..<last.range.upperBound
    }
  }
}
