import InvertedIndex

/// Single passages by their names.
extension LetterSearcher {
  /// The passage of an id, or of a letter and a number (`LETTER#N`), with its letter.
  package func passage(
    named name: String
  ) throws -> (letter: StoredLetter, passage: StoredPassage)? {
    guard let document = try document(ofPassage: name) else { return nil }
    let letter = try index.letterFacts(index.segment.group(of: document))
    return (letter, try index.passage(document))
  }

  /// The same with all passages of the letter, and the place among them of the one that was named.
  package func letter(
    withPassage name: String
  ) throws -> (letter: StoredLetter, passages: [StoredPassage], place: Int)? {
    guard let document = try document(ofPassage: name) else { return nil }
    let group = index.segment.group(of: document)
    let documents = index.documents(of: group)
    guard let place = documents.firstIndex(of: document) else { return nil }
    return (try index.letter(group), try documents.map(index.passage), place)
  }

  /// The passage of an id or of a letter and a number; `nil` when there is none.
  func document(ofPassage name: String) throws -> DocID? {
    try PassageName(name).flatMap(index.document)
  }
}
