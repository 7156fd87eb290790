#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Standard output and standard error without a buffer: what is written arrives at once.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Writes all of a text.
  func write(_ text: String) throws(OutputError) {
    let reason = TextFile.write(Array(text.utf8), to: rawValue)
    if let reason { throw OutputError("standard output cannot be written: \(reason)") }
  }

  static func endProcess(status: Int32) -> Never { exit(status) }
}
