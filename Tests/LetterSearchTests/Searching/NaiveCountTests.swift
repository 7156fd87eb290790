import Foundation
import LetterParsing
import TestSupport
import Testing

@testable import LetterSearch

/// Totals, groups and facets are those of a search that looks at each passage in turn.
@Suite("Counts over random letters")
struct NaiveCountTests {
  /// A quarter of them on each of four corpora.
  ///
  /// `LETTERS_RANDOM_QUERIES=10000` asks more.
  private static let queryCount =
    ProcessInfo.processInfo.environment["LETTERS_RANDOM_QUERIES"].flatMap { Int($0) } ?? 80

  @Test("are those of a naive search", arguments: 0..<4 as Range<UInt64>)
  func agree(seed: UInt64) throws {
    let (searcher, naive) = try Self.corpus(seed: seed)
    for number in 0..<UInt64(Self.queryCount / 4) {
      let asked = Asked(seed: seed << 32 | number)
      let expected = naive.matches(asked.meaning(matching: asked.mode))
      let passages = expected.map { naive.passages[$0] }
      var request = SearchRequest(asked.text)
      request.match = asked.mode
      request.limit = 1_000
      request.facets = ["section", "year", "institution"]
      let answer = try searcher.search(request)
      #expect(answer.total.passages == expected.count, "\(asked.text)")
      #expect(answer.hits.count == expected.count, "\(asked.text)")
      #expect(answer.total.letters == Set(passages.map(\.letter)).count, "\(asked.text)")
      for facet in answer.facets {
        let counts = Self.facet(facet.name, passages, naive.letters)
        let found = facet.values.map { ($0.value, $0.count) }
        #expect(Dictionary(uniqueKeysWithValues: found) == counts, "\(asked.text) \(facet.name)")
      }
      request.groupsByLetter = true
      request.facets = []
      let grouped = try searcher.search(request).hits
      let sizes = Dictionary(grouping: passages, by: \.letter).mapValues(\.count)
      let found = grouped.map { ($0.letter.id, ($0.moreInLetter ?? 0) + 1) }
      let named = sizes.map { ("letter-\($0.key)", $0.value) }
      #expect(
        Dictionary(uniqueKeysWithValues: found) == Dictionary(uniqueKeysWithValues: named),
        "\(asked.text)"
      )
    }
  }

  /// A query, as it is typed and as it is meant.
  private struct Asked {
    var text: String
    private var words: [String] = []
    private var rest: [AskedQuery]
    var mode = SearchRequest.Match.best

    init(seed: UInt64) {
      var random = RandomAskedQuery(seed: seed)
      guard seed % 4 == 0 else {
        rest = [random.strict()]
        text = rest[0].text
        return
      }
      (words, rest) = random.bestMatch()
      mode = SearchRequest.Match.allCases[Int(seed / 4 % 3)]
      let filters = rest.map { filter in
        if case .not(let inner) = filter { "-" + inner.text } else { filter.text }
      }
      text = (words + filters).joined(separator: " ")
    }

    /// Of plain words those that every letter has do not count, unless there are no others.
    func meaning(matching mode: SearchRequest.Match) -> AskedQuery {
      let content = words.filter { !["the", "of", "and", "with"].contains($0) }
      let counted = (content.isEmpty ? words : content).map(AskedQuery.word)
      guard !counted.isEmpty else { return rest[0] }
      return .all([mode == .all ? .all(counted) : .any(counted)] + rest)
    }
  }

  private static func facet(
    _ name: String,
    _ passages: [NaiveLetterSearch.Passage],
    _ letters: [Letter]
  ) -> [String: SearchResponse.Count] {
    let valued = passages.map { passage -> (value: String, letter: Int) in
      let letter = letters[passage.letter]
      let value =
        switch name {
        case "section": passage.section
        case "year": letter.date.map { String($0.year) } ?? SearchResponse.Facet.notStated
        default: letter.institution ?? SearchResponse.Facet.notStated
        }
      return (value, passage.letter)
    }
    return Dictionary(grouping: valued, by: \.value).mapValues { entries in
      .init(passages: entries.count, letters: Set(entries.map(\.letter)).count)
    }
  }

  /// Thirty letters, once as an index and once as they were parsed.
  static func corpus(seed: UInt64) throws -> (LetterSearcher, NaiveLetterSearch) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let texts = folder.appendingPathComponent("letters")
    try FileManager.default.createDirectory(at: texts, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = RandomLetters(seed: seed)
    let letters = try (0..<30).map { number in
      let text = random.letter()
      let file = texts.appendingPathComponent("letter-\(number).txt")
      try Data(text.utf8).write(to: file)
      return LetterParser.parse(Array(text.utf8))
    }
    let path = folder.appendingPathComponent("letters.index").path
    _ = try LetterIndexer(indexPath: path, waitsForOthers: true).update(from: [texts.path])
    return (LetterSearcher(try LetterIndex(opening: path)), NaiveLetterSearch(letters))
  }
}
