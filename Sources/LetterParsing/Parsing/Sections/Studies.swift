/// The headings of boxed studies: `Case study: highly effective practice`.
///
/// What a study shows is said behind the colon, and may be good practice or poor. One that does not say
/// it is of no section: a study of missed chances must never be shown as a strength.
enum Studies {
  private static let openings = ["case study: ", "practice study: "]

  /// Whether the words are the heading of a boxed study, which may stand anywhere on a page.
  static func isStudy(_ folded: String) -> Bool {
    folded.utf8.count <= 120 && section(of: Headings.stripped(folded)) != nil
  }

  /// - Parameter name: folded, without closing marks.
  static func section(of name: String) -> SectionName? {
    guard let opening = openings.first(where: { name.hasPrefix($0) }) else { return nil }
    let matter = String(name.dropFirst(opening.count))
    if needs.isFoundAsWord(in: matter) { return .improvements }
    return praises.isFoundAsWord(in: matter) ? .strengths : .other
  }

  /// `Places and spaces: highly effective practice`, which no word announces as a study.
  static func praised(in name: String) -> SectionName? {
    name.hasSuffix(": highly effective practice")
      || name.hasSuffix("areas of highly effective practice") ? .strengths : nil
  }

  private static let needs: PhraseSet = [
    "improve", "improved", "improvement", "improvements", "area for", "areas for", "area(s) for",
    "priority action", "missed", "poor", "weak", "weaker", "weakness", "weaknesses", "ineffective",
    "inadequate", "insufficient", "not", "wrong", "failed", "failure", "failures", "failing",
    "concern", "concerns", "delay", "delays", "drift", "shortfalls", "gaps", "less effective",
    "inconsistent",
  ]
  private static let praises: PhraseSet = [
    "effective practice", "good practice", "strong practice", "excellent practice",
    "outstanding practice", "best practice", "exemplary practice", "innovative practice",
    "positive practice", "high-quality practice", "effective work", "good work", "strength",
    "strengths", "success", "successes",
  ]
}
