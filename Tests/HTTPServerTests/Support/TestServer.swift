import Synchronization

@testable import HTTPServer

/// A server on a free port of this machine, with routes that tests need.
struct TestServer: Sendable {
  /// What the threads of the test server have: the number of requests answered by each.
  final class Context {
    var requestCount = 0
  }

  let server: Server<Context>

  var address: BoundAddress { server.addresses[0] }

  func client() throws -> TestClient { try TestClient(address) }

  /// A free port of this machine, and short waits.
  static var configuration: ServerConfiguration {
    var configuration = ServerConfiguration()
    configuration.addresses = [.ip(.version4(0x7F00_0001), port: 0)]
    configuration.threadCount = 2
    configuration.timeouts.linger = .milliseconds(200)
    configuration.timeouts.drain = .seconds(2)
    return configuration
  }

  /// Runs a server while `body` runs.
  static func run<Result>(
    _ configuration: ServerConfiguration = configuration,
    routes: [Route<Context>] = [],
    _ body: (TestServer) throws -> Result
  ) throws -> Result {
    let server = try Server(configuration: configuration, routes: routes + standardRoutes) {
      Context()
    }
    let thread = try WorkerThread { try? server.run() }
    defer {
      server.stop()
      thread.join()
    }
    return try body(TestServer(server: server))
  }

  private static let standardRoutes: [Route<Context>] = [
    Route(.get, "/") { _, context in
      context.requestCount += 1
      return Response(text: "home")
    },
    Route(.post, "/echo") { request, _ in
      Response(contentType: "application/octet-stream", body: request.body)
    },
    Route(.get, "/echo/{text}") { request, _ in
      Response(text: request.pathParameters["text"] ?? "")
    },
    Route(.get, "/tagged") { _, _ in
      Response(text: "tagged").with("ETag", EntityTag("g1").description)
    },
    Route(.get, "/stream/{count}") { request, _ in
      var rest = Int(request.pathParameters["count"] ?? "") ?? 0
      let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1000)
      return Response(
        contentType: "text/plain",
        stream: BodyStream {
          rest -= 1
          return rest >= 0 ? piece : nil
        }
      )
    },
    Route(.get, "/broken-stream") { _, _ in
      var isFirst = true
      return Response(
        contentType: "text/plain",
        stream: BodyStream {
          guard isFirst else { throw Broken() }
          isFirst = false
          return [UInt8]("first".utf8)
        }
      )
    },
    Route(.get, "/large") { _, _ in
      Response(
        contentType: "text/plain",
        body: [UInt8](repeating: UInt8(ascii: "y"), count: 8 << 20)
      )
    },
    Route(.get, "/slow") { _, _ in
      ClientSocket.sleep(milliseconds: 200)
      return Response(text: "slow")
    },
    Route(.get, "/broken") { _, _ in throw Broken() },
    Route(.get, "/problem") { _, _ in
      throw Problem(Status(422, "No"), code: "no", detail: "Say \"yes\"\n.")
    },
  ]

  struct Broken: Error {}
}

/// A value that threads of a server and a test share.
final class Shared<Value: Sendable>: Sendable {
  private let mutex: Mutex<Value>

  init(_ value: Value) { mutex = Mutex(value) }

  var value: Value { mutex.withLock { $0 } }

  func change(_ body: (inout sending Value) -> Void) { mutex.withLock { body(&$0) } }
}
