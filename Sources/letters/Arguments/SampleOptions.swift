import LetterSearch

/// The options of commands that show a random part of what there is.
enum SampleOptions {
  /// - Parameter things: what is drawn, such as `lines`.
  static func all(of things: String) -> [Option] {
    [
      Option("sample", .number("N", 1...(.max)), "Only so many \(things), drawn by chance"),
      Option("seed", .number("N", 0...(.max)), "Which \(things) chance draws (default 1)"),
    ]
  }

  /// - Throws: `UsageError` for a seed without a sample.
  static func sample(_ arguments: Arguments) throws -> RandomSample? {
    if let size = arguments.number("sample") {
      return RandomSample(size: size, seed: UInt64(arguments.number("seed") ?? 1))
    }
    guard !arguments.has("seed") else {
      throw Arguments.UsageError("--seed says what --sample draws: give --sample N too")
    }
    return nil
  }
}
