import Testing
import TextAnalysis

@Suite("Acronyms")
struct AcronymTests {
  @Test(
    "are words of two to six capitals, with digits behind the first letter",
    arguments: [
      ("SEAL", "SEAL"), ("TAs", "TA"), ("TA’s", "TA"), ("KS2", "KS2"), ("SENCOs", "SENCO"),
      ("OFSTED", "OFSTED"), ("H.M.I.", "HMI"), ("HMI’s", "HMI"), ("BME", "BME"),
    ]
  )
  func areFound(text: String, acronym: String) {
    #expect(Analyzer.english.tokens(in: text).map(\.acronym) == [acronym])
  }

  @Test(
    "are nothing else",
    arguments: [
      "Seal", "sealed", "A", "I", "Y6", "s47", "As", "Ofsted",
      "STRENGTHS", "SENDCo", "2014", "e.g.", "ÉÉ\u{416}", "", "DoLS", "DfES", "D’oLS",
    ]
  )
  func areNothingElse(text: String) {
    #expect(Analyzer.english.tokens(in: text).allSatisfy { $0.acronym == nil })
  }

  @Test("join over ampersands")
  func joinOverAmpersands() {
    #expect(Analyzer.english.tokens(in: "G&T").map(\.acronym) == [nil, "GT", nil])
    #expect(Analyzer.english.tokens(in: "in B&NES").map(\.acronym) == [nil, nil, "BNES", "NES"])
  }

  @Test(
    "are not read from four words in capitals in a row",
    arguments: [
      "AREAS FOR SEN WORK", "KEY STAGE 2 AND SEN", "A NOTE ON B&NES", "WELL-BEING OF TAS",
    ]
  )
  func areNotReadFromHeadings(heading: String) {
    #expect(Analyzer.english.tokens(in: heading).allSatisfy { $0.acronym == nil })
    #expect(Analyzer.english.tokens(in: heading + " for SEN").last?.acronym == "SEN")
  }

  @Test("are read from lists with commas or slashes")
  func areReadFromLists() {
    let acronyms = Analyzer.english.tokens(in: "BESD, SEBD, EBD, SEMH and TA/LSA/HLTA/SENCO")
      .compactMap(\.acronym)
    #expect(acronyms == ["BESD", "SEBD", "EBD", "SEMH", "TA", "LSA", "HLTA", "SENCO"])
  }
}
