extension LetterIndex {
  /// The id of a letter of the index that a file holds, as it was when it was indexed; `nil` when it
  /// holds none, cannot be read, or is an export of this program.
  package func letter(inFile path: String) throws -> String? {
    guard FileStatus(of: path)?.kind == .file,
      let documents = try? CorpusReader().read([path]).documents
    else { return nil }
    let digests = Set(LetterPreparation.digests(of: documents))
    guard !digests.isEmpty else { return nil }
    return try lettersByGroup().first { digests.contains($0.letter.sha256) }?.letter.id
  }
}
