import Testing

@testable import LetterSearch

@Suite("Words of a quotation or passage")
struct QuotedWordTests {
  @Test(
    "are cut at signs; an apostrophe between letters is part of a word",
    arguments: [
      ("it's", ["it's"]), ("its' own", ["its", "'", "own"]),
      ("a''b", ["a", "'", "'", "b"]), ("'em", ["'", "em"]), ("rock'n'roll", ["rock'n'roll"]),
      ("a'", ["a", "'"]), ("a'-b", ["a", "'", "-", "b"]), ("don\u{ad}’\u{200b}t", ["don't"]),
      ("“a”", ["'", "a", "'"]), ("\"a`", ["'", "a", "'"]), ("’", ["'"]),
      ("e\u{301}a", ["e\u{301}a"]),
      ("a…", ["a", ".", ".", "."]), ("ﬁne—ﬂ", ["fine", "-", "fl"]),
      ("1,5 °", ["1", ",", "5", "°"]),
      (" \n", []), ("", []),
    ]
  )
  func cut(text: String, expected: [String]) {
    #expect(QuotedWord.words(in: text).map(\.text) == expected)
  }
}
