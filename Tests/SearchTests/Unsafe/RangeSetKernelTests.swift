import TestSupport
import Testing

@testable import Search

@Suite("Documents of ranges that may reach a score")
struct RangeSetKernelTests {
  @Test("are those whose terms' bounds add up to it", arguments: 0..<300 as Range<UInt64>)
  func equalsSums(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let termCount = 1 + generator.below(7)
    let rangeCount = 1 + generator.below(5)
    // Whole numbers and a half between them, so that no sum is decided by rounding.
    let bounds = (0..<termCount * rangeCount).map { _ in Float(generator.below(9)) }
    let sets = bounds.indices.flatMap { place in
      (0..<4).map { _ in bounds[place] == 0 ? 0 : generator.next() & generator.next() }
    }
    let requiredCount = generator.oneIn(2) ? 0 : generator.below(termCount + 1)
    let leadingCount = requiredCount > 0 ? requiredCount : 1 + generator.below(termCount)
    let need = RangeSetKernel.Need(
      requiredCount: requiredCount,
      leadingCount: leadingCount,
      score: Float(generator.below(20)) + 0.5
    )
    var found = [UInt64](repeating: 1, count: 4 * rangeCount)
    RangeSetKernel.find(
      sets,
      bounds,
      rangeCount: rangeCount,
      termCount: termCount,
      need,
      into: &found
    )
    for range in 0..<rangeCount {
      for document in 0..<256 {
        let terms = (0..<termCount).filter { term in
          let word = 4 * (termCount * range + term) + document / 64
          return sets[word] >> UInt64(document % 64) & 1 == 1
        }
        let sum = terms.reduce(0) { $0 + bounds[termCount * range + $1] }
        let isFound = found[4 * range + document / 64] >> UInt64(document % 64) & 1 == 1
        let matches =
          requiredCount > 0
          ? terms.starts(with: 0..<requiredCount) : terms.contains { $0 < leadingCount }
        #expect(isFound == (matches && sum >= need.score), "\(range), \(document)")
      }
    }
  }

  @Test("are gathered from the words of an index")
  func gathers() {
    let words = (0..<40).map { UInt64($0) }
    var sets = [UInt64](repeating: 99, count: 30)
    RangeSetKernel.gather(words, of: [1, 4, 9], into: &sets, from: 2, stride: 10)
    #expect(sets[2..<6] == [4, 5, 6, 7])
    #expect(sets[12..<16] == [16, 17, 18, 19])
    #expect(sets[22..<26] == [36, 37, 38, 39])
    #expect(sets.filter { $0 == 99 }.count == 18)
  }
}
