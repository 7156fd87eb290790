import LetterParsing
import Search

/// The words around a match, folded, as lines are sorted by them.
struct ContextWords {
  private let words: [AnalyzedText.Word]

  init(_ text: AnalyzedText) {
    words = text.words.filter { !$0.isJoined }
  }

  /// What a line is sorted by; empty for a word that is not there, and for what its letter decides.
  func key(
    _ value: ConcordanceKey.Value,
    around span: Range<Int>,
    of passage: StoredPassage
  ) -> String {
    switch value {
    case .left(let place): term(firstIndex(notBefore: span.lowerBound) - place)
    case .right(let place): term(firstIndex(notBefore: span.upperBound) + place - 1)
    case .match:
      words[firstIndex(notBefore: span.lowerBound)..<firstIndex(notBefore: span.upperBound)]
        .map(\.term).joined(separator: " ")
    case .section: passage.section.rawValue
    case .date, .institution, .letter: ""
    }
  }

  private func term(_ index: Int) -> String {
    words.indices.contains(index) ? words[index].term : ""
  }

  /// The first word that begins at an offset or behind it, by halving.
  private func firstIndex(notBefore offset: Int) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
