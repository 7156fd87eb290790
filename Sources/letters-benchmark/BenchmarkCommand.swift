import InvertedIndex

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// `letters-benchmark`: builds an index of tokens and answers queries, for measuring beside other
/// engines with the same file, cursors and scorers that `letters` uses; and measures parts of it.
@main
enum BenchmarkCommand {
  private static let usage = """
    usage: letters-benchmark index --tokens FILE --index FILE [--memory 256M]
                                   [--order arrival]
           letters-benchmark index --raw FILE --index FILE [--threads N] [--memory 256M]
                                   [--order arrival]
           letters-benchmark serve --index FILE
           letters-benchmark micro [--passes N] [--seed N] [--size PERCENT] [--output FILE]
           letters-benchmark sweep --tokens FILE --queries FILE --index FILE [--passes N]
                                   [--output FILE]
           letters-benchmark evaluate --judgements FILE --documents FILE --queries FILE
                                   [--ranking plain|words|standard]
                                   [--against plain|words|standard] [--seed N]
           letters-benchmark evaluate --judgements FILE --run FILE [--against FILE] [--seed N]

    index    indexes a document a line: tokens separated by single spaces, as they are, or the text
             of a JSON object, analysed as letters are, on --threads (default all cores); with
             --order arrival, documents are not put into an order that makes the index smaller
    serve    answers a line of standard output for each line of standard input:
             COMMAND <TAB> QUERY, or TIME <TAB> COMMAND <TAB> QUERY for nanoseconds before the answer
             commands: TOP_10 TOP_100 COUNT TOP_10_COUNT NOP
             queries: a b (any), +a +b (all), +a b (a, better with b), "a b" (a phrase)
    micro    times codec, dictionary, tokeniser and stemmer on inputs made from a seed
    sweep    times building and queries over 1/16, 1/8 ... 1/1 of the lines; queries are those of
             FILE, one a line, `class <TAB> query` or the benchmark's JSON lines; --index names the
             file that is built and removed again
    evaluate says how well a ranking (plain BM25; the words as letters weigh them; standard, the best
             also by their neighbours), or the run of any engine, answers judged queries: nDCG@10, MAP,
             recall@100 and MRR for each query and on average; with --against how often chance
             alone would make two of them differ as much. Documents are JSON objects of id, title
             and text, or id, title and text with tabs between them; queries id and text with a tab;
             judgements and runs as trec_eval has them

    --output appends a line of JSON for each figure, with date, machine, compiler and commit.

    """

  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    do {
      try run(words)
    } catch let error as BenchmarkArguments.UsageError {
      fail("\(error); letters-benchmark --help tells the rest")
    } catch {
      fail("\(error)")
    }
  }

  private static func run(_ words: [String]) throws {
    let options = Array(words.dropFirst())
    if words.contains(where: { ["--help", "-h", "help"].contains($0) }) {
      return try StandardStream.output.write(usage)
    }
    switch words.first {
    case "index":
      let names = ["tokens", "raw", "index", "threads", "memory", "order"]
      let arguments = try BenchmarkArguments(options, names: names)
      if let path = arguments.text("raw") { return try indexRaw(path, arguments) }
      try TokenIndexer(
        tokensPath: try arguments.required("tokens"),
        indexPath: try arguments.required("index"),
        memory: try arguments.byteCount("memory"),
        keepsOrder: try keepsOrder(arguments)
      ).run()
    case "serve":
      let arguments = try BenchmarkArguments(options, names: ["index"])
      try QueryService(segment: Segment(path: try arguments.required("index"))).run()
    case "micro":
      try MicroBenchmark(BenchmarkArguments(options, names: MicroBenchmark.options)).run()
    case "sweep":
      try SweepBenchmark(BenchmarkArguments(options, names: SweepBenchmark.options)).run()
    case "evaluate":
      try EvaluateCommand(BenchmarkArguments(options, names: EvaluateCommand.options)).run()
    case let name?:
      throw BenchmarkArguments.UsageError("unknown command: \(name)")
    case nil:
      throw BenchmarkArguments.UsageError("a command is missing")
    }
  }

  private static func indexRaw(_ path: String, _ arguments: BenchmarkArguments) throws {
    let coreCount = ProcessInfo.processInfo.activeProcessorCount
    try RawTextIndexer(
      path: path,
      indexPath: try arguments.required("index"),
      threadCount: try arguments.count("threads", default: coreCount),
      memory: try arguments.byteCount("memory"),
      keepsOrder: try keepsOrder(arguments)
    ).run()
  }

  private static func keepsOrder(
    _ arguments: BenchmarkArguments
  ) throws(BenchmarkArguments.UsageError) -> Bool {
    switch arguments.text("order") {
    case nil: false
    case "arrival": true
    case let text?: throw BenchmarkArguments.UsageError("--order takes arrival, not \(text)")
    }
  }

  private static func fail(_ message: String) -> Never {
    try? StandardStream.error.write("error: \(message)\n")
    StandardStream.endProcess(status: 2)
  }
}
