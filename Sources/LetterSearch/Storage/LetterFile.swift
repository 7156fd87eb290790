#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads a letter from a file that is in no index.
package enum LetterFile {
  /// The letter of a file, or `nil` when there is no such file.
  ///
  /// - Throws: ``LetterSearchError/unreadable(path:reason:)`` when it is no letter or cannot be read.
  package static func read(
    path: String
  ) throws -> (letter: StoredLetter, passages: [StoredPassage])? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    var corpus = try CorpusReader().read([path])
    let identified = LetterPreparation.identify(
      corpus.documents,
      digests: LetterPreparation.digests(of: corpus.documents),
      skipped: &corpus.skipped
    )
    guard let only = identified.first else {
      let reason = corpus.skipped.first?.reason ?? "it holds no letter"
      throw LetterSearchError.unreadable(path: path, reason: reason)
    }
    let prepared = LetterPreparation.prepare(only)
    var classifier = ThemeClassifier(ThemeBook.builtIn)
    return (prepared.stored, try PassageCatalog([prepared]).passages(of: prepared, &classifier))
  }
}
