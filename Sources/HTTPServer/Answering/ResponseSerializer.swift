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

  /// What every answer has that does not say otherwise, each as the line that is sent.
  private let standardFields: [(name: String, line: [UInt8])]
  private let standardLines: [UInt8]

  init(standardFields: [Field]) {
    self.standardFields = standardFields.map { field in
      var line: [UInt8] = []
      Self.write(field.name, field.value, to: &line)
      return (field.name, line)
    }
    standardLines = self.standardFields.flatMap(\.line)
  }

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
    Self.write("Date", circumstances.date, to: &output)
    for field in response.fields { Self.write(field.name, field.value, to: &output) }
    writeStandardFields(of: response, to: &output)
    Self.write("X-Request-Id", circumstances.requestID.description, to: &output)
    switch framing {
    case .none, .close: break
    case .fixed(let byteCount): Self.write("Content-Length", String(byteCount), to: &output)
    case .chunked: Self.write("Transfer-Encoding", "chunked", to: &output)
    }
    if !circumstances.keepsConnection {
      Self.write("Connection", "close", to: &output)
    } else if circumstances.version == .http10 {
      Self.write("Connection", "keep-alive", to: &output)
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

  /// Most answers replace none of these fields, and then all are copied at once.
  private func writeStandardFields(of response: Response, to output: inout [UInt8]) {
    let isReplaced = standardFields.contains { response[$0.name] != nil }
    guard isReplaced else { return output.append(contentsOf: standardLines) }
    for field in standardFields where response[field.name] == nil {
      output.append(contentsOf: field.line)
    }
  }

  /// A control character would end the field or the head, so it becomes a space.
  private static func write(_ name: String, _ value: String, to output: inout [UInt8]) {
    output.append(contentsOf: name.utf8)
    output.append(contentsOf: ": ".utf8)
    if value.utf8.allSatisfy(\.isFieldValueCharacter) {
      output.append(contentsOf: value.utf8)
    } else {
      let bytes = value.utf8.map { $0.isFieldValueCharacter ? $0 : UInt8(ascii: " ") }
      output.append(contentsOf: bytes)
    }
    output.append(contentsOf: "\r\n".utf8)
  }
}
