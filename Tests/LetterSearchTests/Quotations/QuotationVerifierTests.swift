import InvertedIndex
import LetterParsing
import TestSupport
import Testing

@testable import LetterSearch

/// Quotations made of the corpus's own sentences.
@Suite("Verifying quotations")
struct QuotationVerifierTests {
  private static func verifier() throws -> QuotationVerifier {
    QuotationVerifier(LetterSearcher(try CorpusIndex.shared.index))
  }

  private static func verified(_ text: String) throws -> VerifiedQuotation {
    try #require(try verifier().verify([DraftQuotation(text: text, lines: 1...1)]).first)
  }

  /// All passages of ten words or more.
  private static let passages = Result {
    let index = try CorpusIndex.shared.index
    return try (0..<UInt32(index.segment.documentCount))
      .map { try index.passage(.init(rawValue: $0)) }
      .filter { $0.text.split(separator: " ").count >= 10 }
  }

  /// Some words of a passage, one after the other.
  private static func quoted(_ random: inout SeededGenerator) throws -> [String] {
    let passages = try passages.get()
    let words = passages[random.below(passages.count)].text.split(separator: " ").map(String.init)
    let count = 8 + random.below(words.count - 8)
    let start = random.below(words.count - count + 1)
    return Array(words[start..<start + count])
  }

  @Test("of the texts that single marks may hold, the first that is exact counts")
  func readings() throws {
    var quotation = DraftQuotation(text: "used well to select pupils’ and to", lines: 1...1)
    quotation.otherTexts = ["are used well to select pupils"]
    let verified = try Self.verifier().verify([quotation]).first
    #expect(verified?.status == .exact && verified?.quotation.text == quotation.otherTexts[0])
  }

  @Test("a footnote's number that was copied with the words is no difference")
  func footnote() throws {
    #expect(try Self.verified("used well to select pupils1").status == .exact)
    #expect(try Self.verified("used well to select pupils1 for").status != .missing)
    #expect(try Self.verified("used well to select 1").status == .near)
  }

  @Test(
    "a word that a hyphen and a line's end part is no difference",
    arguments: 0..<40 as Range<UInt64>
  )
  func brokenWord(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var words = try Self.quoted(&random)
    // Each word alone, as it is known to be one.
    let long = words.indices.filter { place in
      words[place].count > 5 && words[place].allSatisfy { $0.isLetter && $0.isLowercase }
    }
    guard !long.isEmpty else { return }
    let place = long[random.below(long.count)]
    let cut = 2 + random.below(words[place].count - 4)
    let whole = words[place]
    words[place] = "\(whole.prefix(cut))-\n\(whole.dropFirst(cut))"
    let inner = words.joined(separator: " ").map { "“”\"".contains($0) ? "'" : $0 }
    let draft = Draft(Array("As said: “\(String(inner))”".utf8))
    let quotation = try #require(draft.quotations.first)
    let verified = try #require(try Self.verifier().verify([quotation]).first)
    #expect(verified.status == .exact, "\(quotation.text)\n\(verified.differences)")
  }

  @Test(
    "a true quotation with altered marks, spaces, ellipses and line ends is exact",
    arguments: 0..<100 as Range<UInt64>
  )
  func exact(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var words = try Self.quoted(&random)
    if random.oneIn(2) {
      let start = 2 + random.below(words.count - 5)
      let left = 1 + random.below(words.count - start - 3)
      words.replaceSubrange(
        start..<start + left,
        with: [["…", "...", "[…]", "[...]"][random.below(4)]]
      )
    }
    var text = ""
    for (place, word) in words.enumerated() {
      if place > 0 { text += [" ", "  ", "\n", "\u{a0}", " \n> "][random.below(5)] }
      text += random.oneIn(2) ? word.replacing("’", with: "'") : word.replacing("'", with: "’")
    }
    // As a draft has it: line marks are taken away, inner double marks are single ones.
    let inner = text.map { "“”\"".contains($0) ? "'" : $0 }
    let draft = Draft(Array("As said: “\(String(inner))\(random.oneIn(2) ? "." : "")”".utf8))
    let quotation = try #require(draft.quotations.first)
    let verified = try #require(try Self.verifier().verify([quotation]).first)
    #expect(verified.status == .exact, "\(quotation.text)\n\(verified.differences)")
    #expect(verified.differences.isEmpty)
  }

