/// The terms of one document, each with how much it counts, for a field that only ranks.
///
/// Of such a field only frequencies and lengths matter, and a ranking makes them as it likes. Its
/// occurrences are numbered from 0, term by term, which takes next to no room in the file.
package struct WeightedTerms: Sendable {
  /// By the numbers of the terms; 0 for those that are not in ``terms``.
  private var counts: [UInt32] = []
  private var terms: [TermID] = []

  package init() {}

  /// Adds to what a term counts.
  package mutating func add(_ term: TermID, weight: UInt32 = 1) {
    let place = Int(term.rawValue)
    if place >= counts.count {
      let more = max(place + 1 - counts.count, counts.count / 2)
      counts.append(contentsOf: repeatElement(0, count: more))
    }
    if counts[place] == 0 { terms.append(term) }
    counts[place] = min(counts[place], SegmentBuilder.positionLimit - weight) + weight
  }

  /// Adds the terms to a draft, and forgets them.
  package mutating func move(to draft: inout DocumentDraft) {
    for term in terms {
      let place = Int(term.rawValue)
      for occurrence in 0..<counts[place] { draft.add(term, at: occurrence) }
      counts[place] = 0
    }
    terms.removeAll(keepingCapacity: true)
  }
}
