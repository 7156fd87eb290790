#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension IPAddress: CustomStringConvertible {
  /// Reads `192.0.2.1` or `2001:db8::1`, without brackets; `nil` for anything else.
  package init?(parsing text: String) {
    // A zero byte would end the text for the system before its end.
    guard !text.utf8.contains(0) else { return nil }
    var bytes = [UInt8](repeating: 0, count: 16)
    // SAFETY: `bytes` has room for the 4 or 16 bytes that the call writes.
    if unsafe inet_pton(AF_INET, text, &bytes) == 1 {
      self = .version4(bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) })
    } else if unsafe inet_pton(AF_INET6, text, &bytes) == 1 {
      self.init(bytes: bytes)
    } else {
      return nil
    }
  }

  /// - Parameter bytes: 16 of them, the most significant first.
  init(bytes: [UInt8]) {
    let number = { (part: ArraySlice<UInt8>) in part.reduce(0) { $0 << 8 | UInt64($1) } }
    self.init(high: number(bytes.prefix(8)), low: number(bytes.dropFirst(8)))
  }

  /// The bytes, the most significant first: 4 or 16.
  var bytes: [UInt8] {
    switch self {
    case .version4(let number):
      (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
    case .version6(let high, let low):
      [high, low].flatMap { half in
        (0..<8).map { UInt8(truncatingIfNeeded: half >> (56 - 8 * $0)) }
      }
    }
  }

  /// The usual short form (RFC 5952).
  package var description: String {
    let bytes = bytes
    var text = [CChar](repeating: 0, count: 64)
    let family = bytes.count == 4 ? AF_INET : AF_INET6
    // SAFETY: the call reads the 4 or 16 bytes and writes at most 46 characters and a zero.
    unsafe _ = inet_ntop(family, bytes, &text, socklen_t(text.count))
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
