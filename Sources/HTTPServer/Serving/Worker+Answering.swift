/// From the bytes of a connection to answers, in the order of the requests.
extension Worker {
  /// What came of sending.
  private enum Flush {
    case done
    /// There is more to send; the connection is waited for.
    case unfinished
    /// Nothing more is sent: the connection is closed, or waits for the client to close it.
    case ended
  }

  /// Sends what there is, answers what has come, and waits for what is missing.
  func advance(_ connection: Connection) {
    for _ in 0..<Self.turnRequestCount {
      guard case .done = flush(connection) else { return }
      if connection.closesAfterAnswer { return linger(connection) }
      do throws(RequestError) {
        switch try connection.parser.next() {
        case .request(let head, let body): answer(head, body, on: connection)
        case .expectsContinue:
          connection.output.write { $0.append(contentsOf: "HTTP/1.1 100 Continue\r\n\r\n".utf8) }
        case .needsMoreBytes:
          guard connection.isInputOver else { return waitForRequest(on: connection) }
          guard connection.parser.progress != .nothing else { return close(connection) }
          refuse(connection, .incomplete)
        }
      } catch {
        refuse(connection, error)
      }
    }
    // Others may want to be served too; the socket will be ready again at once.
    yield(connection)
  }

  /// Requests of one connection that are answered before others have their turn.
  private static var turnRequestCount: Int { 16 }

  private func answer(_ head: RequestHead, _ body: [UInt8], on connection: Connection) {
    state.registry.requestBegan(connection.id)
    let request = request(head, body, id: state.nextRequestID(), on: connection)
    let began = Instant.now
    let response = state.pipeline.answer(request, context: context)
    connection.answerCount += 1
    let mayContinue = connection.answerCount < configuration.connectionLimits.requestCount
    let answer = AnswerInProgress(
      head: head,
      peer: request.peer,
      requestID: request.id,
      status: response.status,
      began: began
    )
    begin(answer, response, on: connection, keepsConnection: head.keepsConnection && mayContinue)
  }

  private func request(
    _ head: RequestHead,
    _ body: [UInt8],
    id: RequestID,
    on connection: Connection
  ) -> Request {
    let proxies = configuration.proxies
    return Request(
      head: head,
      body: body,
      id: id,
      peer: proxies.client(behind: connection.peer, head.fields),
      isSecure: proxies.isSecure(connection.peer, head.fields),
      localAddress: connection.localAddress
    )
  }

  /// Answers a request that was not understood; the connection ends with it.
  func refuse(_ connection: Connection, _ error: RequestError) {
    let id = state.nextRequestID()
    let head = connection.parser.refusedHead
    let request = head.map { self.request($0, [], id: id, on: connection) }
    let response = state.pipeline.refusal(error, of: request, id: id)
    let answer = AnswerInProgress(
      head: head,
      peer: request?.peer ?? connection.peer,
      requestID: id,
      status: response.status,
      began: .now
    )
    begin(answer, response, on: connection, keepsConnection: false)
  }

  private func begin(
    _ answer: AnswerInProgress,
    _ response: Response,
    on connection: Connection,
    keepsConnection: Bool
  ) {
    var answer = answer
    let version = answer.head?.version ?? .http11
    let keepsConnection = keepsConnection && !isDraining
    answer.framing = writeHead(
      of: response,
      version: version,
      answer.requestID,
      keepsConnection: keepsConnection,
      to: &connection.output
    )
    if !connection.parser.isHead, response.status.allowsBody {
      switch response.body {
      case .empty: break
      case .bytes(let bytes):
        connection.output.append(body: bytes)
        answer.bodyByteCount = bytes.count
      case .stream(let stream): answer.stream = stream
      }
    }
    connection.closesAfterAnswer = !keepsConnection || answer.framing == .close
    connection.phase = .answering
    connection.answer = answer
  }

