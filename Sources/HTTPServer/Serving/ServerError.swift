/// Why the server cannot run.
package enum ServerError: Error, Sendable, CustomStringConvertible {
  /// Another program listens there, the address is not of this machine, or it is not allowed.
  case cannotListen(address: String, reason: String)
  /// A call of the system failed that cannot be done without.
  case system(operation: String, reason: String)

  package var description: String {
    switch self {
    case .cannotListen(let address, let reason):
      "cannot listen on \(address): \(reason); choose another address or port"
    case .system(let operation, let reason): "cannot \(operation): \(reason)"
    }
  }
}
