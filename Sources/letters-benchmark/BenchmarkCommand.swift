import Foundation
import InvertedIndex

/// `letters-benchmark`: builds an index of tokens and answers queries, for measuring beside other
/// engines with the same file, cursors and scorers that `letters` uses.
@main
enum BenchmarkCommand {
  private static let usage = """
    usage: letters-benchmark index --tokens FILE --index FILE [--memory 256M]
           letters-benchmark index --raw FILE --index FILE [--threads N]
           letters-benchmark serve --index FILE
    """

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let index = option("--index", in: arguments)
    if arguments.first == "index", let index, let raw = option("--raw", in: arguments) {
      let cores = ProcessInfo.processInfo.activeProcessorCount
      let threads = option("--threads", in: arguments).flatMap { Int($0) } ?? cores
      try RawTextIndexer(path: raw, indexPath: index, threadCount: max(1, threads)).run()
      return
    }
    switch (arguments.first, option("--tokens", in: arguments), index) {
    case ("index", let tokens?, let index?):
      let memory = option("--memory", in: arguments).flatMap(TokenIndexer.byteCount)
      try TokenIndexer(tokensPath: tokens, indexPath: index, memory: memory).run()
    case ("serve", _, let index?):
      try QueryService(segment: Segment(path: index)).run()
    default:
      print(usage)
    }
  }

  private static func option(_ name: String, in arguments: [String]) -> String? {
    guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else {
      return nil
    }
    return arguments[place + 1]
  }
}
