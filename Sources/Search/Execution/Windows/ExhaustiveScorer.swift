import InvertedIndex

/// Evaluates a plan of any shape over all documents, window by window.
///
/// The plain way: what every faster algorithm must agree with, and what answers when all matches
/// are wanted or no faster algorithm knows the shape.
struct ExhaustiveScorer {
  private let root: any WindowScorer
  private(set) var counters = SearchCounters()

  init(_ plan: PlanNode, _ context: ScoringContext) throws(SegmentError) {
    var inner = SearchCounters()
    root = try Self.scorer(plan, context, &inner)
    counters = inner
  }

  /// Calls `body` with each window that has matches, in ascending order.
  mutating func forEachWindow(_ body: (borrowing ScoreWindow) -> Void) throws(SegmentError) {
    var window = ScoreWindow()
    var target: UInt32 = 0
    while let candidate = try root.candidate(notBefore: target) {
      window.move(to: ScoreWindow.base(of: candidate))
      try root.score(&window, wanted: nil)
      counters.evaluatedWindows += 1
      if !window.isEmpty { body(window) }
      target = window.end
    }
    root.report(to: &counters)
  }

  /// The scorer of a part of a plan.
  ///
  /// - Parameter counters: takes what parts read that are evaluated at once.
  private static func scorer(
    _ node: PlanNode,
    _ context: ScoringContext,
    _ counters: inout SearchCounters
  ) throws(SegmentError) -> any WindowScorer {
    switch node {
    case .nothing:
      return DocumentSetScorer(DocumentSet(documentCount: 0))
    case .everything:
      return DocumentSetScorer(.everything(context.segment.documentCount))
    case .term(let plan):
      return try TermScorer(plan, context)
    case .synonyms(let plan):
      return try SynonymsScorer(plan, context)
    case .phrase(let plan):
      return try PhraseScorer(plan, context)
    case .all(let nodes):
      return ConjunctionScorer(try scorers(cheapestFirst(nodes, context), context, &counters))
    case .any(let nodes):
      return DisjunctionScorer(try scorers(nodes, context, &counters))
    case .excluding(let kept, let dropped):
      let kept = try scorer(kept, context, &counters)
      return ExclusionScorer(kept, except: try scorer(dropped, context, &counters))
    case .preferring(let required, let optional):
      let required = try scorer(required, context, &counters)
      return PreferenceScorer(required, preferring: try scorer(optional, context, &counters))
    case .demoted(let node, let other, let share):
      let scorer = try scorer(node, context, &counters)
      let other = try Self.scorer(other, context, &counters)
      return DemotionScorer(scorer, where: other, keeping: share)
    case .documents(let documents):
      var set = DocumentSet(documentCount: context.segment.documentCount)
      for document in documents where document.rawValue < context.segment.documentCount {
        set.insert(document.rawValue)
      }
      return DocumentSetScorer(set)
    case .range(let column, let range):
      guard let numbers = context.segment.numbers(column) else {
        return DocumentSetScorer(DocumentSet(documentCount: 0))
      }
      return ColumnRangeScorer(numbers, range)
    case .group(let inner):
      return DocumentSetScorer(try documentsOfGroups(inner, context, &counters))
    }
  }

  private static func scorers(
    _ nodes: [PlanNode],
    _ context: ScoringContext,
    _ counters: inout SearchCounters
  ) throws(SegmentError) -> [any WindowScorer] {
    var scorers: [any WindowScorer] = []
    for node in nodes { scorers.append(try scorer(node, context, &counters)) }
    return scorers
  }

  /// The parts with the fewest matches first; ranges and phrases, which do work for each
  /// document, behind what narrows their work.
  private static func cheapestFirst(_ nodes: [PlanNode], _ context: ScoringContext) -> [PlanNode] {
    func cost(_ node: PlanNode) -> (Int, Int) {
      let limit = node.matchLimit(of: context.segment.documentCount)
      return switch node {
      case .range: (2, limit)
      case .phrase: (1, limit)
      default: (0, limit)
      }
    }
    return nodes.map { (node: $0, cost: cost($0)) }.sorted { $0.cost < $1.cost }.map(\.node)
  }

  /// All documents of the groups in which a document matches.
  private static func documentsOfGroups(
    _ node: PlanNode,
    _ context: ScoringContext,
    _ counters: inout SearchCounters
  ) throws(SegmentError) -> DocumentSet {
    let segment = context.segment
    var set = DocumentSet(documentCount: segment.documentCount)
    var scorer = try ExhaustiveScorer(node, context)
    var end: UInt32 = 0
    try scorer.forEachWindow { window in
      window.forEachMatch { document, _ in
        guard document >= end else { return }
        let documents = segment.documents(of: segment.group(of: DocID(rawValue: document)))
        set.insert(documents)
        end = max(end, documents.upperBound)
      }
    }
    counters.add(scorer.counters)
    return set
  }
}
