/// The host that a request is meant for, as its `Host` field or its target says.
package struct HostName: Sendable, Hashable {
  /// A name or the address of a machine.
  package enum Kind: Sendable, Hashable {
    /// In lower case, without a final dot.
    case name(String)
    case address(IPAddress)
  }

  package let kind: Kind
  package let port: UInt16?

  /// Reads `name`, `192.0.2.1` or `[2001:db8::1]`, with or without a port.
  ///
  /// `nil` for anything else, user names and empty text included.
  package init?(parsing text: String) { self.init(parsing: Array(text.utf8)[...]) }

  init?(parsing bytes: ArraySlice<UInt8>) {
    let host: ArraySlice<UInt8>
    if bytes.first == UInt8(ascii: "[") {
      guard let end = bytes.firstIndex(of: UInt8(ascii: "]")) else { return nil }
      host = bytes[...end]
    } else {
      host = bytes.prefix { $0 != UInt8(ascii: ":") }
    }
    guard let kind = Self.kind(of: host),
      let port = Self.port(in: bytes[host.endIndex...])
    else { return nil }
    self.kind = kind
    self.port = port.number
  }

  private static func kind(of host: ArraySlice<UInt8>) -> Kind? {
    if host.first == UInt8(ascii: "[") {
      let text = String(decoding: host.dropFirst().dropLast(), as: UTF8.self)
      // The colon keeps IPv4 addresses, which need no brackets, out of them.
      guard text.utf8.contains(UInt8(ascii: ":")) else { return nil }
      return IPAddress(parsing: text).map { .address($0) }
    }
    let name = host.last == UInt8(ascii: ".") ? host.dropLast() : host
    guard !name.isEmpty, name.count <= 253, name.allSatisfy(\.isHostCharacter) else { return nil }
    let text = String(decoding: name.map(\.asciiLowercased), as: UTF8.self)
    return IPAddress(parsing: text).map { .address($0) } ?? .name(text)
  }

  /// The port after a host; `nil` when there is something else.
  private static func port(in rest: ArraySlice<UInt8>) -> (number: UInt16?, Void)? {
    guard !rest.isEmpty else { return (nil, ()) }
    let digits = rest.dropFirst()
    guard rest.first == UInt8(ascii: ":"), digits.allSatisfy(\.isASCIIDigit) else { return nil }
    // RFC 3986 allows a colon without a port.
    guard !digits.isEmpty else { return (nil, ()) }
    return UInt16(String(decoding: digits, as: UTF8.self)).map { ($0, ()) }
  }
}

extension HostName: CustomStringConvertible {
  package var description: String { port.map { "\(kind):\($0)" } ?? kind.description }
}

extension HostName.Kind: CustomStringConvertible {
  package var description: String {
    switch self {
    case .name(let name): name
    case .address(let address): address.isVersion4 ? address.description : "[\(address)]"
    }
  }
}

extension UInt8 {
  /// What a registered name is made of, percent-encoding left out.
  fileprivate var isHostCharacter: Bool {
    isASCIIDigit || isASCIILetter || "-._~!$&'()*+,;=".utf8.contains(self)
  }
}
