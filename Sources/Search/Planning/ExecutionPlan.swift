import InvertedIndex

/// How a query is evaluated, for people to read.
package struct ExecutionPlan: Sendable, CustomStringConvertible {
  /// A step with those it is made of.
  package struct Part: Sendable, Equatable {
    package let title: String
    package let parts: [Part]
  }

  /// A list of postings that is opened.
  package struct List: Sendable, Hashable {
    /// Field and term, as in `text:pupils`.
    package let name: String
    package let documentFrequency: Int
  }

  /// The name of the algorithm.
  package let algorithm: String
  let root: PlanNode
  let schema: IndexSchema

  /// The steps as a tree.
  package var part: Part { part(root) }

  /// The lists of all steps, each once, in the order of the steps.
  package var lists: [List] {
    var seen: Set<List> = []
    return root.terms.map(list).filter { seen.insert($0).inserted }
  }

  /// One line a part, indented by its depth.
  package var description: String {
    var lines = [algorithm]
    Self.append(part, depth: 1, to: &lines)
    return lines.joined(separator: "\n")
  }

  private static func append(_ part: Part, depth: Int, to lines: inout [String]) {
    lines.append(String(repeating: "  ", count: depth) + part.title)
    for inner in part.parts { append(inner, depth: depth + 1, to: &lines) }
  }

  private func part(_ node: PlanNode) -> Part {
    Part(title: title(of: node), parts: node.children.map(part))
  }

  private func list(_ plan: TermPlan) -> List {
    List(name: quoted(plan), documentFrequency: Int(plan.entry.documentFrequency))
  }

  private func title(of node: PlanNode) -> String {
    switch node {
    case .nothing: "nothing"
    case .everything: "everything"
    case .term(let plan): title(of: plan)
    case .synonyms(let plan):
      "\(plan.terms.count) terms as one, in \(Self.documents(plan.documentFrequency)): "
        + plan.terms.map { counted($0) }.joined(separator: " ")
    case .phrase(let plan): title(of: plan)
    case .all: "all of"
    case .any: "any of"
    case .excluding: "the first without the second"
    case .preferring: "the first, better with the second"
    case .demoted(_, _, let share): "the first, keeping \(share) of its score with the second"
    case .documents(let documents): Self.documents(documents.count) + " by number"
    case .range(let column, let range):
      "\(name(of: column)) from \(range.lowerBound) to \(range.upperBound)"
    case .group: "groups with a match of"
    }
  }

  private func title(of plan: TermPlan) -> String {
    let role = plan.weight > 0 ? "" : ", filter"
    return "term \(quoted(plan)), in \(Self.documents(plan.entry.documentFrequency))\(role)"
  }

  private func title(of plan: PhrasePlan) -> String {
    let slots = plan.slots.map { slot in slot.terms.map { counted($0) }.joined(separator: "|") }
    return "phrase \(slots.joined(separator: " "))\(plan.weight > 0 ? "" : ", filter")"
  }

  private static func documents(_ count: some BinaryInteger) -> String {
    count == 1 ? "1 document" : "\(count) documents"
  }

  /// A term with the number of its documents.
  private func counted(_ plan: TermPlan) -> String {
    "\(quoted(plan)) (\(plan.entry.documentFrequency))"
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
    case .nothing, .everything, .term, .synonyms, .phrase, .documents, .range: []
    case .all(let nodes), .any(let nodes): nodes
    case .excluding(let left, let right): [left, right]
    case .preferring(let left, let right): [left, right]
    case .demoted(let left, let right, _): [left, right]
    case .group(let node): [node]
    }
  }

  /// The terms of all parts, in their order.
  var terms: [TermPlan] {
    switch self {
    case .term(let plan): [plan]
    case .synonyms(let plan): plan.terms
    case .phrase(let plan): plan.slots.flatMap(\.terms)
    default: children.flatMap(\.terms)
    }
  }
}
