/// Where to wait for connections.
package enum ListenAddress: Sendable, Hashable {
  /// An address of this machine; port 0 lets the system choose one.
  case ip(IPAddress, port: UInt16)
  /// 127.0.0.1 and, where the machine has it, ::1, on the same port.
  case loopback(port: UInt16)
  /// A Unix socket that only this user can connect to; removed at the end.
  case unix(path: String)
}

/// Where the server does wait for connections.
package enum BoundAddress: Sendable, Hashable, CustomStringConvertible {
  case ip(IPAddress, port: UInt16)
  case unix(path: String)

  /// The address as it stands in a URL: `127.0.0.1:8080`, `[::1]:8080`, `unix:/run/search.sock`.
  package var description: String {
    switch self {
    case .ip(.version4(let number), let port): "\(IPAddress.version4(number)):\(port)"
    case .ip(let address, let port): "[\(address)]:\(port)"
    case .unix(let path): "unix:\(path)"
    }
  }
}

extension BoundAddress {
  /// The addresses that a client can name for this one: itself, or each of the machine's when it
  /// means all of them.
  ///
  /// - Parameter machine: the addresses of this machine; without any of the family, loopback is
  ///   what is left.
  package func reachable(at machine: [IPAddress]) -> [BoundAddress] {
    guard case .ip(let address, let port) = self, address.isUnspecified else { return [self] }
    let loopback: IPAddress =
      address.isVersion4 ? .version4(0x7F00_0001) : .version6(high: 0, low: 1)
    let same = machine.filter { $0.isVersion4 == address.isVersion4 }
    return (same.isEmpty ? [loopback] : same).map { .ip($0, port: port) }
  }
}
