/// Tells pasted headings from queries.
enum CapitalLetters {
  private static let keywords: Set<String> = ["AND", "OR", "NOT", "NEAR", "ADJ"]

  /// Words of so many letters may all be acronyms: `SEN OR SEND` is a query.
  private static let longestAcronym = 4

  /// Beyond so many letters, a word in capitals is no acronym.
  private static let longestKnownAcronym = 6

  /// Whether a text is in capitals as a pasted heading is, in which keywords are words: who writes
  /// quotation marks asks, and `"CAMHS" NOT "MARAC"` is a query.
  static func areHeading(_ text: QueryText) -> Bool {
    !text.scalars.contains(where: \.isQuotationMark) && fill(text) && !joinAcronyms(text)
  }

  /// Whether a text is single short words with a keyword between any two: `CAMHS AND MARAC`.
  private static func joinAcronyms(_ text: QueryText) -> Bool {
    var isBehindWord = false
    var operatorCount = 0
    for word in words(of: text) {
      let isKeyword = keywords.contains(text.string(word))
      if isKeyword { operatorCount += 1 }
      if isKeyword ? !isBehindWord && text.string(word) != "NOT" : isBehindWord { return false }
      let isShort = word.count <= longestKnownAcronym
      guard isKeyword || isShort && word.allSatisfy({ text[$0]?.isLetterOrDigit == true }) else {
        return false
      }
      isBehindWord = !isKeyword
    }
    return isBehindWord && operatorCount > 0
  }

  /// What stands between spaces, brackets and bars.
  private static func words(of text: QueryText) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for end in 0...text.count where text[end].map(endsWord) ?? true {
      if end > start { words.append(start..<end) }
      start = end + 1
    }
    return words
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
