import Foundation
import Testing

@testable import TextAnalysis

@Suite("Character folding")
struct CharacterFoldingTests {
  @Test(
    "writes letters plainly",
    arguments: [
      ("café", "cafe"), ("cafe\u{301}", "cafe"), ("Łódź", "lodz"), ("Smørrebrød", "smorrebrod"),
      ("Straße", "strasse"), ("STRASSE", "strasse"), ("GROẞ", "gross"),
      ("æon Œuvre", "aeon oeuvre"),
      ("ﬁnd oﬃce", "find office"), ("ＦｕｌｌＷｉｄｔｈ１", "fullwidth1"), ("ÅNGSTRÖM", "angstrom"),
      ("naïve", "naive"), ("İstanbul ılık", "istanbul ilik"), ("Ðað Þór", "dad thor"),
      ("ΌΔΟΣ όδος", "οδοσ οδοσ"), ("ЁЖ ёж", "еж еж"), ("𝐁𝐨𝐥𝐝", "bold"), ("Ŀ ŉ", "l n"),
      ("well\u{200B}being \u{FEFF}co\u{2060}op", "wellbeing coop"), ("한글", "한글"),
      ("a\u{A0}b\u{2009}c\u{3000}d", "a b c d"), ("ſchool", "school"), ("m² x½", "m x"),
    ]
  )
  func writesPlainly(text: String, expected: String) {
    let terms = Analyzer.english.tokens(in: text).map(\.term)
    #expect(terms.joined(separator: " ").unicodeScalars.elementsEqual(folded(expected)))
  }

  @Test("gives the same for composed and decomposed letters of the Latin script")
  func decomposedLettersAreEqual() {
    for value in UInt32(0xC0)...0x24F {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
      let letter = String(Character(scalar))
      let decomposed = letter.decomposedStringWithCanonicalMapping
      #expect(terms("x\(letter)x") == terms("x\(decomposed)x"), "\(letter)")
    }
  }

  @Test("does not fold a folded letter again")
  func isIdempotent() {
    for value in UInt32(0x80)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var once: [UInt8] = []
      CharacterFolding.append(scalar, to: &once)
      var twice: [UInt8] = []
      for folded in String(decoding: once, as: UTF8.self).unicodeScalars {
        if folded.isASCII {
          twice.append(UInt8(folded.value))
        } else {
          CharacterFolding.append(folded, to: &twice)
        }
      }
      if once != twice { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  private func terms(_ text: String) -> [String] {
    Analyzer.english.tokens(in: text).map(\.term)
  }

  /// Hangul is compared as the letters it folds to.
  private func folded(_ text: String) -> String.UnicodeScalarView {
    text.decomposedStringWithCanonicalMapping.unicodeScalars
  }
}
