import TestSupport
import Testing

@testable import LetterParsing

/// All people and dates are invented.
@Suite("Characters by name or number")
struct CharacterReferencesTests {
  @Test(
    "hide no child",
    arguments: [
      "Ada&nbsp;Example&nbsp;03&#47;04&#47;1897\nBen&nbsp;Example&nbsp;05&#47;06&#47;1898",
      "Ada Example 03&sol;04&sol;1897\nBen Example 05&sol;06&sol;1898",
      "Ada&#160;Example, DOB&#xA0;03&#x2F;04&#X2f;1897",
      "Ada&ensp;Example&emsp;03&frasl;04&frasl;1897", "Ada&#8239;Example 3&#8209;4&#8209;1897",
      "Ada&nbsp;Example (Y3) has epilepsy.", "Ada&#32;Example | 03&#46;04&#46;1897 | ASD",
      "Name\tNeed\nAda&nbsp;Example\tASD\nBen&nbsp;&nbsp;Example\tADHD",
    ]
  )
  func withheld(text: String) {
    for shown in ChildReport.shown(ChildReport.head + text + ChildReport.tail) {
      #expect(!shown.contains("Ada") && !shown.contains("Ben&") && !shown.contains("1897"))
      #expect(shown.contains("The panel met as planned."))
    }
  }

  @Test(
    "are read, and what only looks so is not",
    arguments: [
      ("a&nbsp;b", "a b"), ("a &nbsp; b", "a  b"), ("3&#47;4", "3/4"), ("&#x41;&#66;", "AB"),
      ("Q&A; &", "Q&A; &"),
      ("&#60;td&#62;", "&#60;td&#62;"), ("&lt;", "&lt;"), ("&#99999999;", "&#99999999;"),
      ("&", "&"),
      ("&#;", "&#;"), ("caf&eacute;", "café"),
    ]
  )
  func read(text: String, meant: String) {
    #expect(String(decoding: CharacterReferences.read(Array(text.utf8)), as: UTF8.self) == meant)
  }

  @Test("stay in the text of a letter as they are")
  func kept() {
    #expect(
      letter(body: "The Q&amp;A helps all.").passages.map(\.text) == ["The Q&amp;A helps all."]
    )
  }

  @Test("are read in linear time")
  func linear() {
    for unit in ["&nbsp;", "&#", "&amp;\n"] {
      #expect(ChildReport.timeGrowth(of: unit).isInProportion)
    }
  }
}
