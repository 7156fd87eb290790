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
  /// What was told of files that are not in the index or odd as a whole, with their versions then.
  private var told: [Complaint] = []

  private struct Complaint: Equatable {
    var text: String
    var version: FileStatus.Version?
  }

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
  /// - Returns: lines that tell which files are not in the index, and why, unless they were told of the
  ///   same versions before; then what was done. Empty when there was nothing to do.
  mutating func update() throws -> [String] {
    let contents = try contents()
    defer { lastSeen = contents }
    guard contents != indexed, contents == lastSeen else { return [] }
    let indexer = LetterIndexer(indexPath: indexPath, waitsForOthers: true, themes: themes)
    let report = try indexer.update(from: [folder])
    indexed = contents
    let news = news(in: report, contents)
    return report.isWritten || report.kept > 0 ? news + [report.summary] : news
  }

  private mutating func news(in report: IndexReport, _ contents: Contents) -> [String] {
    func complaint(_ path: String, _ line: Int?, _ text: String) -> Complaint {
      let place = line.map { "\(path):\($0)" } ?? path
      return Complaint(text: "\(place): \(text)", version: contents[path] ?? nil)
    }
    // What is odd within a letter is told on its page.
    let complaints =
      report.skipped.map { complaint($0.path, $0.line, "skipped: \($0.reason)") }
      + report.warnings.filter { $0.line == nil }
      .map { complaint($0.path, nil, "warning: \($0.message)") }
    defer { told = complaints }
    return complaints.filter { !told.contains($0) }.map(\.text)
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
