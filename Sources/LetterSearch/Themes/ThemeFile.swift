#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A file `themes.txt` beside letters, or one that was named: what passages are about.
///
/// The index keeps the themes, so that an index that is copied brings them along.
package struct ThemeFile: Sendable, Equatable {
  package static let name = "themes.txt"

  package var path: String
  package var text: String

  /// The file `Corpus/themes.txt` as it was when the program was built.
  package static let builtIn = String(decoding: PackageResources.themes_txt, as: UTF8.self)

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// Reads a file that was named.
  ///
  /// - Throws: ``LetterSearchError/noSuchPath(_:)`` or
  ///   ``LetterSearchError/unreadable(path:reason:)``.
  package init(reading path: String) throws(LetterSearchError) {
    guard FileManager.default.fileExists(atPath: path) else { throw .noSuchPath(path) }
    self.init(path: path, text: String(decoding: try FileBytes.of(path), as: UTF8.self))
  }

  private var isCodeBook: Bool { path.lowercased().hasSuffix(".csv") }

  /// The themes, and what is wrong with the file, without cues that are no queries.
  package var contents: (book: ThemeBook, faults: [ThemeReader.Fault]) {
    isCodeBook ? CodeBookReader.read(text) : ThemeReader.read(text)
  }

  /// What an index keeps: the files one after the other; without one, what the program brings along.
  static func text(of files: [ThemeFile]) -> String {
    guard !files.isEmpty else { return builtIn }
    return files.map { $0.isCodeBook ? $0.contents.book.text : $0.text }.joined(separator: "\n")
  }
}
