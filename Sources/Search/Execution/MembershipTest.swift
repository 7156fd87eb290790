import InvertedIndex

/// Tells which of a few documents match a part of a plan.
///
/// Lists of words are read only where the documents are, each once.
struct MembershipTest {
  private let context: ScoringContext
  private let documents: [UInt32]

  /// - Parameter documents: in ascending order.
  init(_ documents: [UInt32], _ context: ScoringContext) {
    self.documents = documents
    self.context = context
  }

  /// For each document whether it matches.
  func matches(_ node: PlanNode) throws(SegmentError) -> [Bool] {
    switch node {
    case .term(let plan):
      return try matches(plan)
    case .synonyms(let plan):
      return try union(plan.terms) { term, test throws(SegmentError) in try test.matches(term) }
    case .phrase(let plan):
      var reader = try PhraseReader(plan, context)
      return try each { document throws(SegmentError) in try reader.frequency(in: document) > 0 }
    case .any(let nodes):
      return try union(nodes) { node, test throws(SegmentError) in try test.matches(node) }
    default:
      return try each { document throws(SegmentError) in
        try Explainer(context: context, document: document).explain(node).isMatch
      }
    }
  }

  private func matches(_ plan: TermPlan) throws(SegmentError) -> [Bool] {
    if let known = try context.frequentTerms.documents(of: plan.entry, in: context.segment) {
      return documents.map(known.set.contains)
    }
    var reader = TermReader(try context.segment.postings(plan.entry))
    return try each { document throws(SegmentError) in try reader.seek(exactly: document) }
  }

  private func each(
    _ isMatch: (UInt32) throws(SegmentError) -> Bool
  ) throws(SegmentError) -> [Bool] {
    var matches: [Bool] = []
    for document in documents { matches.append(try isMatch(document)) }
    return matches
  }

  /// Whether any part matches; each is looked for only where none before it was found.
  private func union<Part>(
    _ parts: [Part],
    _ matches: (Part, Self) throws(SegmentError) -> [Bool]
  ) throws(SegmentError) -> [Bool] {
    var union = [Bool](repeating: false, count: documents.count)
    var open = Array(documents.indices)
    for part in parts where !open.isEmpty {
      let found = try matches(part, Self(open.map { documents[$0] }, context))
      for (place, isMatch) in zip(open, found) where isMatch { union[place] = true }
      open.removeAll { union[$0] }
    }
    return union
  }
}
