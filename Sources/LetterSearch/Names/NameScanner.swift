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
    let terms = words.map { Analyzer.english.tokens(in: $0.text).map(\.term) }
    self.fields = try fields.map { name in
      Field(name: name, held: try Self.heldWords(words, terms, in: name, searcher))
    }
  }

  private static func heldWords(
    _ words: [QueryWord],
    _ terms: [[String]],
    in field: String,
    _ searcher: LetterSearcher
  ) throws -> Set<Int>? {
    let schema = searcher.compiler.schema
    guard case .keywordAndText(_, let names) = schema.field(named: field)?.kind else { return nil }
    let segment = searcher.index.segment
    let held = try words.indices.filter { place in
      // `&` is no word, *and* may stand for it, a possessive is none of the name, and a short form is
      // spelled out.
      try terms[place].isEmpty || terms[place] == ["and"]
        || words[place].text.contains { "'’".contains($0) }
        || (terms[place] + (LetterField.ofBodies.contains(field) ? spelledOut(words[place]) : []))
          .contains { try segment.lookup(names.exact, $0) != nil }
    }
    return Set(held)
  }

  private static func spelledOut(_ word: QueryWord) -> [String] {
    let spelled = AuthorityAbbreviations.spelledOut(word: word.text)
    return spelled.map { Analyzer.english.tokens(in: $0).map(\.term) } ?? []
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
