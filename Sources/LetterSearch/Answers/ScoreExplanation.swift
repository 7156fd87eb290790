import Search

/// How one passage came by its score in one query.
package struct ScoreExplanation: Sendable {
  package var passage: StoredPassage
  package var interpreted: String
  /// 0 for a passage that the query does not find.
  package var score: Double
  /// The parts of the score, indented below what they add up to.
  package var lines: [String]

  package var json: JSON {
    .object([
      .init("id", .string(passage.id)),
      .init("interpreted", .string(interpreted)),
      .init("score", .number(score)),
      .init("explanation", .strings(lines)),
    ])
  }
}

extension LetterSearcher {
  /// - Throws: ``LetterSearchError/noSuchPassage(_:)``, and what ``search(_:)`` throws.
  package func explanation(
    ofPassage name: String,
    in request: SearchRequest
  ) throws -> ScoreExplanation {
    guard let document = try document(ofPassage: name) else {
      throw LetterSearchError.noSuchPassage(name)
    }
    let question = try understand(request)
    let explanation = try explanation(of: document, question)
    return ScoreExplanation(
      passage: try index.passage(document),
      interpreted: question.compiled.interpreted,
      score: explanation.score,
      lines: explanation.description.split(separator: "\n").map(String.init)
    )
  }
}
