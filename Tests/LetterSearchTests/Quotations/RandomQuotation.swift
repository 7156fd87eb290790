import TestSupport

/// Quotations and passages of few words, so that they have many in common.
enum RandomQuotation {
  /// Some that insertions may stand for, and a negation and a number, for which they may not.
  private static let words = ["one", "two", "Two", "three", "four", "not", "5", ",", "-", "it's"]
  private static let gaps = ["…", "[…]", "[x]", "[x] [x]", "[x] … [x]", "[T]wo", "one[s]"]

  static func texts(
    _ random: inout SeededGenerator
  ) -> (quotation: String, passage: String) {
    var passage: [String] = []
    for _ in 0..<random.below(40) { passage.append(words[random.below(words.count)]) }
    var quotation: [String] = []
    for _ in 0..<1 + random.below(12) {
      if random.oneIn(3) {
        quotation.append(gaps[random.below(gaps.count)])
      } else if passage.isEmpty || random.oneIn(3) {
        quotation.append(words[random.below(words.count)])
      } else {
        // A run of the passage, so that some quotations are nearly exact.
        let start = random.below(passage.count)
        quotation += passage[start...].prefix(1 + random.below(6))
      }
    }
    return (quotation.joined(separator: " "), passage.joined(separator: " "))
  }
}
