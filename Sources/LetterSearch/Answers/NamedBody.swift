import LetterParsing
import Search
import TextAnalysis

/// A council, school or other body that a plain query names: "exclusions in Derby".
///
/// A letter to a council seldom says its name in the passages, and other letters that do say it
/// are not about it. So the words of the name count little, and passages of letters to the body stand
/// higher. No passage is found or lost by it.
struct NamedBody: Sendable {
  /// What a word of the name counts, of what it would count elsewhere.
  static let wordShare = NamedSection.wordShare
  /// What the body adds, of what the rarest other word adds where it stands once.
  static let weight = 2.0

  /// Where the name stands in the query.
  let utf8: Range<Int>?

  /// Words of the name as typed.
  let words: Set<String>
  /// Passages of letters to the body.
  let passages: Query
  /// The other words that some of them have.
  let topic: [CompiledQuery.BareWord]
}

/// A name among the words of a query.
private struct BodyName {
  let words: ArraySlice<QueryWord>
  let passages: Query
  let isBehindPreposition: Bool
}

/// What the words of a query name beside what they are about.
struct QueryNames: Sendable {
  var section: NamedSection?
  var body: NamedBody?

  var isEmpty: Bool { section == nil && body == nil }

  /// The missing words of a passage, without those that its section or its letter has in its name.
  func missing(_ words: [String], in section: SectionName, isOfBody: Bool) -> [String] {
    var missing = self.section?.missing(words, in: section) ?? words
    if isOfBody, let body { missing.removeAll { body.words.contains($0) } }
    return missing
  }
}

extension LetterSearcher {
  func names(in compiled: CompiledQuery, _ request: SearchRequest) throws -> QueryNames {
    QueryNames(
      section: try namedSection(in: compiled, request),
      body: try namedBody(in: compiled, request)
    )
  }

  /// So many passages in letters to others may name a body.
  private static let everydayCount = 20

  /// Fields of the names of councils, schools and other bodies.
  static let bodyFields = ["la", "institution"]

  /// The body that a query names beside other words.
  ///
  /// `nil` for none, for two, where none of its passages that the request may find has one of the other
  /// words, where the order is not that of the best match, and where bodies are chosen already.
  func namedBody(in compiled: CompiledQuery, _ request: SearchRequest) throws -> NamedBody? {
    let asked = request.filters.map(\.field) + compiled.expression.fieldNames
    guard request.rescoring == .neighbours, request.order == .score, compiled.words.count > 1,
      !asked.contains(where: Self.bodyFields.contains)
    else { return nil }
    let runs = Self.lookedAtRuns(of: compiled.expression)
    let names = try runs.flatMap { try bodyNames(in: $0) }
    guard let first = names.first, names.allSatisfy({ $0.passages == first.passages }) else {
      return nil
    }
    // A word of the name that stands elsewhere, too, is also what the query is about.
    let ofNames = names.flatMap { $0.words.map(\.text) }
    let words = Set(ofNames).filter { word in
      runs.joined().count { $0.text == word } == ofNames.count { $0 == word }
    }
    if first.words.count == 1, !first.isBehindPreposition,
      try isEverydayWord(first.words, first.passages)
    {
      return nil
    }
    let topic = try compiled.words.filter { word in
      guard !words.contains(word.text) else { return false }
      let found = Query.all([.filter(first.passages), word.query])
      return try searcher.count(restricting(found, to: request.filters), .documents).documents > 0
    }
    let others = compiled.words.count { !words.contains($0.text) }
    guard request.match == .all ? topic.count == others : !topic.isEmpty else { return nil }
    return NamedBody(
      utf8: PlainName(words: first.words, isInPassages: true).utf8,
      words: words,
      passages: first.passages,
      topic: topic
    )
  }

  /// Names that are words of letters about schools, however few of these an index has.
  private static let everydayNames: Set = ["reading", "bury"]
  private static let prepositions: Set = ["in", "for", "at", "near", "of", "from"]

  /// Whether the word is a common one, or most passages with it are in letters to others: *Reading* is a
  /// subject of schools.
  private func isEverydayWord(
    _ words: ArraySlice<QueryWord>,
    _ passages: Query
  ) throws -> Bool {
    if words.contains(where: { Self.everydayNames.contains($0.text.lowercased()) }) { return true }
    let exact = compiler.schema.passage.exact
    let terms = words.flatMap { Analyzer.english.tokens(in: $0.text) }.map {
      Query.term(.init(exact, $0.term))
    }
    let all = try searcher.count(.all(terms), .documents).documents
    let own = try searcher.count(.all(terms + [.filter(passages)]), .documents).documents
    return all > 2 * own && all - own > Self.everydayCount
  }

  /// The longest names first, none within another.
  private func bodyNames(in words: [QueryWord]) throws -> [BodyName] {
    let terms = words.map { Analyzer.english.tokens(in: $0.text).map(\.term) }
    let fields = try Self.bodyFields.map { (name: $0, held: try heldWords(words, terms, in: $0)) }
    var names: [BodyName] = []
    var start = words.startIndex
    search: while start < words.endIndex {
      for end in stride(from: min(start + Self.longestName, words.endIndex), to: start, by: -1) {
        let name = PlainName(words: words[start..<end], isInPassages: true)
        for field in fields where field.held?.isSuperset(of: start..<end) ?? false {
          guard name.isTelling(in: field.name),
            let passages = try wholeValue(.init(field: field.name, value: name.text))
          else { continue }
          let before = start > words.startIndex ? words[start - 1].text.lowercased() : ""
          names.append(
            BodyName(
              words: name.words,
              passages: passages,
              isBehindPreposition: Self.prepositions.contains(before)
            )
          )
          start = end
          continue search
        }
      }
      start += 1
    }
    return names
  }
}

extension CompiledQuery {
  /// The query in which the words of a body's name count little.
  func quietingName(of body: NamedBody) -> CompiledQuery {
    var quieted = self
    for place in words.indices where body.words.contains(words[place].text) {
      quieted.words[place].query = .boosted(words[place].query, NamedBody.wordShare)
    }
    return quieted
  }
}
