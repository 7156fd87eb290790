/// Tells pasted headings from queries.
enum CapitalLetters {
  private static let keywords: Set<String> = ["AND", "OR", "NOT", "NEAR", "ADJ"]

  /// Words of so many letters may all be acronyms: `SEN OR SEND` is a query.
  private static let longestAcronym = 4

  /// Whether a text is in capitals as a pasted heading is, in which keywords are words: who writes
  /// quotation marks asks, and `"CAMHS" NOT "MARAC"` is a query.
  static func areHeading(_ text: QueryText) -> Bool {
    !text.scalars.contains(where: \.isQuotationMark) && fill(text)
  }

  /// Whether a text has no small letter anywhere, and outside operators a word in capitals that is too
  /// long for an acronym.
  static func fill(_ text: QueryText) -> Bool {
    var hasCapital = false
    var start = 0
    while start < text.count {
      var end = start
      var isCapital = false
      var (letterCount, longest) = (0, 0)
      while let scalar = text[end], !endsWord(scalar) {
        if scalar.properties.isLowercase { return false }
        isCapital = isCapital || scalar.properties.isUppercase
        letterCount = scalar.isLetterOrDigit ? letterCount + 1 : 0
        longest = max(longest, letterCount)
        end += 1
      }
      // A keyword that is escaped tells as little about the writer's capitals as one that is not.
      let word = text[start] == "\\" ? start + 1..<end : start..<end
      if isCapital, !hasCapital, longest > longestAcronym {
        hasCapital = !keywords.contains(text.string(word))
      }
      start = end + 1
    }
    return hasCapital
  }

  private static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpace || scalar.isQuotationMark || scalar == "(" || scalar == ")" || scalar == "|"
  }
}
