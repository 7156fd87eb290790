import Search
import TextAnalysis

/// A council, school or other body that a plain query names: "exclusions in Derby".
///
/// A letter to a council seldom says its name in the passages, and other letters that do say it
/// are not about it. So the words of the name count next to nothing, passages of letters to the body
/// stand higher, and those of others keep a share of their score. No passage is found or lost by it.
struct NamedBody: Sendable {
  /// What the body adds, of what the rarest other word adds where it stands once.
  ///
  /// Related words lift passages of letters to others, too.
  static func weight(beside related: RelatedEvidence?) -> Double { related == nil ? 1 : 2 }
  /// What a passage keeps whose letter is to others.
  static let otherShare = 0.25
  /// Names that are words of letters about schools, however few of these an index has.
  static let everydayNames: Set = ["reading", "bury"]
  /// The same, in small letters.
  static let everydayNamesInSmallLetters = everydayNames.union(["bath"])

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

extension NameFinder {
  /// The body that the query names beside other words.
  ///
  /// `nil` for none, for two, where none of its passages that the request may find has one of the other
  /// words, and where bodies are chosen already.
  ///
  /// - Parameter others: words of other names, which are not what the query is about either.
  func namedBody(beside others: Set<String>) throws -> NamedBody? {
    guard !compiled.words.isEmpty, !asks(for: LetterField.ofBodies) else { return nil }
    let names = try runs.flatMap(bodyNames)
    guard let first = names.first, names.allSatisfy({ $0.passages == first.passages }) else {
      return nil
    }
    let letters = NamedLetters(names.map(\.words), in: runs, first.passages)
    if first.words.count == 1, !Self.prepositions.contains(first.name.wordBefore ?? ""),
      try isEverydayWord(first)
    {
      return nil
    }
    let about = compiled.words.filter {
      !letters.words.contains($0.text) && !others.contains($0.text)
    }
    let topic = try about.filter { word in
      let found = Query.all([.filter(first.passages), word.query])
      return try count(searcher.restricting(found, to: request.filters)) > 0
    }
    // A name alone asks for letters to the body.
    guard topic.count == about.count || request.match != .all && !topic.isEmpty else { return nil }
    return NamedBody(letters: letters, topic: topic)
  }

  private func bodyNames(in words: [QueryWord]) throws -> [BodyName] {
    let scanner = try NameScanner(words, LetterField.ofBodies, searcher)
    return try words.scan { place in
      try scanner.longest(at: place) { name, fields in
        for field in fields {
          guard let passages = try searcher.passages(ofBody: name, in: field) else { continue }
          return BodyName(name: name, passages: passages)
        }
        return nil
      }
    }
  }

  static let prepositions: Set = ["in", "for", "at", "near", "of", "from"]

  /// So many passages in letters to others may name a body.
  private static let everydayCount = 20

  /// Whether the word is a common one, or most passages with it are in letters to others: *Reading* is a
  /// subject of schools.
  private func isEverydayWord(_ body: BodyName) throws -> Bool {
    if body.words.contains(where: { NamedBody.everydayNames.contains($0.text.lowercased()) }) {
      return true
    }
    let exact = searcher.compiler.schema.passage.exact
    let terms = body.words.flatMap { Analyzer.english.tokens(in: $0.text) }.map {
      Query.term(.init(exact, $0.term))
    }
    let all = try count(.all(terms))
    let own = try count(.all(terms + [.filter(body.passages)]))
    return all > 2 * own && all - own > Self.everydayCount
  }
}
