/// The help of the program and of each command, made from the same table that parses.
enum HelpText {
  static func overview(of commands: [CommandDescription]) -> String {
    let width = commands.map(\.name.count).max() ?? 0
    let lines = commands.map { "  \($0.name.padded(to: width))  \($0.summary)" }
    return """
      letters: full-text search over inspection letters

      Usage: letters COMMAND [OPTIONS] …

      \(lines.joined(separator: "\n"))

      Try:   letters search '"Boxall profile"'
             letters search section:improvements tracking
             letters COMMAND --help
             letters help query, letters help fields   what a query may hold

      Exit status: 0 something found, 1 nothing found, 2 an error.

      """
  }

  static func text(for command: CommandDescription) -> String {
    var parts = ["letters \(command.name): \(command.summary)"]
    parts.append("Usage: letters \(command.name) \(command.usage)")
    if !command.discussion.isEmpty { parts.append(command.discussion) }
    if !command.options.isEmpty { parts.append(section("Options:", command.options)) }
    parts.append(section("Options of every command:", CommandDescription.sharedOptions))
    if !command.examples.isEmpty {
      let lines = command.examples.map { "  \($0.line)\n      \($0.explanation)" }
      parts.append("Examples:\n" + lines.joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func section(_ title: String, _ options: [Option]) -> String {
    let heads = options.map(head)
    // Longer heads get a line of their own, so that one of them does not push all help aside.
    let width = min(heads.map(\.count).max() ?? 0, 28)
    let lines = zip(heads, options).map { head, option in
      head.count <= width
        ? "  \(head.padded(to: width))  \(option.help)"
        : "  \(head)\n  \("".padded(to: width))  \(option.help)"
    }
    return ([title] + lines).joined(separator: "\n")
  }

  private static func head(_ option: Option) -> String {
    let short = option.short.map { "-\($0), " } ?? "    "
    return short + "--" + option.name + (option.placeholder.map { " " + $0 } ?? "")
  }
}
