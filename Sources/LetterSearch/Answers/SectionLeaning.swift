import LetterParsing
import Search
import TextAnalysis

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
    var words: Set<String> = []
    Self.collect(query, into: &words)
    let asked = Set(Self.cues.filter { words.isSuperset(of: $0.words) }.map(\.section))
    // Words for both ask for neither.
    section = asked.count == 1 ? asked.first : nil
  }

  /// What a score of words is multiplied by.
  func factor(of section: SectionName) -> Double {
    if section == self.section { return Self.preferred }
    return Self.frames.contains(section) ? Self.frame : 1
  }

  private static let frames: Set<SectionName> = [.opening, .outline, .closing]

  private struct Cue: Sendable {
    let section: SectionName
    /// As they are indexed; all of them must stand in the query.
    let words: Set<String>
  }

  private static let cues: [Cue] =
    cues(
      .strengths,
      ["example", "good practice", "best practice", "effective practice", "strength"]
    )
    + cues(
      .improvements,
      [
        "weak", "weakness", "poor", "lack", "shortcoming", "criticism", "criticise",
        "recommendation",
      ]
    )

  private static func cues(_ section: SectionName, _ texts: [String]) -> [Cue] {
    texts.map { text in
      let words = text.split(separator: " ").map { Analyzer.english.tokens(in: String($0)) }
      return Cue(section: section, words: Set(words.joined().map(\.indexForm)))
    }
  }

  private static func collect(_ query: Query, into words: inout Set<String>) {
    switch query {
    case .term(let term): words.insert(term.text)
    case .any(let parts), .all(let parts): for part in parts { collect(part, into: &words) }
    case .boosted(let query, _), .excluding(let query, _): collect(query, into: &words)
    default: break
    }
  }
}
