#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Calls of the operating system that several of the files beside this one need.
enum SystemCalls {
  /// What the error of the call that just failed means.
  static func failureReason() -> String {
    let code = errno
    // SAFETY: strerror gives a string that ends in zero and is copied at once.
    return unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
  }

  static func failure(_ operation: String) -> ServerError {
    .system(operation: operation, reason: failureReason())
  }

  /// Repeats a call that a signal interrupted.
  static func retrying(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  /// Makes calls on a descriptor return at once, and lets no other program inherit it.
  static func makeNonBlocking(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    closeOnExecution(descriptor)
  }

  static func closeOnExecution(_ descriptor: Int32) { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }

  static func closeDescriptor(_ descriptor: Int32) { _ = close(descriptor) }

  /// How many descriptors the process may have open; `nil` when there is no limit.
  static func descriptorLimit() -> Int? {
    let limit = sysconf(Int32(_SC_OPEN_MAX))
    return limit < 0 ? nil : limit
  }

  /// Makes sure that so many more descriptors can be opened now.
  static func checkSpareDescriptors(_ count: Int) throws(ServerError) {
    var opened: [Int32] = []
    defer { opened.forEach(closeDescriptor) }
    while opened.count < count {
      // Of a pipe, as nothing else is there for certain.
      var ends: [Int32] = [-1, -1]
      // SAFETY: there is room for the two descriptors that the call writes.
      guard unsafe pipe(&ends) == 0 else {
        throw .system(
          operation: "open the \(count) files and connections that a server needs at least",
          reason: "\(failureReason()); raise the limit of the shell with ulimit -n"
        )
      }
      opened += ends
    }
  }

  /// Seconds since the start of 1970.
  static func secondsSince1970() -> Int {
    time(nil)
  }
}
