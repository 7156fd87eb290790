/// A handler and the requests that it answers.
package struct Route<Context> {
  package typealias Handler = @Sendable (Request, Context) throws -> Response

  let method: Method
  let pattern: RoutePattern
  let handler: Handler

  /// - Parameters:
  ///   - method: GET handles HEAD too.
  ///   - pattern: a path such as `/letters/{id}/passages`; `{id}` is one piece of any text.
  ///   - handler: is called on one thread at a time with the context of that thread.
  package init(_ method: Method, _ pattern: String, handler: @escaping Handler) {
    self.method = method
    self.pattern = RoutePattern(pattern)
    self.handler = handler
  }
}

/// Finds the handler for a request.
package struct Router<Context>: Sendable {
  private let routes: [Route<Context>]

  /// - Parameter routes: of several that match, the first is taken.
  package init(_ routes: [Route<Context>]) { self.routes = routes }

  /// The handler's answer; throws ``Problem`` for 404 and 405, and what the handler throws.
  package func respond(to request: Request, context: Context) throws -> Response {
    if request.target.isAsterisk { return Self.options(allowing: Set(routes.map(\.method))) }
    let wanted = request.method == .head ? .get : request.method
    var allowed: Set<Method> = []
    for route in routes {
      guard let parameters = route.pattern.match(request.target.segments) else { continue }
      guard route.method == wanted else {
        allowed.insert(route.method)
        continue
      }
      var request = request
      request.pathParameters = parameters
      return try route.handler(request, context)
    }
    guard !allowed.isEmpty else { throw Self.notFound }
    guard request.method != .options else { return Self.options(allowing: allowed) }
    throw Self.notAllowed(allowed)
  }

  /// Whether there is a route to an address, for whatever method.
  func knows(_ target: RequestTarget) -> Bool {
    routes.contains { $0.pattern.match(target.segments) != nil }
  }

  private static func options(allowing methods: Set<Method>) -> Response {
    Response(.noContent, fields: [allow(methods)])
  }

  private static func allow(_ methods: Set<Method>) -> Field {
    var all = methods.union([.options])
    if methods.contains(.get) { all.insert(.head) }
    let names = Method.allCases.filter(all.contains).map(\.rawValue)
    return Field("Allow", names.joined(separator: ", "))
  }

  private static var notFound: Problem {
    Problem(.notFound, code: "not-found", detail: "There is nothing at this address.")
  }

  private static func notAllowed(_ methods: Set<Method>) -> Problem {
    Problem(
      .methodNotAllowed,
      code: "method-not-allowed",
      detail: "This address does not take this method.",
      fields: [allow(methods)]
    )
  }
}

extension Route: Sendable {}
