import LetterSearch

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Answers the lines of a file on several threads, in the order of the file.
///
/// Lines are read, and answers kept, only as many as the threads need to stay busy.
struct BatchSearch {
  let searcher: LetterSearcher
  let arguments: Arguments
  let terminal: Terminal

  /// Bytes of answers that are gathered before they are written.
  private static let answerByteCount = 8 << 20
  /// Lines for each thread at a time; more would not keep it busier.
  private static let longestShare = 64
  private static let firstShare = 8

  /// What one line gives.
  private struct Answer: Sendable {
    var text = ""
    /// For standard error.
    var reports: [String] = []
    var status = ExitStatus.nothing
  }

  /// Answers every line; one bad query is reported and the others are answered.
  func run(_ file: String) throws -> ExitStatus {
    guard ["trec", "ndjson"].contains(SearchCommand.format(arguments)) else {
      throw Arguments.UsageError("--queries answers in --format ndjson (the default) or trec")
    }
    let threadCount = arguments.number("threads") ?? ProcessInfo.processInfo.activeProcessorCount
    // Blanks have no place in a column of trec.
    let isTREC = SearchCommand.format(arguments) == "trec"
    var queries = try BatchQueries(file) { isTREC ? RunText.column($0) : $0 }
    var status = ExitStatus.nothing
    var share = Self.firstShare
    while case let lines = queries.next(share * threadCount), !lines.isEmpty {
      let answers = lines.parallelMap(threadCount: threadCount) { [searcher, arguments] line in
        Self.answer(line, of: file, searcher, arguments)
      }
      for answer in answers {
        try terminal.write(answer.text)
        for report in answer.reports { terminal.report(report) }
        if answer.status == .failure || status == .nothing { status = answer.status }
      }
      let byteCount = max(1, answers.reduce(0) { $0 + $1.text.utf8.count } / answers.count)
      let fitting = Self.answerByteCount / (byteCount * threadCount)
      share = min(max(1, fitting), Self.longestShare)
    }
    return status
  }

  private static func answer(
    _ line: BatchQueries.Line,
    of file: String,
    _ searcher: LetterSearcher,
    _ arguments: Arguments
  ) -> Answer {
    var answer = Answer()
    do {
      guard let id = line.id else {
        throw Arguments.UsageError("a line is id, a tab, and a query")
      }
      if let first = line.firstLine {
        throw Arguments.UsageError("line \(first) has the id \(id), too: give each query its own")
      }
      let request = SearchCommand.request(line.query, arguments)
      guard !request.asksNothing else {
        throw Arguments.UsageError("\(id) has no query; * stands for everything")
      }
      let response = try searcher.search(request)
      let (text, timing) = text(of: response, id: id, arguments)
      answer.text = text
      if response.request.isTimed { answer.reports = timing.lines.map { "\(id): \($0)" } }
      answer.status = response.total.passages > 0 ? .success : .nothing
    } catch {
      answer.reports = ["\(file):\(line.number): \(LetterSearchError.rendered(error))"]
      answer.status = .failure
    }
    return answer
  }

  private static func text(
    of response: SearchResponse,
    id: String,
    _ arguments: Arguments
  ) -> (text: String, timing: SearchTiming) {
    guard SearchCommand.format(arguments) == "ndjson" else {
      var timing = response.timing
      let text = timing.measure(.print) {
        RunText.lines(of: response, queryID: id, runName: arguments.text("run-name"))
      }
      return (text, timing)
    }
    let (answer, timing) = SearchJSON.timedDocument(response, hasTime: response.request.isTimed)
    let line = JSON.object([.init("id", .string(id)), .init("answer", answer)])
    return (line.serialized() + "\n", timing)
  }
}
