import InvertedIndex
import Search
import TextAnalysis

/// Words of a query that are denied, and passages that deny them, too.
///
/// *Not recorded* has the words of "clearly recorded", which is praise: *not* is a stop word. Passages
/// with "not always recorded" stand higher. No passage is added or lost. For letters of inspectors; what
/// other documents deny is rarely what a query means by *without*.
struct DeniedWords: Sendable {
  /// What a denial counts beside its words; .25 to 2 are nearly equally good.
  private static let weight = 1.0
  /// How many words may stand between: "not always clearly recorded".
  private static let slop = 2
  /// As many words of a query may stand there, such as those that say nothing themselves.
  private static let reach = 3
  /// What passages say beside the words that deny in a query, as it is indexed.
  private static let denials = ShortfallLeaning.forms(
    Array(ShortfallLeaning.plainWords)
      + ["nor", "neither", "unable", "lack", "absence", "few", "insufficient"]
  ).sorted()

  /// What adds to the scores of passages that deny the same.
  let preferred: [Query]

  /// - Parameters:
  ///   - runs: the plain words of a query, run by run.
  ///   - topic: those that say what it is about.
  init(
    _ runs: [[QueryWord]],
    topic: [CompiledQuery.BareWord],
    _ schema: LetterSchema
  ) {
    let counted = Set(topic.map(\.text))
    let field = schema.stemmed(.text)
    preferred = runs.flatMap { run in
      run.indices.compactMap { place -> Query? in
        let following = run[(place + 1)...].prefix(Self.reach)
        guard ShortfallLeaning.denies([run[place]]),
          let denied = following.first(where: { counted.contains($0.text) }),
          let token = Analyzer.english.words(in: denied.text).first
        else { return nil }
        let slots = [Query.Slot(Self.denials, offset: 0), Query.Slot([token.indexForm], offset: 1)]
        return .boosted(.phrase(.init(field: field, slots: slots, slop: Self.slop)), Self.weight)
      }
    }
  }
}

extension LetterSearcher {
  /// What is denied among the plain words; `nil` where words alone do not rank, and in an index without
  /// letters of inspectors.
  func deniedWords(
    in compiled: CompiledQuery,
    _ names: QueryNames,
    _ request: SearchRequest
  ) -> DeniedWords? {
    guard relatedWords != nil, request.ranksByMoreThanWords, !compiled.words.isEmpty else {
      return nil
    }
    return DeniedWords(
      Self.lookedAtRuns(of: compiled.expression),
      topic: names.topic(of: compiled),
      index.schema
    )
  }
}
