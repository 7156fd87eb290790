/// Writes the heads of answers and the frames of streamed bodies.
struct ResponseSerializer {
  /// How the end of a body is told.
  enum BodyFraming: Equatable {
    case none
    case fixed(byteCount: Int)
    case chunked
    /// By the end of the connection, for clients that know no chunks.
    case close
  }

  /// What the head of an answer depends on beside the answer.
  struct Circumstances {
    var version: ProtocolVersion
    var requestID: RequestID
    var date: String
    var keepsConnection: Bool
  }

  private let standardFields: [Field]

  init(standardFields: [Field]) { self.standardFields = standardFields }

  static func framing(of response: Response, _ version: ProtocolVersion) -> BodyFraming {
    guard response.status.allowsBody else { return .none }
    return switch response.body {
    case .empty: .fixed(byteCount: 0)
    case .bytes(let bytes): .fixed(byteCount: bytes.count)
    case .stream: version == .http11 ? .chunked : .close
    }
  }

  /// Adds the status line and all fields to `output`.
  func writeHead(
    of response: Response,
    framing: BodyFraming,
    _ circumstances: Circumstances,
    to output: inout [UInt8]
  ) {
    let status = response.status
    output.append(contentsOf: "HTTP/1.1 \(status.code) \(status.reason)\r\n".utf8)
    write("Date", circumstances.date, to: &output)
    for field in response.fields { write(field.name, field.value, to: &output) }
    for field in standardFields where response[field.name] == nil {
      write(field.name, field.value, to: &output)
    }
    write("X-Request-Id", circumstances.requestID.description, to: &output)
    switch framing {
    case .none, .close: break
    case .fixed(let byteCount): write("Content-Length", String(byteCount), to: &output)
    case .chunked: write("Transfer-Encoding", "chunked", to: &output)
    }
    if !circumstances.keepsConnection {
      write("Connection", "close", to: &output)
    } else if circumstances.version == .http10 {
      write("Connection", "keep-alive", to: &output)
    }
    output.append(contentsOf: "\r\n".utf8)
  }

  /// Adds one piece of a streamed body, which is not empty.
  static func writePiece(_ piece: [UInt8], _ framing: BodyFraming, to output: inout [UInt8]) {
    guard case .chunked = framing else { return output.append(contentsOf: piece) }
    output.append(contentsOf: "\(String(piece.count, radix: 16))\r\n".utf8)
    output.append(contentsOf: piece)
    output.append(contentsOf: "\r\n".utf8)
  }

  /// Adds the end of a streamed body.
  static func writeEnd(_ framing: BodyFraming, to output: inout [UInt8]) {
    if case .chunked = framing { output.append(contentsOf: "0\r\n\r\n".utf8) }
  }

  /// A control character would end the field or the head, so it becomes a space.
  private func write(_ name: String, _ value: String, to output: inout [UInt8]) {
    output.append(contentsOf: name.utf8)
    output.append(contentsOf: ": ".utf8)
    for byte in value.utf8 {
      output.append(byte.isFieldValueCharacter ? byte : UInt8(ascii: " "))
    }
    output.append(contentsOf: "\r\n".utf8)
  }
}
