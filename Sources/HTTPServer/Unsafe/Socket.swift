#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A socket whose calls return at once; it is closed with the value.
struct Socket: ~Copyable, Sendable {
  /// What came of reading.
  enum ReadResult {
    case bytes(count: Int)
    case wouldBlock
    /// The other end sends no more.
    case end
    case failed
  }

  /// What came of writing.
  enum WriteResult {
    case written(count: Int)
    case wouldBlock
    case failed
  }

  let descriptor: Int32

  /// - Parameter descriptor: nobody else closes it.
  init(owning descriptor: Int32) { self.descriptor = descriptor }

  deinit { SystemCalls.closeDescriptor(descriptor) }

  /// Reads what has come into the beginning of `buffer`, which is not empty.
  borrowing func read(into buffer: inout [UInt8]) -> ReadResult {
    let descriptor = descriptor
    let count = SystemCalls.retrying {
      // SAFETY: the pointer and count are those of one buffer, used during the call only.
      unsafe buffer.withUnsafeMutableBytes { unsafe recv(descriptor, $0.baseAddress, $0.count, 0) }
    }
    if count > 0 { return .bytes(count: count) }
    if count == 0 { return .end }
    return Self.isTemporary(errno) ? .wouldBlock : .failed
  }

  /// Writes as many of the bytes from `offset` on as the system takes.
  ///
  /// - Parameter isMoreComing: lets the system wait for more before it sends a packet.
  borrowing func write(
    _ bytes: [UInt8],
    from offset: Int,
    isMoreComing: Bool
  ) -> WriteResult {
    guard offset < bytes.count else { return .written(count: 0) }
    let descriptor = descriptor
    let flags = Self.sendFlags(isMoreComing: isMoreComing)
    let count = SystemCalls.retrying {
      // SAFETY: the guard keeps the offset inside the buffer, which is used during the call only.
      unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[offset...])
        return unsafe send(descriptor, rest.baseAddress, rest.count, flags)
      }
    }
    if count >= 0 { return .written(count: count) }
    return Self.isTemporary(errno) ? .wouldBlock : .failed
  }

  /// Tells the other end that nothing more will be sent.
  borrowing func endWriting() { _ = shutdown(descriptor, Int32(SHUT_WR)) }

  /// Makes the system forget what is not sent yet when the socket is closed.
  ///
  /// The other end then knows that it has not got everything, and no memory waits for it.
  borrowing func resetOnClose() {
    var value = linger(l_onoff: 1, l_linger: 0)
    let byteCount = socklen_t(MemoryLayout<linger>.size)
    // SAFETY: the call reads the one value.
    unsafe _ = setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &value, byteCount)
  }

  /// This machine's end of the connection.
  borrowing func localAddress() -> IPAddress? {
    let descriptor = descriptor
    // SAFETY: the pointers are those of a place that is large enough.
    return unsafe SocketAddress { unsafe getsockname(descriptor, $0, $1) == 0 }?.ip?.address
  }

  private static func isTemporary(_ code: Int32) -> Bool { code == EAGAIN || code == EWOULDBLOCK }

  private static func sendFlags(isMoreComing: Bool) -> Int32 {
    #if canImport(Darwin)
    0
    #else
    Int32(MSG_NOSIGNAL) | (isMoreComing ? Int32(MSG_MORE) : 0)
    #endif
  }
}
