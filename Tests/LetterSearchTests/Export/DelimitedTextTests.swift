import LetterSearch
import Testing

@Suite("DelimitedText")
struct DelimitedTextTests {
  @Test("quotes cells as RFC 4180 asks")
  func commas() {
    let line = DelimitedText.commas.line(["plain", "a,b", "say \"yes\"", "two\nlines", ""])
    #expect(line == "plain,\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\",\n")
  }

  @Test("keeps tabs and line ends out of tab-separated cells")
  func tabs() {
    #expect(DelimitedText.tabs.line(["a\tb", "c\r\nd", "é"]) == "a b\tc  d\té\n")
  }
}
