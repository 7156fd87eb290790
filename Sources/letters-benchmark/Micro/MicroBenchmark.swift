/// Times small parts of the engine, each on an input made from a seed.
///
/// All parts are run in turn, pass after pass, so that a slow moment meets all of them; the time is
/// that of the processor, which other programs do not count into.
struct MicroBenchmark {
  static let options = ["passes", "seed", "size", "output"]

  private let passCount: Int
  private let seed: UInt64
  /// The inputs' length in hundredths of the usual one.
  private let size: Int
  private let outputPath: String?

  init(_ arguments: BenchmarkArguments) throws {
    passCount = try arguments.count("passes", default: 21)
    seed = UInt64(try arguments.count("seed", default: 1))
    size = try arguments.count("size", default: 100)
    outputPath = arguments.text("output")
  }

  func run() throws {
    let results = try outputPath.map { try ResultsFile(path: $0, command: "micro, seed \(seed)") }
    let workloads =
      try CodecWorkloads.all(seed: seed, size: size)
      + DictionaryWorkloads.all(seed: seed, size: size)
      + TextWorkloads.all(seed: seed, size: size)
    let measurements = try measure(workloads)
    var table = Table(["part", "unit", "median", "least", "p90"])
    for measurement in measurements {
      table.append([
        measurement.name, measurement.unit, measurement.median.threeDigits,
        measurement.least.threeDigits, measurement.highDecile.threeDigits,
      ])
    }
    try StandardStream.output.write(table.text)
    try results?.append(measurements)
  }

  private func measure(_ workloads: [Workload]) throws -> [Measurement] {
    var values = [[Double]](repeating: [], count: workloads.count)
    var sink = 0
    // The first pass warms up.
    for pass in 0...passCount {
      for (index, workload) in workloads.enumerated() {
        let start = SystemFacts.processorTime
        sink &+= try workload.run()
        let time = (SystemFacts.processorTime - start).seconds
        if pass > 0 { values[index].append(time * 1e9 / Double(max(1, workload.elementCount))) }
      }
    }
    // Never true, but the compiler does not know.
    if sink == .min { try StandardStream.error.write("") }
    return zip(workloads, values).map { workload, values in
      Measurement(workload.name, values, unit: "ns/\(workload.element)")
    }
  }
}
