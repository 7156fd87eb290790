import InvertedIndex
import Search

/// Answers a line of standard output for each line of standard input.
///
///     COMMAND <TAB> query          →  answer
///     TIME <TAB> COMMAND <TAB> query  →  nanoseconds <TAB> answer
struct QueryService {
  private enum Answer {
    case hits([ScoredDocument])
    case count(Int)
    case countedHits(Int, [ScoredDocument])
    case unsupported
  }

  private let searcher: Searcher

  init(segment: Segment) {
    searcher = Searcher(segment)
  }

  func run() throws {
    while let line = readLine() {
      var parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let isTimed = parts.first == "TIME"
      if isTimed { parts.removeFirst() }
      let query = parts.count > 1 ? parts[1] : ""
      let command = parts.first ?? ""
      let start = ContinuousClock.now
      let answer = try self.answer(command, query)
      let (seconds, attoseconds) = (ContinuousClock.now - start).components
      let nanoseconds = seconds * 1_000_000_000 + attoseconds / 1_000_000_000
      try StandardStream.output.write((isTimed ? "\(nanoseconds)\t" : "") + text(answer) + "\n")
    }
  }

  private func answer(_ command: String, _ query: String) throws -> Answer {
    if command == "NOP" { return .count(0) }
    var request = EngineRequest(BenchmarkQuery.parse(query))
    request.totals = .none
    switch command {
    case "TOP_10":
      return .hits(try searcher.search(request).hits)
    case "TOP_100":
      request.limit = 100
      return .hits(try searcher.search(request).hits)
    case "COUNT":
      return .count(try searcher.documentCount(of: request.query))
    case "TOP_10_COUNT":
      request.totals = .documents
      let result = try searcher.search(request)
      return .countedHits(result.documentCount ?? 0, result.hits)
    default:
      return .unsupported
    }
  }

  private func text(_ answer: Answer) -> String {
    switch answer {
    case .hits(let hits): text(hits)
    case .count(let count): "\(count)"
    case .countedHits(let count, let hits): hits.isEmpty ? "\(count)" : "\(count) \(text(hits))"
    case .unsupported: "UNSUPPORTED"
    }
  }

  /// Documents by their lines in the file of tokens.
  private func text(_ hits: [ScoredDocument]) -> String {
    let order = searcher.segment.order
    return hits.map { "\(order.rank(of: $0.document.rawValue)):\($0.score)" }.joined(separator: " ")
  }
}
