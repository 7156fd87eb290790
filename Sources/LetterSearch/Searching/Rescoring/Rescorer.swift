import Search

/// What scores the best hits of a query anew.
struct Rescorer: Sendable {
  /// How their sections and neighbours speak for hits; `nil` where more than words ranks, for which
  /// that was not measured.
  let leaning: SectionLeaning?
  /// `nil` where nothing asks for what is missing or not done.
  var shortfall: ShortfallLeaning?
  /// How the words of a short query stand in them.
  let together: WordsTogether?
  /// What phrases that are related to the words add.
  let related: RelatedEvidence?
  /// How much of the query they have; `nil` where words do not rank alone.
  var coverage: QueryCoverage?

  /// How many of the best hits may get another place.
  var depth: Int { coverage == nil ? NeighbourSmoothing.depth : QueryCoverage.depth }

  /// How many of them are compared with their neighbours.
  var smoothedDepth: Int {
    coverage == nil ? NeighbourSmoothing.depth : QueryCoverage.smoothedDepth
  }

  /// Whether any of the hits that are asked for is among those that are compared.
  func reaches(_ wanted: EngineRequest) -> Bool { wanted.limit > 0 && wanted.offset < depth }
}
