/// A query without brackets, of scored terms only: what the pruning algorithms know.
struct FlatQuery: Sendable {
  /// A document must have each of these.
  var required: [TermPlan] = []
  /// A document without required terms must have one of these; they add to the score.
  var optional: [TermPlan] = []

  /// `nil` when the plan has another shape.
  init?(_ node: PlanNode) {
    switch node {
    case .term(let plan):
      required = [plan]
    case .any(let nodes):
      guard let terms = Self.terms(nodes) else { return nil }
      optional = terms
    case .all(let nodes):
      guard let terms = Self.terms(nodes) else { return nil }
      required = terms
    case .preferring(let requiredNode, let optionalNode):
      guard let inner = FlatQuery(requiredNode), inner.optional.isEmpty,
        let added = FlatQuery(optionalNode)
      else { return nil }
      guard added.required.isEmpty || added.required.count == 1 && added.optional.isEmpty else {
        return nil
      }
      required = inner.required
      optional = added.required + added.optional
    default:
      return nil
    }
    guard required.allSatisfy({ $0.weight > 0 }), optional.allSatisfy({ $0.weight > 0 }) else {
      return nil
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
