#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension SystemReason {
  /// The system's words for the code of an error.
  ///
  /// - Parameter code: `errno` right after a call that failed, or what the call returned.
  package static func of(code: Int32) -> String {
    // SAFETY: `strerror` gives a string that ends in zero and is copied at once.
    unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
  }
}
