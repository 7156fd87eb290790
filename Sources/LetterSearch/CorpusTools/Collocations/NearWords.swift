import Search

/// The words near the matches of one passage, in time that grows with the words and the matches.
struct NearWords {
  /// How often each word stands near a match; a hyphenated word counts once, by its joined form and
  /// not by its parts, and one that holds a match counts with none.
  private(set) var counts: [String: Int] = [:]
  /// How often hyphenated words are written so, by their joined forms: `fixed-term` for `fixedterm`.
  private(set) var spellings: [String: [String: Int]] = [:]
  /// Places near matches, each counted once; joined forms are no places.
  private(set) var placeCount = 0
  let matchCount: Int

  /// A word that is no joined form, and where it stands.
  private struct Place {
    let word: AnalyzedText.Word
    var isMatched = false
    var isNear = false
    /// Whether it is part of a joined form that counts in its stead.
    var isJoined = false
  }

  /// - Parameters:
  ///   - text: what the words are of.
  ///   - matches: UTF-8 ranges of the text, in order and apart. Words of a match are near none.
  ///   - window: how many words to each side are near.
  init(_ text: AnalyzedText, matches: [Range<Int>], window: Int) {
    matchCount = matches.count
    var places: [Place] = []
    // With the index of its first part, which stands before it.
    var joined: [(word: AnalyzedText.Word, first: Int)] = []
    for word in text.words {
      if word.isJoined {
        joined.append((word, places.count - 1))
      } else {
        places.append(Place(word: word))
      }
    }
    NearWords.mark(&places, near: matches, window: max(0, window))
    for (word, first) in joined {
      let parts = places[first...].prefix { $0.word.range.lowerBound < word.range.upperBound }
      guard parts.contains(where: \.isMatched) else { continue }
      for index in parts.indices { places[index].isNear = false }
    }
    let bytes = Array(text.text.utf8)
    // Widest first, so that of joined forms that overlap the whole counts.
    for (word, first) in joined.sorted(by: { $0.word.range.count > $1.word.range.count }) {
      let parts = places[first...].prefix { $0.word.range.lowerBound < word.range.upperBound }
      guard parts.contains(where: \.isNear),
        !parts.contains(where: { $0.isMatched || $0.isJoined })
      else { continue }
      for index in parts.indices { places[index].isJoined = true }
      counts[word.term, default: 0] += 1
      let written = String(decoding: bytes[word.range], as: UTF8.self)
      spellings[word.term, default: [:]][written.lowercased(), default: 0] += 1
    }
    for place in places where place.isNear {
      placeCount += 1
      if !place.isJoined { counts[place.word.term, default: 0] += 1 }
    }
  }

  /// Marks what is in a match, and what is in none but within the window of one.
  private static func mark(_ places: inout [Place], near matches: [Range<Int>], window: Int) {
    var first = 0
    // All before it are marked as near or are not near any match to come.
    var marked = 0
    for match in matches {
      while first < places.count, places[first].word.range.upperBound <= match.lowerBound {
        first += 1
      }
      var end = first
      while end < places.count, places[end].word.range.lowerBound < match.upperBound {
        places[end].isMatched = true
        end += 1
      }
      guard first < end else { continue }
      let last = end + min(places.count - end, window)
      for index in max(marked, first - min(first, window))..<max(marked, last) {
        places[index].isNear = true
      }
      marked = max(marked, last)
    }
    for index in places.indices where places[index].isMatched { places[index].isNear = false }
  }
}
