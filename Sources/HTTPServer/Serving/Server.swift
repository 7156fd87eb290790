import Synchronization

/// An HTTP/1.1 server.
///
/// It listens as soon as it is made, so that ``addresses`` can be told to people, and answers
/// while ``run()`` runs. A context is made for each thread and never leaves it: handlers may keep
/// scratch memory there without locks.
package final class Server<Context>: Sendable {
  /// Where the server listens, chosen ports filled in.
  package let addresses: [BoundAddress]
  package let metrics: ServerMetrics

  private let state: ServerState<Context>
  private let makeContext: @Sendable () throws -> Context
  private let stopPipe: WakePipe

  /// Listens on all addresses of the configuration.
  ///
  /// - Parameters:
  ///   - configuration: limits, access and where to listen.
  ///   - routes: of several that match a request, the first is taken.
  ///   - makeContext: is called once on each thread.
  package init(
    configuration: ServerConfiguration,
    routes: [Route<Context>],
    makeContext: @escaping @Sendable () throws -> Context
  ) throws(ServerError) {
    let listeners = try Self.listeners(configuration.addresses)
    metrics = ServerMetrics()
    state = try ServerState(
      configuration: configuration,
      routes: routes,
      listeners: listeners,
      metrics: metrics
    )
    addresses = listeners.map(\.bound)
    self.makeContext = makeContext
    stopPipe = try WakePipe()
    // Before anyone is told that the server is ready.
    try SystemCalls.checkSpareDescriptors(state.mailboxes.count + Self.leastDescriptors)
  }

  /// Descriptors beside that of each thread: a file or two of the index and a few connections.
  private static var leastDescriptors: Int { 8 }

  package var openConnectionCount: Int { state.registry.count }

  /// Makes SIGTERM and SIGINT do what ``stop()`` does.
  package func stopOnTermination() { ProcessSignals.wakeOnTermination(stopPipe) }

  /// Has ``run()`` finish the requests under way and return; may be called from any thread.
  package func stop() { stopPipe.wake() }

  /// Answers requests until the server is stopped.
  ///
  /// Throws what `makeContext` throws, and ``ServerError``.
  package func run() throws {
    ProcessSignals.ignoreBrokenPipes()
    let failure = WorkerFailure()
    var threads: [WorkerThread] = []
    do {
      for index in state.mailboxes.indices {
        threads.append(try WorkerThread { [self] in work(index, failure) })
      }
      stopPipe.wait()
    } catch {
      failure.set(error)
    }
    state.drain()
    for thread in threads { thread.join() }
    if let error = failure.value { throw error }
  }

  private func work(_ index: Int, _ failure: WorkerFailure) {
    do {
      try Worker(index: index, state: state, context: makeContext()).run()
    } catch {
      failure.set(error)
      stop()
    }
  }
}

/// The first error of a thread.
private final class WorkerFailure: Sendable {
  private let error = Mutex<(any Error)?>(nil)

  var value: (any Error)? { error.withLock { $0 } }

  func set(_ new: any Error) { error.withLock { $0 = $0 ?? new } }
}

extension Server {
  private static func listeners(
    _ addresses: [ListenAddress]
  ) throws(ServerError) -> [ListeningSocket] {
    var listeners: [ListeningSocket] = []
    for address in addresses {
      switch address {
      case .ip(let address, let port): listeners.append(try ListeningSocket(address, port: port))
      case .loopback(let port): listeners += try loopbackListeners(port)
      case .unix(let path): listeners.append(try ListeningSocket(path: path))
      }
    }
    return listeners
  }

  /// A machine without IPv6 is content with IPv4.
  private static func loopbackListeners(_ port: UInt16) throws(ServerError) -> [ListeningSocket] {
    let first = try ListeningSocket(.version4(0x7F00_0001), port: port)
    guard case .ip(_, let port) = first.bound,
      let second = try? ListeningSocket(.version6(high: 0, low: 1), port: port)
    else { return [first] }
    return [first, second]
  }
}
