import LetterParsing
import Search

/// How much the section of a passage speaks for it, beside its words.
///
/// Who asks for "examples of work with families" wants to read of strengths, who asks for "weak
/// support" of areas for improvement: a few words say so, and passages of that section stand a
/// little higher. The frame of a letter, which says what was looked at and never what was found,
/// stands a little lower. No passage is added or lost.
struct SectionLeaning: Sendable, Equatable {
  /// Enough to decide between passages whose words speak for them about equally.
  ///
  /// Hits of one query that follow each other differ by a hundredth to a tenth of their scores.
  static let preferred = 1.1
  static let frame = 0.9

  /// The section that the words ask for.
  let section: SectionName?

  /// - Parameter query: of ranked words; what it excludes says nothing.
  init(_ query: Query) {
    let asked = Self.sections(askedForBy: query)
    // Words for both ask for neither.
    section = asked.count == 1 ? asked.first : nil
  }

  /// The sections for which words of a query ask.
  static func sections(askedForBy query: Query) -> Set<SectionName> {
    var words: Set<String> = []
    collect(query, into: &words)
    return Set(cues.filter { words.isSuperset(of: $0.words) }.map(\.section))
  }

  /// What a score of words is multiplied by.
  func factor(of section: SectionName) -> Double {
    if section == self.section { return Self.preferred }
    return Self.frames.contains(section) ? Self.frame : 1
  }

  private static let frames: Set<SectionName> = [.opening, .outline, .closing]

  struct Cue: Sendable {
    let section: SectionName
    /// As they are indexed, written out so that no search waits for them; all must stand in a query.
    let words: Set<String>
  }

  static let cues: [Cue] =
    cues(
      .strengths,
      [
        ["exampl"], ["good", "practic"], ["best", "practic"], ["effective", "practic"],
        ["strength"],
      ]
    )
    + cues(
      .improvements,
      [
        ["weak"], ["poor"], ["lack"], ["shortcom"], ["critic"], ["criticis"], ["recommend"],
      ]
    )

  private static func cues(_ section: SectionName, _ words: [Set<String>]) -> [Cue] {
    words.map { Cue(section: section, words: $0) }
  }

  private static func collect(_ query: Query, into words: inout Set<String>) {
    switch query {
    case .term(let term): words.insert(term.text)
    case .any(let parts), .all(let parts): for part in parts { collect(part, into: &words) }
    case .boosted(let query, _), .excluding(let query, _), .preferring(let query, _),
      .demoted(let query, _, _):
      collect(query, into: &words)
    default: break
    }
  }
}
