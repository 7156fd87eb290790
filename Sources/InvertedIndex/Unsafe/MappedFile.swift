#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The bytes of a file, mapped into memory and read-only.
///
/// The mapping lives as long as the object. The writer never changes a file in place, it renames
/// a new one over it, so a mapping keeps the bytes it began with. Other programs do change files in
/// place, as `cp` does, and what is mapped and no longer there ends the process: who must live with
/// that copies the file.
@safe package final class MappedFile: @unchecked Sendable {
  /// `nil` only when the file is empty.
  private let base: UnsafeRawPointer?
  package let byteCount: Int
  private let isMapped: Bool

  /// Maps a file.
  ///
  /// - Parameter limit: a file of at most so many bytes is read into memory instead.
  package init(path: String, copiesUpTo limit: Int = 0) throws(SegmentError) {
    // Without waiting: a pipe would be waited for until somebody writes into it.
    let descriptor = try SystemCalls.open(path, O_RDONLY | O_NONBLOCK, operation: "open")
    defer { close(descriptor) }
    var status = stat()
    // SAFETY: `status` is a valid place for the answer for the length of the call.
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw SystemCalls.failure("read the size of", path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAnIndex }
    let fileByteCount = Int(status.st_size)
    guard fileByteCount > limit else {
      isMapped = false
      unsafe (base, byteCount) = try unsafe Self.copy(descriptor, fileByteCount, path)
      return
    }
    isMapped = true
    byteCount = fileByteCount
    guard byteCount > 0 else {
      unsafe base = nil
      return
    }
    let memory = unsafe mmap(nil, byteCount, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let memory = unsafe memory, unsafe memory != MAP_FAILED else {
      throw SystemCalls.failure("map", path)
    }
    unsafe base = UnsafeRawPointer(memory)
  }

  /// What can be read of a file, and how much that is: less when it has shrunk meanwhile.
  private static func copy(
    _ descriptor: Int32,
    _ byteCount: Int,
    _ path: String
  ) throws(SegmentError) -> (UnsafeRawPointer, Int) {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(1, byteCount), alignment: 64)
    var filled = 0
    while filled < byteCount {
      // SAFETY: the memory has room for the bytes from `filled` to `byteCount`.
      let count = SystemCalls.retrying {
        unsafe read(descriptor, memory + filled, byteCount - filled)
      }
      guard count >= 0 else {
        let failure = SystemCalls.failure("read", path)
        unsafe memory.deallocate()
        throw failure
      }
      guard count > 0 else { break }
      filled += count
    }
    return (UnsafeRawPointer(memory), filled)
  }

  /// Keeps bytes in memory as if they were those of a file.
  package init(contents: [UInt8]) {
    byteCount = contents.count
    isMapped = false
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(1, byteCount), alignment: 64)
    // SAFETY: the memory was allocated with room for all the bytes.
    unsafe contents.withUnsafeBytes { source in
      guard let start = source.baseAddress else { return }
      unsafe memory.copyMemory(from: start, byteCount: source.count)
    }
    unsafe base = UnsafeRawPointer(memory)
  }

  deinit {
    // SAFETY: the pointer is what mmap or allocate gave, and nobody holds it after this object.
    guard let base = unsafe base else { return }
    if isMapped {
      unsafe munmap(UnsafeMutableRawPointer(mutating: base), byteCount)
    } else {
      unsafe base.deallocate()
    }
  }

  /// Lends all bytes.
  package func withBytes<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withSpan(uncheckedIn: 0..<byteCount, body)
  }

  /// Lets the system have the memory of bytes that need not be read again soon.
  ///
  /// They are read from the file again if they are.
  package func release(_ range: Range<Int>) {
    let pageSize = Int(sysconf(Int32(_SC_PAGESIZE)))
    guard let base = unsafe base, isMapped, pageSize > 0 else { return }
    let bytes = range.clamped(to: 0..<byteCount)
    let start = (bytes.lowerBound + pageSize - 1) / pageSize * pageSize
    let end = bytes.upperBound / pageSize * pageSize
    guard start < end else { return }
    // SAFETY: the pages lie inside the mapping, which is private and never written to.
    unsafe _ = madvise(UnsafeMutableRawPointer(mutating: base + start), end - start, MADV_DONTNEED)
  }

  /// A value at an offset that the caller has checked to lie, with all its bytes, inside.
  @inline(__always)
  func load<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type,
    uncheckedAt offset: Int
  ) -> Value {
    // SAFETY: only ByteView calls this, after its bounds check, which no value passes where there
    // is no base; any bits are a valid integer.
    unsafe Value(
      littleEndian: base.unsafelyUnwrapped.loadUnaligned(fromByteOffset: offset, as: Value.self)
    )
  }

  /// Copies of bytes in a range that the caller has checked to lie inside.
  func bytes(uncheckedIn range: Range<Int>) -> [UInt8] {
    guard let base = unsafe base else { return [] }
    // SAFETY: only ByteView calls this, after its bounds check, so that the range lies inside.
    return unsafe [UInt8](
      UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
    )
  }

  /// Lends bytes in a range that the caller has checked to lie inside.
  func withSpan<Result, Failure: Error>(
    uncheckedIn range: Range<Int>,
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // SAFETY: ByteView calls this after its bounds check, and `withBytes` for all bytes; the span
    // does not outlive the call.
    let buffer = unsafe UnsafeRawBufferPointer(
      start: base.map { unsafe $0 + range.lowerBound },
      count: base == nil ? 0 : range.count
    )
    let span = unsafe Span<UInt8>(_unsafeBytes: buffer)
    return try body(span)
  }
}
