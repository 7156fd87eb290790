import Foundation
import LetterParsing
import TestSupport
import Testing

@testable import LetterSearch

/// Information needs over the five documents of the corpus, with the passages that answer them.
///
/// A passage is named by its document (000 to 004), a letter for its section and its number in it.
@Suite("Judged queries")
struct JudgedQueryTests {
  struct Judged: Decodable, CustomTestStringConvertible {
    var id: String
    var type: String
    var query: String
    /// Whether the need is asked with `--synonyms`: the letters have other words for it.
    var synonyms: Bool?
    /// Passages that answer the need.
    var grade2: [String]
    /// Passages that are related, or match by wording only.
    var grade1: [String]

    var testDescription: String { "\(id) \(query)" }

    var request: SearchRequest {
      var request = SearchRequest(query)
      request.usesSynonyms = synonyms ?? false
      return request
    }
  }

  static let needs = Result {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/judged-queries.json")
    return try JSONDecoder().decode([Judged].self, from: Data(contentsOf: url))
  }

  @Test("are there to be asked")
  func fixture() throws {
    #expect(try Self.needs.get().count == 24)
  }

  @Test("find every passage that answers", arguments: (try? needs.get()) ?? [])
  func recall(need: Judged) throws {
    let found = try CorpusIndex.shared.search(need.request)
    #expect(Set(need.grade2).isSubset(of: found), "\(found)")
    // A field that stands for the whole letter is judged by its letter.
    for id in need.grade1 where need.grade2.isEmpty {
      #expect(found.contains { $0.prefix(3) == id.prefix(3) }, "\(found)")
    }
  }

  @Test(
    "that mean exact words find nothing else",
    arguments: ((try? needs.get()) ?? []).filter {
      ["phrase", "boolean", "word", "wildcard", "boilerplate", "synonym"].contains($0.type)
        || $0.synonyms == true
    }
  )
  func precision(need: Judged) throws {
    let found = try CorpusIndex.shared.search(need.request)
    #expect(Set(found).isSubset(of: need.grade2 + need.grade1), "\(found)")
  }

  @Test("do not have standard wording in the way", arguments: (try? needs.get()) ?? [])
  func standardWording(need: Judged) throws {
    guard !need.grade2.isEmpty, !need.query.contains("\"") else { return }
    let hits = try CorpusIndex.shared.response(need.query).hits
    #expect(!hits.prefix(3).contains { $0.passage.isStandardWording })
  }

  @Test("for a judgement has the overall one first")
  func judgement() throws {
    #expect(try CorpusIndex.shared.search("\"is good\"").first == "001-J01")
  }

  @Test("about years count the letters of each")
  func years() throws {
    var request = SearchRequest("nurture")
    request.facets = ["year"]
    let years = try CorpusIndex.shared.response(request).facets[0].values
    let letters = Dictionary(uniqueKeysWithValues: years.map { ($0.value, $0.count.letters) })
    #expect(letters == ["2009": 1, "2011": 1, "2014": 1])
  }

  @Test("quoting a field's value or some of the words leaves standard wording behind")
  func quotedValues() throws {
    for query in [
      "school:\"Belmont Primary School\" cooperation visit", "governors OR \"governing body\"",
    ] {
      let isStandard = try CorpusIndex.shared.response(query).hits.map(\.passage.isStandardWording)
      #expect(isStandard == isStandard.sorted { !$0 && $1 }, "\(query)")
      #expect(Set(isStandard).count == 2)
    }
  }

  @Test("quoting standard wording finds it, and it is labelled")
  func quoted() throws {
    let hits = try CorpusIndex.shared.response("\"Published reports are likely to list\"").hits
    #expect(hits.count == 2)
    #expect(hits.allSatisfy { $0.passage.isStandardWording })
  }
}

/// An index of the package's corpus, built once.
struct CorpusIndex {
  static let shared = CorpusIndex()

  private let searcher: Result<LetterSearcher, any Error>
  private let names: [String: String]

  private init() {
    let searcher = Result { try Self.build() }
    self.searcher = searcher
    names = (try? searcher.get()).map { Self.names(of: $0.index) } ?? [:]
  }

  func response(_ query: String) throws -> SearchResponse {
    try response(SearchRequest(query))
  }

  /// The answer with all hits.
  func response(_ request: SearchRequest) throws -> SearchResponse {
    var request = request
    request.limit = 1000
    return try searcher.get().search(request)
  }

  /// The names of the passages that a query finds, the best first.
  func search(_ query: String) throws -> [String] {
    try search(SearchRequest(query))
  }

  func search(_ request: SearchRequest) throws -> [String] {
    try response(request).hits.map { names[$0.passage.id] ?? "?" }
  }

  var index: LetterIndex {
    get throws { try searcher.get().index }
  }

  private static func build() throws -> LetterSearcher {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("corpus.index").path
    _ = try LetterIndexer(indexPath: path, waitsForOthers: true)
      .update(from: [PackageFolder.corpus.path])
    return LetterSearcher(try LetterIndex(opening: path))
  }

  private static let documents = [
    "2011-02-25": "000", "2009-01-27": "001", "2014-06-27": "002", "2013-02-19": "003",
    "2014-11-03": "004",
  ]
  private static let sections: [SectionName: String] = [
    .opening: "O", .judgement: "J", .evidence: "E", .strengths: "S", .improvements: "I",
    .context: "C", .mainFindings: "M", .externalSupport: "X", .outline: "L", .outcomes: "R",
    .summary: "Y", .closing: "Z", .decision: "D", .recommendations: "N", .provision: "P",
  ]

  private static func names(of index: LetterIndex) -> [String: String] {
    var names: [String: String] = [:]
    var counts: [String: Int] = [:]
    for letter in (try? index.letters()) ?? [] {
      let passages = (try? index.letter(named: letter.id)?.passages) ?? []
      for passage in passages {
        let other = passage.heading?.hasPrefix("RAG") == true ? "K" : "A"
        let prefix =
          "\(documents[String(letter.id.prefix(10))] ?? "?")-"
          + (sections[passage.section] ?? other)
        counts[prefix, default: 0] += 1
        let number = counts[prefix] ?? 0
        names[passage.id] = prefix + (number < 10 ? "0" : "") + String(number)
      }
    }
    return names
  }
}
