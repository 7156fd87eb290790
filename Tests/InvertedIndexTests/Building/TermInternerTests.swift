import TestSupport
import Testing

@testable import InvertedIndex

@Suite("TermInterner")
struct TermInternerTests {
  @Test("numbers terms as a dictionary does", arguments: 0..<20 as Range<UInt64>)
  func equalsDictionary(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var interner = TermInterner()
    var numbers: [[UInt8]: UInt32] = [:]
    for _ in 0..<3000 {
      let field = UInt8(generator.below(3))
      let term = Self.term(&generator)
      let number = numbers[[field] + term] ?? UInt32(numbers.count)
      numbers[[field] + term] = number
      // Where the term stands decides how its first bytes are loaded.
      let before = [UInt8](repeating: 7, count: generator.below(3))
      let text = before + term + [UInt8](repeating: 7, count: generator.below(30))
      let range = before.count..<before.count + term.count
      #expect(interner.intern(field, text.span, range) == number)
    }
    #expect(interner.count == numbers.count)
    for (key, number) in numbers {
      #expect(interner.field(of: Int(number)) == key[0])
      let term = interner.withTerm(Int(number)) { term in term.indices.map { term[$0] } }
      #expect(term == Array(key[1...]))
    }
    let sorted = (0..<interner.count).sorted { interner.precedes($0, $1) }
    let expected = numbers.keys.sorted { $0.lexicographicallyPrecedes($1) }
    #expect(sorted.map { UInt32($0) } == expected.map { numbers[$0] })
  }

  /// Few different bytes, zeros among them, and lengths around those of the slots' keys.
  private static func term(_ generator: inout SeededGenerator) -> [UInt8] {
    let length = generator.oneIn(3) ? 14 + generator.below(22) : generator.below(10)
    let isUniform = generator.oneIn(2)
    return (0..<length).map { place in
      isUniform && place < length - 1 ? 1 : UInt8(generator.below(3))
    }
  }
}
