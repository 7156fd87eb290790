import TestSupport
import Testing

@testable import letters

@Suite("HelpText and Completions")
struct HelpTextTests {
  @Test("names every command, option and example, and no line is wider than 100 columns")
  func complete() {
    for command in LettersCommand.commands {
      let help = HelpText.text(for: command)
      #expect(help.hasPrefix("letters \(command.name): "))
      for option in command.allOptions {
        #expect(help.contains("--\(option.name)"), "\(command.name)")
        #expect(help.contains(option.help), "\(command.name) \(option.name)")
      }
      for example in command.examples { #expect(help.contains("  \(example.line)\n")) }
      for line in help.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    }
  }

  @Test("puts the help of options into one column")
  func columns() throws {
    let lines = HelpText.text(for: .check).split(separator: "\n")
    let quiet = try #require(lines.first { $0.contains("--quiet") })
    let version = try #require(lines.first { $0.contains("--version") })
    let column = quiet.prefix { $0 != "S" }.count
    #expect(column == version.prefix { $0 != "S" }.count)
    #expect(column == 32)
  }

  @Test("no option of a command has the name or letter of another")
  func distinct() {
    for command in LettersCommand.commands {
      let spellings = command.allOptions.flatMap(\.spellings)
      #expect(Set(spellings).count == spellings.count, "\(command.name)")
    }
  }

  @Test("shells complete the values that an option has in that command")
  func values() throws {
    let bash = try #require(Completions.script(for: "bash", commands: LettersCommand.commands))
    #expect(bash.contains("\"search --format\") words=\"text json ndjson csv tsv md trec\""))
    #expect(bash.contains("\"check --format\") words=\"text json\""))
    #expect(bash.contains("\"search -n\"|\"search --limit\") ;;"))
    #expect(bash.contains("\"search --queries\") paths=1"))
    let zsh = try #require(Completions.script(for: "zsh", commands: LettersCommand.commands))
    #expect(zsh.contains("'(-n --limit)-n[Results to show (default 10)]:N: '"))
    let fish = try #require(Completions.script(for: "fish", commands: LettersCommand.commands))
    #expect(fish.contains(" -l sort -d 'Order of results (default score)' -xa 'score date -date'"))
    #expect(Completions.script(for: "tcsh", commands: LettersCommand.commands) == nil)
  }

  @Test("bash completes commands, options, values and paths")
  func bash() throws {
    let folder = try TemporaryFolder()
    let script = try #require(Completions.script(for: "bash", commands: LettersCommand.commands))
    try folder.write(script, to: "completion.bash")
    try folder.write("", to: "a letter.txt")
    func completed(_ words: String...) throws -> String {
      let quoted = words.map { "'\($0)'" }.joined(separator: " ")
      return try LettersProcess.shell(
        """
        source completion.bash; COMP_WORDS=(letters \(quoted)); COMP_CWORD=\(words.count)
        _letters; printf '%s|' "${COMPREPLY[@]}"
        """,
        in: folder.url
      )
    }
    #expect(try completed("s") == "search|show|similar|suggest|serve|stats|")
    #expect(try completed("search", "--format", "j") == "json|")
    #expect(try completed("search", "--format", "t") == "text|tsv|trec|")
    #expect(try completed("search", "--limit", "") == "|")
    #expect(try completed("search", "--un") == "--unit|")
    #expect(try completed("completions", "") == "bash|zsh|fish|")
    #expect(try completed("show", "a") == "a letter.txt|")
  }
}
