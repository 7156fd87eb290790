import Search

/// How sure it is that two texts differ in how often they use a word, and by how much.
///
/// The measure of surprise that holds for rare words, too (Dunning, "Accurate Methods for the
/// Statistics of Surprise and Coincidence", Computational Linguistics 19, 1993), over the table
/// of the word and all other words in both texts.
enum LogLikelihood {
  /// From here on, less than one in twenty words would differ so by chance (χ², one degree of
  /// freedom).
  static let oneInTwenty = 3.84

  /// G²: 0 where both use the word alike, greater the surer the difference, whichever way.
  ///
  /// - Parameters:
  ///   - first: occurrences in the first text, of `firstTotal` words.
  ///   - second: occurrences in the second text, of `secondTotal` words.
  /// - Returns: 0 or above; 0 as well when a text is empty or a count is outside 0 to its total.
  static func logLikelihood(
    _ first: Int,
    of firstTotal: Int,
    _ second: Int,
    of secondTotal: Int
  ) -> Double {
    guard firstTotal > 0, secondTotal > 0, (0...firstTotal).contains(first),
      (0...secondTotal).contains(second)
    else { return 0 }
    let sizes = (Double(firstTotal), Double(secondTotal))
    let counts = (Double(first), Double(second))
    let all = sizes.0 + sizes.1
    let share = (counts.0 + counts.1) / all
    let sum =
      surprise(counts.0, expected: sizes.0 * share)
      + surprise(counts.1, expected: sizes.1 * share)
      + surprise(sizes.0 - counts.0, expected: sizes.0 * (1 - share))
      + surprise(sizes.1 - counts.1, expected: sizes.1 * (1 - share))
    return max(0, 2 * sum)
  }

  /// How many times as often the first text uses the word.
  ///
  /// Half an occurrence is added to both counts, so that a word which one text lacks has a ratio.
  static func ratio(
    _ first: Int,
    of firstTotal: Int,
    _ second: Int,
    of secondTotal: Int
  ) -> Double {
    let first = (Double(max(0, first)) + 0.5) / (Double(max(0, firstTotal)) + 1)
    let second = (Double(max(0, second)) + 0.5) / (Double(max(0, secondTotal)) + 1)
    return first / second
  }

  /// The ratio as a logarithm to the base of 2: 1 is twice as often, −1 half as often (Hardie,
  /// "Log Ratio: an informal introduction", 2014).
  static func logRatio(
    _ first: Int,
    of firstTotal: Int,
    _ second: Int,
    of secondTotal: Int
  ) -> Double {
    NaturalLogarithm.of(ratio(first, of: firstTotal, second, of: secondTotal))
      / NaturalLogarithm.of(2)
  }

  /// One cell of the table.
  private static func surprise(_ observed: Double, expected: Double) -> Double {
    observed > 0 && expected > 0 ? observed * NaturalLogarithm.of(observed / expected) : 0
  }
}
