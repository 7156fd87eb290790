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

  private static let bodyFields = ["la", "institution"]

  /// The body that a query names beside other words; `nil` for none, for two, and where the order is
  /// not that of the best match or a filter chooses bodies.
  func namedBody(in compiled: CompiledQuery, _ request: SearchRequest) throws -> NamedBody? {
    guard request.rescoring == .neighbours, request.order == .score, compiled.words.count > 1,
      !request.filters.contains(where: { Self.bodyFields.contains($0.field) })
    else { return nil }
    let names = try compiled.expression.plainRuns.flatMap { run in
      try bodyNames(in: Array(run.prefix(Self.lookedAtWords)))
    }
    guard let first = names.first, names.count == 1 else { return nil }
    let words = Set(first.words.map(\.text))
    let topic = compiled.words.filter { !words.contains($0.text) }.map(\.query)
    // Letters that say nothing about it would stand before others that do.
    let onTopic = Query.all([.filter(first.passages), .any(topic)])
    guard !topic.isEmpty, try searcher.count(onTopic, .documents).documents > 0 else { return nil }
    return NamedBody(
      utf8: PlainName(words: first.words, isInPassages: true).utf8,
      words: words,
      passages: first.passages
    )
  }

  /// The longest names first, none within another.
  private func bodyNames(
    in words: [QueryWord]
  ) throws -> [(words: ArraySlice<QueryWord>, passages: Query)] {
    let terms = words.map { Analyzer.english.tokens(in: $0.text).map(\.term) }
    let fields = try Self.bodyFields.map { (name: $0, held: try heldWords(words, terms, in: $0)) }
    var names: [(words: ArraySlice<QueryWord>, passages: Query)] = []
    var start = words.startIndex
    search: while start < words.endIndex {
      for end in stride(from: min(start + Self.longestName, words.endIndex), to: start, by: -1) {
        let name = PlainName(words: words[start..<end], isInPassages: true)
        for field in fields where field.held?.isSuperset(of: start..<end) ?? false {
          guard name.isTelling(in: field.name),
            let passages = try wholeValue(.init(field: field.name, value: name.text))
          else { continue }
          names.append((name.words, passages))
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
