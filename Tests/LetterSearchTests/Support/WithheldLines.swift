import Foundation
import LetterParsing
import TestSupport
import Testing

@testable import LetterSearch

/// The lines of the corpus that no answer may have, without the shortest, which stand elsewhere too.
enum WithheldLines {
  static let shared = Result { try read() }

  private static func read() throws -> [String] {
    let lines = try CorpusIndex.shared.index.letters().flatMap { letter in
      let source = try String(
        contentsOf: PackageFolder.corpus.appendingPathComponent(letter.file),
        encoding: .utf8
      )
      let lines = source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      return letter.letter.withheld.flatMap(\.lines).map { lines[$0 - 1] }
    }
    let telling = lines.filter { $0.count > 8 }.map { $0.trimmingCharacters(in: .whitespaces) }
    try #require(telling.count > 20)
    return telling
  }
}
