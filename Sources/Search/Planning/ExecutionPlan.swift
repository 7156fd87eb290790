import InvertedIndex

/// How a query is evaluated, for people to read.
package struct ExecutionPlan: Sendable, CustomStringConvertible {
  /// The name of the algorithm.
  package let algorithm: String
  let root: PlanNode
  let schema: IndexSchema

  /// One line a part, indented by its depth.
  package var description: String {
    var lines = [algorithm]
    append(root, depth: 1, to: &lines)
    return lines.joined(separator: "\n")
  }

  private func append(_ node: PlanNode, depth: Int, to lines: inout [String]) {
    lines.append(String(repeating: "  ", count: depth) + title(of: node))
    for child in node.children { append(child, depth: depth + 1, to: &lines) }
  }

  private func title(of node: PlanNode) -> String {
    switch node {
    case .nothing: "nothing"
    case .everything: "everything"
    case .term(let plan): title(of: plan)
    case .synonyms(let plan):
      "\(plan.terms.count) terms as one, in \(plan.documentFrequency) documents: "
        + plan.terms.map { quoted($0) }.joined(separator: " ")
    case .phrase(let plan): title(of: plan)
    case .all: "all of"
    case .any: "any of"
    case .excluding: "the first without the second"
    case .preferring: "the first, better with the second"
    case .range(let column, let range):
      "\(name(of: column)) from \(range.lowerBound) to \(range.upperBound)"
    case .group: "groups with a match of"
    }
  }

  private func title(of plan: TermPlan) -> String {
    let role = plan.weight > 0 ? "" : ", filter"
    return "term \(quoted(plan)), in \(plan.entry.documentFrequency) documents\(role)"
  }

  private func title(of plan: PhrasePlan) -> String {
    let slots = plan.slots.map { slot in slot.terms.map { quoted($0) }.joined(separator: "|") }
    return "phrase \(slots.joined(separator: " "))\(plan.weight > 0 ? "" : ", filter")"
  }

  private func quoted(_ plan: TermPlan) -> String {
    let index = Int(plan.term.field.rawValue)
    let field = index < schema.fields.count ? schema.fields[index].name : "?"
    return "\(field):\(plan.term.text)"
  }

  private func name(of column: ColumnID) -> String {
    let index = Int(column.rawValue)
    return index < schema.columns.count ? schema.columns[index].name : "?"
  }
}

extension PlanNode {
  /// The parts it is made of.
  var children: [PlanNode] {
    switch self {
    case .nothing, .everything, .term, .synonyms, .phrase, .range: []
    case .all(let nodes), .any(let nodes): nodes
    case .excluding(let left, let right): [left, right]
    case .preferring(let left, let right): [left, right]
    case .group(let node): [node]
    }
  }
}
