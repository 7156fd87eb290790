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

  // MARK: bash

  /// Runs in bash 3.2 too, which macOS has.
  private static func bash(_ commands: [CommandDescription]) -> String {
    let names = commands.map(\.name).joined(separator: " ")
    let values = commands.flatMap { command in
      command.allOptions.filter(\.takesValue).map { bashValue($0, of: command) }
    }
    let operands = commands.map { "    \($0.name)) \(bashOperands($0)) ;;" }
    return """
      # bash completion for letters: letters completions bash > /etc/bash_completion.d/letters
      _letters() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
        local words="" paths=""
        if [ "$COMP_CWORD" = 1 ]; then
          COMPREPLY=($(compgen -W "\(names)" -- "$current")); return
        fi
        case "${COMP_WORDS[1]} $previous" in
      \(values.joined(separator: "\n"))
          *) case "${COMP_WORDS[1]}" in
      \(operands.joined(separator: "\n"))
          esac ;;
        esac
        if [ -n "$paths" ]; then
          local IFS=$'\\n'
          COMPREPLY=($(compgen -f -- "$current"))
        else
          COMPREPLY=($(compgen -W "$words" -- "$current"))
        fi
      }
      complete -o filenames -F _letters letters

      """
  }

  private static func bashValue(_ option: Option, of command: CommandDescription) -> String {
    let spellings = option.spellings.map { "\"\(command.name) \($0)\"" }.joined(separator: "|")
    return switch option.value {
    case .choice(let words): "    \(spellings)) words=\"\(words.joined(separator: " "))\" ;;"
    case .path: "    \(spellings)) paths=1 ;;"
    case .none, .text, .number, .byteCount: "    \(spellings)) ;;"
    }
  }

  private static func bashOperands(_ command: CommandDescription) -> String {
    let options = command.allOptions.map { "--" + $0.name }.joined(separator: " ")
    let offered = "[[ $current == -* ]] && words=\"\(options)\""
    return switch command.operands {
    case .text: offered
    case .paths: offered + " || paths=1"
    case .words(let words): offered + " || words=\"\(words.joined(separator: " "))\""
    }
  }

  // MARK: zsh

  private static func zsh(_ commands: [CommandDescription]) -> String {
    let names = commands.map { "    '\($0.name):\(quoted($0.summary, escaping: ":"))'" }
    let cases = commands.map { command in
      let options = command.allOptions.flatMap(zshOption).map { "        '\($0)'" }
      let lines = options + zshOperands(command).map { "        '\($0)'" }
      return "      \(command.name)) _arguments \\\n" + lines.joined(separator: " \\\n") + " ;;"
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

  /// A line for each spelling; whichever was typed excludes the other.
  private static func zshOption(_ option: Option) -> [String] {
    let value =
      switch option.value {
      case .none: ""
      case .choice(let words): ":value:(\(words.joined(separator: " ")))"
      case .path: ":file:_files"
      case .text(let name), .number(let name, _), .byteCount(let name): ":\(name): "
      }
    let others = "(\(option.spellings.joined(separator: " ")))"
    return option.spellings.map { others + $0 + "[\(quoted(option.help, escaping: "[]"))]" + value }
  }

  private static func zshOperands(_ command: CommandDescription) -> [String] {
    switch command.operands {
    case .text: []
    case .paths: ["*:file:_files"]
    case .words(let words): ["1:word:(\(words.joined(separator: " ")))"]
    }
  }

  // MARK: fish

  private static func fish(_ commands: [CommandDescription]) -> String {
    var lines = [
      "# fish completion: letters completions fish > ~/.config/fish/completions/letters.fish",
      "complete -c letters -f",
    ]
    for command in commands {
      let name = "complete -c letters -n __fish_use_subcommand -a \(command.name)"
      lines.append(name + " -d '\(quoted(command.summary))'")
      let head = "complete -c letters -n '__fish_seen_subcommand_from \(command.name)'"
      switch command.operands {
      case .text: break
      case .paths: lines.append(head + " -F")
      case .words(let words): lines.append(head + " -a '\(words.joined(separator: " "))'")
      }
      for option in command.allOptions {
        let short = option.short.map { " -s \($0)" } ?? ""
        lines.append(
          head + short + " -l \(option.name) -d '\(quoted(option.help))'" + fishValue(option)
        )
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func fishValue(_ option: Option) -> String {
    switch option.value {
    case .none: ""
    case .choice(let words): " -xa '\(words.joined(separator: " "))'"
    case .path: " -rF"
    case .text, .number, .byteCount: " -x"
    }
  }

  // MARK: Quoting

  /// Text between single quotes, with a backslash before some characters.
  private static func quoted(_ text: String, escaping special: String = "") -> String {
    text.map { character in
      // A single quote cannot stand between single quotes: it becomes the typographic one.
      if character == "'" { return "’" }
      return special.contains(character) ? "\\\(character)" : String(character)
    }.joined()
  }
}
