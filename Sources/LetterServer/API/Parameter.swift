/// What a client may say with a request, and how it is checked and described.
struct Parameter: Sendable {
  enum Place: String, Sendable {
    case path
    case query
  }

  enum Value: Sendable {
    case text
    case integer(ClosedRange<Int>)
    case choice([String])
    /// `1` or `true`, `0` or `false`.
    case flag
    /// Texts with commas between them.
    case list
  }

  let name: String
  let place: Place
  let value: Value
  let summary: String
  let isRequired: Bool
  /// Whether it may be given several times.
  let isRepeatable: Bool
  /// Further names that are understood.
  let aliases: [String]

  init(
    _ name: String,
    _ value: Value,
    _ summary: String,
    in place: Place = .query,
    isRequired: Bool = false,
    isRepeatable: Bool = false,
    aliases: [String] = []
  ) {
    self.name = name
    self.place = place
    self.value = value
    self.summary = summary
    self.isRequired = isRequired || place == .path
    self.isRepeatable = isRepeatable
    self.aliases = aliases
  }

  var isFlag: Bool {
    if case .flag = value { true } else { false }
  }

  func isNamed(_ name: String) -> Bool { self.name == name || aliases.contains(name) }

  /// Why a value is refused; `nil` when it is fine.
  func fault(in text: String) -> String? {
    switch value {
    case .text, .list:
      return nil
    case .integer(let range):
      // `Int` reads a plus sign, too.
      guard !text.hasPrefix("+"), let number = Int(text), range.contains(number) else {
        return "must be a whole number from \(range.lowerBound) to \(range.upperBound)"
      }
      return nil
    case .choice(let choices):
      return choices.contains(text) ? nil : "must be one of \(choices.joined(separator: ", "))"
    case .flag:
      return Self.flags[text] == nil ? "must be 1 or 0" : nil
    }
  }

  static let flags = ["1": true, "true": true, "0": false, "false": false]
}
