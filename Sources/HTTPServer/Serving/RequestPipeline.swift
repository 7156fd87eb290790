/// From a request to its answer, without a connection: who may ask, and what.
///
/// The order matters: the rate is limited before anything else is done, and a foreign host is told
/// nothing, not even whether there is something at the address.
struct RequestPipeline<Context>: Sendable {
  private let configuration: ServerConfiguration
  private let router: Router<Context>
  private let hosts: HostAllowList
  private let rateLimiter: RateLimiter

  init(configuration: ServerConfiguration, routes: [Route<Context>], bound: [BoundAddress]) {
    self.configuration = configuration
    router = Router(routes)
    rateLimiter = RateLimiter(limit: configuration.rateLimit)
    let addresses: [IPAddress] = bound.compactMap { address in
      guard case .ip(let address, _) = address, !address.isUnspecified else { return nil }
      return address
    }
    hosts = HostAllowList(names: configuration.hostNames, addresses: addresses)
  }

  /// The answer, whatever happens.
  func answer(_ request: Request, context: Context) -> Response {
    var request = request
    request.target = target(of: request)
    var response: Response
    do {
      response = try respond(to: request, context).conditional(on: request)
    } catch let problem as Problem {
      response = render(problem, for: request, id: request.id)
    } catch {
      configuration.report?(error, request.id)
      response = render(Self.failure, for: request, id: request.id)
    }
    configuration.crossOrigin.mark(&response, for: request)
    return response
  }

  /// What is asked for: the proxy may have passed on the base path or not.
  ///
  /// A base path may begin like the paths of pages, `/letters` for one, so that the routes decide.
  /// It alone, without a slash behind it, is such a page rather than the start.
  private func target(of request: Request) -> RequestTarget {
    let sent = request.target
    guard let rest = sent.below(configuration.basePath) else { return sent }
    let isPathAlone = sent.rawPath == configuration.basePath.text
    return router.knows(sent) && (isPathAlone || !router.knows(rest)) ? sent : rest
  }

  /// The answer that tells of a problem.
  func render(_ problem: Problem, for request: Request?, id: RequestID) -> Response {
    guard var response = configuration.render?(problem, request) else {
      return problem.response(requestID: id)
    }
    response.status = problem.status
    for field in problem.fields { response[field.name] = field.value }
    return response
  }

  /// The answer to a request that was not understood.
  ///
  /// - Parameter request: without its body, when the head was; who may not ask gets no page for it.
  func refusal(_ error: RequestError, of request: Request?, id: RequestID) -> Response {
    var request = request
    if let read = request {
      request?.target = target(of: read)
      if !mayAsk(read) { request = nil }
    }
    return render(Problem(error), for: request, id: id)
  }

  private func mayAsk(_ request: Request) -> Bool {
    guard (try? checkHost(of: request)) != nil,
      case .pass = configuration.access.decide(request, configuration.basePath)
    else { return false }
    return true
  }

  private func respond(to request: Request, _ context: Context) throws -> Response {
    try checkRate(of: request)
    try checkHost(of: request)
    if let response = configuration.crossOrigin.preflight(request) { return response }
    switch configuration.access.decide(request, configuration.basePath) {
    case .pass: return try router.respond(to: request, context: context)
    case .answer(let response): return response
    case .refuse(let problem): throw problem
    }
  }

  private func checkRate(of request: Request) throws {
    guard let key = request.peer.limitKey,
      let seconds = rateLimiter.takeToken(for: key, at: .now)
    else { return }
    throw Problem(
      .tooManyRequests,
      code: "rate-limited",
      detail: "There were too many requests from this address; wait \(seconds) s.",
      fields: [Field("Retry-After", String(seconds))]
    )
  }

  private func checkHost(of request: Request) throws {
    // Only HTTP/1.0 comes without a host, which no browser has spoken for decades.
    guard let host = request.head.host, !hosts.allows(host) else { return }
    if case .address(let address) = host.kind, address == request.localAddress { return }
    throw Problem(
      .misdirectedRequest,
      code: "host-not-allowed",
      detail: "The server does not answer for the host \(host.kind). Open it by an address "
        + "that it printed when it began. \(configuration.hostAdvice)"
    )
  }

  private static var failure: Problem {
    Problem(
      .internalServerError,
      code: "internal-error",
      detail: "The server could not answer, through no fault of the request."
    )
  }
}
