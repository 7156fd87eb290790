import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A file for what does not fit into memory; it has no name, and so ends with the process.
///
/// It is made when it is first needed, beside the index, and its name is removed at once. Bytes are
/// only ever appended; several threads may.
@safe final class SpillFile: Sendable {
  private struct State {
    var descriptor: Int32 = -1
    var byteCount = 0
  }

  private static let nameLimit = 100

  private let path: String
  private let state = Mutex(State())

  /// - Parameter path: of the index.
  init(beside path: String) {
    self.path = path + ".spill"
  }

  deinit {
    let descriptor = state.withLock { $0.descriptor }
    if descriptor >= 0 { close(descriptor) }
  }

  /// Appends bytes and says where they stand.
  func append(_ bytes: Span<UInt8>) throws(SegmentError) -> Range<Int> {
    let (descriptor, start) = try reserve(bytes.count)
    var done = 0
    while done < bytes.count {
      let rest = bytes.extracting(done..<bytes.count)
      let written = SystemCalls.retrying {
        // SAFETY: the call reads the bytes of the span, which are lent to it.
        unsafe rest.withUnsafeBytes { bytes in
          unsafe pwrite(descriptor, bytes.baseAddress, bytes.count, off_t(start + done))
        }
      }
      guard written > 0 else { throw SystemCalls.failure("write", path) }
      done += written
    }
    return start..<start + bytes.count
  }

  /// Puts bytes of the file into the front of a span.
  func read(_ range: Range<Int>, into bytes: inout MutableSpan<UInt8>) throws(SegmentError) {
    precondition(range.count <= bytes.count, "Room is missing.")
    let descriptor = state.withLock { $0.descriptor }
    var done = 0
    while done < range.count {
      let place = off_t(range.lowerBound + done)
      let found = bytes.withPart(done..<range.count) { rest in
        // SAFETY: the call writes at most as many bytes as the span has.
        unsafe rest.withUnsafeMutableBytes { bytes in
          SystemCalls.retrying {
            unsafe pread(descriptor, bytes.baseAddress, bytes.count, place)
          }
        }
      }
      guard found > 0 else { throw SystemCalls.failure("read", path) }
      done += found
    }
  }

  /// The open file, and where so many bytes may go.
  private func reserve(_ count: Int) throws(SegmentError) -> (descriptor: Int32, start: Int) {
    try state.withLock { state throws(SegmentError) in
      if state.descriptor < 0 { state.descriptor = try open() }
      defer { state.byteCount += count }
      return (state.descriptor, state.byteCount)
    }
  }

  /// Opens a file under a name that is not taken, and removes the name.
  private func open() throws(SegmentError) -> Int32 {
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW
    var number = 0
    while true {
      let name = "\(path)-\(getpid())-\(number)"
      do {
        let descriptor = try SystemCalls.open(name, flags, operation: "write")
        // SAFETY: the string is lent to the call as a path that ends in zero.
        unsafe _ = unlink(name)
        return descriptor
      } catch .inputOutput(_, _, EEXIST, _) where number < Self.nameLimit {
        number += 1
      }
    }
  }
}
