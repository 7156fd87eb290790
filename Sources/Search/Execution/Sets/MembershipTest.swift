import InvertedIndex

/// Tells which of a few documents match the parts of plans.
///
/// A short list is read as a whole, of a long one only where the documents are; either once, however
/// many parts have its word. Positions are read only in documents that have all words of a phrase.
struct MembershipTest {
  private let context: ScoringContext
  private let places: DocumentPlaces
  /// Of the lists that were read, by where they are in the index.
  private var known: [Int: KnownList] = [:]

  /// What a list was found to have.
  private struct KnownList {
    let places: PlaceSet
    /// At its only block, for who reads positions next; `nil` for longer lists.
    var cursor: PostingsCursor?
  }

  /// A list of up to so many times as many postings is read as a whole: a posting costs less than a seek.
  private static let shortListFactor = 4

  init(_ places: DocumentPlaces, _ context: ScoringContext) {
    self.places = places
    self.context = context
  }

  private var documents: [UInt32] { places.documents }

  /// Which of some of the documents match.
  ///
  /// - Parameter wanted: the others may be left out.
  mutating func matches(
    _ node: PlanNode,
    among wanted: PlaceSet
  ) throws(SegmentError) -> PlaceSet {
    switch node {
    case .nothing:
      return PlaceSet(count: documents.count)
    case .term(let plan):
      return try documents(with: plan).intersection(wanted)
    case .synonyms(let plan):
      return try documents(withAnyOf: plan.terms).intersection(wanted)
    case .phrase(let plan):
      return try matches(plan, among: wanted)
    case .any(let nodes):
      var found = PlaceSet(count: documents.count)
      // Each part is looked for only where none before it was found.
      var open = wanted
      for node in nodes where !open.isEmpty {
        let more = try matches(node, among: open)
        found.formUnion(more)
        open.subtract(more)
      }
      return found
    default:
      return try wanted.filter { place throws(SegmentError) in
        try Explainer(context: context, document: documents[place]).explain(node).isMatch
      }
    }
  }

  private mutating func matches(
    _ plan: PhrasePlan,
    among wanted: PlaceSet
  ) throws(SegmentError) -> PlaceSet {
    var open = wanted
    // The rarest word leaves the fewest documents.
    for slot in plan.slots.sorted(by: { $0.postingCount < $1.postingCount }) where !open.isEmpty {
      open.formIntersection(try documents(withAnyOf: slot.terms))
    }
    guard !open.isEmpty else { return open }
    var reader = PhraseReader(plan, try readers(of: plan))
    return try open.filter { place throws(SegmentError) in
      try reader.frequency(in: documents[place]) > 0
    }
  }

  private mutating func documents(withAnyOf terms: [TermPlan]) throws(SegmentError) -> PlaceSet {
    var found = PlaceSet(count: documents.count)
    for term in terms { found.formUnion(try documents(with: term)) }
    return found
  }

  private mutating func documents(with term: TermPlan) throws(SegmentError) -> PlaceSet {
    guard let list = term.entry.listOffset else { return try read(term).places }
    if let known = known[list] { return known.places }
    let found = try read(term)
    known[list] = found
    return found.places
  }

  /// For each slot of a phrase the lists of its alternatives; a block that was decoded serves again.
  private func readers(of plan: PhrasePlan) throws(SegmentError) -> [[TermReader]] {
    var readers: [[TermReader]] = []
    for slot in plan.slots {
      var alternatives: [TermReader] = []
      for term in slot.terms {
        if let list = term.entry.listOffset, let cursor = known[list]?.cursor {
          alternatives.append(TermReader(cursor))
        } else {
          alternatives.append(TermReader(try context.segment.postings(term.entry)))
        }
      }
      readers.append(alternatives)
    }
    return readers
  }

  private func read(_ term: TermPlan) throws(SegmentError) -> KnownList {
    let documents = documents
    if let known = try context.frequentTerms.documents(of: term.entry, in: context.segment) {
      return KnownList(
        places: PlaceSet(count: documents.count) { known.set.contains(documents[$0]) }
      )
    }
    var found = PlaceSet(count: documents.count)
    var postings = try context.segment.postings(term.entry)
    if postings.documentFrequency <= documents.count * Self.shortListFactor {
      for block in 0..<postings.blockCount where try postings.load(block: block) {
        for index in 0..<postings.block.count {
          if let place = places.place(of: postings.block.documents[index]) { found.insert(place) }
        }
      }
      return KnownList(places: found, cursor: postings.blockCount == 1 ? postings : nil)
    }
    var reader = TermReader(postings)
    for (place, document) in documents.enumerated() where try reader.seek(exactly: document) {
      found.insert(place)
    }
    return KnownList(places: found)
  }
}

extension PhrasePlan.Slot {
  /// How many postings its lists have.
  fileprivate var postingCount: Int {
    terms.reduce(0) { $0 + Int($1.entry.documentFrequency) }
  }
}
