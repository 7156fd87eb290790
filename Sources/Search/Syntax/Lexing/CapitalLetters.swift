/// Tells pasted headings from queries.
enum CapitalLetters {
  private static let keywords: Set<String> = ["AND", "OR", "NOT", "NEAR", "ADJ"]

  /// Whether a text has capitals outside operators, and no small letter anywhere.
  static func fill(_ text: QueryText) -> Bool {
    var hasCapital = false
    var start = 0
    while start < text.count {
      var end = start
      var isCapital = false
      while let scalar = text[end], !endsWord(scalar) {
        if scalar.properties.isLowercase { return false }
        isCapital = isCapital || scalar.properties.isUppercase
        end += 1
      }
      // A keyword that is escaped tells as little about the writer's capitals as one that is not.
      let word = text[start] == "\\" ? start + 1..<end : start..<end
      if isCapital, !hasCapital { hasCapital = !keywords.contains(text.string(word)) }
      start = end + 1
    }
    return hasCapital
  }

  private static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpace || scalar.isQuotationMark || scalar == "(" || scalar == ")" || scalar == "|"
  }
}
