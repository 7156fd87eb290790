#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads a letter from a file that is in no index.
package enum LetterFile {
  /// The letter of a file, or `nil` when there is no such file.
  ///
  /// - Throws: ``LetterSearchError/unreadable(path:reason:)`` when it is no letter, several, or cannot be
  ///   read.
  package static func read(
    path: String
  ) throws -> (letter: StoredLetter, passages: [StoredPassage])? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard FileStatus(of: path)?.kind != .folder else {
      throw LetterSearchError.unreadable(path: path, reason: "it is a folder; name a file in it")
    }
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
    guard identified.count == 1 else {
      let reason = "it holds \(identified.count) letters; index it and name one of them"
      throw LetterSearchError.unreadable(path: path, reason: reason)
    }
    let prepared = LetterPreparation.prepare(only)
    var classifier = ThemeClassifier(ThemeBook.builtIn)
    return (prepared.stored, try PassageCatalog([prepared]).passages(of: prepared, &classifier))
  }
}