  func writeHead(
    of response: Response,
    version: ProtocolVersion,
    _ id: RequestID,
    keepsConnection: Bool,
    to output: inout OutputBuffer
  ) -> ResponseSerializer.BodyFraming {
    let framing = ResponseSerializer.framing(of: response, version)
    let circumstances = ResponseSerializer.Circumstances(
      version: version,
      requestID: id,
      date: dateCache.text(at: SystemCalls.secondsSince1970()),
      keepsConnection: keepsConnection && framing != .close
    )
    output.write {
      state.serializer.writeHead(of: response, framing: framing, circumstances, to: &$0)
    }
    return framing
  }

  private func flush(_ connection: Connection) -> Flush {
    if case .lingering(let byteCount) = connection.phase {
      if connection.isInputOver || byteCount > Self.lingerByteCount { close(connection) }
      return .ended
    }
    var sentByteCount = 0
    while true {
      while !connection.output.isEmpty {
        switch connection.send() {
        case .written(let count): sentByteCount += count
        case .wouldBlock:
          yield(connection)
          return .unfinished
        case .failed:
          close(connection)
          return .ended
        }
      }
      guard let stream = connection.answer?.stream else {
        finishAnswer(of: connection, isComplete: true)
        return .done
      }
      guard sentByteCount < Self.turnByteCount else {
        yield(connection)
        return .unfinished
      }
      guard pull(stream, to: connection) else { return .ended }
    }
  }

  /// Bytes of a streamed answer that are sent before others have their turn.
  private static var turnByteCount: Int { 256 << 10 }

  /// Bytes that are read for nothing after the last answer.
  private static var lingerByteCount: Int { 1 << 20 }

  /// Makes the next piece of a body; false when the connection had to be cut.
  private func pull(_ stream: BodyStream, to connection: Connection) -> Bool {
    guard var answer = connection.answer else { return true }
    do {
      let piece = try stream.next()
      connection.output.write { output in
        guard let piece else { return ResponseSerializer.writeEnd(answer.framing, to: &output) }
        guard !piece.isEmpty else { return }
        ResponseSerializer.writePiece(piece, answer.framing, to: &output)
      }
      answer.bodyByteCount += piece?.count ?? 0
      if piece == nil { answer.stream = nil }
      connection.answer = answer
      return true
    } catch {
      configuration.report?(error, answer.requestID)
      close(connection)
      return false
    }
  }

  /// Goes on when the client has taken some of the answer.
  private func yield(_ connection: Connection) {
    now = .now
    connection.phase = .answering
    allow(configuration.timeouts.writeIdle, to: connection)
    wait(for: .writing, on: connection)
  }

  func finishAnswer(of connection: Connection, isComplete: Bool) {
    guard let answer = connection.answer else { return }
    connection.answer = nil
    now = .now
    state.registry.requestEnded(connection.id, at: now)
    let duration = now - answer.began
    state.metrics.recordAnswer(answer.status, duration: duration, isComplete: isComplete)
    guard let log = configuration.log else { return }
    let target = answer.head?.target
    log(
      AccessLogEntry(
        requestID: answer.requestID,
        peer: answer.peer,
        method: answer.head?.method,
        path: configuration.logsQueries
          ? target.map(AccessControl.addressWithoutToken) : target?.rawPath,
        status: answer.status,
        bodyByteCount: answer.bodyByteCount,
        duration: duration,
        isComplete: isComplete
      )
    )
  }

  private func waitForRequest(on connection: Connection) {
    switch (connection.parser.progress, connection.phase) {
    case (.nothing, .waiting), (.head, .receivingHead), (.body, .receivingBody): break
    case (.nothing, _):
      guard !isDraining else { return close(connection) }
      connection.phase = .waiting
      allow(configuration.timeouts.idle, to: connection)
    case (.head, _):
      connection.phase = .receivingHead
      allow(configuration.timeouts.header, to: connection)
    case (.body, _):
      connection.phase = .receivingBody
      allow(configuration.timeouts.body, to: connection)
    }
    wait(for: .reading, on: connection)
  }

  /// Lets the client read the last answer before the connection is closed.
  private func linger(_ connection: Connection) {
    guard !connection.isInputOver else { return close(connection) }
    connection.endWriting()
    connection.phase = .lingering(discardedByteCount: 0)
    allow(configuration.timeouts.linger, to: connection)
    wait(for: .reading, on: connection)
  }
}
