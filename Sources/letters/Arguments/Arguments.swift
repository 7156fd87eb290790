import LetterSearch

/// The words of a command line, told apart into options and the rest.
struct Arguments {
  /// What is wrong with a command line.
  struct UsageError: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }
  }

  /// Values by option name, in the order given.
  ///
  /// An option without a value has an empty one.
  private(set) var values: [String: [String]] = [:]
  /// What is no option: words of a query, paths.
  private(set) var operands: [String] = []
  /// Whether the operands stand behind `--`.
  private(set) var isVerbatim = false

  /// Reads the words behind a command's name.
  ///
  /// Options may stand before and behind other words until `--`. A word with one hyphen that
  /// follows another word and is no option is part of a query (`reading -nurture`), unless it is the
  /// short option of another command: who types `-o FILE` means a file, not a letter to leave out.
  init(_ words: [String], for command: CommandDescription) throws(UsageError) {
    let options = command.allOptions
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        isVerbatim = operands.isEmpty
        operands += rest
        break
      } else if word.hasPrefix("--") {
        try readLong(word, options: options, rest: &rest)
      } else if let (option, attached) = Arguments.short(word, in: options) {
        try add(option, attached: attached, rest: &rest)
      } else if let others = Arguments.commands(withShort: word) {
        throw UsageError(Arguments.problem(with: word, in: command, optionOf: others))
      } else if word.hasPrefix("-"), word.count > 1, operands.isEmpty {
        throw UsageError("unknown option \(word); to search for it, put -- before the query")
      } else {
        operands.append(word)
      }
    }
  }

  /// The option of a word such as `-n` or `-n5`, and the value that is attached to it.
  ///
  /// `-nurture` and `-other` are none: only a number can stand right behind the letter.
  private static func short(
    _ word: String,
    in options: [Option]
  ) -> (option: Option, attached: String?)? {
    guard word.hasPrefix("-"), let letter = word.dropFirst().first,
      let option = options.first(where: { $0.short == letter })
    else { return nil }
    let attached = String(word.dropFirst(2))
    if attached.isEmpty { return (option, nil) }
    let isValue = option.takesNumber && (try? check(attached, for: option)) != nil
    return isValue ? (option, attached) : nil
  }

  /// The commands of which a word such as `-o` is an option; `nil` where it is none.
  private static func commands(withShort word: String) -> [CommandDescription]? {
    guard word.count == 2, word.hasPrefix("-"), let letter = word.last else { return nil }
    let commands = LettersCommand.commands.filter { command in
      command.options.contains { $0.short == letter }
    }
    return commands.isEmpty ? nil : commands
  }

  /// What is said of the short option of other commands.
  private static func problem(
    with word: String,
    in command: CommandDescription,
    optionOf others: [CommandDescription]
  ) -> String {
    let names = others.map(\.name).listed(lastAfter: "and")
    let verb = others.count == 1 ? "has" : "have"
    var text = "\(command.name) has no option \(word); \(names) \(verb) it"
    let isOutput = others.contains { command in
      command.options.contains { $0.spellings.first == word && $0.name == "output" }
    }
    if isOutput {
      text +=
        ", such as letters export \(word) FILE QUERY; letters \(command.name) … > FILE writes what "
        + "is printed"
    }
    if command.takesQuery { text += "; to leave out the word, write NOT \(word.dropFirst())" }
    return text
  }

  private mutating func readLong(
    _ word: String,
    options: [Option],
    rest: inout ArraySlice<String>
  ) throws(UsageError) {
    let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1)
    let name = parts.first.map(String.init) ?? ""
    guard let option = options.first(where: { $0.name == name }) else {
      throw UsageError("unknown option --\(name)" + Arguments.suggestion(for: name, in: options))
    }
    let attached = word.contains("=") ? String(word.drop { $0 != "=" }.dropFirst()) : nil
    try add(option, attached: attached, rest: &rest)
  }

  private mutating func add(
    _ option: Option,
    attached: String?,
    rest: inout ArraySlice<String>
  ) throws(UsageError) {
    guard option.takesValue else {
      guard attached == nil else { throw UsageError("--\(option.name) takes no value") }
      values[option.name, default: []].append("")
      return
    }
    guard let value = attached ?? rest.popFirst() else {
      throw UsageError(
        "--\(option.name) needs a value: --\(option.name) \(option.placeholder ?? "")"
      )
    }
    try Arguments.check(value, for: option)
    values[option.name, default: []].append(value)
  }

  private static func check(_ value: String, for option: Option) throws(UsageError) {
    switch option.value {
    case .choice(let words) where !words.contains(value):
      throw UsageError("--\(option.name) is one of \(words.joined(separator: ", ")), not \(value)")
    case .number(_, let bounds):
      guard let number = Int(value), bounds.contains(number) else {
        let range =
          bounds.upperBound == .max
          ? "\(bounds.lowerBound) or more" : "\(bounds.lowerBound) to \(bounds.upperBound)"
        throw UsageError("--\(option.name) takes a whole number, \(range), not \(value)")
      }
    case .byteCount where byteCount(value) == nil:
      throw UsageError("--\(option.name) takes a size such as 64M or 1G, not \(value)")
    default: break
    }
  }

  /// Bytes written as a number, or as one of K, M or G: units of 1024 times each other.
  fileprivate static func byteCount(_ text: String) -> Int? {
    let shift =
      switch text.last {
      case "K", "k": 10
      case "M", "m": 20
      case "G", "g": 30
      default: 0
      }
    let number = Int(shift == 0 ? text[...] : text.dropLast())
    return number.flatMap { (1...1 << 20).contains($0) || shift == 0 && $0 > 0 ? $0 << shift : nil }
  }

  /// Offers a name that was misspelled, or else one of which only the beginning was typed.
  private static func suggestion(for name: String, in options: [Option]) -> String {
    let names = options.map(\.name)
    let begun = name.count < 3 ? nil : names.first { $0.hasPrefix(name) || name.hasPrefix($0) }
    guard let near = name.nearest(in: names) ?? begun else { return "" }
    return "; did you mean --\(near)?"
  }
}

extension Arguments {
  func has(_ name: String) -> Bool { values[name] != nil }

  /// The last value given for an option.
  func text(_ name: String) -> String? { values[name]?.last }

  func number(_ name: String) -> Int? { text(name).flatMap { Int($0) } }

  func byteCount(_ name: String) -> Int? { text(name).flatMap(Arguments.byteCount) }

  /// The operands as one text; `nil` when they hold nothing but white space.
  var query: String? {
    let text = operands.joined(separator: " ")
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }

  /// All values of an option, each split at commas, without spaces around them.
  func list(_ name: String) -> [String] {
    (values[name] ?? []).flatMap { $0.split(separator: ",") }
      .map { $0.split(separator: " ").joined(separator: " ") }
  }
}
