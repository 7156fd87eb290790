import HTTPServer
import LetterSearch
import LetterServer

extension CommandDescription {
  static let serve = CommandDescription(
    name: "serve",
    summary: "the query server and web page",
    usage: "[OPTIONS]",
    discussion: """
      Answers on this machine alone, until it is interrupted. `--lan` lets colleagues in who have
      a link that is printed; it holds a token that is new at every start. `--watch` builds the
      index when it is missing, too.
      """,
    options: [
      Option(
        "port",
        .number("N", 0...65_535),
        "Port to listen on; 0 picks a free one (default 8080)"
      ),
      Option("lan", .none, "Listen on all addresses, for whoever has the link"),
      Option("bind", .text("ADDRESS"), "Listen on this address instead of loopback"),
      Option("socket", .path("FILE"), "Listen on a Unix socket"),
      Option("token", .text("TOKEN"), "The token for --lan and --bind instead of a random one"),
      Option("public-read", .none, "Let everybody in who can connect"),
      Option("allow-host", .text("NAME"), "Accept this name in addresses, too"),
      Option(
        "base-path",
        .text("PATH"),
        "Where a proxy shows the server, such as /letters; links begin so"
      ),
      Option("cors-origin", .text("ORIGIN"), "Let scripts of this site read answers"),
      Option(
        "trust-proxy",
        .text("ADDRESS"),
        "Believe this address or network (or `unix`) who asks and whether by TLS"
      ),
      Option("threads", .number("N", 1...256), "Threads that answer (default 4)"),
      Option("watch", .text("FOLDER"), "Index the letters of this folder again when they change"),
      Option("themes", .path("FILE"), "Themes of your own for --watch, as for letters index"),
      Option("log-queries", .none, "Write queries to the log, too"),
      Option("no-log", .none, "Write no log of requests"),
    ],
    examples: [
      ("letters serve", "a page for this machine at http://127.0.0.1:8080/"),
      ("letters serve --lan", "for colleagues; send them the link"),
      ("letters serve --watch Corpus", "and take up letters as they are added"),
    ]
  ) { arguments, terminal in
    let configuration = try ServeConfiguration(arguments)
    let index = try ServeCommand.index(arguments, terminal)
    try ServeCommand(configuration, arguments, indexPath: index.path).run()
    return .success
  }
}

/// Runs the server as the command line asks.
struct ServeCommand {
  private let service: LetterService
  private let configuration: ServeConfiguration

  init(_ configuration: ServeConfiguration, _ arguments: Arguments, indexPath: String) throws {
    self.configuration = configuration
    service = try LetterService(
      indexPath: indexPath,
      watchedFolder: arguments.text("watch"),
      themes: try Self.themes(arguments),
      report: Terminal.log
    )
  }

  func run() throws {
    try service.run(configuration.server) { addresses in
      for line in lines(addresses) { Terminal.log(line) }
    }
  }

  /// A line for each link that can be opened; one of the two loopback addresses is enough.
  private func lines(_ addresses: [BoundAddress]) -> [String] {
    let query = configuration.token.map { "?token=\($0.text)" } ?? ""
    let base = configuration.server.basePath
    let machine = NetworkInterfaces.addresses()
    return addresses.prefix(1).flatMap { $0.reachable(at: machine) }.map { address in
      switch address {
      case .unix: "ready at \(address)"
      case .ip: "ready at http://\(address)\(base.address(of: "/"))\(query)"
      }
    }
  }

  private static func themes(_ arguments: Arguments) throws -> ThemeFile? {
    try arguments.text("themes").map { try ThemeFile(reading: $0) }
  }

  /// The index to answer from.
  ///
  /// What `--watch` would build again later it may as well build now, when there is none or one of
  /// another format.
  static func index(_ arguments: Arguments, _ terminal: Terminal) throws -> LetterIndex {
    let location = IndexLocation(arguments.text("index"))
    guard let folder = arguments.text("watch") else { return try location.open(terminal) }
    do {
      return try LetterIndex(opening: location.path)
    } catch LetterSearchError.noIndex, LetterSearchError.otherFormat {
      try CorpusWatcher(folder: folder, indexPath: location.path).checkFolder()
      return try location.build(from: folder, themes: try themes(arguments), terminal)
    }
  }
}
