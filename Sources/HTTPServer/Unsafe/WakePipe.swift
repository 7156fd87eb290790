#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Wakes a thread that waits for descriptors.
final class WakePipe: Sendable {
  /// Readable after ``wake()``.
  let readingEnd: Int32
  let writingDescriptor: Int32

  init() throws(ServerError) {
    var ends: [Int32] = [-1, -1]
    // SAFETY: there is room for the two descriptors that the call writes.
    guard unsafe pipe(&ends) == 0 else { throw SystemCalls.failure("create a pipe") }
    readingEnd = ends[0]
    writingDescriptor = ends[1]
    for end in ends { SystemCalls.makeNonBlocking(end) }
  }

  deinit {
    SystemCalls.closeDescriptor(readingEnd)
    SystemCalls.closeDescriptor(writingDescriptor)
  }

  /// May be called from any thread, and from a handler of a signal: it is one call of `write`.
  func wake() { Self.wake(writingDescriptor) }

  /// Wakes whoever waits for the other end.
  static func wake(_ descriptor: Int32) {
    var byte: UInt8 = 1
    // SAFETY: the call reads one byte. When the pipe is full, the thread will wake all the same.
    unsafe _ = write(descriptor, &byte, 1)
  }

  /// Takes what ``wake()`` left.
  func clear() {
    var bytes = [UInt8](repeating: 0, count: 64)
    // SAFETY: the pointer and count are those of one buffer, used during the call only.
    while unsafe bytes.withUnsafeMutableBytes({
      unsafe read(readingEnd, $0.baseAddress, $0.count)
    }) == bytes.count {}
  }

  /// Waits for ``wake()`` without doing anything else.
  func wait() {
    var request = pollfd(fd: readingEnd, events: Int16(POLLIN), revents: 0)
    // SAFETY: the call reads and writes the one request.
    while unsafe poll(&request, 1, -1) < 0 {}
    clear()
  }
}
