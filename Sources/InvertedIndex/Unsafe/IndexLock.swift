#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The right to write an index, which one process has at a time.
///
/// A lock of the file system on the file `<index>.lock`; it ends with the object, and with the
/// process however that ends. Readers need none. What a writer that was killed has left is removed
/// by the next that takes the lock.
package final class IndexLock: Sendable {
  /// What to do when another process has the lock.
  package enum Contention: Sendable {
    case wait
    case fail
  }

  /// The index that may be written.
  package let indexPath: String
  private let descriptor: Int32

  /// Takes the lock.
  ///
  /// Throws ``SegmentError/locked(path:)`` when another has it and one shall not wait.
  package init(forIndex path: String, contention: Contention) throws(SegmentError) {
    indexPath = path
    let lockPath = path + ".lock"
    descriptor = try SystemCalls.open(lockPath, O_RDWR | O_CREAT, operation: "lock")
    let operation = contention == .wait ? LOCK_EX : LOCK_EX | LOCK_NB
    let descriptor = descriptor
    guard SystemCalls.retrying({ Int(flock(descriptor, operation)) }) == 0 else {
      let isTaken = errno == EWOULDBLOCK
      let failure = SystemCalls.failure("lock", lockPath)
      throw isTaken ? .locked(path: lockPath) : failure
    }
    // SAFETY: the string is lent to the call as a path that ends in zero.
    unsafe _ = unlink(OutputFile.temporaryPath(for: path))
  }

  deinit {
    close(descriptor)
  }
}
