@testable import HTTPServer

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A blocking socket of a client, as plain as can be.
final class ClientSocket {
  private let descriptor: Int32

  /// Connects, or gives `nil`.
  init?(_ address: BoundAddress) {
    let place: SocketAddress?
    switch address {
    case .ip(let address, let port): place = SocketAddress(address, port: port)
    case .unix(let path): place = SocketAddress(path: path)
    }
    guard let place else { return nil }
    #if canImport(Glibc)
    let descriptor = socket(place.family, Int32(SOCK_STREAM.rawValue), 0)
    #else
    let descriptor = socket(place.family, SOCK_STREAM, 0)
    #endif
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
    // SAFETY: the pointer and count are those of one address.
    guard unsafe place.withPointer({ unsafe connect(descriptor, $0, $1) }) == 0 else { return nil }
  }

  deinit { close(descriptor) }

  /// Sends all bytes; false when the other end is gone.
  func send(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
      // SAFETY: the pointer and count are those of one buffer.
      let count = unsafe bytes[offset...].withUnsafeBytes {
        #if canImport(Darwin)
        unsafe Darwin.send(descriptor, $0.baseAddress, $0.count, 0)
        #else
        unsafe Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        #endif
      }
      guard count > 0 else { return false }
      offset += count
    }
    return true
  }

  /// What has come; empty at the end, `nil` when nothing comes in time.
  func receive(milliseconds: Int32 = 5000) -> [UInt8]? {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    // SAFETY: the call reads and writes the one request.
    guard unsafe poll(&request, 1, milliseconds) > 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    // SAFETY: the pointer and count are those of one buffer.
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe recv(descriptor, $0.baseAddress, $0.count, 0)
    }
    return Array(buffer.prefix(max(0, count)))
  }

  func endWriting() { _ = shutdown(descriptor, Int32(SHUT_WR)) }

  /// Makes the system keep little for a client that does not read.
  func shrinkReceiveBuffer() {
    var size: Int32 = 4096
    // SAFETY: the call reads the four bytes of the value.
    unsafe _ = setsockopt(
      descriptor,
      SOL_SOCKET,
      SO_RCVBUF,
      &size,
      socklen_t(MemoryLayout<Int32>.size)
    )
  }

  static func sleep(milliseconds: UInt32) { usleep(milliseconds * 1000) }
}
