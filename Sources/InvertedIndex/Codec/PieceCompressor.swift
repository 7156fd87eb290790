/// Compresses pieces of text, each by itself, against a dictionary that stands before all of them.
///
/// Greedy with one step of looking ahead: a match is put off by a byte while that makes it longer.
/// The same calls make the same bytes.
struct PieceCompressor {
  private var finder: MatchFinder
  private var output: [UInt8] = []

  /// - Parameters:
  ///   - dictionary: bytes that every piece may refer to.
  ///   - capacity: the length of the longest piece; dictionary and piece fit the window together.
  init(dictionary: [UInt8], capacity: Int) {
    finder = MatchFinder(dictionary: dictionary, capacity: capacity)
  }

  /// The compressed bytes; `nil` when they would not be fewer.
  mutating func compress(_ piece: ArraySlice<UInt8>) -> [UInt8]? {
    finder.begin(piece)
    output.removeAll(keepingCapacity: true)
    var pending = finder.start
    var place = pending
    while let match = nextMatch(from: &place) {
      append(pending..<place, match)
      place += match.count
      pending = place
      guard output.count < piece.count else { return nil }
    }
    append(pending..<finder.end, nil)
    return output.count < piece.count ? output : nil
  }

  /// The next match worth taking, and where it begins.
  private mutating func nextMatch(from place: inout Int) -> MatchFinder.Match? {
    while place < finder.end {
      guard var match = finder.longestMatch(at: place) else {
        place += 1
        continue
      }
      while let next = finder.longestMatch(at: place + 1), next.count > match.count {
        match = next
        place += 1
      }
      return match
    }
    return nil
  }

  private mutating func append(_ literals: Range<Int>, _ match: MatchFinder.Match?) {
    if literals.isEmpty, match == nil { return }
    let count = (match?.count ?? PieceFormat.shortestMatch) - PieceFormat.shortestMatch
    let limit = PieceFormat.longLength
    output.append(UInt8(min(literals.count, limit) << 4 | min(count, limit)))
    appendRest(ofLength: literals.count)
    output.append(contentsOf: finder.window[literals])
    guard let match else { return }
    appendRest(ofLength: count)
    output.append(UInt8(truncatingIfNeeded: match.distance))
    output.append(UInt8(truncatingIfNeeded: match.distance >> 8))
  }

  private mutating func appendRest(ofLength length: Int) {
    guard length >= PieceFormat.longLength else { return }
    var rest = length - PieceFormat.longLength
    while rest >= 255 {
      output.append(255)
      rest -= 255
    }
    output.append(UInt8(rest))
  }
}
