import Testing
import TextAnalysis

@Suite("Analyzer")
struct AnalyzerTests {
  @Test(
    "makes sensible words",
    arguments: [
      ("and/or", ["and", "or"]), ("KS2/KS3", ["ks2", "ks3"]), ("2014/15", ["2014", "15"]),
      ("e.g. phonics", ["eg", "phonics"]), ("U.S.A.", ["usa"]), ("18:30", ["18", "30"]),
      ("£50,000", ["50000"]), ("1,2,3", ["1", "2", "3"]), ("1,234,567.50", ["1234567.50"]),
      ("3.5", ["3.5"]), ("C++", ["c"]), ("50%", ["50"]), ("Thrive™", ["thrive"]),
      ("Y6 s47", ["y6", "s47"]), ("school.The", ["school", "the"]), ("foo_bar", ["foo", "bar"]),
      ("_note_: this", ["note", "this"]), ("www.ofsted.gov.uk", ["www", "ofsted", "gov", "uk"]),
      ("head@school.org.uk", ["head", "school", "org", "uk"]), ("Y1–Y6", ["y1", "y6"]),
      ("so—then", ["so", "then"]), ("14.10.14", ["14.10.14"]), ("", []), ("…—™", []),
      ("“Early reading”", ["early", "reading"]), ("don’t", ["dont"]), ("O'Neill", ["oneill"]),
    ]
  )
  func makesWords(text: String, terms: [String]) {
    #expect(Analyzer.english.tokens(in: text).map(\.term) == terms)
  }

  @Test(
    "reads every apostrophe as one and drops possessives",
    arguments: ["'", "’", "‘", "ʼ", "＇", "‛", "′", "´"]
  )
  func unifiesApostrophes(apostrophe: String) {
    func terms(_ text: String) -> [String] {
      Analyzer.english.tokens(in: text.replacing("'", with: apostrophe)).map(\.term)
    }
    #expect(terms("children's") == ["children"])
    #expect(terms("pupils' CHILDREN'S don't") == ["pupils", "children", "dont"])
    #expect(terms("'tis 'quoted'") == ["tis", "quoted"])
  }

  @Test("covers the whole word with its range, the possessive too")
  func coversWords() {
    let text = "The café’s ﬁrst “co\u{AD}operation”"
    let words = Analyzer.english.tokens(in: text)
    #expect(words.map(\.term) == ["the", "cafe", "first", "cooperation"])
    #expect(words.map { slice(text, $0) } == ["The", "café’s", "ﬁrst", "co\u{AD}operation"])
  }

  private func slice(_ text: String, _ token: Token) -> String {
    String(decoding: Array(text.utf8)[token.range], as: UTF8.self)
  }
}
