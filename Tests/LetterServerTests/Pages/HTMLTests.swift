import Testing

@testable import LetterServer

@Suite("HTML")
struct HTMLTests {
  @Test(
    "escapes what is interpolated, and nothing that is written",
    arguments: [
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("\" onclick=\"x", "&quot; onclick=&quot;x"), ("it's & that's", "it&#39;s &amp; that&#39;s"),
      ("&amp;", "&amp;amp;"), ("plain – “text”", "plain – “text”"), ("", ""),
      ("\u{0}\u{7}\u{1B}[31m", "\u{FFFD}\u{FFFD}\u{FFFD}[31m"),
      ("\u{7F}\u{80}\u{9F}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("a\r\nb\tc", "a&#13;\nb\tc"),
      ("שלום 👩‍👩‍👧 e\u{301}", "שלום 👩‍👩‍👧 e\u{301}"), ("\u{202E}abc", "\u{202E}abc"),
    ] as [(String, String)]
  )
  func escaping(text: String, escaped: String) {
    let html: HTML = "<p title=\"\(text)\">\(text)</p>"
    #expect(html.markup == "<p title=\"\(escaped)\">\(escaped)</p>")
    #expect(HTML(text).markup == escaped)
  }

  @Test(
    "escapes every control character and quotation mark there is",
    arguments: 0..<0x300 as Range<UInt32>
  )
  func everyScalar(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let escaped = HTML(String(scalar)).markup
    let isControl = value < 0x20 && ![9, 10, 12, 13].contains(value) || 0x7F...0x9F ~= value
    #expect(escaped.contains("\u{FFFD}") == isControl)
    #expect(!["<", ">", "\"", "'", "&", "\r"].contains(escaped))
  }

  @Test("replaces what is no character", arguments: [0xFFFE, 0x1_FFFF, 0xFDD0] as [UInt32])
  func noncharacters(value: UInt32) throws {
    #expect(HTML(String(try #require(Unicode.Scalar(value)))).markup == "\u{FFFD}")
  }

  @Test("takes HTML as it is, of nothing and of lists what there is")
  func nesting() {
    let inner: HTML = "<b>\("&")</b>"
    let none: HTML? = nil
    let html: HTML = "\(inner)\(none)\([inner, "x"])\(7)\(" checked", if: true)\("no", if: false)"
    #expect(html.markup == "<b>&amp;</b><b>&amp;</b>x7  checked")
    #expect([inner, inner].joined(separator: ", ").markup == "<b>&amp;</b>, <b>&amp;</b>")
  }
}

@Suite("Marked text")
struct MarkedTextTests {
  @Test(
    "marks by offset after escaping",
    arguments: [
      ("a <b> c", [2..<5], "a <mark>&lt;b&gt;</mark> c"),
      ("Tom & Jo", [4..<5], "Tom <mark>&amp;</mark> Jo"),
      ("abc", [0..<3], "<mark>abc</mark>"), ("abc", [], "abc"), ("abc", [1..<1], "abc"),
      ("abcdef", [4..<5, 0..<2], "<mark>ab</mark>cd<mark>e</mark>f"),
      ("abcdef", [0..<3, 2..<5], "<mark>abcde</mark>f"),
      ("abcdef", [0..<6, 2..<3, 4..<5], "<mark>abcdef</mark>"),
      ("abc", [2..<90, -4 ..< -1, 50..<60], "ab<mark>c</mark>"),
      ("", [0..<3], ""),
    ] as [(String, [Range<Int>], String)]
  )
  func marking(text: String, spans: [Range<Int>], marked: String) {
    #expect(MarkedText.html(text, marking: spans).markup == marked)
  }

  @Test(
    "never marks half a character",
    arguments: ["e\u{301}", "👩‍👩‍👧", "🇬🇧", "é", "क्षि", "\r\n"]
  )
  func graphemes(character: String) {
    let text = "a" + character + "b"
    for start in 1..<(1 + character.utf8.count) {
      let marked = MarkedText.html(text, marking: [start..<(start + 1)]).markup
      #expect(marked == "a<mark>\(HTML(character).markup)</mark>b")
    }
  }

  @Test("loses no text, whatever the spans", arguments: 0..<200 as Range<UInt64>)
  func anySpans(seed: UInt64) {
    var state = seed &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let characters = ["a", "é", "👍🏽", " ", "<", "&", "ש", "e\u{301}"]
    let text = (0..<next(30)).map { _ in characters[next(characters.count)] }.joined()
    let spans = (0..<next(6)).map { _ in
      let start = next(60) - 5
      return start..<(start + next(9))
    }
    let markup = MarkedText.html(text, marking: spans).markup
    let pieces = markup.split(separator: "<mark>").joined().split(separator: "</mark>").joined()
    #expect(pieces == HTML(text).markup)
    #expect(!markup.contains("<mark></mark>"))
  }
}
