#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What the system says of a file or folder; links are followed.
package struct FileStatus: Sendable {
  package enum Kind: Sendable {
    case file
    case folder
    /// A pipe, a socket or a device.
    case other
  }

  /// What tells one version of a file from the next without reading it.
  package struct Version: Sendable, Equatable {
    private struct Time: Equatable {
      var seconds: Int
      var nanoseconds: Int

      init(_ time: timespec) {
        seconds = time.tv_sec
        nanoseconds = time.tv_nsec
      }
    }

    private let device: UInt64
    private let number: UInt64
    private let byteCount: Int64
    private let modified: Time
    /// Goes on where size and time of modification stay, too: with other rights, or when a copy was
    /// written over the file and given the old time.
    private let changed: Time

    fileprivate init(_ status: stat) {
      device = UInt64(truncatingIfNeeded: status.st_dev)
      number = UInt64(truncatingIfNeeded: status.st_ino)
      byteCount = Int64(status.st_size)
      #if canImport(Darwin)
      (modified, changed) = (Time(status.st_mtimespec), Time(status.st_ctimespec))
      #else
      (modified, changed) = (Time(status.st_mtim), Time(status.st_ctim))
      #endif
    }
  }

  package let kind: Kind
  package let version: Version
  /// Of a file; of another kind, what the system says.
  package let byteCount: Int

  /// `nil` when there is nothing at the path, or a link that leads nowhere.
  package init?(of path: String) {
    var status = stat()
    // SAFETY: `status` is a valid place for the answer for the length of the call.
    guard unsafe stat(path, &status) == 0 else { return nil }
    byteCount = Int(status.st_size)
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    version = Version(status)
  }
}
