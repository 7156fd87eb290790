import InvertedIndex
import Search
import TextAnalysis

/// Finds names in a run of plain words, the longest first.
struct NameScanner {
  private static let longestName = 5

  let words: [QueryWord]
  private let fields: [Field]

  private struct Field {
    let name: String
    /// Which words stand in a name of the field, so that few runs of words need be looked up as
    /// names; `nil` for a field without names.
    let held: Set<Int>?
  }

  /// - Parameter fields: those whose names are looked for.
  init(_ words: [QueryWord], _ fields: [String], _ searcher: LetterSearcher) throws {
    self.words = words
    guard !fields.isEmpty else {
      self.fields = []
      return
    }
    let words = words.map(Word.init)
    self.fields = try fields.map { name in
      Field(name: name, held: try Self.heldWords(words, in: name, searcher))
    }
  }

  /// A word as names are compared with it.
  private struct Word {
    let terms: [String]
    /// Those that a short form stands for.
    let spelledOut: [String]
    /// `&` is no word, *and* may stand for it, and a possessive is none of the name.
    let mayStandInAnyName: Bool

    init(_ word: QueryWord) {
      terms = Analyzer.english.tokens(in: word.text).map(\.term)
      let spelled = AuthorityAbbreviations.spelledOut(word: word.text)
      spelledOut = spelled.map { Analyzer.english.tokens(in: $0).map(\.term) } ?? []
      let mayBePossessive = word.text.utf8.contains { $0 == UInt8(ascii: "'") || $0 >= 0x80 }
      mayStandInAnyName =
        terms.isEmpty || terms == ["and"]
        || mayBePossessive && word.text.contains { "'’".contains($0) }
    }
  }

  private static func heldWords(
    _ words: [Word],
    in field: String,
    _ searcher: LetterSearcher
  ) throws -> Set<Int>? {
    let schema = searcher.compiler.schema
    guard case .keywordAndText(_, let names) = schema.field(named: field)?.kind else { return nil }
    let segment = searcher.index.segment
    let isOfBodies = LetterField.ofBodies.contains(field)
    // Councils are kept without what says that they are: *Surrey* for Surrey County Council.
    let isOfCouncils = field == LetterField.localAuthority
    let held = try words.indices.filter { place in
      let word = words[place]
      return try word.mayStandInAnyName
        || isOfCouncils && word.terms.allSatisfy(NameFinder.kindsOfBodies.contains)
        || (word.terms + (isOfBodies ? word.spelledOut : []))
          .contains { try segment.lookup(names.exact, $0) != nil }
    }
    return Set(held)
  }

  /// What the longest name means that begins at a place, and where it ends.
  ///
  /// - Parameter meaning: what words mean, of which the fields may have the name; `nil` for no name.
  func longest<Meaning>(
    at start: Int,
    _ meaning: (_ name: PlainName, _ fields: [String]) throws -> Meaning?
  ) rethrows -> (found: Meaning, end: Int)? {
    for end in stride(from: min(start + Self.longestName, words.endIndex), to: start, by: -1) {
      let possible = fields.filter { $0.held?.isSuperset(of: start..<end) ?? true }.map(\.name)
      if let meant = try meaning(PlainName(words, start..<end), possible) { return (meant, end) }
    }
    return nil
  }
}

extension [QueryWord] {
  /// All that is found from left to right, none within another.
  ///
  /// - Parameter find: what begins at a place, and where it ends.
  func scan<Found>(_ find: (Int) throws -> (found: Found, end: Int)?) rethrows -> [Found] {
    var all: [Found] = []
    var place = startIndex
    while place < endIndex {
      if let next = try find(place) {
        all.append(next.found)
        place = next.end
      } else {
        place += 1
      }
    }
    return all
  }
}
