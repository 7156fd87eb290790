import Foundation
import Testing

/// A case of `Fixtures/requests.txt`: bytes, and what the server is to do with them.
struct RequestCase: Sendable, CustomTestStringConvertible {
  /// The status of the refusal; 200 when the bytes are whole requests.
  var status: Int
  var name: String
  var bytes: [UInt8]

  var testDescription: String { name }

  /// All cases; a line is `STATUS | name | bytes`.
  static let all: [RequestCase] = {
    let file = Bundle.module.url(forResource: "Fixtures/requests", withExtension: "txt")
    let text = file.flatMap { try? String(contentsOf: $0, encoding: .utf8) } ?? ""
    return text.split(separator: "\n").compactMap(RequestCase.init(line:))
  }()

  private init?(line: Substring) {
    let parts = line.split(separator: " | ", maxSplits: 2, omittingEmptySubsequences: false)
    guard !line.hasPrefix("#"), parts.count == 3, let status = Int(parts[0]) else { return nil }
    self.status = status
    name = String(parts[1])
    bytes = Self.unescape(parts[2])
  }

  /// `\r \n \t \\`, `\xNN` a byte, `{N*text}` the text N times, `{ok}` a Host field and the end.
  private static func unescape(_ text: Substring) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let character = rest.popFirst() {
      switch character {
      case "\\": bytes += escape(&rest)
      case "{": bytes += repetition(&rest)
      default: bytes += Array(String(character).utf8)
      }
    }
    return bytes
  }

  private static func escape(_ rest: inout Substring) -> [UInt8] {
    switch rest.popFirst() {
    case "r": return [0x0D]
    case "n": return [0x0A]
    case "t": return [0x09]
    case "x":
      defer { rest = rest.dropFirst(2) }
      return [UInt8(rest.prefix(2), radix: 16) ?? 0x3F]
    case let other: return Array(String(other ?? "\\").utf8)
    }
  }

  private static func repetition(_ rest: inout Substring) -> [UInt8] {
    let inside = rest.prefix { $0 != "}" }
    rest = rest.dropFirst(inside.count + 1)
    if inside == "ok" { return Array(" HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8) }
    if inside == "head" { return Array(" HTTP/1.1\r\nHost: localhost\r\n".utf8) }
    let parts = inside.split(separator: "*", maxSplits: 1)
    guard parts.count == 2, let count = Int(parts[0]) else { return Array("{\(inside)}".utf8) }
    return Array(repeating: unescape(parts[1]), count: count).flatMap(\.self)
  }
}
