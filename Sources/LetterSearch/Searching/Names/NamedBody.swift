import Search
import TextAnalysis

/// A council, school or other body that a plain query names: "exclusions in Derby".
struct NamedBody: Sendable {
  /// Each time that the query has it.
  var names: [PlainName]
  /// Of which field it is a value.
  let field: String
  /// The passages of its letters.
  let passages: Query

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
}

/// The bodies that a plain query names, one or several: "exclusions in Derby and Luton".
///
/// A letter to a council seldom says its name in the passages, and other letters that do say it
/// are not about it. So the words of the names count next to nothing, passages of letters to the bodies
/// stand higher, and those of others keep a share of their score. No passage is found or lost by it.
struct NamedBodies: Sendable {
  /// The letters that stand higher, and the words of all names and of what joins these.
  let letters: NamedLetters
  /// Those whose letters stand higher: of several, those of which some passage has one of the other
  /// words.
  let lifted: [NamedBody]
  /// The other words that some of their passages have.
  let topic: [CompiledQuery.BareWord]
  /// Words that only join the names, and are not looked for.
  let joiningWords: Set<String>
}

extension NameFinder {
  /// The bodies that the query names beside other words.
  ///
  /// `nil` where none of their passages that the request may find has one of the other words.
  ///
  /// - Parameter others: words of other names, which are not what the query is about either.
  func namedBodies(
    of mentions: BodyMentions,
    beside others: Set<String>
  ) throws -> NamedBodies? {
    let names = mentions.words
    let ofNames = NamedLetters(names, in: runs, .nothing).words
    let about = compiled.words.filter {
      !ofNames.contains($0.text) && !others.contains($0.text)
        && !Self.isKindOfBody($0)
    }
    var lifted: [NamedBody] = []
    var found: Set<String> = []
    for body in mentions.bodies {
      let topic = try about.filter { word in
        let both = Query.all([.filter(body.passages), word.query])
        return try count(searcher.restricting(both, to: request.filters)) > 0
      }
      // A name alone asks for letters to the body.
      guard topic.count == about.count || request.match != .all && !topic.isEmpty else { continue }
      lifted.append(body)
      found.formUnion(topic.map(\.text))
    }
    guard let first = lifted.first else { return nil }
    let passages =
      lifted.count > 1 ? Query.any(lifted.flatMap(\.passages.parts)) : first.passages
    return NamedBodies(
      letters: NamedLetters(names, in: runs, passages),
      lifted: lifted,
      topic: about.filter { found.contains($0.text) },
      joiningWords: ofNames.intersection(mentions.joining.map(\.text))
    )
  }

  /// What bodies are called by beside their names: *County Durham*, *City of York*.
  static let kindsOfBodies: Set = [
    "authority", "borough", "city", "council", "county", "district", "metropolitan", "royal",
  ]

  static func isKindOfBody(_ word: CompiledQuery.BareWord) -> Bool {
    kindsOfBodies.contains(word.text.lowercased())
  }

  static let prepositions: Set = ["in", "for", "at", "near", "of", "from"]

  /// So many passages in letters to others may name a body.
  private static let everydayCount = 20

  /// Whether a name that nothing shows to be one is a common word, or most passages with it are in
  /// letters to others: *Reading* is a subject of schools.
  func isEverydayWord(_ name: PlainName, _ passages: Query) throws -> Bool {
    guard name.words.count == 1, !Self.prepositions.contains(name.wordBefore ?? "") else {
      return false
    }
    if name.words.contains(where: { NamedBody.everydayNames.contains($0.text.lowercased()) }) {
      return true
    }
    let exact = searcher.compiler.schema.passage.exact
    let terms = name.words.flatMap { Analyzer.english.tokens(in: $0.text) }.map {
      Query.term(.init(exact, $0.term))
    }
    let all = try count(.all(terms))
    let own = try count(.all(terms + [.filter(passages)]))
    return all > 2 * own && all - own > Self.everydayCount
  }
}
