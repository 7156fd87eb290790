import InvertedIndex
import Search

/// One theme, shown by what it holds.
package struct ThemePortrait: Sendable {
  /// A cue and how many passages it matches.
  package struct CueUse: Sendable {
    package var cue: ThemeBook.Cue
    package var passages: Int
  }

  /// A passage with the cues that match it.
  package struct Example: Sendable {
    package var passage: StoredPassage
    package var letter: StoredLetter
    /// What the cues make up: 1 or more for members.
    package var sum: Double
    package var cues: [String]
    package var highlights: [Range<Int>]
  }

  /// A theme that letters with this one have, too.
  package struct Companion: Sendable {
    package var theme: ThemeBook.Theme
    /// Letters that have both.
    package var letters: Int
    /// How many times as many as there would be by chance; 1 is chance.
    package var lift: Double
  }

  package var request: SearchRequest
  package var theme: ThemeBook.Theme
  package var total: SearchResponse.Count
  package var tally: ThemeReport.Tally
  /// In the order of the file.
  package var cues: [CueUse]
  /// The members that most cues match, the shortest of equals first.
  package var exemplars: [Example]
  /// The members that fewest cues match.
  package var border: [Example]
  /// Passages that some cue matches, but not enough of them.
  package var nearMisses: [Example]
  package var words: [TellingPhrase]
  /// The highest lift first.
  package var companions: [Companion]
}

extension LetterSearcher {
  private static let examplesShown = 3
  private static let wordsShown = 15
  private static let companionsShown = 6
  /// Fewer letters with both themes say nothing.
  private static let leastLettersTogether = 3

  /// Shows one theme among the passages that a request finds.
  ///
  /// - Parameter id: a theme of the book; an unknown one holds nothing.
  package func portrait(
    of id: String,
    in book: ThemeBook,
    among request: SearchRequest
  ) throws -> ThemePortrait {
    // The index has the themes of its own book already.
    let found = try themedPassages(of: request, book: book == index.schema.themes ? nil : book)
    let report = try report(on: found)
    guard let place = book.themes.firstIndex(where: { $0.id == id }),
      let row = report.rows.first(where: { $0.theme.id == id })
    else { throw LetterSearchError.badRequest("there is no theme \(id)") }
    var study = ThemeStudy(book, theme: place)
    let words = try self.words(in: found, studying: &study)
    let shown = Self.examplesShown
    let strongest = study.members.sorted(by: ThemeStudy.Member.isStronger)
    let chosen = strongest.prefix(shown)
    let weakest = strongest.dropFirst(shown).suffix(shown).reversed()
    let misses = study.misses.sorted(by: ThemeStudy.Member.isStronger).prefix(shown)
    return ThemePortrait(
      request: found.request,
      theme: row.theme,
      total: report.total,
      tally: row.tally,
      cues: study.cueUses,
      exemplars: try chosen.map { try example($0, &study) },
      border: try weakest.map { try example($0, &study) },
      nearMisses: try misses.map { try example($0, &study) },
      words: words,
      companions: Self.companions(of: place, in: found)
    )
  }

  private func example(
    _ member: ThemeStudy.Member,
    _ study: inout ThemeStudy
  ) throws -> ThemePortrait.Example {
    let passage = try index.passage(member.document)
    return ThemePortrait.Example(
      passage: passage,
      letter: try index.letterFacts(index.segment.group(of: member.document)),
      sum: member.sum,
      cues: member.cues,
      highlights: try study.spans(in: passage.text)
    )
  }

  /// What tells the members from other passages; those with a cue are studied on the way.
  private func words(
    in found: ThemedPassages,
    studying study: inout ThemeStudy
  ) throws -> [TellingPhrase] {
    var comparison = PhraseComparison(lengths: 1...2, leastPassages: 3)
    var stored = StoredDocuments(index.segment)
    let candidates = try passages(matchingCuesOf: found.book.themes[study.place])
    for entry in found.entries where entry.themes.contains(study.place) {
      let passage = try StoredPassage(decoding: stored.bytes(of: entry.document))
      comparison.add(passage.text)
    }
    comparison.finishFirstSet()
    for entry in found.entries {
      let passage = try StoredPassage(decoding: stored.bytes(of: entry.document))
      guard passage.canHaveThemes else { continue }
      let isMember = entry.themes.contains(study.place)
      if isMember || candidates.contains(entry.document) { try study.add(entry, passage.text) }
      if !isMember { comparison.addOther(passage.text) }
    }
    return Array(comparison.telling().prefix(Self.wordsShown))
  }

  /// The passages that a search for any cue finds: those that match one, and perhaps others.
  private func passages(matchingCuesOf theme: ThemeBook.Theme) throws -> Set<DocID> {
    var documents: Set<DocID> = []
    for cue in theme.cues {
      let compiled = try compile(try parse(cue.text, isStrict: false))
      documents.formUnion(try searcher.matches(compiled.query(matching: .all).widest))
    }
    return documents
  }

  private static func companions(
    of theme: Int,
    in found: ThemedPassages
  ) -> [ThemePortrait.Companion] {
    var letters: [Int: Set<GroupID>] = [:]
    for entry in found.entries {
      for other in entry.themes { letters[other, default: []].insert(entry.letter) }
    }
    let total = Double(Set(found.entries.map(\.letter)).count)
    let own = letters[theme] ?? []
    let companions = letters.compactMap { other, theirs -> (Int, ThemePortrait.Companion)? in
      let both = own.intersection(theirs).count
      guard other != theme, both >= leastLettersTogether else { return nil }
      let lift = Double(both) * total / (Double(own.count) * Double(theirs.count))
      let theme = found.book.themes[other]
      return (other, ThemePortrait.Companion(theme: theme, letters: both, lift: lift))
    }
    let ranked = companions.sorted { ($1.1.lift, $0.0) < ($0.1.lift, $1.0) }
    return ranked.prefix(companionsShown).map(\.1)
  }
}

/// How the cues of one theme match passages.
private struct ThemeStudy {
  struct Member {
    var document: DocID
    /// Counts the passages found.
    var order: Int
    /// Bytes of the passage.
    var length: Int
    var sum: Double
    var cues: [String]

    /// Whether the cues make up more, or as much in fewer words.
    static func isStronger(_ left: Member, _ right: Member) -> Bool {
      (right.sum, left.length, left.order) < (left.sum, right.length, right.order)
    }
  }

  /// The theme's place in the book.
  let place: Int
  private let theme: ThemeBook.Theme
  private var classifier: ThemeClassifier
  private var cueCounts: [Int: Int] = [:]
  private var count = 0
  private(set) var members: [Member] = []
  private(set) var misses: [Member] = []

  init(_ book: ThemeBook, theme place: Int) {
    self.place = place
    theme = book.themes[place]
    classifier = ThemeClassifier(ThemeBook(themes: [theme]))
  }

  mutating func add(_ entry: ThemedPassages.Entry, _ text: String) throws {
    count += 1
    guard let found = try classifier.evidence(in: text).first else { return }
    let member = Member(
      document: entry.document,
      order: count,
      length: text.utf8.count,
      sum: found.sum,
      cues: found.cues.map(\.text)
    )
    guard found.isEnough else { return misses.append(member) }
    for cue in found.cues { cueCounts[cue.line, default: 0] += 1 }
    members.append(member)
  }

  var cueUses: [ThemePortrait.CueUse] {
    theme.cues.map { .init(cue: $0, passages: cueCounts[$0.line] ?? 0) }
  }

  mutating func spans(in text: String) throws -> [Range<Int>] {
    try classifier.spans(in: text).map(\.utf8)
  }
}
