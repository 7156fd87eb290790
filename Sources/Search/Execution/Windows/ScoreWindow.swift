/// Matches and scores of a run of documents: the unit of exhaustive evaluation.
struct ScoreWindow: Sendable {
  /// How many documents a window covers.
  static let size = 4096
  static let wordCount = size / 64

  /// The first document, a multiple of ``size``.
  private(set) var base: UInt32 = 0
  /// A bit for each document.
  var matches = [UInt64](repeating: 0, count: wordCount)
  /// Sums of parts in units of the query's ``ScoreScale``; 0 where nothing matches.
  var scores = [Int32](repeating: 0, count: size)

  /// The first document behind the window.
  var end: UInt32 { base + UInt32(Self.size) }

  var isEmpty: Bool { matches.allSatisfy { $0 == 0 } }

  /// The base of the window that holds a document.
  static func base(of document: UInt32) -> UInt32 { document & ~UInt32(size - 1) }

  /// Empties the window and moves it.
  mutating func move(to base: UInt32) {
    self.base = base
    for word in matches.indices where matches[word] != 0 {
      for place in word * 64..<word * 64 + 64 { scores[place] = 0 }
      matches[word] = 0
    }
  }

  /// Marks documents of the window, those at some places of a list.
  @inline(__always)
  mutating func mark(_ documents: [UInt32], _ places: Range<Int>) {
    for index in places {
      let place = Int(documents[index] &- base) & (Self.size - 1)
      matches[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  /// Marks documents and adds to their scores, those at some places of two lists.
  @inline(__always)
  mutating func add(_ parts: [Int32], to documents: [UInt32], _ places: Range<Int>) {
    for index in places {
      let place = Int(documents[index] &- base) & (Self.size - 1)
      matches[place >> 6] |= 1 << UInt64(place & 63)
      scores[place] &+= parts[index]
    }
  }

  /// Keeps what the other window matches too, and adds its scores.
  mutating func intersect(_ other: ScoreWindow) {
    for word in matches.indices where matches[word] != 0 {
      clearScores(matches[word] & ~other.matches[word], word)
      matches[word] &= other.matches[word]
      addScores(of: other, matches[word], word)
    }
  }

  /// Takes in what the other window matches, and adds its scores.
  mutating func unite(_ other: ScoreWindow) {
    for word in matches.indices where other.matches[word] != 0 {
      matches[word] |= other.matches[word]
      addScores(of: other, other.matches[word], word)
    }
  }

  /// Drops what the other window matches.
  mutating func subtract(_ other: ScoreWindow) {
    for word in matches.indices where matches[word] & other.matches[word] != 0 {
      clearScores(matches[word] & other.matches[word], word)
      matches[word] &= ~other.matches[word]
    }
  }

  /// Adds the scores of the other window where both match.
  mutating func prefer(_ other: ScoreWindow) {
    for word in matches.indices { addScores(of: other, matches[word] & other.matches[word], word) }
  }

  /// Where the other window matches too, keeps a share of the score.
  mutating func demote(_ other: ScoreWindow, keeping share: Float) {
    for word in matches.indices {
      var bits = matches[word] & other.matches[word]
      while bits != 0 {
        let place = word * 64 + bits.trailingZeroBitCount
        scores[place] = Self.share(share, of: scores[place])
        bits &= bits - 1
      }
    }
  }

  /// A share of a score, cut to whole units: the same wherever it is worked out.
  static func share(_ share: Float, of score: Int32) -> Int32 { Int32(Float(score) * share) }

  /// Calls `body` with each matching document and its score, in ascending order.
  func forEachMatch(_ body: (_ document: UInt32, _ score: Int32) -> Void) {
    for word in matches.indices {
      var bits = matches[word]
      while bits != 0 {
        let place = word * 64 + bits.trailingZeroBitCount
        body(base + UInt32(place), scores[place])
        bits &= bits - 1
      }
    }
  }

  private mutating func clearScores(_ bits: UInt64, _ word: Int) {
    var bits = bits
    while bits != 0 {
      scores[word * 64 + bits.trailingZeroBitCount] = 0
      bits &= bits - 1
    }
  }

  private mutating func addScores(of other: ScoreWindow, _ bits: UInt64, _ word: Int) {
    var bits = bits
    while bits != 0 {
      let place = word * 64 + bits.trailingZeroBitCount
      scores[place] &+= other.scores[place]
      bits &= bits - 1
    }
  }
}
