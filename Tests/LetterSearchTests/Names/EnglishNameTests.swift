import LetterParsing
import Testing

@testable import LetterSearch

@Suite("Names of English councils")
struct EnglishNameTests {
  @Test("are known in full and with what says that they are councils")
  func names() {
    for name in EnglishAuthorities.names {
      for form in [name, name.uppercased(), "\(name) Council", "The Borough Council of \(name)"] {
        let plain = AuthorityName.plain(form) ?? form
        let isKnown = EnglishAuthorities.names.contains(plain.lowercased())
        #expect(AuthorityName.isEnglish(form) || !isKnown, "\(form)")
      }
      #expect(AuthorityName.isEnglish(name), "\(name)")
    }
  }

  @Test(
    "are known in short forms",
    arguments: ["Herts", "herts.", "NE Lincs", "N. Yorks", "BANES", "B&NES", "Telford & Wrekin"]
  )
  func shortForms(name: String) {
    #expect(AuthorityName.isEnglish(name))
  }

  @Test("are told from other words", arguments: ["children", "Derby children", "council", "é"])
  func others(name: String) {
    #expect(!AuthorityName.isEnglish(name))
  }
}
