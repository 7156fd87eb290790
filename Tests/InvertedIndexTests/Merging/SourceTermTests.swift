import TestSupport
import Testing

@testable import InvertedIndex

@Suite("Terms of sources")
struct SourceTermTests {
  @Test("what a term begins with decides its place, if it is not too much alike")
  func order() {
    var random = RandomText(seed: 5)
    var undecidedCount = 0
    for _ in 0..<20_000 {
      let left = Self.term(&random)
      // Often the same but for the end.
      let right = random.below(2) == 0 ? Self.term(&random) : left + Self.term(&random).prefix(3)
      let order = TermDictionary.compare(left.span, right.span)
      let compared = Self.source(left).compare(Self.source(right))
      if let compared {
        #expect(compared == order, "\(left) \(right)")
      } else {
        undecidedCount += 1
        #expect(min(left.count, right.count) > 16)
        #expect(left.prefix(16) == right.prefix(16))
      }
    }
    #expect(undecidedCount > 0)
  }

  @Test("fields come before bytes")
  func fields() {
    let first = SourceTerm(field: 1, [0x7A], documentFrequency: 1)
    let second = SourceTerm(field: 2, [0x61], documentFrequency: 1)
    #expect(first.compare(second) == -1)
    #expect(second.compare(first) == 1)
  }

  private static func source(_ term: [UInt8]) -> SourceTerm {
    SourceTerm(field: 0, term, documentFrequency: 1)
  }

  /// Zeros and long common beginnings are as frequent as can be.
  private static func term(_ random: inout RandomText) -> [UInt8] {
    let start = [UInt8](repeating: 0, count: random.below(3) * 8)
    return start + (0..<random.below(6)).map { _ in UInt8(random.below(2)) * 0x61 }
  }
}
