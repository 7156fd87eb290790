import LetterParsing
import Search
import TextAnalysis

/// The section that a plain query names: "areas for improvement attendance".
///
/// Such words say where to look rather than what for: passages under the heading *What needs to
/// improve* seldom have them, and those that do have them are about improvement in general. So they
/// count little, and passages of the section stand higher.  No passage is found or lost by it.
struct NamedSection: Sendable, Equatable {
  /// What a word of the name counts, of what it would count elsewhere.
  static let wordShare = 0.25
  /// What the section adds, of what its name as a word would.
  static let weight = 2.0

  let section: SectionName
  /// Its words, folded.
  let words: Set<String>
  /// Where the name stands in the query.
  let utf8: Range<Int>

  /// `nil` for a query that names no section, or two, or has the name in quotation marks.
  init?(_ query: CompiledQuery) {
    let plain = Set(query.words.flatMap { Analyzer.english.tokens(in: $0.text).map(\.term) })
    guard !plain.isDisjoint(with: Self.lastWords) else { return nil }
    let tokens = Analyzer.english.tokens(in: query.text)
    let terms = tokens.map(\.term)
    var found: [NamedSection] = []
    for name in Self.names where plain.isSuperset(of: name.telling) {
      guard let start = terms.indices.first(where: { terms[$0...].starts(with: name.words) })
      else { continue }
      let range =
        tokens[start].range.lowerBound..<tokens[start + name.words.count - 1].range.upperBound
      // A longer name holds a shorter one.
      if found.contains(where: { $0.utf8.overlaps(range) }) { continue }
      found.append(NamedSection(section: name.section, words: name.telling, utf8: range))
    }
    guard let first = found.first, found.allSatisfy({ $0.section == first.section }) else {
      return nil
    }
    self = first
  }

  private init(section: SectionName, words: Set<String>, utf8: Range<Int>) {
    self.section = section
    self.words = words
    self.utf8 = utf8
  }

  /// The query in which the words of the name count little, as long as there are others.
  func quietingName(in query: CompiledQuery) -> CompiledQuery {
    guard !query.words.allSatisfy({ isOfName($0.text) }) else { return query }
    var quieted = query
    for place in query.words.indices where isOfName(query.words[place].text) {
      quieted.words[place].query = .boosted(query.words[place].query, Self.wordShare)
    }
    return quieted
  }

  /// Words that a passage lacks, without those that its section has in its name.
  func missing(_ words: [String], in section: SectionName) -> [String] {
    section == self.section ? words.filter { !isOfName($0) } : words
  }

  private func isOfName(_ word: String) -> Bool {
    Analyzer.english.tokens(in: word).allSatisfy { words.contains($0.term) }
  }

  // MARK: Names

  private struct Name: Sendable {
    let section: SectionName
    let words: [String]
    /// Those that a query's words are left of it.
    let telling: Set<String>

    init(_ section: SectionName, _ text: String) {
      self.section = section
      words = text.split(separator: " ").map(String.init)
      telling = Set(QuestionWords.topic(of: words) { $0 })
    }
  }

  /// Longer ones first.
  private static let names: [Name] =
    [
      "what needs to be improved", "what needs to improve", "what needs improving",
      "needs to be improved", "areas for further improvement", "areas for improvement",
      "area for improvement", "areas for further development", "areas for development",
      "area for development", "areas of weakness", "areas to improve", "areas to develop",
      "points for improvement", "priorities for improvement", "needs to improve", "need to improve",
      "needs improving", "needs improvement", "weaknesses",
    ].map { Name(.improvements, $0) }
    + [
      "what is working well", "what works well", "areas of strength", "key strengths",
      "areas of good practice", "strengths",
    ].map { Name(.strengths, $0) }

  private static let lastWords = Set(names.compactMap(\.words.last))
}
