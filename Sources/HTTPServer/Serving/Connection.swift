/// A connection before a thread serves it.
final class AcceptedConnection: Sendable {
  let id: UInt64
  let socket: Socket
  let peer: PeerAddress

  init(id: UInt64, socket: consuming Socket, peer: PeerAddress) {
    self.id = id
    self.socket = socket
    self.peer = peer
  }
}

/// One client's connection: what it has sent, what it is still to get, and how long it may take.
final class Connection {
  /// What the connection is about.
  enum Phase {
    /// Not a byte of a request is there.
    case waiting
    case receivingHead
    case receivingBody
    case answering
    /// The last answer is sent; what still comes is thrown away, because closing a connection
    /// with unread bytes makes the system take back the answer.
    case lingering(discardedByteCount: Int)
  }

  private let accepted: AcceptedConnection
  /// This machine's end, where that says more than the address that the server listens on.
  let localAddress: IPAddress?

  var parser: RequestParser
  var output = OutputBuffer()
  /// The answer that is being sent.
  var answer: AnswerInProgress?
  var phase = Phase.waiting
  var deadline: ContinuousClock.Instant
  var interest = Interest.reading
  var answerCount = 0
  /// The client has said that it will send no more.
  var isInputOver = false
  var closesAfterAnswer = false

  init(
    _ accepted: AcceptedConnection,
    localAddress: IPAddress?,
    limits: RequestLimits,
    deadline: ContinuousClock.Instant
  ) {
    self.accepted = accepted
    self.localAddress = localAddress
    self.deadline = deadline
    parser = RequestParser(limits: limits)
  }

  var id: UInt64 { accepted.id }
  var peer: PeerAddress { accepted.peer }
  var descriptor: Int32 { accepted.socket.descriptor }

  func read(into buffer: inout [UInt8]) -> Socket.ReadResult {
    accepted.socket.read(into: &buffer)
  }

  /// Sends what the system takes of the output at once.
  func send() -> Socket.WriteResult { output.send(over: accepted.socket) }

  func endWriting() { accepted.socket.endWriting() }

  func resetOnClose() { accepted.socket.resetOnClose() }
}

/// An answer from the request to the last byte sent.
struct AnswerInProgress {
  /// `nil` when the request was not understood.
  var head: RequestHead?
  /// Who asked.
  var peer: PeerAddress
  var requestID: RequestID
  var status: Status
  var began: ContinuousClock.Instant
  var framing = ResponseSerializer.BodyFraming.none
  /// What makes the rest of the body.
  var stream: BodyStream?
  var bodyByteCount = 0
}
