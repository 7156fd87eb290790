extension CommandDescription {
  static let completions = CommandDescription(
    name: "completions",
    summary: "print a completion script for bash, zsh or fish",
    usage: "bash|zsh|fish",
    operands: .words(Completions.shells),
    examples: [
      ("letters completions bash > ~/.letters.bash", "then: source ~/.letters.bash")
    ]
  ) { arguments, terminal in
    let shell = arguments.operands.first ?? ""
    let commands = LettersCommand.commands
    guard let script = Completions.script(for: shell, commands: commands + [help(on: commands)])
    else {
      throw Arguments.UsageError("name a shell: letters completions bash|zsh|fish")
    }
    try terminal.write(script)
    return .success
  }

  /// `letters help` as shells complete it; it has no options and runs apart from the commands.
  private static func help(on commands: [CommandDescription]) -> CommandDescription {
    CommandDescription(
      name: "help",
      summary: "tell what a command does, or what a query may hold",
      usage: "[COMMAND|query|fields]",
      operands: .words(QueryHelp.topics + commands.map(\.name))
    ) { _, _ in .success }
  }
}
