import Foundation
import Testing

@testable import InvertedIndex

@Suite("Binary logarithm")
struct BinaryLogarithmTests {
  private let logarithm = BinaryLogarithm()

  @Test("is exact for powers of two", arguments: 0..<32 as Range<UInt32>)
  func powers(exponent: UInt32) {
    #expect(logarithm(1 << exponent) == Int32(exponent) << 10)
  }

  @Test("is never above, and at most two 1024ths below")
  func close() {
    for number in Array(1...5000 as ClosedRange<UInt32>) + [65_537, 999_999_999, .max] {
      let exact = log2(Double(number)) * 1024
      let found = Double(logarithm(number))
      #expect(found <= exact + 1e-6 && found > exact - 2.5, "\(number)")
    }
  }

  @Test("of 0 counts as 0")
  func zero() {
    #expect(logarithm(0) == 0)
  }
}
