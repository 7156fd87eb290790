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

  /// Whether any of the hits that are asked for is among those that are compared.
  static func reaches(_ wanted: EngineRequest) -> Bool {
    wanted.limit > 0 && wanted.offset < NeighbourSmoothing.depth
  }
}
