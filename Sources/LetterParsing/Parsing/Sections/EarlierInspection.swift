/// Knows when words speak of an earlier inspection.
///
/// What was to be improved then has been looked at since: it is never what is to be improved now.
enum EarlierInspection {
  private static let occasions: Set<String> = [
    "inspection", "inspections", "inspection's", "visit", "visits", "report", "reports", "review",
    "inspected",
  ]
  private static let ranks: Set<String> = ["last", "previous", "earlier", "preceding", "initial"]
  /// Words between a rank and its occasion, at most: `the previous Ofsted section 5 inspection`.
  private static let reach = 4
  private static let points: Set<String> = [
    "area", "areas", "recommendation", "recommendations", "action", "actions", "issue", "issues",
    "points", "point", "priorities", "weaknesses", "targets",
  ]

  /// Whether an earlier inspection, or a point of one, is named.
  static func isNamed(in folded: String) -> Bool {
    let keys = Words.split(folded).map(\.key)
    return keys.indices.contains { index in
      if occasions.contains(keys[index]) {
        return isEarlier(keys[..<index].suffix(reach)) || isDated(keys[(index + 1)...])
      }
      return points.contains(keys[index]) && index > 0
        && ["previous", "earlier"].contains(keys[index - 1])
    }
  }

  private static func isEarlier(_ words: ArraySlice<String>) -> Bool {
    words.contains(where: ranks.contains)
      // `The most recent inspection` is the one before; `our recent visit` is this one.
      || (words.contains("most") && words.contains("recent"))
  }

  /// `The inspection in November 1909`: letters name the day of their own.
  private static func isDated(_ words: ArraySlice<String>) -> Bool {
    guard let link = words.first, ["in", "of"].contains(link),
      let month = words.dropFirst().first
    else { return false }
    return Dates.months[month] != nil && words.dropFirst(2).first.flatMap(Dates.year) != nil
  }

  /// What is said of points that were raised before: that they were met, or how far they are.
  private static let answers: PhraseSet = [
    "been met", "were met", "now met", "been addressed", "been achieved", "been completed",
    "progress so far", "progress to date", "progress made",
  ]

  /// Whether a heading of improvements tells what became of older ones.
  static func isAnswered(in folded: String) -> Bool {
    answers.isFoundAsWord(in: folded)
  }

  private static let demands: PhraseSet = [
    "should", "must", "needs to", "need to", "has to", "have to", "now asked",
  ]

  /// Whether a sentence repeats what an earlier inspection asked for.
  ///
  /// `To build on the gains since the last inspection, the school should:` asks for something new.
  static func isRepeated(in sentence: String) -> Bool {
    guard isNamed(in: sentence) else { return false }
    let keys = Words.split(sentence).map(\.key)
    let isSince = keys.contains { ["since", "after", "following", "from"].contains($0) }
    return !(isSince && demands.isFoundAsWord(in: sentence))
  }
}
