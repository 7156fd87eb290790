/// Documents that match a query, a bit each, and how many of them each group has: what the values
/// of a column are counted over.
package struct MatchedDocuments: Sendable {
  /// A group with a match.
  struct Group {
    let documents: Range<UInt32>
    /// At least 1.
    let matchCount: UInt32
  }

  /// How many documents match.
  package let count: Int
  /// In ascending order.
  let groups: [Group]
  private let words: [UInt64]

  /// How many groups have a match.
  package var groupCount: Int { groups.count }

  /// - Parameter words: a bit for each document, the lowest first; bits behind the last document do
  ///   not count.
  init(_ words: [UInt64], _ table: GroupTable, documentCount: Int) {
    self.words = words
    var groups: [Group] = []
    var total = 0
    func document(notBefore target: Int) -> UInt32? {
      let document = words.span.firstBit(from: target, to: documentCount, flipping: 0)
      return document < documentCount ? UInt32(document) : nil
    }
    table.forEachGroup(of: document(notBefore: 0)) { documents, first in
      // Behind the document in any case, whatever a damaged table says of its group.
      let end = min(max(Int(documents.upperBound), Int(first) + 1), documentCount)
      let count = words.span.countBits(Int(first)..<end)
      total += count
      groups.append(Group(documents: documents, matchCount: UInt32(count)))
      return document(notBefore: end)
    }
    self.groups = groups
    count = total
  }

  /// Which words of 64 bits hold those of a group; none for one that lies behind the last.
  @inline(__always)
  func words(of group: Group) -> Range<Int> {
    let first = Int(group.documents.lowerBound) &>> 6
    let end = min((Int(group.documents.upperBound) &+ 63) &>> 6, words.count)
    return first..<max(first, end)
  }

  /// The matches of a group in one of its ``words(of:)``.
  @inline(__always)
  func bits(_ word: Int, of group: Group) -> UInt64 {
    var bits = words[word]
    let (start, end) = (Int(group.documents.lowerBound), Int(group.documents.upperBound))
    if word == start &>> 6 { bits &= .max &<< UInt64(start & 63) }
    if word == end &>> 6 { bits &= (1 &<< UInt64(end & 63)) &- 1 }
    return bits
  }

  /// Whether a document matches.
  package func contains(_ document: DocID) -> Bool {
    let word = Int(document.rawValue &>> 6)
    return word < words.count && words[word] &>> UInt64(document.rawValue & 63) & 1 == 1
  }

  /// How many documents are in both sets; they are of the same segment.
  package func sharedCount(with other: MatchedDocuments) -> Int {
    // Bits behind the last document are in no group.
    groups.reduce(0) { sum, group in
      words(of: group).reduce(sum) { sum, word in
        guard word < other.words.count else { return sum }
        return sum + (bits(word, of: group) & other.words[word]).nonzeroBitCount
      }
    }
  }

  /// How many groups have documents of both sets, be these the same or not.
  package func sharedGroupCount(with other: MatchedDocuments) -> Int {
    var (place, count) = (0, 0)
    for group in groups {
      while place < other.groups.count,
        other.groups[place].documents.lowerBound < group.documents.lowerBound
      {
        place += 1
      }
      guard place < other.groups.count else { break }
      if other.groups[place].documents.lowerBound == group.documents.lowerBound { count += 1 }
    }
    return count
  }

  /// Stretches of a group's documents that all match, as long as can be.
  func runs(of group: Group) -> Runs {
    Runs(
      words: words,
      position: Int(group.documents.lowerBound),
      end: Int(group.documents.upperBound)
    )
  }

  /// The bits that are set in any of some sets.
  fileprivate static func union(_ sets: [MatchedDocuments]) -> [UInt64] {
    var union = [UInt64](repeating: 0, count: sets.map(\.words.count).max() ?? 0)
    for set in sets {
      for (place, word) in set.words.enumerated() { union[place] |= word }
    }
    return union
  }

  /// Calls `body` with each document and a number that its group has alone.
  package func forEachDocument(_ body: (_ document: DocID, _ group: UInt32) -> Void) {
    for group in groups {
      var runs = runs(of: group)
      while let run = runs.next() {
        for document in run {
          body(DocID(rawValue: UInt32(document)), group.documents.lowerBound)
        }
      }
    }
  }

  /// See ``runs(of:)``.
  struct Runs {
    fileprivate let words: [UInt64]
    fileprivate var position: Int
    fileprivate let end: Int

    @inline(__always)
    mutating func next() -> Range<Int>? {
      let start = words.span.firstBit(from: position, to: end, flipping: 0)
      guard start < end else { return nil }
      position = words.span.firstBit(from: start, to: end, flipping: .max)
      return start..<position
    }
  }
}

extension Segment {
  /// The documents of a set with their groups.
  ///
  /// - Parameter words: a bit for each document, the lowest first.
  package func matched(_ words: [UInt64]) -> MatchedDocuments {
    MatchedDocuments(words, groups, documentCount: documentCount)
  }

  /// The documents that are in any of some sets.
  package func matched(byAnyOf sets: [MatchedDocuments]) -> MatchedDocuments {
    matched(MatchedDocuments.union(sets))
  }
}

extension Span<UInt64> {
  /// The first set bit from `start` on, or `end` when there is none before it.
  ///
  /// - Parameter flipping: `.max` to find a bit that is not set.
  @inline(__always)
  fileprivate func firstBit(from start: Int, to end: Int, flipping: UInt64) -> Int {
    var word = start &>> 6
    guard start < end, word < count else { return end }
    var bits = (self[word] ^ flipping) & (.max &<< UInt64(start & 63))
    while bits == 0 {
      word &+= 1
      guard word &<< 6 < end, word < count else { return end }
      bits = self[word] ^ flipping
    }
    return Swift.min(end, word &<< 6 &+ bits.trailingZeroBitCount)
  }

  /// How many bits of a range that is not empty are set.
  @inline(__always)
  fileprivate func countBits(_ range: Range<Int>) -> Int {
    let (first, last) = (range.lowerBound &>> 6, (range.upperBound &- 1) &>> 6)
    let head = UInt64.max &<< UInt64(range.lowerBound & 63)
    let tail = UInt64.max &>> UInt64(63 &- (range.upperBound &- 1) & 63)
    guard first < last else { return (self[first] & head & tail).nonzeroBitCount }
    var sum = (self[first] & head).nonzeroBitCount &+ (self[last] & tail).nonzeroBitCount
    for word in first &+ 1..<last { sum &+= self[word].nonzeroBitCount }
    return sum
  }
}
