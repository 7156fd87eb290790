import InvertedIndex
import LetterParsing
import Search

/// What the words of a query name beside what they are about.
struct QueryNames: Sendable {
  var section: NamedSection?
  var body: NamedBody?
  var period: NamedPeriod?

  var isEmpty: Bool { section == nil && body == nil && period == nil }

  /// The words that say what a query is about.
  func topic(of query: CompiledQuery) -> [CompiledQuery.BareWord] {
    (section?.topic(of: query) ?? query.words).filter { !isOfLetters($0.text) }
  }

  /// The query in which the words of names count little.
  func quieting(_ query: CompiledQuery) -> CompiledQuery {
    var quieted = section?.quietingName(in: query) ?? query
    for place in quieted.words.indices where isOfLetters(quieted.words[place].text) {
      quieted.words[place].query = .boosted(quieted.words[place].query, NamedBody.wordShare)
    }
    return quieted
  }

  /// The query as its matches are marked: *since* of "since 2019" is not looked for.
  func marked(_ query: CompiledQuery) -> CompiledQuery {
    guard let period else { return query }
    var marked = query
    marked.words.removeAll {
      period.words.contains($0.text) && SpokenPeriod.joiningWords.contains($0.text.lowercased())
    }
    return marked.words.isEmpty ? query : marked
  }

  /// Whether a word names what letters are to or of.
  private func isOfLetters(_ word: String) -> Bool {
    body?.words.contains(word) ?? false || period?.words.contains(word) ?? false
  }
}

extension LetterSearcher {
  func names(in compiled: CompiledQuery, _ request: SearchRequest) throws -> QueryNames {
    let period = try namedPeriod(in: compiled, request)
    return QueryNames(
      section: try namedSection(in: compiled, request),
      body: try namedBody(in: compiled, beside: period?.words ?? [], request),
      period: period
    )
  }

  /// The words that each of some hits lacks, without those that its section or its letter is named by.
  func missing(
    _ words: [[String]],
    of hits: [(document: DocID, section: SectionName)],
    _ names: QueryNames
  ) throws -> [[String]] {
    var missing = zip(words, hits).map { names.section?.missing($0, in: $1.section) ?? $0 }
    let named = [
      names.body.map { ($0.passages, $0.words) }, names.period.map { ($0.passages, $0.words) },
    ]
    .compactMap(\.self)
    guard !named.isEmpty, missing.contains(where: { !$0.isEmpty }) else { return missing }
    let order = hits.indices.sorted { hits[$0].document < hits[$1].document }
    let isOf = try searcher.matches(named.map(\.0), among: order.map { hits[$0].document })
    for (name, isOf) in zip(named, isOf) {
      for (place, hit) in order.enumerated() where isOf[place] {
        missing[hit].removeAll { name.1.contains($0) }
      }
    }
    return missing
  }
}
