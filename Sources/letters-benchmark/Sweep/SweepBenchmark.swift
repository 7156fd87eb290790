import InvertedIndex
import Search

/// Times building, queries and an update as the corpus grows: over a sixteenth of the lines, an
/// eighth, … all.
struct SweepBenchmark {
  static let options = ["tokens", "queries", "index", "passes", "output"]

  /// One size of the corpus.
  private struct Step {
    let name: String
    let documentCount: Int
    let byteCount: Int
    let build: Duration
    var update = Duration.zero
    /// Median microseconds of each query over the passes, by class.
    var times: [String: [Double]] = [:]
  }

  private let tokensPath: String
  private let indexPath: String
  private let queries: [QueryFile.Entry]
  private let passCount: Int
  private let outputPath: String?

  init(_ arguments: BenchmarkArguments) throws {
    tokensPath = try arguments.required("tokens")
    indexPath = try arguments.required("index")
    passCount = try arguments.count("passes", default: 5)
    outputPath = arguments.text("output")
    queries = try QueryFile(path: try arguments.required("queries")).entries
  }

  func run() throws {
    let results = try outputPath.map { try ResultsFile(path: $0, command: "sweep") }
    let tokens = try MappedFile(path: tokensPath)
    let samplePath = indexPath + ".tokens"
    defer { for path in [samplePath, indexPath, indexPath + ".lock"] { TextFile.remove(path) } }
    var steps: [Step] = []
    for divisor in [16, 8, 4, 2, 1] {
      if divisor > 1 {
        let count = TokenSample.roundLength / divisor
        try TokenSample(path: samplePath).write(linesOfRound: count, of: tokens)
      }
      let step = try measure("1/\(divisor)", divisor > 1 ? samplePath : tokensPath)
      steps.append(step)
      try results?.append(Self.measurements(of: step))
    }
    try StandardStream.output.write(Self.buildTable(steps) + "\n" + Self.queryTable(steps))
  }

  private func measure(_ name: String, _ path: String) throws -> Step {
    let start = SystemFacts.processorTime
    try TokenIndexer(tokensPath: path, indexPath: indexPath).run()
    let build = SystemFacts.processorTime - start
    let segment = try Segment(path: indexPath)
    var step = Step(
      name: name,
      documentCount: segment.documentCount,
      byteCount: segment.byteCount,
      build: build
    )
    step.times = try queryTimes(Searcher(segment))
    step.update = try TokenUpdate(tokensPath: path, indexPath: indexPath).run()
    return step
  }

  /// Times all queries in turn, so that none follows itself; the first pass warms up.
  private func queryTimes(_ searcher: Searcher) throws -> [String: [Double]] {
    let parsed = queries.map { BenchmarkQuery.parse($0.query) }
    var values = [[Double]](repeating: [], count: queries.count)
    for pass in 0...passCount {
      for (index, query) in parsed.enumerated() {
        var request = EngineRequest(query)
        request.totals = .none
        let start = ContinuousClock.now
        _ = try searcher.search(request)
        if pass > 0 { values[index].append((ContinuousClock.now - start).seconds * 1e6) }
      }
    }
    var times: [String: [Double]] = [:]
    for (entry, values) in zip(queries, values) {
      times[entry.kind, default: []].append(Measurement(entry.query, values, unit: "us").median)
    }
    return times
  }

  private static func measurements(of step: Step) -> [Measurement] {
    let build = [
      Measurement("\(step.name) build", [step.build.seconds], unit: "s of processor time"),
      Measurement("\(step.name) update", [step.update.seconds], unit: "s of processor time"),
      Measurement("\(step.name) index", [Double(step.byteCount)], unit: "bytes"),
    ]
    return build
      + step.times.sorted { $0.key < $1.key }
      .map { Measurement("\(step.name) TOP_10 \($0.key)", $0.value, unit: "us/query") }
  }

  private static func buildTable(_ steps: [Step]) -> String {
    var table = Table(["part", "documents", "index MB", "build s", "us/document", "update s"])
    for step in steps {
      table.append([
        step.name, "\(step.documentCount)", (Double(step.byteCount) / 1e6).threeDigits,
        step.build.seconds.threeDigits,
        (step.build.seconds * 1e6 / Double(max(1, step.documentCount))).threeDigits,
        step.update.seconds.threeDigits,
      ])
    }
    return table.text
  }

  /// Median microseconds of a class's queries, a column for each size.
  private static func queryTable(_ steps: [Step]) -> String {
    var table = Table(["TOP_10, us"] + steps.map(\.name))
    for kind in Set(steps.flatMap { $0.times.keys }).sorted() {
      let cells = steps.map { step in
        Measurement(kind, step.times[kind] ?? [], unit: "us").median.threeDigits
      }
      table.append([kind] + cells)
    }
    return table.text
  }
}
