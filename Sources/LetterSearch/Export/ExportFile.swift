import InvertedIndex

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A file for an export: the old one stays until the new one is whole.
///
/// What is no regular file, a pipe or a terminal, is written as it is. Its methods throw
/// ``LetterSearchError/unwritable(path:reason:)``, which names the file that was asked for and not the
/// one that is written beside it.
package final class ExportFile {
  private let path: String
  private let output: OutputFile
  private let isReplacing: Bool

  package init(_ path: String) throws(LetterSearchError) {
    self.path = path
    let target = URL(file: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    let exists = FileManager.default.fileExists(atPath: path)
    switch attributes?[.type] as? FileAttributeType {
    case .typeDirectory?:
      throw .unwritable(path: path, reason: "it is a folder")
    case .typeRegular?: isReplacing = true
    default: isReplacing = !exists
    }
    let isReplacing = isReplacing
    output = try Self.telling(path) { () throws(SegmentError) in
      try isReplacing ? OutputFile(replacing: target) : OutputFile(appendingTo: path)
    }
  }

  package func write(_ bytes: [UInt8]) throws(LetterSearchError) {
    try Self.telling(path) { () throws(SegmentError) in try output.write(bytes.span) }
  }

  /// Puts the file in its place.
  package func commit() throws(LetterSearchError) {
    guard isReplacing else { return }
    try Self.telling(path) { () throws(SegmentError) in try output.commit() }
  }

  private static func telling<Result>(
    _ path: String,
    _ work: () throws(SegmentError) -> Result
  ) throws(LetterSearchError) -> Result {
    do {
      return try work()
    } catch {
      var reason = "\(error)"
      if case .inputOutput(_, _, _, let message) = error { reason = message.lowercased() }
      let folder = URL(file: path).deletingLastPathComponent().path
      if !FileManager.default.fileExists(atPath: folder) { reason = "there is no folder \(folder)" }
      throw .unwritable(path: path, reason: reason)
    }
  }
}
