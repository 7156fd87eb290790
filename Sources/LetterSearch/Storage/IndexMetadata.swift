import InvertedIndex

/// What the index says of itself as a whole.
package struct IndexMetadata: Sendable, Equatable {
  /// Changes whenever letters, synonyms, themes, program or format change, and only then.
  package var generation: String
  /// Digest over ids, files and digests of all letters.
  package var fingerprint: String
  /// The program that wrote it.
  package var version: String
  /// The file of synonyms that lay beside the letters, or the one that the program brings along.
  package var synonyms: String
  /// The file of themes, as for synonyms: see ``ThemeReader``.
  package var themes: String

  private static let keys = (
    generation: "generation", fingerprint: "fingerprint", version: "version",
    synonyms: "synonyms", themes: "themes"
  )

  init(letters: [LetterVersion], synonyms: String, themes: String) {
    let lines = letters.map { "\($0.id)\u{0}\($0.file)\u{0}\($0.sha256)\n" }.sorted().joined()
    fingerprint = SHA256.hexDigest(of: Array(lines.utf8))
    version = Version.current
    self.synonyms = synonyms
    self.themes = themes
    let vocabulary = SHA256.hexDigest(of: Array((synonyms + "\u{0}" + themes).utf8))
    let state = "\(fingerprint) \(version) \(SegmentFormat.version) \(vocabulary)"
    generation = String(SHA256.hexDigest(of: Array(state.utf8)).prefix(16))
  }

  /// Whether some version of this program wrote the entries.
  static func isOfLetters(_ entries: [String: [UInt8]]) -> Bool {
    entries[keys.fingerprint] != nil && entries[keys.generation] != nil
  }

  func encoded() -> [String: [UInt8]] {
    [
      IndexMetadata.keys.generation: Array(generation.utf8),
      IndexMetadata.keys.fingerprint: Array(fingerprint.utf8),
      IndexMetadata.keys.version: Array(version.utf8),
      IndexMetadata.keys.synonyms: Array(synonyms.utf8),
      IndexMetadata.keys.themes: Array(themes.utf8),
    ]
  }

  /// Fails when an index lacks one of the entries, as one of another program does.
  init?(decoding entries: [String: [UInt8]]) {
    func text(_ key: String) -> String? { entries[key].map { String(decoding: $0, as: UTF8.self) } }
    guard let generation = text(IndexMetadata.keys.generation),
      let fingerprint = text(IndexMetadata.keys.fingerprint),
      let version = text(IndexMetadata.keys.version),
      let synonyms = text(IndexMetadata.keys.synonyms),
      let themes = text(IndexMetadata.keys.themes)
    else { return nil }
    self.generation = generation
    self.fingerprint = fingerprint
    self.version = version
    self.synonyms = synonyms
    self.themes = themes
  }
}

/// What decides whether a letter has changed: a file that was renamed is cited by its new name.
struct LetterVersion: Hashable {
  var id: String
  var file: String
  var sha256: String

  init(_ letter: StoredLetter) {
    id = letter.id
    file = letter.file
    sha256 = letter.sha256
  }

  /// What the id is made of: see ``LetterPreparation/identify(_:digests:beside:skipped:)``.
  var name: String {
    let ending = "-\(sha256.prefix(8))"
    return id.hasSuffix(ending) ? String(id.dropLast(ending.count)) : id
  }
}
