#if os(Linux)
import SystemEpoll

#if canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Waits for many descriptors at once: epoll, where those that are idle cost nothing.
@safe final class EventPoller {
  private let descriptor: Int32
  private var buffer = unsafe [epoll_event](repeating: epoll_event(), count: 128)

  init() throws(ServerError) {
    descriptor = epoll_create1(Int32(truncatingIfNeeded: EPOLL_CLOEXEC))
    guard descriptor >= 0 else { throw SystemCalls.failure("create an epoll descriptor") }
  }

  deinit { SystemCalls.closeDescriptor(descriptor) }

  /// Waits for an open descriptor from now on, until it is removed or closed.
  func add(_ target: Int32, _ interest: Interest, token: UInt64) throws(ServerError) {
    guard control(EPOLL_CTL_ADD, target, Self.events(interest), token) else {
      throw SystemCalls.failure("wait for a socket")
    }
  }

  /// Waits for connections on a socket that other threads wait for too: one of them is woken.
  func addShared(_ target: Int32, token: UInt64) throws(ServerError) {
    let events = EPOLLIN.rawValue | EPOLLEXCLUSIVE.rawValue
    guard control(EPOLL_CTL_ADD, target, events, token) else {
      throw SystemCalls.failure("wait for connections")
    }
  }

  func change(_ target: Int32, to interest: Interest, token: UInt64) {
    _ = control(EPOLL_CTL_MOD, target, Self.events(interest), token)
  }

  func remove(_ target: Int32) { _ = control(EPOLL_CTL_DEL, target, 0, 0) }

  /// Waits until something happens or the time is over; `nil` waits for ever.
  func wait(_ timeout: Duration?, into events: inout [PollerEvent]) {
    events.removeAll(keepingCapacity: true)
    let milliseconds = timeout.map(Self.milliseconds) ?? -1
    // SAFETY: the pointer and count are those of one buffer, used during the call only.
    let count = unsafe buffer.withUnsafeMutableBufferPointer {
      unsafe epoll_wait(descriptor, $0.baseAddress, Int32($0.count), milliseconds)
    }
    for index in 0..<max(0, Int(count)) {
      // SAFETY: the system has filled the first `count` events.
      let flags = unsafe buffer[index].events
      events.append(
        PollerEvent(
          // SAFETY: the token was stored as the same member of the union.
          token: unsafe buffer[index].data.u64,
          isReadable: flags & EPOLLIN.rawValue != 0,
          isWritable: flags & EPOLLOUT.rawValue != 0,
          isBroken: flags & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0
        )
      )
    }
  }

  private func control(
    _ operation: Int32,
    _ target: Int32,
    _ events: UInt32,
    _ token: UInt64
  ) -> Bool {
    // SAFETY: the event is plain data, and the call copies it.
    var event = unsafe epoll_event()
    unsafe event.events = events
    unsafe event.data.u64 = token
    return unsafe epoll_ctl(descriptor, operation, target, &event) == 0
  }

  private static func events(_ interest: Interest) -> UInt32 {
    (interest.contains(.reading) ? EPOLLIN.rawValue : 0)
      | (interest.contains(.writing) ? EPOLLOUT.rawValue : 0)
  }

  /// Rounded up, so that what is waited for is over when the wait is.
  private static func milliseconds(_ duration: Duration) -> Int32 {
    let count = (duration / .milliseconds(1)).rounded(.up)
    return Int32(min(max(0, count), 60_000))
  }
}
#endif
