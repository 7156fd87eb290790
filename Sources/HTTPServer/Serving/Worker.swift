/// One thread of the server: waits for its connections and answers their requests, one at a time.
///
/// Whichever thread is free accepts a connection, the least busy one gets it, and there it stays.
/// Nothing here blocks but handlers.
final class Worker<Context> {
  typealias Instant = ContinuousClock.Instant

  let index: Int
  let state: ServerState<Context>
  let context: Context
  let poller: EventPoller
  var connections: [UInt64: Connection] = [:]
  private var listeners: [ListeningSocket]
  /// The time, read once each time something has happened.
  var now = Instant.now

  private var events: [PollerEvent] = []
  private var readBuffer = [UInt8](repeating: 0, count: 64 << 10)
  /// No connection is overdue before.
  private var nextDeadline: Instant?
  private var drainDeadline: Instant?
  /// Until when connections must wait because descriptors have run out.
  private var acceptPause: Instant?
  var dateCache = DateCache()

  var configuration: ServerConfiguration { state.configuration }
  var isDraining: Bool { drainDeadline != nil }

  init(index: Int, state: ServerState<Context>, context: Context) throws(ServerError) {
    self.index = index
    self.state = state
    self.context = context
    listeners = state.listeners
    poller = try EventPoller()
    try poller.add(state.mailboxes[index].descriptor, .reading, token: Self.mailboxToken)
    try listen()
  }

  /// Works until the server is drained.
  func run() {
    while !isFinished {
      poller.wait(timeout, into: &events)
      now = .now
      for event in events { handle(event) }
      resumeAccepting()
      closeOverdue()
    }
    for connection in connections.values { close(connection) }
  }

  private var isFinished: Bool {
    drainDeadline.map { connections.isEmpty || now >= $0 } ?? false
  }

  private var timeout: Duration? {
    let next = [nextDeadline, drainDeadline, acceptPause].compactMap(\.self).min()
    return next.map { max(.zero, $0 - .now) }
  }

  private func handle(_ event: PollerEvent) {
    if event.token == Self.mailboxToken { return readMail() }
    if event.token < ConnectionRegistry.firstID { return acceptOne(from: Int(event.token) - 1) }
    // An event of a connection that an earlier event has closed.
    guard let connection = connections[event.token] else { return }
    if event.isBroken {
      close(connection)
    } else if event.isReadable {
      receive(connection)
    } else if event.isWritable {
      advance(connection)
    }
  }

  private func readMail() {
    for message in state.mailboxes[index].take() {
      switch message {
      case .serve(let accepted): serve(accepted)
      case .close(let id): closeDisplaced(id)
      }
    }
    if state.isDraining, !isDraining { drain() }
  }

  /// Reads once; who sends much has to wait for the others.
  func receive(_ connection: Connection) {
    switch connection.read(into: &readBuffer) {
    case .wouldBlock: return
    case .failed: return close(connection)
    case .end: connection.isInputOver = true
    case .bytes(let count):
      if case .lingering(let discarded) = connection.phase {
        connection.phase = .lingering(discardedByteCount: discarded + count)
      } else {
        connection.parser.append(readBuffer.span.extracting(0..<count))
      }
    }
    advance(connection)
  }

  /// Gives a connection time for what it does next.
  func allow(_ duration: Duration, to connection: Connection) {
    connection.deadline = now + duration
    nextDeadline = min(nextDeadline ?? connection.deadline, connection.deadline)
  }

  func wait(for interest: Interest, on connection: Connection) {
    guard connection.interest != interest else { return }
    connection.interest = interest
    poller.change(connection.descriptor, to: interest, token: connection.id)
  }

  func close(_ connection: Connection) {
    if connection.answer != nil { connection.resetOnClose() }
    finishAnswer(of: connection, isComplete: false)
    state.registry.remove(connection.id)
    poller.remove(connection.descriptor)
    connections[connection.id] = nil
  }

  private func closeOverdue() {
    guard let deadline = nextDeadline, now >= deadline else { return }
    nextDeadline = nil
    for connection in connections.values {
      if connection.deadline <= now { expire(connection) }
    }
    nextDeadline = connections.values.map(\.deadline).min()
  }

  private func expire(_ connection: Connection) {
    switch connection.phase {
    case .waiting, .answering, .lingering: close(connection)
    case .receivingHead, .receivingBody:
      refuse(connection, .timedOut)
      advance(connection)
    }
  }

