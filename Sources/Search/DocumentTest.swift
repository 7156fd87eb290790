package import InvertedIndex

/// Tells which of a few documents match queries that are asked one after the other.
///
/// What was read for one query serves the next, and a phrase that several have is looked for once.
package struct DocumentTest {
  private let planner: QueryPlanner
  private let places: DocumentPlaces
  private var test: MembershipTest
  /// Of the phrases that were asked for.
  private var phrases: [Query.Phrase: KnownPhrase] = [:]

  /// Where a phrase was looked for, and where it is.
  private struct KnownPhrase {
    let node: PlanNode
    var tested: PlaceSet
    var found: PlaceSet
  }

  /// How many documents there are.
  package var count: Int { places.documents.count }

  /// - Parameter documents: of the index, in any order, each once.
  package init(_ documents: [DocID], _ searcher: Searcher) {
    planner = searcher.planner
    places = DocumentPlaces(documents.map(\.rawValue))
    test = MembershipTest(places, searcher.context())
  }

  /// The place of a document among all in ascending order; `nil` when it is none of them.
  package func place(of document: DocID) -> Int? { places.place(of: document.rawValue) }

  /// Which documents match a query, by their places.
  ///
  /// - Parameter wanted: of the others nothing is told.
  package mutating func matches(
    _ query: Query,
    among wanted: PlaceSet
  ) throws(SearchError) -> PlaceSet {
    switch query {
    case .phrase(let phrase):
      return try matches(phrase, among: wanted)
    case .any(let queries):
      var phrases: [Query.Phrase] = []
      var others: [Query] = []
      for query in queries {
        if case .phrase(let phrase) = query { phrases.append(phrase) } else { others.append(query) }
      }
      var found = try matches(planner.plan(.filter(.any(others))), among: wanted)
      // Each is looked for only where nothing before it was found.
      var open = wanted
      open.subtract(found)
      for phrase in phrases where !open.isEmpty {
        let more = try matches(phrase, among: open)
        found.formUnion(more)
        open.subtract(more)
      }
      return found
    default:
      return try matches(planner.plan(.filter(query)), among: wanted)
    }
  }

  private mutating func matches(
    _ phrase: Query.Phrase,
    among wanted: PlaceSet
  ) throws(SearchError) -> PlaceSet {
    guard var known = phrases[phrase] else {
      let node = try planner.plan(.filter(.phrase(phrase)))
      let found = try matches(node, among: wanted)
      phrases[phrase] = KnownPhrase(node: node, tested: wanted, found: found)
      return found
    }
    var open = wanted
    open.subtract(known.tested)
    if !open.isEmpty {
      known.found.formUnion(try matches(known.node, among: open))
      known.tested.formUnion(open)
      phrases[phrase] = known
    }
    return known.found.intersection(wanted)
  }

  private mutating func matches(
    _ node: PlanNode,
    among wanted: PlaceSet
  ) throws(SearchError) -> PlaceSet {
    do { return try test.matches(node, among: wanted) } catch { throw .index(error) }
  }

  /// For each query, which of some of the documents match it.
  ///
  /// - Parameter documents: in any order; answers stand in the same.
  package mutating func matches(
    _ queries: [Query],
    among documents: [DocID]
  ) throws(SearchError) -> [[Bool]] {
    let places = documents.map(place)
    var wanted = PlaceSet(count: count)
    for case let place? in places { wanted.insert(place) }
    var matches: [[Bool]] = []
    for query in queries {
      let found = try self.matches(query, among: wanted)
      matches.append(places.map { place in place.map(found.contains) ?? false })
    }
    return matches
  }
}

extension Searcher {
  /// For each query, which of a few documents match it.
  ///
  /// - Parameter documents: of the index, in any order; answers stand in the same.
  package func matches(
    _ queries: [Query],
    among documents: [DocID]
  ) throws(SearchError) -> [[Bool]] {
    var test = DocumentTest(documents, self)
    return try test.matches(queries, among: documents)
  }
}
