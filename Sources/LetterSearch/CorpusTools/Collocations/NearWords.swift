import Search

/// The words near the matches of one passage.
struct NearWords {
  /// How often each word stands near a match; the joined form of a hyphenated word counts besides
  /// its parts, as it does in the index.
  private(set) var counts: [String: Int] = [:]
  /// Places near matches, each counted once; joined forms are no places.
  private(set) var placeCount = 0
  let matchCount: Int

  /// - Parameters:
  ///   - matches: UTF-8 ranges of the text. Words of a match are near none.
  ///   - window: how many words to each side are near.
  init(_ words: [AnalyzedText.Word], matches: [Range<Int>], window: Int) {
    matchCount = matches.count
    let near = NearWords.places(words, matches, window: max(0, window))
    for word in words where near.contains(word.position) {
      counts[word.term, default: 0] += 1
      if !word.isJoined { placeCount += 1 }
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
