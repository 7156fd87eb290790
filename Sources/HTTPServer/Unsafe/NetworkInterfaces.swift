#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// By which addresses and name other machines know this one.
package enum NetworkInterfaces {
  /// The addresses of all interfaces that are up, in the system's order, each once.
  ///
  /// Left out is what nobody else can put into an address: loopback and link-local ones.
  package static func addresses() -> [IPAddress] {
    var first: UnsafeMutablePointer<ifaddrs>?
    // SAFETY: the call fills `first` with a list that is ours until it is given back below.
    guard unsafe getifaddrs(&first) == 0 else { return [] }
    defer { unsafe freeifaddrs(first) }
    var addresses: [IPAddress] = []
    var next = unsafe first
    // SAFETY: entries and the addresses in them live until the list is given back.
    while let entry = unsafe next {
      unsafe next = entry.pointee.ifa_next
      let flags = unsafe Int32(truncatingIfNeeded: entry.pointee.ifa_flags)
      guard flags & upAndRunning == upAndRunning, let place = unsafe entry.pointee.ifa_addr,
        let address = unsafe SocketAddress(copying: place)?.ip?.address,
        !address.isLoopback, !address.isLinkLocal, !addresses.contains(address)
      else { continue }
      addresses.append(address)
    }
    return addresses
  }

  /// What the machine calls itself; `nil` when that is no name of a host.
  package static func hostName() -> String? {
    var text = [CChar](repeating: 0, count: 256)
    // SAFETY: the call writes no more than it is told, and the last byte stays zero.
    guard unsafe gethostname(&text, text.count - 1) == 0 else { return nil }
    let name = String(
      decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) },
      as: UTF8.self
    )
    guard case .name(let name) = HostName(parsing: name)?.kind else { return nil }
    return name
  }

  private static let upAndRunning = Int32(IFF_UP | IFF_RUNNING)
}
