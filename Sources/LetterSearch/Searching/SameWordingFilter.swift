import InvertedIndex
import Search

/// Shows of all matches with the same words only the first, and counts the others.
struct SameWordingFilter {
  private let column: KeywordColumn?
  /// By the place of the wording's name in the column.
  private let counts: ValueCounts

  /// - Parameter counts: those of ``LetterSchema/sharedWording`` over all matches.
  init(_ counts: ValueCounts?, _ index: LetterIndex) {
    column = index.segment.keywords(index.schema.sharedWording)
    self.counts = counts ?? ValueCounts(placeCount: 0)
  }

  /// How many matches are not shown, because another one says the same.
  var hiddenCount: Int { counts.total - counts.occurringCount }

  /// The hits without those whose words an earlier one has.
  func firsts(of hits: [ScoredDocument]) -> [ScoredDocument] {
    var seen: Set<Int> = []
    return hits.filter { hit in
      guard let wording = wording(of: hit.document) else { return true }
      return seen.insert(wording).inserted
    }
  }

  /// The other matches that say the same as a passage; `nil` when there are none.
  func others(than document: DocID) -> Hit.SameWording? {
    guard let wording = wording(of: document), wording < counts.counts.count else { return nil }
    let count = counts.counts[wording]
    guard count.documents > 1 else { return nil }
    return .init(passages: Int(count.documents) - 1, letters: Int(count.groups) - 1)
  }

  private func wording(of document: DocID) -> Int? {
    var ordinals: [Int] = []
    column?.appendOrdinals(of: document, to: &ordinals)
    return ordinals.first
  }
}
