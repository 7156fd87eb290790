/// The options of a command line: `--name VALUE`, each at most once.
struct BenchmarkArguments {
  /// What is wrong with a command line.
  struct UsageError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
  }

  /// The names that a command takes, without their hyphens.
  private var values: [String: String] = [:]

  init(_ words: [String], names: [String]) throws(UsageError) {
    var rest = words[...]
    while let word = rest.popFirst() {
      let name = String(word.drop { $0 == "-" })
      guard word == "--" + name, names.contains(name) else {
        throw UsageError("unknown option or word: \(word)")
      }
      guard let value = rest.popFirst() else { throw UsageError("\(word) needs a value") }
      guard values.updateValue(value, forKey: name) == nil else {
        throw UsageError("\(word) is given twice")
      }
    }
  }

  func text(_ name: String) -> String? { values[name] }

  func required(_ name: String) throws(UsageError) -> String {
    guard let value = values[name] else { throw UsageError("--\(name) is missing") }
    return value
  }

  /// A whole number from 1 on.
  func count(_ name: String, default standard: Int) throws(UsageError) -> Int {
    guard let text = values[name] else { return standard }
    guard let count = Int(text), (1...1_000_000).contains(count) else {
      throw UsageError("--\(name) takes a whole number from 1 on, not \(text)")
    }
    return count
  }

  /// A number of bytes: `256M`, with K, M or G for 2¹⁰, 2²⁰ or 2³⁰ of them.
  func byteCount(_ name: String) throws(UsageError) -> Int? {
    guard let text = values[name] else { return nil }
    guard let count = TokenIndexer.byteCount(text), count > 0 else {
      throw UsageError("--\(name) takes a size as 256M, not \(text)")
    }
    return count
  }
}
