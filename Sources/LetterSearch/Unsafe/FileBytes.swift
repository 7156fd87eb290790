#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Reads what a person names: a whole file, or a pipe or device in its place, which Foundation
/// refuses.
package enum FileBytes {
  /// The most that is read when a caller names no other limit: 1 GiB.
  package static let mostBytes = 1 << 30

  /// - Parameter limit: bytes; of a device that never ends, no more is read.
  /// - Throws: ``LetterSearchError/unreadable(path:reason:)``, also for more bytes than the limit.
  package static func of(
    _ path: String,
    upTo limit: Int = mostBytes
  ) throws(LetterSearchError) -> [UInt8] {
    let status = FileStatus(of: path)
    switch status?.kind {
    case .folder: throw .unreadable(path: path, reason: "it is a folder")
    case .other: return try bytes(ofStream: path, upTo: limit)
    case .file, nil:
      guard status.map({ $0.byteCount <= limit }) ?? true else { throw tooLarge(path, limit) }
      do {
        return Array(try Data(contentsOf: URL(file: path)))
      } catch {
        throw .unreadable(path: path, reason: SystemReason.of(error))
      }
    }
  }

  private static func tooLarge(_ path: String, _ limit: Int) -> LetterSearchError {
    .unreadable(path: path, reason: "it is larger than \(limit >> 20) MB")
  }

  private static func bytes(
    ofStream path: String,
    upTo limit: Int
  ) throws(LetterSearchError) -> [UInt8] {
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
      if bytes.count > limit { throw tooLarge(path, limit) }
      if count < 0, errno != EINTR { throw failure(path) }
    }
  }

  private static func failure(_ path: String) -> LetterSearchError {
    .unreadable(path: path, reason: SystemReason.of(code: errno).lowercased())
  }
}
