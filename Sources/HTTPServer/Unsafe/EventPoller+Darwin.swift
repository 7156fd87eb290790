#if canImport(Darwin)
import Darwin

/// Waits for many descriptors at once: kqueue, where those that are idle cost nothing.
@safe final class EventPoller {
  private let descriptor: Int32
  private var tokens: [Int32: UInt64] = [:]
  private var buffer = [kevent](repeating: kevent(), count: 128)

  init() throws(ServerError) {
    descriptor = kqueue()
    guard descriptor >= 0 else { throw SystemCalls.failure("create a kqueue descriptor") }
    SystemCalls.closeOnExecution(descriptor)
  }

  deinit { SystemCalls.closeDescriptor(descriptor) }

  /// Waits for an open descriptor from now on, until it is removed or closed.
  func add(_ target: Int32, _ interest: Interest, token: UInt64) throws(ServerError) {
    guard control(target, EVFILT_READ, interest.contains(.reading)),
      control(target, EVFILT_WRITE, interest.contains(.writing))
    else { throw SystemCalls.failure("wait for a socket") }
    tokens[target] = token
  }

  /// Waits for connections on a socket that other threads wait for too.
  func addShared(_ target: Int32, token: UInt64) throws(ServerError) {
    try add(target, .reading, token: token)
  }

  func change(_ target: Int32, to interest: Interest, token: UInt64) {
    _ = control(target, EVFILT_READ, interest.contains(.reading))
    _ = control(target, EVFILT_WRITE, interest.contains(.writing))
    tokens[target] = token
  }

  func remove(_ target: Int32) {
    _ = control(target, EVFILT_READ, false)
    _ = control(target, EVFILT_WRITE, false)
    tokens[target] = nil
  }

  /// Waits until something happens or the time is over; `nil` waits for ever.
  func wait(_ timeout: Duration?, into events: inout [PollerEvent]) {
    events.removeAll(keepingCapacity: true)
    for index in 0..<kernelEvents(timeout) {
      let event = buffer[index]
      guard let token = tokens[Int32(truncatingIfNeeded: event.ident)] else { continue }
      let isBroken = Int32(event.filter) == EVFILT_WRITE && event.flags & UInt16(EV_EOF) != 0
      events.append(
        PollerEvent(
          token: token,
          isReadable: Int32(event.filter) == EVFILT_READ,
          isWritable: Int32(event.filter) == EVFILT_WRITE,
          isBroken: isBroken
        )
      )
    }
  }

  private func kernelEvents(_ timeout: Duration?) -> Int {
    let parts = (timeout ?? .seconds(60)).components
    var time = timespec(
      tv_sec: Int(max(0, parts.seconds)),
      tv_nsec: Int(max(0, parts.attoseconds) / 1_000_000_000)
    )
    // SAFETY: the pointers and counts are those of one buffer each, used during the call only.
    let count = unsafe buffer.withUnsafeMutableBufferPointer {
      unsafe Darwin.kevent(descriptor, nil, 0, $0.baseAddress, Int32($0.count), &time)
    }
    return max(0, Int(count))
  }

  private func control(_ target: Int32, _ filter: Int32, _ isWanted: Bool) -> Bool {
    var change = kevent()
    change.ident = UInt(target)
    change.filter = Int16(filter)
    change.flags = UInt16(isWanted ? EV_ADD : EV_DELETE)
    // SAFETY: the call reads one change and writes nothing.
    let result = unsafe Darwin.kevent(descriptor, &change, 1, nil, 0, nil)
    // What was never added cannot be deleted, and need not be.
    return result == 0 || !isWanted
  }
}
#endif
