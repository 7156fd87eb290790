import Synchronization

/// What all threads of a server share.
final class ServerState<Context>: Sendable {
  let configuration: ServerConfiguration
  let pipeline: RequestPipeline<Context>
  let serializer: ResponseSerializer
  let listeners: [ListeningSocket]
  let registry: ConnectionRegistry
  let metrics: ServerMetrics
  /// One for each thread.
  let mailboxes: [Mailbox]
  /// True when connections may name any address of this machine.
  let listensOnAllAddresses: Bool

  private let draining = Atomic(false)
  private let requestCount: Atomic<UInt64>

  init(
    configuration: ServerConfiguration,
    routes: [Route<Context>],
    listeners: [ListeningSocket],
    metrics: ServerMetrics
  ) throws(ServerError) {
    self.configuration = configuration
    self.listeners = listeners
    self.metrics = metrics
    let bound = listeners.map(\.bound)
    pipeline = RequestPipeline(configuration: configuration, routes: routes, bound: bound)
    serializer = ResponseSerializer(standardFields: configuration.securityFields)
    registry = ConnectionRegistry(limits: configuration.connectionLimits)
    var mailboxes: [Mailbox] = []
    for _ in 0..<max(1, configuration.threadCount) { mailboxes.append(try Mailbox()) }
    self.mailboxes = mailboxes
    listensOnAllAddresses = bound.contains { address in
      if case .ip(let address, _) = address { address.isUnspecified } else { false }
    }
    // Identifiers of two runs shall not be mistaken for each other in a log.
    requestCount = Atomic(UInt64.random(in: 0..<1 << 40) << 16)
  }

  /// True when no new connections are taken and answers are the last of theirs.
  var isDraining: Bool { draining.load(ordering: .acquiring) }

  /// Has all threads finish.
  func drain() {
    draining.store(true, ordering: .releasing)
    for mailbox in mailboxes { mailbox.wake() }
  }

  func nextRequestID() -> RequestID {
    RequestID(rawValue: requestCount.wrappingAdd(1, ordering: .relaxed).newValue)
  }
}

/// What other threads have to say to one thread.
final class Mailbox: Sendable {
  private let pipe: WakePipe
  private let closings = Mutex<[UInt64]>([])

  init() throws(ServerError) { pipe = try WakePipe() }

  /// Readable when there is something.
  var descriptor: Int32 { pipe.readingEnd }

  func wake() { pipe.wake() }

  /// Asks the thread to close one of its connections.
  func askToClose(_ id: UInt64) {
    closings.withLock { $0.append(id) }
    pipe.wake()
  }

  /// The connections to close.
  func takeClosings() -> [UInt64] {
    pipe.clear()
    return closings.withLock { closings in
      defer { closings = [] }
      return closings
    }
  }
}
