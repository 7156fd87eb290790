import HTTPServer

/// What the options of `letters serve` say about the server; contradictions are errors.
struct ServeConfiguration {
  private(set) var server = ServerConfiguration()
  /// What whoever is not on this machine must show.
  let token: AccessToken?

  init(_ arguments: Arguments) throws {
    guard arguments.operands.isEmpty else {
      throw Arguments.UsageError(
        "letters serve takes options only: --index FILE for an index, --watch FOLDER for letters"
      )
    }
    token = try Self.token(arguments)
    if let token { server.access = .token(token) }
    server.addresses = try Self.addresses(arguments)
    if let count = arguments.number("threads") { server.threadCount = count }
    server.hostNames = try Self.hostNames(arguments)
    server.hostAdvice = "Whoever runs it can allow a name: letters serve --allow-host NAME."
    server.crossOrigin = CrossOriginPolicy(origins: try Self.origins(arguments))
    server.proxies = try Self.proxies(arguments.values["trust-proxy"] ?? [])
    server.basePath = try Self.basePath(arguments)
    server.logsQueries = arguments.has("log-queries")
    if !arguments.has("no-log") { server.log = { entry in Terminal.log(entry.line) } }
    server.report = { error, id in Terminal.log("error in request \(id): \(error)") }
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

  private static func basePath(_ arguments: Arguments) throws -> BasePath {
    guard let text = arguments.text("base-path") else { return .root }
    guard let path = BasePath(text) else {
      throw Arguments.UsageError(
        "--base-path needs a path such as /letters: a slash, then letters, digits, hyphens, dots, "
          + "underscores, tildes and further slashes"
      )
    }
    return path
  }

  private static func addresses(_ arguments: Arguments) throws -> [ListenAddress] {
    let places = ["lan", "bind", "socket"].filter(arguments.has)
    guard places.count <= 1 else {
      throw Arguments.UsageError("give one of --lan, --bind and --socket")
    }
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

  /// A browser says an origin in one form only; another would be compared in vain.
  private static func origins(_ arguments: Arguments) throws -> [String] {
    let origins = arguments.values["cors-origin"] ?? []
    for origin in origins {
      let host = ["http://", "https://"].first(where: origin.hasPrefix).map {
        origin.dropFirst($0.count)
      }
      guard let host, HostName(parsing: String(host))?.description == String(host) else {
        throw Arguments.UsageError(
          "--cors-origin needs an origin as browsers write it, such as https://example.org"
        )
      }
    }
    return origins
  }
}
