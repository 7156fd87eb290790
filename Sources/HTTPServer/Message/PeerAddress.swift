/// Who is at the other end of a connection.
package enum PeerAddress: Sendable, Hashable, CustomStringConvertible {
  /// A program on this machine, over a Unix socket.
  case local
  case remote(IPAddress)

  /// What limits are counted by: one IPv6 network of 64 bits is one household.
  struct Key: Hashable, Sendable {
    var address: IPAddress
  }

  /// `nil` when limits by address do not apply: for programs on this machine.
  var limitKey: Key? {
    switch self {
    case .local: nil
    case .remote(let address) where address.isLoopback: nil
    case .remote(.version6(let high, _)): Key(address: .version6(high: high, low: 0))
    case .remote(let address): Key(address: address)
    }
  }

  package var description: String {
    switch self {
    case .local: "local"
    case .remote(let address): address.description
    }
  }
}
