import Synchronization

/// What all threads of a server share.
final class ServerState<Context>: Sendable {
  let configuration: ServerConfiguration
  let pipeline: RequestPipeline<Context>
  let serializer: ResponseSerializer
  let registry: ConnectionRegistry
  let metrics: ServerMetrics
  /// One for each thread.
  let mailboxes: [Mailbox]
  /// True when connections may name any address of this machine.
  let listensOnAllAddresses: Bool

  private let openListeners: Mutex<[ListeningSocket]>
  private let draining = Atomic(false)
  private let requestCount: Atomic<UInt64>

  init(
    configuration: ServerConfiguration,
    routes: [Route<Context>],
    listeners: [ListeningSocket],
    metrics: ServerMetrics
  ) throws(ServerError) {
    self.configuration = configuration
    openListeners = Mutex(listeners)
    self.metrics = metrics
    let bound = listeners.map(\.bound)
    pipeline = RequestPipeline(configuration: configuration, routes: routes, bound: bound)
    serializer = ResponseSerializer(standardFields: configuration.securityFields)
    let threadCount = max(1, configuration.threadCount)
    registry = ConnectionRegistry(
      limits: configuration.connectionLimits.within(
        descriptors: SystemCalls.descriptorLimit(),
        threadCount: threadCount
      ),
      workerCount: threadCount
    )
    var mailboxes: [Mailbox] = []
    for _ in 0..<threadCount { mailboxes.append(try Mailbox()) }
    self.mailboxes = mailboxes
    listensOnAllAddresses = bound.contains { address in
      if case .ip(let address, _) = address { address.isUnspecified } else { false }
    }
    // Identifiers of two runs shall not be mistaken for each other in a log.
    requestCount = Atomic(UInt64.random(in: 0..<1 << 40) << 16)
  }

  /// True when no new connections are taken and answers are the last of theirs.
  var isDraining: Bool { draining.load(ordering: .acquiring) }

  /// Where connections come in; empty when no more are taken.
  var listeners: [ListeningSocket] { openListeners.withLock { $0 } }

  /// Has all threads finish; the last that lets go of a listening socket closes it.
  func drain() {
    draining.store(true, ordering: .releasing)
    openListeners.withLock { $0 = [] }
    for mailbox in mailboxes { mailbox.wake() }
  }

  func nextRequestID() -> RequestID {
    RequestID(rawValue: requestCount.wrappingAdd(1, ordering: .relaxed).newValue)
  }
}

/// What other threads have to say to one thread.
final class Mailbox: Sendable {
  /// What is to be done.
  enum Message: Sendable {
    /// Serve a connection that another thread has accepted.
    case serve(AcceptedConnection)
    /// Close a connection to make room.
    case close(id: UInt64)
  }

  private let pipe: WakePipe
  private let messages = Mutex<[Message]>([])

  init() throws(ServerError) { pipe = try WakePipe() }

  /// Readable when there is something.
  var descriptor: Int32 { pipe.readingEnd }

  func wake() { pipe.wake() }

  func put(_ message: Message) {
    messages.withLock { $0.append(message) }
    pipe.wake()
  }

  /// All messages, in order.
  func take() -> [Message] {
    pipe.clear()
    return messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
