/// Tells headings that say what a section is about from those that every letter has.
enum HeadingTopic {
  /// Words of headings that name a section's role in a letter, or join others.
  private static let roleWords: Set<String> = [
    "a", "action", "actions", "activities", "and", "area", "areas", "background", "basis", "been",
    "brief", "case", "context", "decision", "development", "discussed", "discussion", "early",
    "effective", "effectiveness", "evidence", "external", "features", "findings", "for", "from",
    "further", "good", "headline", "highly", "impact", "improve", "improvement", "improvements",
    "in", "include", "including", "indicators", "inspection", "is", "it", "key", "main", "needs",
    "next", "observed", "of", "on", "other", "our", "outcomes", "outline", "overall", "overview",
    "points", "practice", "priority", "recommendations", "required", "scope", "should", "social",
    "steps", "strength", "strengths", "study", "summary", "support", "survey", "take", "that",
    "the", "these", "this", "to", "visit", "was", "we", "well", "were", "what", "which", "work",
  ]

  /// The texts by whose words a passage is found beside its own: a heading that says what it is about,
  /// and what would be found nowhere else.
  static func context(heading: String?, beside: [String]) -> [String] {
    let topical = heading.flatMap { isTopical($0) ? $0 : nil }
    return [topical].compactMap(\.self) + beside
  }

  /// Whether a heading holds a word that no standard heading holds.
  ///
  /// "Strengths of the nurture group provision" does, "Areas for improvement, which we discussed,
  /// include:" does not: a passage below the first is about nurture groups even where it says only
  /// "the group".
  static func isTopical(_ heading: String) -> Bool {
    guard heading.utf8.allSatisfy({ $0 < 0x80 }) else {
      return heading.lowercased().split { !$0.isLetter }
        .contains { !roleWords.contains(String($0)) }
    }
    // Many times as fast as by characters.
    let words = heading.utf8.map { $0 | 0x20 }
      .split { !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    return words.contains { !roleWords.contains(String(decoding: $0, as: UTF8.self)) }
  }
}
