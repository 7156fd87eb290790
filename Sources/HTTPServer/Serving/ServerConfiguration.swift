/// How a server behaves; the defaults suit one machine and its user.
package struct ServerConfiguration: Sendable {
  package var addresses: [ListenAddress] = [.loopback(port: 8080)]
  /// Threads that answer, at least 1; each has connections of its own.
  ///
  /// A request that takes long holds up those of its thread alone, so that more threads than cores
  /// are worth having.
  package var threadCount = 4
  package var requestLimits = RequestLimits()
  package var connectionLimits = ConnectionLimits()
  package var timeouts = ServerTimeouts()
  package var rateLimit = RateLimit()

  /// Hosts that requests may name beside `localhost` and the addresses where the server listens.
  package var hostNames: [String] = []
  /// What whoever runs the server can do for another host, a sentence; the answer that refuses it
  /// ends so.
  package var hostAdvice = "Whoever runs the server can allow it."
  package var access = AccessControl.open
  /// Where a proxy shows the server; it may pass requests on with this path or without.
  package var basePath = BasePath.root
  /// Who may say for whom it asks.
  package var proxies = TrustedProxies()
  package var crossOrigin = CrossOriginPolicy()
  /// What is added to every answer that does not say otherwise.
  package var securityFields = SecurityFields.standard

  /// Makes an answer of a problem; `nil` gives `application/problem+json`.
  ///
  /// The request is `nil` when it was not understood. The status and the fields of the problem
  /// are kept whatever the answer says.
  package var render: (@Sendable (Problem, Request?) -> Response?)?
  /// Is told of every request when it has been answered, on the thread that answered.
  package var log: (@Sendable (AccessLogEntry) -> Void)?
  /// Is told of errors of handlers that are no ``Problem``; the client gets 500.
  package var report: (@Sendable (any Error, RequestID) -> Void)?
  /// Whether log entries hold the query, which may say what people look for.
  package var logsQueries = false

  package init() {}
}

/// How many connections there may be, and what one may do.
package struct ConnectionLimits: Sendable {
  /// Connections at once.
  ///
  /// One more takes the place of the one that has waited longest without a
  /// whole request; when none waits, it is told 503.
  package var total = 1024
  /// Connections at once from one address that is not of this machine, by the same rule.
  package var perAddress = 16
  /// Requests over one connection; the last answer ends it.
  package var requestCount = 100

  package init() {}

  /// The same with fewer connections when there are not descriptors enough for all.
  ///
  /// Those at the limit are told so or make room for others; without a descriptor nobody could be
  /// told anything.
  func within(descriptors: Int?, threadCount: Int) -> ConnectionLimits {
    guard let descriptors else { return self }
    var limits = self
    // Each thread has three of its own; the files of the index and the system need some, too.
    limits.total = min(total, max(1, descriptors - 3 * threadCount - 24))
    return limits
  }
}

/// How long the server waits.
package struct ServerTimeouts: Sendable {
  /// For the whole head of a request from its first byte on, and for the first byte of a
  /// connection.
  package var header = Duration.seconds(10)
  /// For the whole body, from the end of the head on.
  package var body = Duration.seconds(30)
  /// For the next request over a connection.
  package var idle = Duration.seconds(30)
  /// For the client to take some part of an answer.
  package var writeIdle = Duration.seconds(30)
  /// For the client to read the last answer and close, before the server does.
  package var linger = Duration.seconds(1)
  /// For requests under way when the server stops.
  package var drain = Duration.seconds(10)

  package init() {}
}
