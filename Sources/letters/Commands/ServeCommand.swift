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
      Option("cors-origin", .text("ORIGIN"), "Let scripts of this site read answers"),
      Option(
        "trust-proxy",
        .text("ADDRESS"),
        "Believe this address or network (or `unix`) who asks and whether by TLS"
      ),
      Option("threads", .number("N", 1...256), "Threads that answer (default 4)"),
      Option("watch", .text("FOLDER"), "Index the letters of this folder again when they change"),
      Option("log-queries", .none, "Write queries to the log, too"),
      Option("no-log", .none, "Write no log of requests"),
    ],
    examples: [
      ("letters serve", "a page for this machine at http://127.0.0.1:8080/"),
      ("letters serve --lan", "for colleagues; send them the link"),
      ("letters serve --watch Corpus", "and take up letters as they are added"),
    ]
  ) { arguments, terminal in
    let index = try ServeCommand.index(arguments, terminal)
    let service = try ServeCommand(arguments, indexPath: index.path)
    try service.run()
    return .success
  }
}

/// Runs the server as the command line asks.
struct ServeCommand {
  private let service: LetterService
  private let configuration: ServerConfiguration
  private let token: AccessToken?

  init(_ arguments: Arguments, indexPath: String) throws {
    var configuration = ServerConfiguration()
    configuration.addresses = try Self.addresses(arguments)
    configuration.threadCount = arguments.number("threads") ?? 4
    configuration.hostNames = try Self.hostNames(arguments)
    configuration.hostAdvice = "Whoever runs it can allow a name: letters serve --allow-host NAME."
    configuration.crossOrigin = CrossOriginPolicy(origins: arguments.values["cors-origin"] ?? [])
    configuration.proxies = try Self.proxies(arguments.values["trust-proxy"] ?? [])
    configuration.logsQueries = arguments.has("log-queries")
    token = try Self.token(arguments)
    if let token { configuration.access = .token(token) }
    if !arguments.has("no-log") {
      configuration.log = { entry in Terminal.log(entry.line) }
    }
    configuration.report = { error, id in Terminal.log("error in request \(id): \(error)") }
    self.configuration = configuration
    service = try LetterService(
      indexPath: indexPath,
      watchedFolder: arguments.text("watch"),
      report: Terminal.log
    )
  }

  func run() throws {
    try service.run(configuration) { addresses in
      for line in lines(addresses) { Terminal.log(line) }
    }
  }

  /// A line for each link that can be opened; one of the two loopback addresses is enough.
  private func lines(_ addresses: [BoundAddress]) -> [String] {
    let query = token.map { "?token=\($0.text)" } ?? ""
    let machine = NetworkInterfaces.addresses()
    return addresses.prefix(1).flatMap { $0.reachable(at: machine) }.map { address in
      switch address {
      case .unix: "ready at \(address)"
      case .ip: "ready at http://\(address)/\(query)"
      }
    }
  }

  /// The index to answer from.
  ///
  /// What `--watch` would build again later it may as well build now, when there is none or one of
  /// another format.
  static func index(_ arguments: Arguments, _ terminal: Terminal) throws -> LetterIndex {
    let location = IndexLocation(arguments.text("index"))
    guard let folder = arguments.text("watch") else { return try location.open(terminal) }
    let path = location.named ?? IndexLocation.defaultIndex
    do {
      return try LetterIndex(opening: path)
    } catch LetterSearchError.noIndex, LetterSearchError.otherFormat {
      try CorpusWatcher(folder: folder, indexPath: path).checkFolder()
      terminal.note("building \(path) from \(folder)")
      let indexer = LetterIndexer(indexPath: path, waitsForOthers: true)
      let report = try IndexCommand.build(
        indexer,
        paths: [folder],
        isRebuild: false,
        terminal: terminal
      )
      terminal.note(report.summary)
      return try LetterIndex(opening: path)
    }
  }

  /// The names that were given; beyond this machine also its own, by which colleagues may know it.
  private static func hostNames(_ arguments: Arguments) throws -> [String] {
    let names = arguments.values["allow-host"] ?? []
    if let name = names.first(where: { HostName(parsing: $0) == nil }) {
      throw Arguments.UsageError("--allow-host needs the name of a host, not \(name)")
    }
    guard arguments.has("lan"), let own = NetworkInterfaces.hostName() else { return names }
    return names + (own.contains(".") ? [own] : [own, own + ".local"])
  }

  /// Beyond this machine nobody gets in without a token, unless that is wanted.
  private static func token(_ arguments: Arguments) throws -> AccessToken? {
    if let text = arguments.text("token") {
      guard let token = AccessToken(text) else {
        throw Arguments.UsageError(
          "--token needs at least 16 letters, digits, hyphens, dots, underscores or tildes"
        )
      }
      return token
    }
    let isOpen = arguments.has("lan") || arguments.has("bind")
    return isOpen && !arguments.has("public-read") ? .random() : nil
  }

  private static func proxies(_ names: [String]) throws -> TrustedProxies {
    let networks = try names.filter { $0 != "unix" }.map { name in
      guard let network = IPNetwork(parsing: name) else {
        throw Arguments.UsageError(
          "--trust-proxy needs an IP address, a network such as 10.0.0.0/8, or unix"
        )
      }
      return network
    }
    return TrustedProxies(networks, includesLocal: names.contains("unix"))
  }

  private static func addresses(_ arguments: Arguments) throws -> [ListenAddress] {
    if let path = arguments.text("socket") { return [.unix(path: path)] }
    let port = UInt16(arguments.number("port") ?? 8080)
    if let text = arguments.text("bind") {
      guard let address = IPAddress(parsing: text) else {
        throw Arguments.UsageError("--bind needs an IP address, such as 192.168.1.20 or ::1")
      }
      return [.ip(address, port: port)]
    }
    return arguments.has("lan") ? [.ip(.version4(0), port: port)] : [.loopback(port: port)]
  }
}
