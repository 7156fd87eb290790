import InvertedIndex
import Search

/// The terms of an index as the query language asks for them.
struct IndexVocabulary: Vocabulary {
  let segment: Segment

  func documentFrequency(of term: String, in field: FieldID) throws -> Int {
    try segment.lookup(field, term).map { Int($0.documentFrequency) } ?? 0
  }

  func visitTerms(
    in field: FieldID,
    startingWith prefix: String,
    _ visit: (_ term: String, _ documentFrequency: Int) -> Void
  ) throws {
    try segment.forEachTerm(in: field, prefix: prefix) { term, entry in
      visit(String(decoding: term, as: UTF8.self), Int(entry.documentFrequency))
      return true
    }
  }
}
