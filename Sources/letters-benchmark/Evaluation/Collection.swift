import InvertedIndex
import Search

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Documents and queries of a test collection, to be answered under a ranking.
struct Collection {
  /// How many documents are found for a query.
  private static let depth = 1_000

  private let documents: [Document]
  private let queries: [(id: String, text: String)]

  struct Document: Decodable {
    let id: String
    let title: String?
    let text: String?
  }

  /// - Parameters:
  ///   - documentsPath: a document a line: a JSON object of id, title and text; or id, title if there
  ///     is any, and text, with tabs between them.
  ///   - queriesPath: id, a tab and a query a line.
  init(documentsPath: String, queriesPath: String) throws {
    documents = try LinesOfFile(documentsPath).map(Self.document)
    queries = try LinesOfFile(queriesPath).map { line in
      guard let tab = line.text.firstIndex(of: "\t") else {
        throw line.error("a line is id, a tab and a query")
      }
      return (String(line.text[..<tab]), String(line.text[line.text.index(after: tab)...]))
    }
  }

  /// Answers all queries.
  func run(_ ranking: RankingSetting) throws -> RankedRun {
    var indexer = CollectionIndexer(ranking)
    for document in documents { try indexer.add(document) }
    let searcher = Searcher(try indexer.segment(), ranking: ranking.formula)
    var run = RankedRun()
    for (id, text) in queries {
      var request = EngineRequest(indexer.query(text))
      request.totals = .none
      request.limit = Self.depth
      var hits = try searcher.search(request).hits
      if ranking == .standard, var reader = searcher.vectorReader() {
        let best = hits.prefix(NeighbourSmoothing.depth).map(\.document)
        hits = NeighbourSmoothing.rescored(hits, try reader.vectors(of: best))
      }
      for hit in hits {
        let rank = searcher.segment.order.rank(of: hit.document.rawValue)
        let document = documents[Int(rank)]
        run.append(RankedRun.Entry(document: document.id, score: hit.score), to: id)
      }
    }
    return run
  }

  private static func document(_ line: LinesOfFile.Line) throws -> Document {
    if line.text.first == "{" {
      guard let document = try? JSONDecoder().decode(Document.self, from: Data(line.text.utf8))
      else { throw line.error("the line is no object of id, title and text") }
      return document
    }
    let parts = line.text.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count > 1, let text = parts.last else {
      throw line.error("a line is id, title and text with tabs between them")
    }
    let title = parts.count > 2 ? String(parts[1]) : nil
    return Document(id: String(parts[0]), title: title, text: String(text))
  }
}

/// What a collection is ranked by.
enum RankingSetting: String, CaseIterable {
  /// BM25 over all words, as other engines have it.
  case plain
  /// As the words of letters are weighed.
  case words
  /// As letters are ranked: with the words, and the best hits scored anew by their neighbours.
  case standard

  var formula: BM25 { self == .plain ? .standard : .passages }
}
