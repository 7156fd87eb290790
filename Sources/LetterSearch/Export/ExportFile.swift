import InvertedIndex

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A file for an export: the old one stays until the new one is whole.
///
/// What is no regular file, a pipe or a terminal, is written as it is.
package final class ExportFile {
  private let output: OutputFile
  private let isReplacing: Bool

  /// - Throws: ``LetterSearchError/unwritable(path:reason:)`` for a folder, `SegmentError` when the
  ///   system refuses.
  package init(_ path: String) throws {
    let target = URL(file: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    let exists = FileManager.default.fileExists(atPath: path)
    switch attributes?[.type] as? FileAttributeType {
    case .typeDirectory?:
      throw LetterSearchError.unwritable(path: path, reason: "it is a folder")
    case .typeRegular?: isReplacing = true
    default: isReplacing = !exists
    }
    output = try isReplacing ? OutputFile(replacing: target) : OutputFile(appendingTo: path)
  }

  package func write(_ bytes: [UInt8]) throws { try output.write(bytes.span) }

  /// Puts the file in its place.
  package func commit() throws {
    if isReplacing { try output.commit() }
  }
}
