/// An option of a command: what is typed, what it takes, and what it does.
///
/// The one table of options serves the parser, the help and the shell completions.
struct Option: Sendable {
  /// Without the two hyphens.
  var name: String
  /// One letter, without the hyphen.
  var short: Character?
  var value: Value
  /// One line, without a full stop.
  var help: String

  enum Value: Sendable {
    /// The option is there or it is not.
    case none
    /// Any text; the name stands for it in the help: `N`.
    case text(String)
    /// One of some words.
    case choice([String])
    /// A whole number within bounds.
    case number(String, ClosedRange<Int>)
    /// A number of bytes: `64M`.
    case byteCount(String)
    /// A path, completed as one.
    case path(String)
  }

  init(_ name: String, short: Character? = nil, _ value: Value, _ help: String) {
    self.name = name
    self.short = short
    self.value = value
    self.help = help
  }

  var takesValue: Bool {
    if case .none = value { false } else { true }
  }

  var takesNumber: Bool {
    switch value {
    case .number, .byteCount: true
    case .none, .text, .choice, .path: false
    }
  }

  /// What is typed: `--limit`, and `-n` before it where there is a short form.
  var spellings: [String] { (short.map { ["-\($0)"] } ?? []) + ["--\(name)"] }

  /// What stands for the value in the help: `--limit N`.
  var placeholder: String? {
    switch value {
    case .none: nil
    case .text(let name), .number(let name, _), .byteCount(let name), .path(let name): name
    case .choice(let words): words.joined(separator: "|")
    }
  }
}
