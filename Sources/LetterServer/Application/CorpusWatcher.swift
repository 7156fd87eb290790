package import LetterSearch

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Indexes the letters of a folder again when they have changed.
package struct CorpusWatcher: Sendable {
  /// The versions of all that indexing depends on by their paths; `nil` for a link that leads nowhere.
  private typealias Contents = [String: FileStatus.Version?]

  private let folder: String
  private let indexPath: String
  private let themes: ThemeFile?
  private var indexed: Contents?
  private var lastSeen: Contents?

  /// - Parameter themes: in place of those beside the letters.
  package init(folder: String, indexPath: String, themes: ThemeFile? = nil) {
    self.folder = folder
    self.indexPath = indexPath
    self.themes = themes
  }

  /// Throws a `LetterSearchError` when the folder is none or cannot be read.
  package func checkFolder() throws { _ = try contents() }

  /// Looks at the folder, and indexes it when it differs from what was indexed.
  ///
  /// It must look the same twice, so that files that are just being copied are left to be finished.
  ///
  /// - Returns: what was done, in a line; `nil` when there was nothing to do.
  mutating func update() throws -> String? {
    let contents = try contents()
    defer { lastSeen = contents }
    guard contents != indexed, contents == lastSeen else { return nil }
    let indexer = LetterIndexer(indexPath: indexPath, waitsForOthers: true, themes: themes)
    let report = try indexer.update(from: [folder])
    indexed = contents
    return report.isWritten || report.kept > 0 ? report.summary : nil
  }

  private func contents() throws -> Contents {
    try checkIsFolder()
    var contents: Contents = [:]
    for path in CorpusReader().paths(below: folder) {
      contents.updateValue(FileStatus(of: path)?.version, forKey: path)
    }
    return contents
  }

  private func checkIsFolder() throws {
    guard let status = FileStatus(of: folder) else { throw LetterSearchError.noSuchPath(folder) }
    guard status.kind == .folder else {
      throw LetterSearchError.unreadable(path: folder, reason: "it is no folder")
    }
    do {
      _ = try FileManager.default.contentsOfDirectory(atPath: folder.asPath)
    } catch {
      throw LetterSearchError.unreadable(path: folder, reason: SystemReason.of(error))
    }
  }
}
