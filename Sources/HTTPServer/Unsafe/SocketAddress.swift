#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Addresses as the system's calls take and give them.
@safe struct SocketAddress {
  private var storage = sockaddr_storage()
  private var byteCount: socklen_t

  /// The longest path of a Unix socket, its final zero left out.
  static let pathByteCount = MemoryLayout.size(ofValue: sockaddr_un().sun_path) - 1

  init(_ address: IPAddress, port: UInt16) {
    switch address {
    case .version4(let number):
      var place = sockaddr_in()
      place.sin_family = sa_family_t(AF_INET)
      place.sin_port = port.bigEndian
      place.sin_addr.s_addr = number.bigEndian
      byteCount = socklen_t(MemoryLayout<sockaddr_in>.size)
      copy(place)
    case .version6(let high, let low):
      var place = sockaddr_in6()
      place.sin6_family = sa_family_t(AF_INET6)
      place.sin6_port = port.bigEndian
      byteCount = socklen_t(MemoryLayout<sockaddr_in6>.size)
      // SAFETY: an IPv6 address is 16 bytes of no particular alignment.
      unsafe withUnsafeMutableBytes(of: &place.sin6_addr) { bytes in
        unsafe bytes.storeBytes(of: high.bigEndian, toByteOffset: 0, as: UInt64.self)
        unsafe bytes.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
      }
      copy(place)
    }
  }

  /// `nil` when the path is empty or too long for the system.
  init?(path: String) {
    guard 1...Self.pathByteCount ~= path.utf8.count, !path.utf8.contains(0) else { return nil }
    var place = sockaddr_un()
    place.sun_family = sa_family_t(AF_UNIX)
    byteCount = socklen_t(MemoryLayout<sockaddr_un>.size)
    // SAFETY: the guard leaves room for the path and a final zero, which is there already.
    unsafe withUnsafeMutableBytes(of: &place.sun_path) { bytes in
      unsafe bytes.copyBytes(from: path.utf8)
    }
    copy(place)
  }

  /// What a call of the system gives, such as `accept` or `getsockname`.
  init?(filledBy call: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Bool) {
    byteCount = socklen_t(MemoryLayout<sockaddr_storage>.size)
    var count = byteCount
    // SAFETY: the storage is large and aligned enough for every kind of address.
    let isFilled = unsafe withUnsafeMutablePointer(to: &storage) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe call($0, &count)
      }
    }
    guard isFilled else { return nil }
  }

  /// One that lies elsewhere; `nil` when it is of a kind that is not known here.
  init?(copying place: UnsafePointer<sockaddr>) {
    // SAFETY: the caller lends an address; its family says how many bytes it has.
    switch unsafe Int32(place.pointee.sa_family) {
    case AF_INET: byteCount = socklen_t(MemoryLayout<sockaddr_in>.size)
    case AF_INET6: byteCount = socklen_t(MemoryLayout<sockaddr_in6>.size)
    default: return nil
    }
    let count = Int(byteCount)
    unsafe withUnsafeMutableBytes(of: &storage) { bytes in
      unsafe bytes.copyMemory(from: UnsafeRawBufferPointer(start: place, count: count))
    }
  }

  /// `nil` for a Unix socket.
  var ip: (address: IPAddress, port: UInt16)? {
    switch Int32(storage.ss_family) {
    case AF_INET:
      let place = load(as: sockaddr_in.self)
      return (
        .version4(UInt32(bigEndian: place.sin_addr.s_addr)), UInt16(bigEndian: place.sin_port)
      )
    case AF_INET6:
      var place = load(as: sockaddr_in6.self)
      // SAFETY: the 16 bytes are copied at once.
      let bytes = unsafe withUnsafeBytes(of: &place.sin6_addr) { unsafe [UInt8]($0) }
      return (IPAddress(bytes: bytes), UInt16(bigEndian: place.sin6_port))
    default:
      return nil
    }
  }

  var family: Int32 { Int32(storage.ss_family) }

  /// Lends the address to a call of the system.
  func withPointer(_ call: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    // SAFETY: as above; the count is that of the kind of address that was stored.
    unsafe withUnsafePointer(to: storage) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe call($0, byteCount)
      }
    }
  }

  private mutating func copy<Place>(_ place: Place) {
    // SAFETY: every kind of address is plain data and no larger than the storage.
    unsafe withUnsafeMutableBytes(of: &storage) { bytes in
      unsafe withUnsafeBytes(of: place) { unsafe bytes.copyMemory(from: $0) }
    }
    #if canImport(Darwin)
    storage.ss_len = UInt8(byteCount)
    #endif
  }

  private func load<Place>(as type: Place.Type) -> Place {
    // SAFETY: as in `copy`; any bits are a valid address, and the storage is aligned for all.
    unsafe withUnsafeBytes(of: storage) { unsafe $0.load(as: type) }
  }
}
