import InvertedIndex
import Search

/// Shows of all matches with the same words only the first, and counts the others.
struct SameWording {
  private let column: KeywordColumn?
  /// By the place of the wording's name in the column.
  private let counts: [Int: SearchResponse.Count]

  /// - Parameter facet: the counts of ``LetterSchema/sharedWording`` over all matches.
  init(_ facet: Facet?, _ index: LetterIndex) {
    column = index.segment.keywords(index.schema.sharedWording)
    var counts: [Int: SearchResponse.Count] = [:]
    for value in facet?.values ?? [] where value.documents > 1 {
      counts[value.ordinal] = .init(passages: value.documents, letters: value.groups)
    }
    self.counts = counts
  }

  /// How many matches are not shown, because another one says the same.
  var hiddenCount: Int { counts.values.reduce(0) { $0 + $1.passages - 1 } }

  /// The hits without those whose words an earlier one has.
  func firsts(of hits: [Search.Hit]) -> [Search.Hit] {
    var seen: Set<Int> = []
    return hits.filter { hit in
      guard let wording = wording(of: hit.document) else { return true }
      return seen.insert(wording).inserted
    }
  }

  /// The other matches that say the same as a passage; `nil` when there are none.
  func others(than document: DocID) -> Hit.SameWording? {
    guard let wording = wording(of: document), let count = counts[wording] else { return nil }
    return .init(passages: count.passages - 1, letters: count.letters - 1)
  }

  private func wording(of document: DocID) -> Int? {
    var ordinals: [Int] = []
    column?.appendOrdinals(of: document, to: &ordinals)
    return ordinals.first
  }
}
