import LetterSearch

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Standard output or standard error, as the system knows it.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// The width of the terminal in columns; `nil` when the stream is none.
  var columns: Int? {
    var size = winsize()
    // SAFETY: TIOCGWINSZ writes one `winsize`, and the pointer to it is used during the call only.
    let result = unsafe ioctl(rawValue, UInt(TIOCGWINSZ), &size)
    return result == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  /// Writes all bytes.
  ///
  /// - Throws: ``OutputError`` when the system does not take them, as on a full disk.
  func write(_ bytes: [UInt8]) throws(OutputError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      // SAFETY: the pointer and count are those of one buffer, used during the call only.
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe systemWrite(rawValue, buffer.baseAddress, buffer.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw OutputError(reason: SystemReason.of(code: errno))
      }
      rest = rest.dropFirst(count)
    }
  }

  /// All bytes of standard input.
  ///
  /// - Throws: ``InputError`` when the system does not give them.
  static func readInput() throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      // SAFETY: the pointer and count are those of one buffer, used during the call only.
      let count = unsafe buffer.withUnsafeMutableBytes { buffer in
        unsafe read(0, buffer.baseAddress, buffer.count)
      }
      if count == 0 { return bytes }
      if count > 0 {
        bytes += buffer[..<count]
      } else if errno != EINTR {
        throw InputError(reason: SystemReason.of(code: errno))
      }
    }
  }

  /// Makes a write beyond the limit on the size of files fail instead of ending the process.
  ///
  /// So the reason is told, and no partial file stays.
  static func failAtFileSizeLimit() { _ = signal(SIGXFSZ, SIG_IGN) }

  static func endProcess(_ status: ExitStatus) -> Never { exit(status.rawValue) }
}

/// The call `write`, which a method hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  // SAFETY: the caller lends as many bytes as it counts.
  unsafe write(descriptor, bytes, count)
}

/// Standard input could not be read.
struct InputError: Error, CustomStringConvertible {
  var reason: String

  var description: String { "standard input cannot be read: \(reason)" }
}

/// Standard output could not be written.
struct OutputError: Error, CustomStringConvertible {
  var reason: String

  var description: String { "standard output cannot be written: \(reason)" }
}
