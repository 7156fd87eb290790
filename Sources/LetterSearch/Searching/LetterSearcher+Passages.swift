import InvertedIndex
import Search

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
    let documents = index.segment.documents(of: group).map { DocID(rawValue: $0) }
    guard let place = documents.firstIndex(of: document) else { return nil }
    return (try index.letter(group), try documents.map(index.passage), place)
  }

  /// The passage of an id or of a letter and a number; `nil` when there is none.
  func document(ofPassage name: String) throws -> DocID? {
    if let document = try document(ofPassageID: name) { return document }
    guard let mark = name.lastIndex(of: "#"), let ordinal = Int(name[name.index(after: mark)...]),
      let found = try index.letter(named: String(name[..<mark])),
      let passage = found.passages.first(where: { $0.ordinal == ordinal })
    else { return nil }
    return try document(ofPassageID: passage.id)
  }

  /// An id begins with that of the letter, so that only one letter's passages are read.
  private func document(ofPassageID id: String) throws -> DocID? {
    guard let mark = id.lastIndex(of: "~") else { return nil }
    let letter = KeywordForm.of(String(id[..<mark]), analyzer: compiler.analyzer)
    let candidates = try searcher.matches(.term(.init(index.schema.keyword(.letter), letter)))
    return try candidates.first { try index.passage($0).id == id }
  }
}
