import InvertedIndex

/// How much is drawn by chance, and which of the many draws it is.
package struct RandomSample: Sendable, Equatable {
  /// How many are drawn; all where there are fewer.
  package var size: Int
  /// The same seed draws the same of the same index, and of a changed one what is still there.
  package var seed: UInt64

  package init(size: Int, seed: UInt64 = 1) {
    self.size = size
    self.seed = seed
  }

  /// The random number of something with a name, the same in every index.
  ///
  /// Whose numbers are the smallest are a sample, each set of them as likely; and when others come
  /// or go, those that are neither stay in it. Drawn by their places in a list, nearly all would
  /// change (Ohlsson, "Coordination of Samples Using Permanent Random Numbers", in Business Survey
  /// Methods, 1995).
  func number(of name: String) -> UInt64 {
    var key = SplitMix64(seed: seed)
    var generator = SplitMix64(seed: FNV1a.hash(of: Array(name.utf8)) ^ key.next())
    return generator.next()
  }
}
