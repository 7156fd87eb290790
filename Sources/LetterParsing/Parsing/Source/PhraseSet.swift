/// Phrases to look for in a text, all in one pass over its bytes.
///
/// Recognisers ask every line and sentence for dozens of phrases; a table of first bytes answers “none”
/// for most positions at once.
struct PhraseSet: Sendable, ExpressibleByArrayLiteral {
  private let phrases: [[UInt8]]
  private let isFirst: [Bool]

  /// - Parameter elements: folded, none of them empty.
  init(arrayLiteral elements: String...) {
    phrases = elements.map { Array($0.utf8) }
    var table = [Bool](repeating: false, count: 256)
    for phrase in phrases {
      if let first = phrase.first { table[Int(first)] = true }
    }
    isFirst = table
  }

  /// Whether the text begins with one of the phrases.
  func begins(_ folded: String) -> Bool {
    guard let first = folded.utf8.first, isFirst[Int(first)] else { return false }
    return phrases.contains { folded.utf8.starts(with: $0) }
  }

  /// Whether one of the phrases stands anywhere in the text.
  func isFound(in folded: String) -> Bool {
    found(in: folded, asWord: false)
  }

  /// Whether one of the phrases stands in the text with no letter on either side.
  func isFoundAsWord(in folded: String) -> Bool {
    found(in: folded, asWord: true)
  }

  private func found(in folded: String, asWord: Bool) -> Bool {
    let text = Array(folded.utf8)
    for start in text.indices where isFirst[Int(text[start])] {
      if asWord, start > 0, text[start - 1].isASCIILetter { continue }
      let rest = text[start...]
      for phrase in phrases where rest.starts(with: phrase) {
        let end = start + phrase.count
        if !asWord || end == text.count || !text[end].isASCIILetter { return true }
      }
    }
    return false
  }
}
