#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Calls of the operating system, with their failures as ``SegmentError``.
enum SystemCalls {
  /// The error of the call that just failed.
  static func failure(_ operation: String, _ path: String) -> SegmentError {
    let code = errno
    // SAFETY: strerror gives a string that ends in zero and is copied at once.
    let message = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    return .inputOutput(operation: operation, path: path, code: code, message: message)
  }

  /// Repeats a call that a signal interrupted.
  static func retrying(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  /// Opens a file and gives its descriptor.
  static func open(
    _ path: String,
    _ flags: Int32,
    operation: String
  ) throws(SegmentError) -> Int32 {
    // SAFETY: the string is lent to the call as a path that ends in zero.
    let descriptor = retrying { unsafe Int(openFile(path, flags | O_CLOEXEC, 0o644)) }
    guard descriptor >= 0 else { throw failure(operation, path) }
    return Int32(descriptor)
  }
}

/// The call `open`, which the method of the same name would hide.
private func openFile(_ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int32 {
  // SAFETY: the caller lends a path that ends in zero.
  unsafe open(path, flags, mode)
}
