import LetterParsing
import Search
import TextAnalysis

/// The section that a plain query names: "areas for improvement attendance".
///
/// Such words say where to look rather than what for: passages under the heading *What needs to
/// improve* seldom have them, and those that do have them are about improvement in general. So they
/// count little, and passages of the section stand higher. No passage is found or lost by it.
struct NamedSection: Sendable, Equatable {
  /// What a word of the name counts, of what it would count elsewhere.
  static let wordShare = 0.25
  /// What the section adds, of what the rarest other word adds where it stands once.
  ///
  /// Related words lift passages of all sections, so that the section has to count more beside them.
  static func weight(beside related: RelatedEvidence?) -> Double { related == nil ? 1 : 3 }

  let section: SectionName
  /// Words of the name that stand nowhere else in the query, folded.
  let words: Set<String>
  /// Where the name stands in the query.
  let utf8: Range<Int>

  /// `nil` for a query that names no section, or asks for two, or has the name in quotation marks or
  /// between operators.
  init?(_ query: CompiledQuery) {
    let plain = Set(query.words.flatMap { Self.terms(of: $0.text) })
    guard !plain.isDisjoint(with: Self.lastWords) else { return nil }
    let tokens = Analyzer.english.tokens(in: query.text)
    let terms = tokens.map(\.term)
    let text = Array(query.text.utf8)
    var found: [(section: SectionName, places: Range<Int>)] = []
    for name in Self.names where plain.isSuperset(of: name.telling) {
      guard let start = terms.indices.first(where: { name.stands(at: $0, in: terms) }) else {
        continue
      }
      let places = start..<start + name.words.count
      // A longer name holds a shorter one.
      if !found.contains(where: { $0.places.overlaps(places) }) {
        found.append((name.section, places))
      }
    }
    let asked = SectionLeaning.sections(askedForBy: query.query())
    guard let first = found.first,
      asked.union(found.map(\.section)).allSatisfy({ $0 == first.section })
    else { return nil }
    let range =
      tokens[first.places.lowerBound].range
      .lowerBound..<tokens[first.places.upperBound - 1].range.upperBound
    // `areas/improvement` and `areas (for improvement)` are no names.
    guard text[range].allSatisfy(Self.mayStandInName) else { return nil }
    section = first.section
    utf8 = range
    words = Set(terms[first.places]).subtracting(
      terms.indices.filter { !first.places.contains($0) }.map { terms[$0] }
    )
  }

  /// Letters, apostrophes of both kinds, hyphens and spaces.
  private static func mayStandInName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func terms(of text: String) -> [String] {
    Analyzer.english.tokens(in: text).map(\.term)
  }

  /// Whether the name stands apart, so that a field may stand in its place.
  func standsApart(in text: String) -> Bool {
    let text = Array(text.utf8)
    let before = utf8.lowerBound == 0 || text[utf8.lowerBound - 1] == UInt8(ascii: " ")
    let after = utf8.upperBound == text.count || text[utf8.upperBound] == UInt8(ascii: " ")
    return before && after
  }

  /// The words of a query that are not of the name.
  func topic(of query: CompiledQuery) -> [CompiledQuery.BareWord] {
    query.words.filter { !isOfName($0.text) }
  }

  /// The query in which the words of the name count little, as long as there are others.
  func quietingName(in query: CompiledQuery) -> CompiledQuery {
    guard !topic(of: query).isEmpty else { return query }
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
    Self.terms(of: word).allSatisfy { words.contains($0) }
  }

  // MARK: Names

  private struct Name: Sendable {
    let section: SectionName
    let words: [String]
    /// Those that a query's words are left of it.
    let telling: Set<String>

    init(_ section: SectionName, _ text: String) {
      self.section = section
      words = NamedSection.terms(of: text)
      telling = Set(QuestionWords.topic(of: words) { $0 })
    }

    /// A single word is a name in front of all, or of what it is about, or behind mere keywords:
    /// leaders may know their strengths, and there is a questionnaire of strengths and difficulties.
    func stands(at place: Int, in terms: [String]) -> Bool {
      guard terms[place...].starts(with: words) else { return false }
      guard words.count == 1 else { return true }
      let next = place + 1 < terms.count ? terms[place + 1] : nil
      guard let next else { return !terms.contains { StopWords.contains($0) } }
      return NamedSection.linking.contains(next) || place == 0 && !["and", "or"].contains(next)
    }
  }

  private static let linking: Set = ["in", "of", "for", "about", "with", "on"]

  /// Longer ones first.
  private static let names: [Name] =
    [
      "what needs to be improved", "what needs to improve", "what needs improving",
      "what must improve", "what should improve", "needs to be improved",
      "areas for further improvement", "areas for improvement", "areas for improvements",
      "area for improvement", "areas requiring improvement", "areas needing improvement",
      "areas in need of improvement", "areas for further development", "areas for development",
      "area for development", "areas of weakness", "areas of weaknesses", "areas to improve",
      "areas to develop", "points for improvement", "priorities for improvement",
      "recommendations for improvement", "needs to improve", "needs improving",
      "needs improvement", "weaknesses",
    ].map { Name(.improvements, $0) }
    + [
      "what is working well", "what's working well", "what works well", "what worked well",
      "areas of strength", "areas of strengths", "key strengths", "areas of good practice",
      "features of good practice", "strengths",
    ].map { Name(.strengths, $0) }

  private static let lastWords = Set(names.compactMap(\.words.last))
}

extension NameFinder {
  /// The section whose passages stand higher, as the words name it.
  ///
  /// `nil` also where no passage is of it, and where a filter chooses sections.
  func namedSection() throws -> NamedSection? {
    guard !compiled.words.isEmpty,
      !request.filters.contains(where: { $0.field == LetterField.section }),
      let named = NamedSection(compiled),
      try searcher.frequency(of: searcher.term(of: named.section)) > 0
    else { return nil }
    return named
  }
}
