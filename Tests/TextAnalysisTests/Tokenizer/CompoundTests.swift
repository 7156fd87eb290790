import Testing
import TextAnalysis

@Suite("Compounds")
struct CompoundTests {
  @Test("give their parts and the joined form, which covers them")
  func giveParts() {
    let text = "Pupils' well-being improved"
    let tokens = Analyzer.english.tokens(in: text)
    #expect(tokens.map(\.term) == ["pupils", "well", "wellbeing", "being", "improved"])
    #expect(tokens.map(\.position) == [0, 1, 1, 2, 3])
    #expect(tokens.map(\.width) == [1, 1, 2, 1, 1])
    #expect(tokens.map(\.compound) == [nil, nil, "well-being", nil, nil])
    #expect(tokens[2].range == 8..<18)
  }

  @Test(
    "meet the solid spelling",
    arguments: [
      ("co-operation", "cooperation"), ("co\u{2011}operation", "cooperation"),
      ("co\u{2010}operation", "cooperation"), ("co\u{2212}operation", "cooperation"),
      ("co-\noperation", "cooperation"), ("co-\r\n  operation", "cooperation"),
      ("co\u{AD}\noperation", "cooperation"), ("e-mail", "email"), ("Co-Operation", "cooperation"),
      ("multi-agency's", "multiagency"), ("11-year-old", "11yearold"), ("pre-KS2", "preks2"),
      ("B&NES", "bnes"), ("G&T", "gt"), ("post-16", "post16"),
    ]
  )
  func meetSolid(written: String, solid: String) {
    let joined = Analyzer.english.tokens(in: written).filter { $0.isJoined }
    #expect(joined.map(\.term) == [solid])
    #expect(joined.first?.range == 0..<written.utf8.count)
  }

  @Test(
    "are not made of dashes, spaced hyphens, numbers or long chains",
    arguments: [
      "so–then", "so—then", "multi- agency", "multi -agency", "multi-\n\nagency", "2010-11",
      "well--being", "a & b", "KS2/KS3", "a-b-c-d-e-f-g-h-i", "co\u{AD}operation", "-well", "well-",
    ]
  )
  func areNotMade(text: String) {
    #expect(Analyzer.english.tokens(in: text).allSatisfy { !$0.isJoined && $0.compound == nil })
  }

  @Test("keep ampersands in the written form")
  func keepAmpersands() {
    let tokens = Analyzer.english.tokens(in: "B&NES-led")
    #expect(tokens.compactMap(\.compound) == ["b&nes-led"])
  }
}
