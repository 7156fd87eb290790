import InvertedIndex

/// Evaluates a plan for one document and says why.
struct Explainer {
  let context: ScoringContext
  let document: UInt32

  /// A part of a plan for the document: whether it matches, its score in units, and the reasons.
  private struct Outcome {
    var isMatch: Bool
    var score: Int32 = 0
    var summary: String
    var parts: [Explanation] = []
  }

  func explain(_ node: PlanNode) throws(SegmentError) -> Explanation {
    explanation(try outcome(node))
  }

  private func explanation(_ outcome: Outcome) -> Explanation {
    Explanation(
      isMatch: outcome.isMatch,
      score: outcome.isMatch ? context.scale.score(outcome.score) : 0,
      summary: outcome.summary,
      parts: outcome.parts
    )
  }

  private func outcome(_ node: PlanNode) throws(SegmentError) -> Outcome {
    switch node {
    case .nothing:
      return Outcome(isMatch: false, summary: "the index has no such document")
    case .everything:
      return Outcome(isMatch: true, summary: "every document")
    case .term(let plan):
      return try term(plan)
    case .synonyms(let plan):
      return try synonyms(plan)
    case .phrase(let plan):
      return try phrase(plan)
    case .all(let nodes):
      return try combination(nodes, "sum of all parts") { matches, count in matches == count }
    case .any(let nodes):
      return try combination(nodes, "sum of the parts that match") { matches, _ in matches > 0 }
    case .excluding(let kept, let dropped):
      return try exclusion(kept, dropped)
    case .preferring(let required, let optional):
      return try preference(required, optional)
    case .demoted(let node, let other, let share):
      return try demotion(node, other, share)
    case .documents(let documents):
      let isMatch = documents.contains(DocID(rawValue: document))
      return Outcome(isMatch: isMatch, summary: "a document by number")
    case .range(let column, let range):
      return self.range(column, range)
    case .group(let inner):
      return try group(inner)
    }
  }

  // MARK: Words

  private func term(_ plan: TermPlan) throws(SegmentError) -> Outcome {
    let frequency = try self.frequency(of: plan)
    return weighed(
      frequency,
      weight: plan.weight,
      documentFrequency: Int(plan.entry.documentFrequency),
      field: plan.term.field,
      name: "“\(plan.term.text)”"
    )
  }

  private func synonyms(_ plan: SynonymsPlan) throws(SegmentError) -> Outcome {
    var frequency: UInt32 = 0
    for term in plan.terms {
      let (sum, overflow) = frequency.addingReportingOverflow(try self.frequency(of: term))
      frequency = overflow ? .max : sum
    }
    return weighed(
      frequency,
      weight: plan.weight,
      documentFrequency: plan.documentFrequency,
      field: plan.field,
      name: plan.terms.map { "“\($0.term.text)”" }.joined(separator: " or ")
    )
  }

  private func phrase(_ plan: PhrasePlan) throws(SegmentError) -> Outcome {
    let words = plan.slots.map { slot in slot.terms.map(\.term.text).joined(separator: "|") }
    var reader = try PhraseReader(plan, context)
    return weighed(
      try reader.frequency(in: document),
      weight: plan.weight,
      documentFrequency: nil,
      field: plan.field,
      name: "the phrase “\(words.joined(separator: " "))”"
    )
  }

  private func frequency(of plan: TermPlan) throws(SegmentError) -> UInt32 {
    var reader = TermReader(try context.segment.postings(plan.entry))
    return try reader.seek(exactly: document) ? try reader.frequency() : 0
  }

  private func weighed(
    _ frequency: UInt32,
    weight: Double,
    documentFrequency: Int?,
    field: FieldID,
    name: String
  ) -> Outcome {
    guard frequency > 0 else { return Outcome(isMatch: false, summary: "\(name) does not occur") }
    let weigher = BlockScorer(weight: weight, field: field, context: context)
    guard weigher.isScoring else {
      return Outcome(isMatch: true, summary: "\(name) occurs; it filters and adds no score")
    }
    let score = weigher.score(frequency, document)
    let rarity = documentFrequency.map {
      ", in \($0) of \(context.segment.documentCount) documents"
    }
    let length = context.segment.lengths(of: field)[document]
    let average = Double(context.segment.statistics(of: field).averageLength)
    return Outcome(
      isMatch: true,
      score: score,
      summary: """
        \(name) counts \(frequency) in a length of \(length) (average \
        \(DecimalText.of(average, digits: 1)))\
        \(rarity ?? ""): weight \(DecimalText.of(weight, digits: 4)) × saturation \
        \(DecimalText.of(context.scale.score(score) / weight, digits: 4))
        """
    )
  }

  // MARK: Combinations

  private func combination(
    _ nodes: [PlanNode],
    _ summary: String,
    _ isMatch: (_ matches: Int, _ count: Int) -> Bool
  ) throws(SegmentError) -> Outcome {
    var result = Outcome(isMatch: false, summary: summary)
    var matches = 0
    for node in nodes {
      let part = try outcome(node)
      if part.isMatch {
        matches += 1
        result.score += part.score
      }
      result.parts.append(explanation(part))
    }
    result.isMatch = isMatch(matches, nodes.count)
    return result
  }

  private func exclusion(_ kept: PlanNode, _ dropped: PlanNode) throws(SegmentError) -> Outcome {
    let keptPart = try outcome(kept)
    let droppedPart = try outcome(dropped)
    return Outcome(
      isMatch: keptPart.isMatch && !droppedPart.isMatch,
      score: keptPart.score,
      summary: droppedPart.isMatch ? "left out by the second part" : "the second part is absent",
      parts: [explanation(keptPart), explanation(droppedPart)]
    )
  }

  private func preference(
    _ required: PlanNode,
    _ optional: PlanNode
  ) throws(SegmentError) -> Outcome {
    let requiredPart = try outcome(required)
    let optionalPart = try outcome(optional)
    return Outcome(
      isMatch: requiredPart.isMatch,
      score: requiredPart.score + (optionalPart.isMatch ? optionalPart.score : 0),
      summary: "the first part, better with the second",
      parts: [explanation(requiredPart), explanation(optionalPart)]
    )
  }

  private func demotion(
    _ node: PlanNode,
    _ other: PlanNode,
    _ share: Float
  ) throws(SegmentError) -> Outcome {
    var result = try outcome(node)
    guard result.isMatch, try outcome(other).isMatch else { return result }
    let kept = ScoreWindow.share(share, of: result.score)
    var loss = Outcome(isMatch: true, summary: "demoted: only \(share) of the score stays")
    loss.score = kept - result.score
    result.parts = [explanation(result), explanation(loss)]
    result.summary = "demoted"
    result.score = kept
    return result
  }

  private func range(_ column: ColumnID, _ range: ClosedRange<Int64>) -> Outcome {
    guard let number = context.segment.numbers(column)?[DocID(rawValue: document)] else {
      return Outcome(isMatch: false, summary: "it has no number in the column")
    }
    return Outcome(
      isMatch: range.contains(number),
      summary: "\(number) against the range \(range.lowerBound) to \(range.upperBound)"
    )
  }

  private func group(_ node: PlanNode) throws(SegmentError) -> Outcome {
    let segment = context.segment
    for other in segment.documents(of: segment.group(of: DocID(rawValue: document))) {
      if try Explainer(context: context, document: other).outcome(node).isMatch {
        return Outcome(isMatch: true, summary: "document \(other) of its group matches")
      }
    }
    return Outcome(isMatch: false, summary: "no document of its group matches")
  }
}
