/// A query without brackets, of scored terms only: what the pruning algorithms know.
struct FlatQuery: Sendable {
  /// A document must have each of these.
  var required: [TermPlan] = []
  /// Without required terms a document must have one of these.
  var alternatives: [TermPlan] = []
  /// These add to the score of a document that matches.
  var optional: [TermPlan] = []

  /// `nil` when the plan has another shape.
  init?(_ node: PlanNode) {
    switch node {
    case .term(let plan):
      required = [plan]
    case .any(let nodes):
      guard let terms = Self.terms(nodes) else { return nil }
      alternatives = terms
    case .all(let nodes):
      guard let terms = Self.terms(nodes) else { return nil }
      required = terms
    case .preferring(let requiredNode, let optionalNode):
      guard let inner = FlatQuery(requiredNode), inner.optional.isEmpty,
        let added = FlatQuery(optionalNode), added.optional.isEmpty, added.required.count <= 1
      else { return nil }
      required = inner.required
      alternatives = inner.alternatives
      optional = added.required + added.alternatives
    default:
      return nil
    }
    for terms in [required, alternatives, optional] {
      guard terms.allSatisfy({ $0.weight > 0 }) else { return nil }
    }
  }

  /// The plans of nodes that are all terms; otherwise `nil`.
  static func terms(_ nodes: [PlanNode]) -> [TermPlan]? {
    var terms: [TermPlan] = []
    for node in nodes {
      guard case .term(let plan) = node else { return nil }
      terms.append(plan)
    }
    return terms
  }
}
