import InvertedIndex

/// The lines of a file that hold anything, with their numbers.
struct LinesOfFile: Sequence {
  struct Line {
    let path: String
    /// Counts from 1.
    let number: Int
    let text: Substring

    /// What is wrong with the line, and where it stands.
    func error(_ reason: String) -> BenchmarkArguments.UsageError {
      BenchmarkArguments.UsageError("\(path):\(number): \(reason)")
    }
  }

  private let lines: [Line]

  init(_ path: String) throws {
    let text = try MappedFile(path: path).withBytes { bytes in
      String(decoding: (0..<bytes.count).map { bytes[$0] }, as: UTF8.self)
    }
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .map { Line(path: path, number: $0 + 1, text: $1) }
      .filter { !$0.text.allSatisfy(\.isWhitespace) }
  }

  func makeIterator() -> some IteratorProtocol<Line> { lines.makeIterator() }
}
