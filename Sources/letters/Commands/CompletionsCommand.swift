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
    guard let script = Completions.script(for: shell, commands: LettersCommand.commands) else {
      throw Arguments.UsageError("name a shell: letters completions bash|zsh|fish")
    }
    try terminal.write(script)
    return .success
  }
}
