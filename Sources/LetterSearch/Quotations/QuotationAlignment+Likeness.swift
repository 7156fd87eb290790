import Search
import TextAnalysis

extension QuotationAlignment.Place {
  /// So many words that tell something make a part of a letter known, whatever stands beside them.
  private static let knownWordCount = 8

  /// Whether the quotation may be that of the place, with slips: of its words that tell something, at
  /// most a third are others than the letter's, or many are the letter's.
  ///
  /// `has improved rapidly and is now outstanding` shares most of its words with *has improved and is
  /// now consistently*, and nothing of what it says.
  var isLikeQuotation: Bool {
    var (same, other) = (0, 0)
    var differing: [QuotationAlignment.Step] = []
    func endDifference() {
      let quoted = differing.compactMap(\.quoted).filter(\.isWord).map(\.text)
      let source = differing.compactMap(\.source).filter(\.isWord).map(\.text)
      let isJoinedAnew = !source.isEmpty && quoted.joined() == source.joined()
      for word in quoted where Self.tells(word) {
        if isJoinedAnew || source.contains(where: { Self.isSlip(word, for: $0) }) {
          same += 1
        } else {
          other += 1
        }
      }
      differing = []
    }
    for step in steps {
      switch step {
      case .changed, .added, .leftOut: differing.append(step)
      case .same(let word):
        endDifference()
        if word.isWord, Self.tells(word.text) { same += 1 }
      case .skipped, .inserted, .replaced, .passageEnd, .mark: endDifference()
      }
    }
    endDifference()
    return other * 3 <= same + other || same >= Self.knownWordCount
  }

  private static func tells(_ word: String) -> Bool {
    let word = word.lowercased()
    return !StopWords.contains(word) && !BracketWords.isGrammar(word)
  }

  /// Whether somebody may write one word and mean the other: another form of it, or few letters
  /// changed; never another number.
  private static func isSlip(_ word: String, for other: String) -> Bool {
    let (word, other) = (word.lowercased(), other.lowercased())
    guard word != other else { return true }
    guard !(word + other).contains(where: \.isNumber) else { return false }
    let forms = [word, other].map { Analyzer.english.tokens(in: $0).map(\.indexForm) }
    if forms[0] == forms[1] { return true }
    let length = min(word.count, other.count)
    guard length >= 4 else { return false }
    return Spelling.distance(
      Array(word.unicodeScalars),
      Array(other.unicodeScalars),
      limit: length < 8 ? 1 : 2
    ) != nil
  }
}