  private static var mailboxToken: UInt64 { 0 }
}

// MARK: Accepting and draining

extension Worker {
  private func listen() throws(ServerError) {
    for (number, listener) in listeners.enumerated() {
      try poller.addShared(listener.descriptor, token: UInt64(number + 1))
    }
  }

  /// Takes one connection; the others may be for other threads.
  private func acceptOne(from number: Int) {
    guard listeners.indices.contains(number), acceptPause == nil else { return }
    _ = accept(from: listeners[number])
  }

  /// Takes a connection; false when there is none to take.
  private func accept(from listener: ListeningSocket) -> Bool {
    switch listener.accept() {
    case .connection(let socket, let peer):
      admit(socket, peer)
      return true
    case .none: return false
    case .exhausted:
      pauseAccepting()
      return false
    }
  }

  private func admit(_ socket: consuming Socket, _ peer: PeerAddress) {
    state.metrics.recordConnection()
    // Through a proxy come the connections of many.
    let key = configuration.proxies.contains(peer) ? nil : peer.limitKey
    guard case .admitted(let member, let displaced) = state.registry.admit(key, at: now) else {
      return turnAway(socket)
    }
    if let displaced { close(displaced) }
    let accepted = AcceptedConnection(id: member.id, socket: socket, peer: peer)
    // When the server ends, the other worker may have ended already.
    if member.worker == index || state.isDraining {
      serve(accepted)
    } else {
      state.mailboxes[member.worker].put(.serve(accepted))
    }
  }

  private func serve(_ accepted: AcceptedConnection) {
    let connection = Connection(
      accepted,
      localAddress: state.listensOnAllAddresses ? accepted.socket.localAddress() : nil,
      limits: configuration.requestLimits,
      deadline: now
    )
    let descriptor = accepted.socket.descriptor
    guard (try? poller.add(descriptor, .reading, token: accepted.id)) != nil else {
      return state.registry.remove(accepted.id)
    }
    connections[accepted.id] = connection
    allow(configuration.timeouts.header, to: connection)
  }

  /// Tells a client that there is no room for it, as far as that goes without waiting.
  private func turnAway(_ socket: borrowing Socket) {
    state.metrics.recordRefusal()
    let problem = Problem(
      .serviceUnavailable,
      code: "too-many-connections",
      detail: "The server has no room for another connection now.",
      fields: [Field("Retry-After", "1")]
    )
    let id = state.nextRequestID()
    let response = state.pipeline.render(problem, for: nil, id: id)
    var output = OutputBuffer()
    _ = writeHead(of: response, version: .http11, id, keepsConnection: false, to: &output)
    if case .bytes(let body) = response.body { output.append(body: body) }
    _ = output.send(over: socket)
    socket.endWriting()
  }

  private func close(_ displaced: ConnectionRegistry.Member) {
    state.metrics.recordDisplacement()
    if displaced.worker == index {
      closeDisplaced(displaced.id)
    } else {
      state.mailboxes[displaced.worker].put(.close(id: displaced.id))
    }
  }

  private func closeDisplaced(_ id: UInt64) {
    if let connection = connections[id] { close(connection) }
  }

  /// Without a pause the thread would be woken for ever for connections that it cannot take.
  private func pauseAccepting() {
    for _ in 0..<Self.displacedAtOnce {
      guard let displaced = state.registry.displaceLongestWaiting() else { break }
      close(displaced)
    }
    for listener in listeners { poller.remove(listener.descriptor) }
    acceptPause = now + .milliseconds(100)
  }

  private func resumeAccepting() {
    guard let pause = acceptPause, now >= pause, !isDraining else { return }
    acceptPause = (try? listen()) == nil ? now + .milliseconds(100) : nil
  }

  /// Connections that make room when descriptors have run out, so that it is not at once again.
  private static var displacedAtOnce: Int { 8 }

  /// Takes what clients have sent by now, and no more after that.
  private func drain() {
    for listener in listeners {
      for _ in 0..<configuration.connectionLimits.total {
        guard accept(from: listener) else { break }
      }
      poller.remove(listener.descriptor)
    }
    listeners = []
    acceptPause = nil
    drainDeadline = now + configuration.timeouts.drain
    for connection in connections.values {
      guard case .waiting = connection.phase else { continue }
      receive(connection)
      if case .waiting = connection.phase { close(connection) }
    }
  }
}
