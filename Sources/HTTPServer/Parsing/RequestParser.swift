/// Turns the bytes of a connection into requests (RFC 9112), however they are cut into pieces.
///
/// It knows nothing of sockets and clocks. What could be understood in two ways is refused: such
/// requests are how one is smuggled past a proxy. After an error nothing more is read.
package struct RequestParser {
  /// What came of the bytes so far.
  package enum Event {
    /// All that has come is understood, and it is no whole request.
    case needsMoreBytes
    /// The client waits for `100 Continue` before it sends the body; told once a request.
    case expectsContinue
    case request(RequestHead, body: [UInt8])
  }

  /// How far the request has come.
  package enum Progress {
    /// Not a byte of it is there.
    case nothing
    case head
    case body
  }

  private enum State {
    case requestLine(emptyLineCount: Int)
    case fields(RequestLine, FieldSection)
    case fixedBody(RequestHead, byteCount: Int)
    case chunkedBody(RequestHead, ChunkedBody)
    case failed(RequestError)
  }

  /// Whether the request that came last, understood or not, is for the head of an answer alone.
  package private(set) var isHead = false
  /// The head of the request that was refused, when it is the body that is at fault.
  private(set) var refusedHead: RequestHead?
  private let limits: RequestLimits
  private var buffer = LineBuffer()
  private var state = State.requestLine(emptyLineCount: 0)

  package init(limits: RequestLimits = RequestLimits()) { self.limits = limits }

  package var progress: Progress {
    switch state {
    case .requestLine(let emptyLineCount):
      buffer.isEmpty && emptyLineCount == 0 ? .nothing : .head
    case .fields, .failed: .head
    case .fixedBody, .chunkedBody: .body
    }
  }

  /// Takes bytes as they come from the client.
  package mutating func append(_ bytes: Span<UInt8>) { buffer.append(bytes) }

  /// Takes the next request out of the bytes.
  ///
  /// Throws ``RequestError`` for bytes that are no request, and from then on always the same.
  package mutating func next() throws(RequestError) -> Event {
    do {
      while true {
        if let event = try step() { return event }
      }
    } catch {
      state = .failed(error)
      buffer = LineBuffer()
      throw error
    }
  }

  /// One step from state to state; `nil` when there may be another.
  private mutating func step() throws(RequestError) -> Event? {
    switch state {
    case .requestLine(let emptyLineCount): try readRequestLine(emptyLineCount)
    case .fields(let line, let section): try readField(line, section)
    case .fixedBody(let head, let byteCount): readFixedBody(head, byteCount)
    case .chunkedBody(let head, let body): try readChunks(head, body)
    case .failed(let error): throw error
    }
  }

  private mutating func readRequestLine(_ emptyLineCount: Int) throws(RequestError) -> Event? {
    isHead = buffer.available.starts(with: "HEAD ".utf8)
    try RequestLine.checkBeginning(buffer.available)
    let limit = limits.requestLineByteCount
    guard let line = try buffer.nextLine(limit: limit, tooLong: .targetTooLong) else {
      return .needsMoreBytes
    }
    if line.isEmpty {
      guard emptyLineCount < RequestLimits.leadingLineCount else {
        throw .malformedLine("is missing")
      }
      state = .requestLine(emptyLineCount: emptyLineCount + 1)
    } else {
      state = .fields(try RequestLine(parsing: line, limits: limits), FieldSection())
    }
    return nil
  }

  private mutating func readField(
    _ requestLine: RequestLine,
    _ section: FieldSection
  ) throws(RequestError) -> Event? {
    var section = section
    state = .requestLine(emptyLineCount: 0)
    while true {
      let limit = section.lineLimit(limits)
      guard let line = try buffer.nextLine(limit: limit, tooLong: .fieldsTooLarge) else {
        state = .fields(requestLine, section)
        return .needsMoreBytes
      }
      if line.isEmpty { break }
      try section.add(line, limits: limits)
    }
    return try beginBody(of: RequestHead(line: requestLine, fields: section.fields))
  }

  private mutating func beginBody(of head: RequestHead) throws(RequestError) -> Event? {
    switch head.framing {
    case .none: return finish(head, body: [])
    case .fixed(let byteCount):
      guard byteCount <= limits.bodyByteCount else {
        refusedHead = head
        throw .bodyTooLarge
      }
      state = .fixedBody(head, byteCount: byteCount)
    case .chunked: state = .chunkedBody(head, ChunkedBody())
    }
    return head.expectsContinue && buffer.isEmpty ? .expectsContinue : nil
  }

  private mutating func readFixedBody(_ head: RequestHead, _ byteCount: Int) -> Event? {
    guard buffer.count >= byteCount else { return .needsMoreBytes }
    return finish(head, body: Array(buffer.take(byteCount)))
  }

  private mutating func readChunks(
    _ head: RequestHead,
    _ body: ChunkedBody
  ) throws(RequestError) -> Event? {
    var body = body
    state = .requestLine(emptyLineCount: 0)
    do {
      if let bytes = try body.read(from: &buffer, limits: limits) {
        return finish(head, body: bytes)
      }
    } catch {
      refusedHead = head
      throw error
    }
    buffer.compact()
    state = .chunkedBody(head, body)
    return .needsMoreBytes
  }

  private mutating func finish(_ head: RequestHead, body: [UInt8]) -> Event {
    buffer.compact()
    state = .requestLine(emptyLineCount: 0)
    return .request(head, body: body)
  }
}
