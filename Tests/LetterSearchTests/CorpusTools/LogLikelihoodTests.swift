import Testing

@testable import LetterSearch

@Suite("LogLikelihood")
struct LogLikelihoodTests {
  @Test("is the sum over the four cells that a textbook would write down")
  func workedExample() {
    // Cells 20, 80 / 10, 190: expected 10, 90 / 20, 180.
    let g2 = LogLikelihood.logLikelihood(20, of: 100, 10, of: 200)
    #expect(abs(g2 - 15.563) < 0.01)
    #expect(abs(LogLikelihood.logRatio(20, of: 100, 10, of: 200) - 1.958) < 0.01)
  }

  @Test("is 0 for equal shares, whatever the sizes, and the same from both sides")
  func symmetry() {
    #expect(LogLikelihood.logLikelihood(5, of: 50, 20, of: 200) < 1e-9)
    let there = LogLikelihood.logLikelihood(7, of: 90, 1, of: 400)
    let back = LogLikelihood.logLikelihood(1, of: 400, 7, of: 90)
    #expect(there > 0 && abs(there - back) < 1e-9)
  }

  @Test(
    "is 0 for counts that cannot be",
    arguments: [(1, 0, 1, 10), (11, 10, 1, 10), (-1, 10, 1, 10), (1, 10, 0, 0)]
  )
  func impossible(first: Int, firstTotal: Int, second: Int, secondTotal: Int) {
    #expect(LogLikelihood.logLikelihood(first, of: firstTotal, second, of: secondTotal) == 0)
  }

  @Test("a word that one text lacks has a ratio")
  func absent() {
    #expect(LogLikelihood.logRatio(8, of: 100, 0, of: 100) > 3)
    #expect(LogLikelihood.logRatio(0, of: 100, 8, of: 100) < -3)
    #expect(LogLikelihood.logRatio(0, of: 0, 0, of: 0) == 0)
  }
}
