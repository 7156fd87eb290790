/// A command as its users see it.
struct CommandDescription: Sendable {
  var name: String
  /// What it does, in one line without a full stop.
  var summary: String
  /// What stands behind the name: `[OPTIONS] QUERY…`.
  var usage: String
  /// Further help, in paragraphs.
  var discussion: String = ""
  /// What its operands are, for shells to complete.
  var operands = Operands.text
  var options: [Option] = []
  /// A command line and what it does.
  var examples: [(line: String, explanation: String)] = []
  var run: @Sendable (Arguments, Terminal) throws -> ExitStatus

  enum Operands: Sendable, Equatable {
    /// Words that no shell can guess, or none at all.
    case text
    case paths
    case words([String])
  }

  /// The options of this command and those that all share.
  var allOptions: [Option] { options + CommandDescription.sharedOptions }

  /// Whether its operands are words of a query.
  var takesQuery: Bool {
    let names = Set(options.map(\.name))
    return QueryOptions.reading.allSatisfy { names.contains($0.name) }
  }

  static let sharedOptions = [
    Option("index", .path("FILE"), "The index file (default Index/letters.index)"),
    Option("color", .choice(["auto", "always", "never"]), "When to colour (default auto)"),
    Option("quiet", short: "q", .none, "Say nothing but results and errors"),
    Option("help", short: "h", .none, "Show this help"),
    Option("version", .none, "Show the version"),
  ]
}

/// What the process tells the shell, as ripgrep and grep do.
enum ExitStatus: Int32 {
  /// Something was found, or the work is done.
  case success = 0
  /// Nothing was found, or what was checked is not sound.
  case nothing = 1
  /// Bad arguments, or an index or file that cannot be read or written.
  case failure = 2
}
