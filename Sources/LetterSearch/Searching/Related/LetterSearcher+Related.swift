import LetterParsing
import Search

extension LetterSearcher {
  /// Whether some passage tells of strengths or of what has to improve, as letters of inspectors do.
  ///
  /// Words of other documents have other relations.
  var holdsInspections: Bool {
    [SectionName.strengths, .improvements].contains { section in
      (try? frequency(of: term(of: section))).map { $0 > 0 } ?? false
    }
  }

  /// What is related to the words of a query; `nil` where nothing is, and where the words alone rank.
  func relatedEvidence(
    for compiled: CompiledQuery,
    _ names: QueryNames,
    _ request: SearchRequest
  ) throws -> RelatedEvidence? {
    // Without hits there is no order, but that of those that feedback reads.
    guard let relatedWords, request.ranksByMoreThanWords, !compiled.words.isEmpty,
      request.limit > 0 || request.usesFeedback
    else { return nil }
    return try RelatedEvidence(
      compiled.expression.plainRuns.map(Array.init),
      topic: names.topic(of: compiled),
      besideNames: names.section != nil || names.bodies != nil,
      relatedWords,
      index.schema,
      index.segment
    )
  }
}
