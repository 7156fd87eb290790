/// Completion scripts for shells, made from the same table that parses.
enum Completions {
  static let shells = ["bash", "zsh", "fish"]

  static func script(for shell: String, commands: [CommandDescription]) -> String? {
    switch shell {
    case "bash": bash(commands)
    case "zsh": zsh(commands)
    case "fish": fish(commands)
    default: nil
    }
  }

  private static func bash(_ commands: [CommandDescription]) -> String {
    let names = commands.map(\.name).joined(separator: " ")
    let options = commands.map { command in
      let words = command.allOptions.map { "--" + $0.name }.joined(separator: " ")
      return "    \(command.name)) words=\"\(words)\" ;;"
    }
    let values = choices(commands).map { "    --\($0)) words=\"\($1)\" ;;" }
    return """
      # bash completion for letters: letters completions bash > /etc/bash_completion.d/letters
      _letters() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words=""
        case $previous in
      \(values.joined(separator: "\n"))
          --index|--queries|--output) COMPREPLY=($(compgen -f -- "$current")); return ;;
        esac
        if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$current")); return; fi
        if [ "$COMP_CWORD" = 1 ]; then
          COMPREPLY=($(compgen -W "\(names)" -- "$current")); return
        fi
        case ${COMP_WORDS[1]} in
      \(options.joined(separator: "\n"))
        esac
        case $current in
          -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
          *) COMPREPLY=($(compgen -f -- "$current")) ;;
        esac
      }
      complete -o filenames -F _letters letters

      """
  }

  private static func zsh(_ commands: [CommandDescription]) -> String {
    let names = commands.map { "    '\($0.name):\(escaped($0.summary))'" }
    let cases = commands.map { command in
      let options = command.allOptions.map { "        '\(zshOption($0))'" }
      return "      \(command.name)) _arguments \\\n" + options.joined(separator: " \\\n")
        + " \\\n        '*:file:_files' ;;"
    }
    return """
      #compdef letters
      # zsh completion for letters: letters completions zsh > "${fpath[1]}/_letters"
      _letters() {
        local -a commands
        commands=(
      \(names.joined(separator: "\n"))
        )
        if (( CURRENT == 2 )); then
          _describe command commands
        else
          local command=$words[2]
          shift words
          (( CURRENT-- ))
          case $command in
      \(cases.joined(separator: "\n"))
          esac
        fi
      }
      _letters "$@"

      """
  }

  private static func zshOption(_ option: Option) -> String {
    let head = "--\(option.name)[\(escaped(option.help))]"
    return switch option.value {
    case .none: head
    case .choice(let words): head + ":value:(\(words.joined(separator: " ")))"
    case .path: head + ":file:_files"
    case .text(let name), .number(let name, _): head + ":\(name):"
    }
  }

  private static func fish(_ commands: [CommandDescription]) -> String {
    var lines = [
      "# fish completion: letters completions fish > ~/.config/fish/completions/letters.fish"
    ]
    for command in commands {
      lines.append(
        "complete -c letters -n __fish_use_subcommand -a \(command.name) -d '\(escaped(command.summary))'"
      )
      for option in command.allOptions {
        var line = "complete -c letters -n '__fish_seen_subcommand_from \(command.name)'"
        line += " -l \(option.name) -d '\(escaped(option.help))'"
        if let short = option.short { line += " -s \(short)" }
        if case .choice(let words) = option.value {
          line += " -xa '\(words.joined(separator: " "))'"
        } else if option.takesValue {
          line += " -r"
        }
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Names of options that take one of some words, and the words.
  private static func choices(_ commands: [CommandDescription]) -> [(String, String)] {
    var seen: Set<String> = []
    return commands.flatMap(\.allOptions).compactMap { option in
      guard case .choice(let words) = option.value, seen.insert(option.name).inserted else {
        return nil
      }
      return (option.name, words.joined(separator: " "))
    }
  }

  private static func escaped(_ text: String) -> String {
    text.filter { !"'[]:".contains($0) }
  }
}
