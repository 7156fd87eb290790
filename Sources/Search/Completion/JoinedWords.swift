package import InvertedIndex

/// Terms that no text has as a word: the index makes them of a compound's parts, `healthbrokered` of
/// `health-brokered`, so that both spellings find one another.
///
/// A joined spelling that some text has, too, such as `wellbeing`, is in more documents than its
/// compounds together, and is a word.
package struct JoinedWords: Sendable {
  private var words: Set<String> = []

  /// Reads the terms of a field of exact forms that begin so, and no others are known.
  ///
  /// - Parameter prefix: empty, or one character: parts may be that short.
  package init(
    _ segment: Segment,
    _ field: FieldID,
    startingWith prefix: String = ""
  ) throws(SegmentError) {
    var frequencies: [String: UInt64] = [:]
    try segment.forEachTerm(in: field, prefix: prefix) { term, entry in
      if term.contains(where: Self.isMark) {
        let joined = String(decoding: term.filter { !Self.isMark($0) }, as: UTF8.self)
        frequencies[joined, default: 0] += UInt64(entry.documentFrequency)
      }
      return true
    }
    for (joined, frequency) in frequencies {
      guard let entry = try segment.lookup(field, joined) else { continue }
      if UInt64(entry.documentFrequency) <= frequency { words.insert(joined) }
    }
  }

  package func contains(_ term: [UInt8]) -> Bool {
    words.contains(String(decoding: term, as: UTF8.self))
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "&")
  }
}
