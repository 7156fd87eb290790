#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A file that takes the place of another in one step, or not at all.
///
/// Bytes go to a file beside the target; ``commit()`` makes them durable and renames it over the
/// target. Until then, and after any failure, the target keeps its bytes, and the file beside it
/// is removed when this object goes.
@safe package final class OutputFile: ByteOutput {
  private let path: String
  private let temporaryPath: String
  private var descriptor: Int32
  private var isCommitted = false

  package init(replacing path: String) throws(SegmentError) {
    self.path = path
    temporaryPath = Self.temporaryPath(for: path)
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW
    descriptor = try SystemCalls.open(temporaryPath, flags, operation: "write")
    keepPermissions()
  }

  /// Gives the file the permissions of the one whose place it takes.
  private func keepPermissions() {
    var target = stat()
    // SAFETY: the path is lent to the call as one that ends in zero, and `target` to be filled in.
    guard unsafe stat(path, &target) == 0 else { return }
    // The owner may not be allowed to; the file is then as any new one.
    _ = fchmod(descriptor, target.st_mode & 0o777)
  }

  /// The file beside a target that takes its place in the end.
  static func temporaryPath(for path: String) -> String { path + ".partial" }

  /// Writes to a file that exists, and leaves it where it is.
  package init(appendingTo path: String) throws(SegmentError) {
    self.path = path
    temporaryPath = path
    descriptor = try SystemCalls.open(path, O_WRONLY | O_APPEND, operation: "write")
    isCommitted = true
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    // SAFETY: the string is lent to the call as a path that ends in zero.
    if !isCommitted { unsafe _ = unlink(temporaryPath) }
  }

  /// Appends bytes.
  package func write(_ bytes: Span<UInt8>) throws(SegmentError) {
    var done = 0
    while done < bytes.count {
      let rest = bytes.extracting(done..<bytes.count)
      let written = SystemCalls.retrying {
        // SAFETY: the call reads the bytes of the span, which are lent to it.
        unsafe rest.withUnsafeBytes { unsafe writeFile(descriptor, $0) }
      }
      guard written > 0 else { throw SystemCalls.failure("write", temporaryPath) }
      done += written
    }
  }

  /// Makes the bytes durable and puts the file in the place of the target.
  package func commit() throws(SegmentError) {
    guard fsync(descriptor) == 0 else { throw SystemCalls.failure("write", temporaryPath) }
    let closed = close(descriptor)
    descriptor = -1
    guard closed == 0 else { throw SystemCalls.failure("write", temporaryPath) }
    // SAFETY: the strings are lent to the call as paths that end in zero.
    guard unsafe rename(temporaryPath, path) == 0 else {
      throw SystemCalls.failure("replace", path)
    }
    isCommitted = true
    try synchronizeFolder()
  }

  /// Makes the rename durable.
  ///
  /// Some file systems cannot; the rename has happened all the same.
  private func synchronizeFolder() throws(SegmentError) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let folderDescriptor = try SystemCalls.open(folder, O_RDONLY, operation: "open the folder")
    fsync(folderDescriptor)
    close(folderDescriptor)
  }
}

/// The call `write`, which the method of the same name would hide.
private func writeFile(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  // SAFETY: the call reads the bytes of the buffer, which the caller lends.
  unsafe write(descriptor, bytes.baseAddress, bytes.count)
}
