import InvertedIndex
import Search

/// The terms of an index as the query language asks for them.
struct IndexVocabulary: Vocabulary {
  let segment: Segment
  /// Counts words one behind the other; without it, none do.
  var engine: Searcher?

  func documentFrequency(of term: String, in field: FieldID) throws -> Int {
    try segment.lookup(field, term).map { Int($0.documentFrequency) } ?? 0
  }

  /// Words for which letters say something else are no slips: *grieving*.
  func isWord(_ term: String) -> Bool {
    !RelatedWords.builtIn.entries(for: RelatedWords.stems(of: term)[...]).isEmpty
  }

  func documentFrequency(ofPhrase terms: [String], in field: FieldID) throws -> Int {
    let slots = terms.enumerated().map { Query.Slot([$0.element], offset: $0.offset) }
    let phrase = Query.phrase(.init(field: field, slots: slots))
    return try engine?.documentCount(of: phrase) ?? 0
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

  func visitTerms(
    in field: FieldID,
    startingWith prefix: String,
    near word: String,
    distance: Int,
    _ visit: (_ term: String, _ documentFrequency: Int, _ distance: Int) -> Void
  ) throws {
    guard (0...SpellingAutomaton.greatestDistance).contains(distance),
      let automaton = SpellingAutomaton(word, distance: distance)
    else {
      return try visitTermsOneByOne(
        in: field,
        startingWith: prefix,
        near: word,
        distance: distance,
        visit
      )
    }
    try segment.forEachTerm(in: field, prefix: prefix, near: automaton) { term, entry, distance in
      visit(String(decoding: term, as: UTF8.self), Int(entry.documentFrequency), distance)
      return true
    }
  }
}
