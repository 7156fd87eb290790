import TestSupport
import Testing

@testable import Search

@Suite("Keys of names")
struct FieldKeyTests {
  @Test("put names in lower case, words one space apart, plurals in the singular")
  func examples() {
    #expect(FieldValues.key("Areas_for  Improvement") == "area for improvement")
    #expect(FieldValues.key("Authorities-bus\tpies") == "authority bus pie")
    #expect(FieldValues.key("class-loss as gas") == "class loss as gas")
    #expect(FieldValues.key("Strengths", keepsNumber: true) == "strengths")
    #expect(FieldValues.key(" -_ ") == "")
  }

  /// A letter beyond ASCII behind it has the same name read by characters.
  @Test("are the same by bytes and by characters", arguments: 0..<300 as Range<UInt64>)
  func agree(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let letters = Array("aeisyIESx-_ \t\n\u{1F}9.")
    let length = Int.random(in: 1...24, using: &random)
    let name = String((0..<length).compactMap { _ in letters.randomElement(using: &random) })
    for keepsNumber in [false, true] {
      let key = FieldValues.key(name, keepsNumber: keepsNumber)
      let longer = FieldValues.key(name + " é", keepsNumber: keepsNumber)
      #expect(longer == (key.isEmpty ? "é" : key + " é"), "\(name.debugDescription)")
    }
  }
}
