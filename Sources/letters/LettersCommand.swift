import LetterSearch

/// The command `letters`: finds the subcommand, reads its arguments, runs it, tells the shell.
@main
enum LettersCommand {
  static let commands: [CommandDescription] = [
    .index, .search, .show, .counts, .codebook, .themes, .similar, .compare, .kwic, .collocates,
    .terms,
    .wording, .suggest, .report, .export, .replay, .verify, .serve, .stats, .check, .analyze,
    .completions,
  ]

  static func main() {
    StandardStream.failAtFileSizeLimit()
    StandardStream.endProcess(run(Array(CommandLine.arguments.dropFirst())))
  }

  static func run(_ words: [String]) -> ExitStatus {
    let plain = Terminal(color: "auto", isQuiet: false)
    do {
      let status = try dispatch(words, plain)
      try plain.flush()
      return status
    } catch LetterSearchError.badRestriction(let name, let value, let reason) {
      plain.report(plain.errorStyle.error("error:") + " --\(name) \(value): \(reason)")
      return .failure
    } catch {
      plain.report(plain.errorStyle.error("error:") + " " + LetterSearchError.rendered(error))
      return .failure
    }
  }

  private static func dispatch(_ words: [String], _ plain: Terminal) throws -> ExitStatus {
    switch words.first {
    case nil, "help", "--help", "-h":
      return try help(Array(words.dropFirst()), plain)
    case "--version":
      try plain.writeLine("letters \(Version.current)")
      return .success
    case let name?:
      return try run(try command(named: name), Array(words.dropFirst()), plain)
    }
  }

  private static func run(
    _ command: CommandDescription,
    _ words: [String],
    _ plain: Terminal
  ) throws -> ExitStatus {
    let arguments: Arguments
    do {
      arguments = try Arguments(words, for: command)
    } catch {
      throw Arguments.UsageError("\(error)\nusage: letters \(command.name) \(command.usage)")
    }
    if arguments.has("help") {
      try plain.write(HelpText.text(for: command))
      return .success
    }
    if arguments.has("version") {
      try plain.writeLine("letters \(Version.current)")
      return .success
    }
    let terminal = Terminal(
      color: arguments.text("color") ?? "auto",
      isQuiet: arguments.has("quiet")
    )
    let status = try command.run(arguments, terminal)
    try terminal.flush()
    return status
  }

  static func command(named name: String) throws -> CommandDescription {
    if let command = commands.first(where: { $0.name == name }) { return command }
    if name.hasPrefix("-") {
      throw Arguments.UsageError(
        "options stand behind the command; `letters --help` lists the commands"
      )
    }
    let question = name.nearest(in: commands.map(\.name)).map { "; did you mean \($0)?" }
    throw Arguments.UsageError(
      "unknown command \(name)\(question ?? "; `letters --help` lists the commands")"
    )
  }

  private static func help(_ words: [String], _ plain: Terminal) throws -> ExitStatus {
    guard let name = words.first else {
      try plain.write(HelpText.overview(of: commands))
      return .success
    }
    try plain.write(try QueryHelp.text(for: name) ?? HelpText.text(for: command(named: name)))
    return .success
  }
}
