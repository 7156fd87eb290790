import InvertedIndex

/// A query with its terms looked up, its weights computed, and what cannot match left out.
indirect enum PlanNode: Sendable {
  case nothing
  case everything
  case term(TermPlan)
  /// Terms counted as one.
  case synonyms(SynonymsPlan)
  case phrase(PhrasePlan)
  case all([PlanNode])
  case any([PlanNode])
  case excluding(PlanNode, PlanNode)
  case preferring(required: PlanNode, optional: PlanNode)
  /// What the second part matches keeps a share, 0 to 1, of its score.
  case demoted(PlanNode, where: PlanNode, share: Float)
  case documents([DocID])
  case range(ColumnID, ClosedRange<Int64>)
  case group(PlanNode)
}

/// One term to be looked for.
struct TermPlan: Sendable {
  let term: Query.Term
  let entry: TermEntry
  /// How much it counts, in points; 0 when it only filters.
  let weight: Double
}

/// Terms counted as one: frequencies add up.
struct SynonymsPlan: Sendable {
  let field: FieldID
  let terms: [TermPlan]
  /// How many documents have at least one of them.
  let documentFrequency: Int
  let weight: Double
}

/// Words at certain distances.
struct PhrasePlan: Sendable {
  let field: FieldID
  let slots: [Slot]
  let matcher: PhraseMatcher
  let weight: Double

  struct Slot: Sendable {
    /// At least one.
    let terms: [TermPlan]
    /// How many documents have at least one of them; only valid when the phrase is scored.
    let documentFrequency: Int
  }
}

extension PlanNode {
  /// The sum of all weights: no score is higher.
  var totalWeight: Double {
    switch self {
    case .nothing, .everything, .documents, .range, .group: 0
    case .term(let plan): plan.weight
    case .synonyms(let plan): plan.weight
    case .phrase(let plan): plan.weight
    case .all(let nodes), .any(let nodes): nodes.reduce(0) { $0 + $1.totalWeight }
    case .excluding(let node, _): node.totalWeight
    case .preferring(let required, let optional): required.totalWeight + optional.totalWeight
    case .demoted(let node, _, _): node.totalWeight
    }
  }

  /// An upper bound of the number of matching documents, among `documentCount`.
  func matchLimit(of documentCount: Int) -> Int {
    switch self {
    case .nothing: 0
    case .everything, .range, .group: documentCount
    case .term(let plan): Int(plan.entry.documentFrequency)
    case .synonyms(let plan):
      min(documentCount, plan.terms.reduce(0) { $0 + Int($1.entry.documentFrequency) })
    case .phrase(let plan):
      plan.slots.map { $0.terms.reduce(0) { $0 + Int($1.entry.documentFrequency) } }.min() ?? 0
    case .all(let nodes):
      nodes.map { $0.matchLimit(of: documentCount) }.min() ?? documentCount
    case .any(let nodes):
      min(documentCount, nodes.reduce(0) { $0 + $1.matchLimit(of: documentCount) })
    case .excluding(let node, _): node.matchLimit(of: documentCount)
    case .preferring(let required, _): required.matchLimit(of: documentCount)
    case .demoted(let node, _, _): node.matchLimit(of: documentCount)
    case .documents(let documents): documents.count
    }
  }

  /// The number of matching documents where the index knows it without reading postings.
  func knownCount(of documentCount: Int) -> Int? {
    switch self {
    case .nothing: 0
    case .everything: documentCount
    case .term(let plan): Int(plan.entry.documentFrequency)
    case .synonyms(let plan): plan.documentFrequency
    default: nil
    }
  }

  /// How many lists of postings it reads.
  var listCount: Int {
    switch self {
    case .nothing, .everything, .documents, .range: 0
    case .term: 1
    case .synonyms(let plan): plan.terms.count
    case .phrase(let plan): plan.slots.reduce(0) { $0 + $1.terms.count }
    case .all(let nodes), .any(let nodes): nodes.reduce(0) { $0 + $1.listCount }
    case .excluding(let left, let right): left.listCount + right.listCount
    case .preferring(let left, let right): left.listCount + right.listCount
    case .demoted(let left, let right, _): left.listCount + right.listCount
    case .group(let node): node.listCount
    }
  }
}
