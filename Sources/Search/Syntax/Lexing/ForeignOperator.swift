/// An operator of another program, which here is searched as a word: `W/3`, `ANDNOT`, `NEAR/x`.
struct ForeignOperator {
  /// What it is called here, or nearest to.
  let ours: String
  /// What that asks for.
  let meaning: String

  /// Fails for any word that is no such operator.
  init?(_ name: String) {
    if let exclusion = Self.exclusions[name] {
      (ours, meaning) = (exclusion, "leaves out what follows")
      return
    }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let own = Self.distances[parts[0].uppercased()],
      // A letter before a slash is seldom an operator without a number behind it.
      let number = Self.number(parts[1], isOurs: parts[0].count > 2)
    else { return nil }
    ours = own + number
    meaning = own == "ADJ" ? "asks for words in this order" : "asks for words near each other"
  }

  private static let exclusions = ["ANDNOT": "AND NOT", "AND_NOT": "AND NOT", "BUTNOT": "AND NOT"]

  /// By the names of LexisNexis, Westlaw and EBSCO, and by ours in small letters.
  private static let distances = [
    "W": "NEAR", "N": "NEAR", "WITHIN": "NEAR", "NEAR": "NEAR", "PRE": "ADJ", "P": "ADJ",
    "ADJ": "ADJ", "ONEAR": "ADJ",
  ]

  /// With its slash; empty for what is no number, as in `NEAR/-1`.
  private static func number(_ text: Substring, isOurs: Bool) -> String? {
    if !text.isEmpty, text.utf8.count <= 3, text.unicodeScalars.allSatisfy(\.isASCIIDigit) {
      return "/" + text
    }
    return isOurs ? "" : nil
  }
}
