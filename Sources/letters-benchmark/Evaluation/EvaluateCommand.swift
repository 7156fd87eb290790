/// Measures a ranking, or the run of any engine, against judgements.
struct EvaluateCommand {
  static let options = [
    "judgements", "documents", "queries", "run", "ranking", "against", "seed",
  ]

  private let judgements: Judgements
  /// What is measured, and if there is one what it is compared with.
  private let runs: [(name: String, run: RankedRun)]
  private let seed: UInt64

  init(_ arguments: BenchmarkArguments) throws {
    judgements = try Judgements(path: try arguments.required("judgements"))
    seed = UInt64(try arguments.count("seed", default: 1))
    if let path = arguments.text("run") {
      for name in ["documents", "queries", "ranking"] where arguments.text(name) != nil {
        throw BenchmarkArguments.UsageError("--\(name) and --run exclude each other")
      }
      runs = try ([path] + [arguments.text("against")].compactMap(\.self))
        .map { ($0, try RankedRun(path: $0)) }
      return
    }
    let collection = try Collection(
      documentsPath: try arguments.required("documents"),
      queriesPath: try arguments.required("queries")
    )
    var settings = [try Self.setting("ranking", arguments) ?? .standard]
    if let other = try Self.setting("against", arguments) { settings.append(other) }
    runs = try settings.map { ($0.rawValue, try collection.run($0)) }
  }

  func run() throws {
    let queries = judgements.answeredQueries
    guard !queries.isEmpty else {
      throw BenchmarkArguments.UsageError("the judgements name no document that answers a query")
    }
    let measured = runs.map { run in
      queries.map {
        RankingMeasures(run.run.documents(for: $0), grades: judgements.grades[$0] ?? [:])
      }
    }
    var output = ""
    for (place, run) in runs.enumerated() {
      output += "\(run.name), \(queries.count) queries\n\n"
      output += Self.table(queries, measured[place]) + "\n"
    }
    if measured.count == 2 { output += comparison(measured[0], measured[1]) }
    try StandardStream.output.write(output)
  }

  private static func table(_ queries: [String], _ measures: [RankingMeasures]) -> String {
    var table = Table(["query"] + RankingMeasures.names)
    for (query, measure) in zip(queries, measures) {
      table.append([query] + measure.values.map(text))
    }
    table.append(["mean"] + RankingMeasures.mean(measures).map(text))
    return table.text
  }

  private func comparison(_ first: [RankingMeasures], _ second: [RankingMeasures]) -> String {
    let test = RandomisationTest(seed: seed)
    var table = Table(["measure", runs[0].name, runs[1].name, "better", "worse", "chance"])
    let means = (RankingMeasures.mean(first), RankingMeasures.mean(second))
    for (place, name) in RankingMeasures.names.enumerated() {
      let differences = zip(first, second).map { $0.values[place] - $1.values[place] }
      table.append([
        name, Self.text(means.0[place]), Self.text(means.1[place]),
        "\(differences.count { $0 > 1e-9 })", "\(differences.count { $0 < -1e-9 })",
        Self.chance(test.chance(of: differences)),
      ])
    }
    return "The first against the second, query by query\n\n" + table.text
  }

  private static func chance(_ share: Double) -> String {
    share < 0.000_1 ? "<0.0001" : text(share)
  }

  /// A number of 0 to 1 with four digits.
  private static func text(_ number: Double) -> String {
    let digits = String(Int((number * 10_000).rounded()) % 10_000)
    let whole = number >= 0.999_95 ? "1" : "0"
    return "\(whole).\(String(repeating: "0", count: 4 - digits.count))\(digits)"
  }

  private static func setting(
    _ name: String,
    _ arguments: BenchmarkArguments
  ) throws -> RankingSetting? {
    guard let text = arguments.text(name) else { return nil }
    guard let setting = RankingSetting(rawValue: text) else {
      let known = RankingSetting.allCases.map(\.rawValue).joined(separator: ", ")
      throw BenchmarkArguments.UsageError("--\(name) takes one of \(known), not \(text)")
    }
    return setting
  }
}
