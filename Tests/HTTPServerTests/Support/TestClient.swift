@testable import HTTPServer

/// An answer as a client sees it.
struct ReceivedAnswer {
  var status: Int
  /// Names in lower case.
  var fields: [(name: String, value: String)]
  var body: String

  subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }
}

/// A client that reads answers one after the other from one connection.
final class TestClient {
  let socket: ClientSocket
  private var bytes: [UInt8] = []

  init(_ address: BoundAddress) throws {
    guard let socket = ClientSocket(address) else { throw ClientError.notConnected }
    self.socket = socket
  }

  @discardableResult
  func send(_ text: String) -> Bool { socket.send(Array(text.utf8)) }

  /// Sends a request without a body and reads its answer.
  func get(_ target: String, _ fields: String..., method: String = "GET") throws -> ReceivedAnswer {
    let lines = (["Host: localhost"] + fields).map { "\($0)\r\n" }.joined()
    send("\(method) \(target) HTTP/1.1\r\n\(lines)\r\n")
    return try readAnswer(isHead: method == "HEAD")
  }

  func readAnswer(isHead: Bool = false) throws -> ReceivedAnswer {
    let head = try readHead()
    var answer = head
    let hasBody = !isHead && head.status >= 200 && head.status != 204 && head.status != 304
    guard hasBody else { return answer }
    if head["transfer-encoding"] == "chunked" {
      answer.body = try readChunks()
    } else if let length = head["content-length"].flatMap({ Int($0) }) {
      answer.body = try text(take(length))
    } else {
      answer.body = text(try readToEnd())
    }
    return answer
  }

  func readHead() throws -> ReceivedAnswer {
    let lines = try readUntil("\r\n\r\n").split(separator: "\r\n")
    guard let first = lines.first?.split(separator: " "), first.count >= 2,
      let status = Int(first[1])
    else { throw ClientError.malformed }
    let fields = lines.dropFirst().map { line in
      let colon = line.firstIndex(of: ":") ?? line.endIndex
      return (
        name: line[..<colon].lowercased(),
        value: line[colon...].dropFirst().drop { $0 == " " }.description
      )
    }
    return ReceivedAnswer(status: status, fields: fields, body: "")
  }

  /// True when the server closes without a further byte.
  func isClosed(withinMilliseconds milliseconds: Int32 = 5000) -> Bool {
    bytes.isEmpty && socket.receive(milliseconds: milliseconds)?.isEmpty == true
  }

  func readToEnd() throws -> [UInt8] {
    while try receiveMore() {}
    defer { bytes = [] }
    return bytes
  }

  private func readChunks() throws -> String {
    var body: [UInt8] = []
    while true {
      // The line end is one character.
      guard let size = Int(try readUntil("\r\n").dropLast(), radix: 16) else {
        throw ClientError.malformed
      }
      body += try take(size)
      _ = try take(2)
      if size == 0 { return text(body) }
    }
  }

  private func readUntil(_ end: String) throws -> String {
    let end = Array(end.utf8)
    var start = 0
    while true {
      while start + end.count <= bytes.count {
        if bytes[start..<start + end.count].elementsEqual(end) {
          return text(try take(start + end.count))
        }
        start += 1
      }
      guard try receiveMore() else { throw ClientError.closed }
    }
  }

  private func take(_ count: Int) throws -> [UInt8] {
    while bytes.count < count {
      guard try receiveMore() else { throw ClientError.closed }
    }
    defer { bytes.removeFirst(count) }
    return Array(bytes.prefix(count))
  }

  private func receiveMore() throws -> Bool {
    guard let more = socket.receive() else { throw ClientError.timedOut }
    bytes += more
    return !more.isEmpty
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

enum ClientError: Error {
  case notConnected
  case closed
  case timedOut
  case malformed
}
