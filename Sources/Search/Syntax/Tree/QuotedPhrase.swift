/// Words in quotation marks.
package struct QuotedPhrase: Sendable, Hashable {
  package enum Match: Sendable, Hashable {
    /// The very words, next to each other in the order written.
    case exact
    /// Any forms of the words, next to each other in the order written: `"…"~`.
    case stemmed
    /// The very words in any order with at most so many others between them: `"…"~5`.
    case loose(slop: Int)
  }

  /// What stands between the marks, white space single, escapes resolved.
  package private(set) var text: String
  /// Where in the text a `*` stands for any letters and a `?` for one, as UTF-8 offsets in ascending
  /// order; elsewhere they are signs like others.
  package private(set) var wildcards: [Int]
  package var match: Match
  package var source: QuerySource

  /// - Parameter wildcards: UTF-8 offsets in ascending order, each of a `*` or `?` in the text.
  package init(
    _ text: String,
    wildcards: [Int] = [],
    match: Match = .exact,
    source: QuerySource = .none
  ) {
    self.text = text
    self.wildcards = wildcards
    self.match = match
    self.source = source
  }

  /// Whether each word stands for itself.
  package var isLiteral: Bool { wildcards.isEmpty }
}

/// Changes to the text, with its wildcards in their places.
extension QuotedPhrase {
  /// The same with other words between the marks, each of which stands for itself.
  func with(text: String) -> QuotedPhrase {
    QuotedPhrase(text, match: match, source: source)
  }

  /// The same with other text, in which nothing is a wildcard, in the place of some.
  func replacing(_ range: Range<Int>, with other: String) -> QuotedPhrase {
    var bytes = Array(text.utf8)
    bytes.replaceSubrange(range, with: other.utf8)
    let growth = other.utf8.count - range.count
    var phrase = self
    phrase.text = String(decoding: bytes, as: UTF8.self)
    phrase.wildcards = wildcards.compactMap { place in
      range.contains(place) ? nil : place < range.lowerBound ? place : place + growth
    }
    return phrase
  }

  /// The same without a word, and without the space that it leaves.
  func removing(_ range: Range<Int>) -> QuotedPhrase {
    var phrase = replacing(range, with: "")
    let bytes = Array(phrase.text.utf8)
    let (before, behind) = (range.lowerBound - 1, range.lowerBound)
    let space = UInt8(ascii: " ")
    let isSpaceBefore = bytes.indices.contains(before) && bytes[before] == space
    if isSpaceBefore, !bytes.indices.contains(behind) || bytes[behind] == space {
      phrase = phrase.replacing(before..<behind, with: "")
    } else if before < 0, bytes.first == space {
      phrase = phrase.replacing(0..<1, with: "")
    }
    return phrase
  }

  /// The same with a `*` behind its last word, if there is none yet.
  func endingInPrefix() -> QuotedPhrase {
    var end = 0
    var place = 0
    for scalar in text.unicodeScalars {
      place += UTF8.width(scalar)
      if scalar.isInWord { end = place }
    }
    guard end > 0, !wildcards.contains(end) else { return self }
    var phrase = replacing(end..<end, with: "*")
    phrase.wildcards.append(end)
    return phrase
  }
}

/// What the wildcards stand in.
extension QuotedPhrase {
  /// The text without its wildcards.
  package var literalText: String {
    wildcards.reversed().reduce(self) { $0.replacing($1..<$1 + 1, with: "") }.text
  }

  /// The text with a letter in the place of each wildcard, so that words with them are words.
  var standIn: String {
    guard !isLiteral else { return text }
    var bytes = Array(text.utf8)
    for place in wildcards { bytes[place] = UInt8(ascii: "x") }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The word at a place as typed, with its wildcards; `nil` for one without.
  func pattern(in range: Range<Int>) -> String? {
    guard wildcards.contains(where: range.contains) else { return nil }
    return String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  /// How many words of it have wildcards.
  var patternCount: Int {
    var count = 0
    var hasWildcard = false
    var place = 0
    for scalar in text.unicodeScalars {
      if wildcards.contains(place) {
        hasWildcard = true
      } else if !scalar.isInWord {
        count += hasWildcard ? 1 : 0
        hasWildcard = false
      }
      place += UTF8.width(scalar)
    }
    return count + (hasWildcard ? 1 : 0)
  }

  /// The whole text as one word, as a value with spaces in it is.
  var asWord: QueryWord {
    guard let first = wildcards.first else { return QueryWord(text, source: source) }
    let isPrefix = first == text.utf8.count - 1 && text.hasSuffix("*")
    return isPrefix
      ? QueryWord(literalText, match: .prefix, source: source)
      : QueryWord(text, match: .wildcard, source: source)
  }

  /// The words one by one, as they would be typed without quotation marks.
  package var words: [QueryWord] {
    let bytes = Array(text.utf8)
    var words: [QueryWord] = []
    var start = 0
    for part in bytes.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
      let end = start + part.count
      let text = String(decoding: part, as: UTF8.self)
      let places = wildcards.filter { (start..<end).contains($0) }.map { $0 - start }
      let word = QueryLexer.withoutPunctuation(text[...])
      if !word.isEmpty { words.append(QuotedPhrase(word, wildcards: places).asWord) }
      start = end + 1
    }
    return words
  }
}
