#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A file that is written from front to back, through a buffer.
final class TextFile {
  enum Mode {
    case replacing
    case appending
  }

  private static let bufferByteCount = 1 << 16

  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  init(_ path: String, _ mode: Mode) throws(OutputError) {
    let flags = O_WRONLY | O_CREAT | (mode == .replacing ? O_TRUNC : O_APPEND)
    // SAFETY: the path is lent to the call; with O_CREAT the mode of the file is asked for.
    descriptor = unsafe open(path, flags, 0o644)
    self.path = path
    guard descriptor >= 0 else {
      throw OutputError("cannot write \(path): \(SystemFacts.reason(errno))")
    }
  }

  deinit { close(descriptor) }

  func write(_ bytes: Span<UInt8>) throws(OutputError) {
    for place in 0..<bytes.count { buffer.append(bytes[place]) }
    if buffer.count >= Self.bufferByteCount { try flush() }
  }

  /// Hands what was written to the system.
  func flush() throws(OutputError) {
    let reason = Self.write(buffer, to: descriptor)
    buffer.removeAll(keepingCapacity: true)
    if let reason { throw OutputError("cannot write \(path): \(reason)") }
  }

  static func remove(_ path: String) {
    // SAFETY: the path is lent to the call.
    _ = unsafe unlink(path)
  }

  /// Writes all bytes; gives the system's reason when it does not take them.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> String? {
    var rest = bytes[...]
    while !rest.isEmpty {
      // SAFETY: the pointer and the count are those of one buffer, used during the call only.
      let count = unsafe rest.withUnsafeBytes { buffer in
        #if canImport(Darwin)
        unsafe Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
        unsafe Musl.write(descriptor, buffer.baseAddress, buffer.count)
        #else
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        return SystemFacts.reason(errno)
      }
      rest = rest.dropFirst(count)
    }
    return nil
  }
}

/// Something could not be written.
struct OutputError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
