import InvertedIndex
import Search
import TextAnalysis

/// Passages like one of the index.
extension LetterSearcher {
  /// Finds passages of other letters that share the most telling words of a passage.
  ///
  /// Passages of standard wording are left out, unless the passage is one itself.
  ///
  /// - Throws: ``LetterSearchError/noSuchPassage(_:)``, and what ``search(_:)`` throws.
  package func similar(_ request: SimilarityRequest) throws -> SimilarityResponse {
    guard let document = try document(ofPassage: request.passage) else {
      throw LetterSearchError.noSuchPassage(request.passage)
    }
    var timing = SearchTiming()
    var search = try withDatesInOrder(request.search).request
    let passage = try index.passage(document)
    let (terms, query) = try timing.measure(.plan) {
      let terms = try TellingTerms(index: index, ranking: searcher.ranking)
        .terms(of: passage.text, without: request.without, limit: request.termLimit)
      return (terms, try self.query(for: terms, notIn: document, passage, search))
    }
    search.text = passage.id
    let words = Highlighter(Query.any(terms.map { .term(.init(textField, $0.stem)) }))
    var answer = try answer(search, RankedQuery(query: query), words, &timing)
    answer.interpreted = terms.map { "\($0.word)^\($0.boost.rounded(toDigits: 2))" }
      .joined(separator: " ")
    answer.timing = timing
    for place in answer.hits.indices {
      let wording = answer.hits[place].passage.sharedWording
      answer.hits[place].repeatsSource = wording != nil && wording == passage.sharedWording
    }
    let letter = try index.letterFacts(index.segment.group(of: document))
    return SimilarityResponse(passage: passage, letter: letter, terms: terms, answer: answer)
  }

  private var textField: FieldID { index.schema.stemmed(.text) }

  private func query(
    for terms: [TellingTerm],
    notIn document: DocID,
    _ passage: StoredPassage,
    _ request: SearchRequest
  ) throws -> Query {
    let words = Query.any(terms.map { .boosted(.term(.init(textField, $0.stem)), $0.boost) })
    let letter = index.segment.documents(of: index.segment.group(of: document))
    var excluded = [Query.documents(letter.map { DocID(rawValue: $0) })]
    if !passage.isStandardWording {
      excluded.append(.term(.init(index.schema.keyword(.wording), "standard")))
    }
    return try restricting(.excluding(words, .any(excluded)), to: request.filters)
  }
}
