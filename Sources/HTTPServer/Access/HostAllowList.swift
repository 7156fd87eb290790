/// The hosts that requests may name.
///
/// A page on the web can have its own name point to this machine and then read answers as its own
/// (DNS rebinding). Only its `Host` field tells such requests apart, so it is compared with names
/// that were given, never with another field of the request.
package struct HostAllowList: Sendable {
  private let kinds: Set<HostName.Kind>

  /// `localhost`, `127.0.0.1` and `[::1]` are always allowed.
  ///
  /// - Parameters:
  ///   - names: further names or addresses; what is no host is left out.
  ///   - addresses: where the server listens.
  package init(names: [String] = [], addresses: [IPAddress] = []) {
    let always = ["localhost", "127.0.0.1", "[::1]"]
    kinds = Set((always + names).compactMap { HostName(parsing: $0)?.kind })
      .union(addresses.map { .address($0) })
  }

  /// Ports are ignored, because a proxy or a tunnel may change them.
  package func allows(_ host: HostName) -> Bool { kinds.contains(host.kind) }
}
