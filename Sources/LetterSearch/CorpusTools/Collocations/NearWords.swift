import Search

/// The words near the matches of one passage.
struct NearWords {
  /// How often each word stands near a match; a hyphenated word counts once, by its joined form and
  /// not by its parts.
  private(set) var counts: [String: Int] = [:]
  /// How often hyphenated words are written so, by their joined forms: `fixed-term` for `fixedterm`.
  private(set) var spellings: [String: [String: Int]] = [:]
  /// Places near matches, each counted once; joined forms are no places.
  private(set) var placeCount = 0
  let matchCount: Int

  /// - Parameters:
  ///   - text: what the words are of.
  ///   - matches: UTF-8 ranges of the text. Words of a match are near none.
  ///   - window: how many words to each side are near.
  init(_ text: AnalyzedText, matches: [Range<Int>], window: Int) {
    matchCount = matches.count
    let words = text.words
    let near = NearWords.places(words, matches, window: max(0, window))
    // Widest first, so that of a joined form within another the whole counts.
    let joined = words.filter(\.isJoined).sorted { $0.range.count > $1.range.count }
    var taken: [Range<Int>] = []
    for word in joined where !(matches + taken).contains(where: word.range.overlaps) {
      let parts = words.filter { !$0.isJoined && word.range.contains($0.range.lowerBound) }
      guard parts.contains(where: { near.contains($0.position) }) else { continue }
      taken.append(word.range)
      counts[word.term, default: 0] += 1
      let written = String(decoding: Array(text.text.utf8)[word.range], as: UTF8.self)
      spellings[word.term, default: [:]][written.lowercased(), default: 0] += 1
    }
    for word in words where !word.isJoined && near.contains(word.position) {
      placeCount += 1
      if !taken.contains(where: word.range.overlaps) { counts[word.term, default: 0] += 1 }
    }
  }

  /// Positions within the window of a match and in none.
  private static func places(
    _ words: [AnalyzedText.Word],
    _ matches: [Range<Int>],
    window: Int
  ) -> Set<Int> {
    let last = words.last?.position ?? 0
    var near: Set<Int> = []
    var inside: Set<Int> = []
    for match in matches {
      let places = words.filter { !$0.isJoined && $0.range.overlaps(match) }.map(\.position)
      guard let first = places.first, let end = places.last else { continue }
      inside.formUnion(first...end)
      let start = first - min(first, window)
      near.formUnion(start...min(last, end + min(last - end, window)))
    }
    return near.subtracting(inside)
  }
}