  @Test(
    "a quotation with one word changed, added or dropped is near, and the word is shown",
    arguments: 0..<30 as Range<UInt64>
  )
  func changed(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &+ 1000)
    var words = try Self.quoted(&random)
    let place = 2 + random.below(words.count - 4)
    switch random.below(3) {
    case 0: words[place] = "zebra"
    case 1: words.insert("not", at: place)
    default:
      // Dropping one of two equal words would leave a place where nothing is missing.
      guard words[place] != words[place - 1], words[place] != words[place + 1] else { return }
      words.remove(at: place)
    }
    let verified = try Self.verified(words.joined(separator: " "))
    #expect(verified.status == .near, "\(words)")
    #expect(!verified.differences.isEmpty)
  }

  @Test(
    "is altered where brackets may turn the sense round, and exact where they do not",
    arguments: [
      ("are [not] used well to select pupils", VerifiedQuotation.Status.altered),
      ("are used [badly] to select pupils", .altered),
      ("are used well to [reject] pupils", .altered),
      ("[A]re used well to select pupils [sic]", .exact),
      ("are used [badly] to reject pupils", .near),
    ]
  )
  func brackets(text: String, status: VerifiedQuotation.Status) throws {
    let verified = try Self.verified(text)
    #expect(verified.status == status, "\(verified.runs)")
    #expect(verified.brackets.contains(where: \.isAltered) == (status != .exact))
  }

  /// Exports that quote passages, and a report in both of its forms.
  private static func exported(_ kind: String) throws -> String {
    // The query's own words, in quotation marks, are no quotation.
    let search = SearchRequest("\"special zebra\" OR tracking OR parents")
    if let format = ExportFormat(rawValue: kind) {
      return try PassageExporterTests.text(ExportRequest(search, as: format))
    }
    let report = try LetterReport(search, LetterSearcher(try CorpusIndex.shared.index))
    var bytes: [UInt8] = []
    if kind == "report.md" {
      try report.writeMarkdown { bytes += $0 }
    } else {
      try report.writeHTML { bytes += $0 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "an export or report is exact, and near where a word of a passage was changed",
    arguments: [
      "md", "html", "csv", "tsv", "json", "ndjson", "opensearch", "report.md", "report.html",
    ]
  )
  func exports(kind: String) throws {
    let text = try Self.exported(kind)
    let verifier = try Self.verifier()
    func statuses(_ text: String) throws -> [VerifiedQuotation.Status] {
      try verifier.verify(Draft(Array(text.utf8)).quotations).map(\.status)
    }
    let found = try statuses(text)
    let total = try CorpusIndex.shared.response("\"special zebra\" OR tracking OR parents").total
    #expect(found.count == total.passages && found.allSatisfy { $0 == .exact })
    let changed = text.replacing("quality and longer-term", with: "quality and zebra")
    #expect(changed != text)
    let tampered = try statuses(changed)
    #expect(tampered.count == found.count && tampered.count { $0 == .near } == 1)
  }

  /// A basket as the page saves it, with a title and a query of quoted words that no letter has.
  private static func basket(_ kind: String, _ passages: [Hit]) -> String {
    func source(_ hit: Hit) -> String {
      "Passage \(hit.passage.id), found by \"special zebra\" OR “grey zebras or none”"
    }
    let title = "On “special zebras of ours”"
    let origin = ["Passages: \(passages.count)", "Index generation: 0123456789abcdef"]
    guard kind == "html" else {
      // Versions before put no dash before the last line.
      let mark = kind == "md" ? "— " : ""
      let entries = passages.map { hit in
        let text = MarkdownText.escaped(hit.passage.text)
        let citation = "> — [\(MarkdownText.escaped(Citation.text(for: hit)))](<http://a/>)"
        let link = "([read it in its letter](<http://a/letters/b#p1>))"
        return "> \(text)\n>\n\(citation)\n>\n> \(mark)\(MarkdownText.escaped(source(hit))) \(link)"
      }
      let head = ["# \(title)", origin.map { "- \($0)" }.joined(separator: "\n")]
      return (head + entries).joined(separator: "\n\n") + "\n"
    }
    let entries = passages.map { hit in
      """
      <blockquote dir="auto"><p>\(HTMLEscaping.escaped(hit.passage.text))</p></blockquote>\
      <p>— <span>\(HTMLEscaping.escaped(Citation.text(for: hit)))</span></p>\
      <p><small>\(HTMLEscaping.escaped(source(hit)))</small></p>
      """
    }
    let items = origin.map { "<li>\($0)</li>" }.joined()
    return "<!doctype html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"></head><body>"
      + "<h1>\(title)</h1><ul>\(items)</ul>\(entries.joined())</body></html>\n"
  }

  @Test(
    "a basket is exact as it is saved, and as it was saved before",
    arguments: ["md", "old md", "html"]
  )
  func baskets(kind: String) throws {
    let hits = try CorpusIndex.shared.response("tracking OR parents").hits
    let draft = Draft(Array(Self.basket(kind, hits).utf8))
    let verified = try Self.verifier().verify(draft.quotations)
    #expect(verified.count == hits.count && verified.allSatisfy { $0.isSound })
    #expect(draft.unpairedLines.isEmpty)
  }

  @Test("says letter, passage and lines")
  func source() throws {
    let source = try #require(try Self.verified("such as Boxall profile").source)
    #expect(source.letter.id == "2011-02-25-belmont-primary-nurture-groups")
    #expect(source.lines == 30...30)
    #expect(source.passage.section == .strengths)
  }

  @Test("words of a heading are found in it, at its line")
  func heading() throws {
    let verified = try Self.verified("Areas for improvement, which we discussed, include:")
    #expect(verified.status == .exact)
    #expect(verified.source?.isHeading == true)
    #expect(verified.source?.lines == 37...37)
  }

  @Test(
    "what no letter says is missing",
    arguments: ["penguins in the snow", "zebra", "[all] ‘!’ zebras"]
  )
  func missing(text: String) throws {
    let verified = try Self.verified(text)
    #expect(verified.status == .missing && verified.source == nil)
  }

  @Test("a quotation without a word is none")
  func empty() throws {
    #expect(try Self.verifier().verify([DraftQuotation(text: "… – […]", lines: 1...1)]).isEmpty)
  }

  // MARK: Work

  @Test("a passage is read once for all quotations of a draft, and tells each the same")
  func readsOnce() throws {
    let verifier = try Self.verifier()
    var comparison = QuotationComparison(try CorpusIndex.shared.index)
    let texts = ["the and of the", "of the and to", "used badly to select pupils", "and to the of"]
    let quotations = texts.map { DraftQuotation(text: $0, lines: 1...1) }
    let first = try quotations.map { try verifier.verify($0, &comparison)?.json }
    let count = comparison.passages.readCount
    #expect(count > 0)
    #expect(
      try quotations.reversed().map { try verifier.verify($0, &comparison)?.json }
        == first.reversed()
    )
    #expect(comparison.passages.readCount == count)
    for (quotation, json) in zip(quotations, first) {
      #expect(try verifier.verify([quotation]).first?.json == json)
    }
  }

  @Test("equal quotations are looked up once, and each is told with its own lines")
  func equalOnes() throws {
    let verifier = try Self.verifier()
    let index = try CorpusIndex.shared.index
    func rowCount(_ count: Int) throws -> Int {
      let quotations = (1...count).map {
        DraftQuotation(text: "are used badly to select pupils", lines: $0...$0)
      }
      var comparison = QuotationComparison(index)
      let verified = try verifier.verify(quotations, &comparison)
      #expect(verified.map(\.quotation) == quotations)
      #expect(verified.allSatisfy { $0.status == .near })
      return comparison.distances.rowCount
    }
    #expect(try rowCount(20) == rowCount(1))
    // Of two quotations with one text, each may have another beside it.
    var other = DraftQuotation(text: "are used badly to select pupils", lines: 2...2)
    other.otherTexts = ["are used well to select pupils"]
    let statuses = try verifier.verify([DraftQuotation(text: other.text, lines: 1...1), other])
    #expect(statuses.map(\.status) == [.near, .exact])
  }

  @Test("of the passages that share words with a near quotation, few are compared word by word")
  func nearWork() throws {
    let verifier = try Self.verifier()
    var comparison = QuotationComparison(try CorpusIndex.shared.index)
    let text = "are used badly to select pupils and to identify targets and strategies"
    let quotation = DraftQuotation(text: text, lines: 1...1)
    #expect(try verifier.verify(quotation, &comparison)?.status == .near)
    let length = comparison.distances.length
    #expect(comparison.passages.readCount >= 20)
    #expect(comparison.distances.rowCount <= 3 * length)
  }
}
