import Search
import TextAnalysis

/// A council, school or other body that a plain query names: "exclusions in Derby".
///
/// A letter to a council seldom says its name in the passages, and other letters that do say it
/// are not about it. So the words of the name count little, and passages of letters to the body stand
/// higher. No passage is found or lost by it.
struct NamedBody: Sendable {
  /// What the body adds, of what the rarest other word adds where it stands once.
  static let weight = 2.0

  let letters: NamedLetters
  /// The other words that some of their passages have.
  let topic: [CompiledQuery.BareWord]
}

/// A name among the words of a query.
private struct BodyName {
  let name: PlainName
  let passages: Query

  var words: ArraySlice<QueryWord> { name.words }
}

extension LetterSearcher {
  /// So many passages in letters to others may name a body.
  private static let everydayCount = 20

  /// Fields of the names of councils, schools and other bodies.
  static let bodyFields = ["la", "institution"]

  /// The body that a query names beside other words.
  ///
  /// `nil` for none, for two, where none of its passages that the request may find has one of the other
  /// words, where the order is not that of the best match, and where bodies are chosen already.
  ///
  /// - Parameter others: words of other names, which are not what the query is about either.
  func namedBody(
    in compiled: CompiledQuery,
    beside others: Set<String>,
    _ request: SearchRequest
  ) throws -> NamedBody? {
    let asked = request.filters.map(\.field) + compiled.expression.fieldNames
    guard request.rescoring == .neighbours, request.order == .score, !compiled.words.isEmpty,
      !asked.contains(where: Self.bodyFields.contains)
    else { return nil }
    let runs = Self.lookedAtRuns(of: compiled.expression)
    let names = try runs.flatMap { try bodyNames(in: $0) }
    guard let first = names.first, names.allSatisfy({ $0.passages == first.passages }) else {
      return nil
    }
    let letters = NamedLetters(names.map(\.words), in: runs, first.passages)
    if first.words.count == 1, !Self.prepositions.contains(first.name.wordBefore ?? ""),
      try isEverydayWord(first.words, first.passages)
    {
      return nil
    }
    let about = compiled.words.filter {
      !letters.words.contains($0.text) && !others.contains($0.text)
    }
    let topic = try about.filter { word in
      let found = Query.all([.filter(first.passages), word.query])
      return try searcher.count(restricting(found, to: request.filters), .documents).documents > 0
    }
    // A name alone asks for letters to the body.
    guard topic.count == about.count || request.match != .all && !topic.isEmpty else { return nil }
    return NamedBody(letters: letters, topic: topic)
  }

  /// Names that are words of letters about schools, however few of these an index has.
  static let everydayNames: Set = ["reading", "bury"]
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

  /// The passages of letters to a body; that a school is one is often left out of its name.
  func wholeValue(of name: PlainName, in field: String) throws -> Query? {
    if let whole = try wholeValue(.init(field: field, value: name.text)) { return whole }
    guard field == "institution" else { return nil }
    return try wholeValue(.init(field: field, value: name.text + " School"))
  }

  /// The longest names first, none within another.
  private func bodyNames(in words: [QueryWord]) throws -> [BodyName] {
    let terms = words.map { Analyzer.english.tokens(in: $0.text).map(\.term) }
    let fields = try Self.bodyFields.map { (name: $0, held: try heldWords(words, terms, in: $0)) }
    var names: [BodyName] = []
    var start = words.startIndex
    search: while start < words.endIndex {
      for end in stride(from: min(start + Self.longestName, words.endIndex), to: start, by: -1) {
        let name = PlainName(words, start..<end)
        for field in fields where field.held?.isSuperset(of: start..<end) ?? false {
          guard name.isTelling(in: field.name),
            let passages = try wholeValue(of: name, in: field.name)
          else { continue }
          names.append(BodyName(name: name, passages: passages))
          start = end
          continue search
        }
      }
      start += 1
    }
    return names
  }
}
