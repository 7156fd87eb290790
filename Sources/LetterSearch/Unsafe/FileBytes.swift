#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads what a person names: a whole file, or a pipe or device in its place, which Foundation
/// refuses.
package enum FileBytes {
  /// - Throws: ``LetterSearchError/unreadable(path:reason:)``.
  package static func of(_ path: String) throws(LetterSearchError) -> [UInt8] {
    switch FileStatus(of: path)?.kind {
    case .folder: throw .unreadable(path: path, reason: "it is a folder")
    case .other: return try bytes(ofStream: path)
    case .file, nil:
      do {
        return Array(try Data(contentsOf: URL(file: path)))
      } catch {
        throw .unreadable(path: path, reason: SystemReason.of(error))
      }
    }
  }

  private static func bytes(ofStream path: String) throws(LetterSearchError) -> [UInt8] {
    // SAFETY: the path is lent to the call as one that ends in zero.
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      // SAFETY: the count given is that of the array.
      let count = unsafe read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count > 0 { bytes += chunk[..<count] }
      if count < 0, errno != EINTR { throw failure(path) }
    }
  }

  private static func failure(_ path: String) -> LetterSearchError {
    // SAFETY: `strerror` returns a NUL-terminated string that is copied at once.
    .unreadable(path: path, reason: unsafe String(cString: strerror(errno)).lowercased())
  }
}
