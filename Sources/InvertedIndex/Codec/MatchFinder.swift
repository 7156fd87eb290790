/// Finds earlier runs of the same bytes, by chains of the places whose next bytes hash alike.
///
/// Places of the dictionary are chained once; those of a piece when the search passes them.
struct MatchFinder {
  struct Match: Equatable {
    /// Bytes from the earlier run to this one.
    let distance: Int
    let count: Int
  }

  /// Places that are looked at for a match, in the piece and in the dictionary.
  private static let searchDepth = 12
  private static let pieceHashBits = 12
  private static let dictionaryHashBits = 15
  /// The end of a chain.
  private static let none = UInt16.max

  /// The dictionary and the piece.
  private(set) var window: [UInt8]
  /// Where the piece begins and ends in the window.
  let start: Int
  private(set) var end: Int

  private var dictionaryHeads = [UInt16](repeating: none, count: 1 << dictionaryHashBits)
  private var pieceHeads = [UInt16](repeating: none, count: 1 << pieceHashBits)
  /// For each place of the window the place before it in its chain.
  private var chain: [UInt16]
  /// Places below are chained.
  private var chainedCount: Int

  init(dictionary: [UInt8], capacity: Int) {
    precondition(dictionary.count + capacity <= PieceFormat.windowByteCount, "The window is full.")
    window = dictionary
    start = dictionary.count
    end = start
    chainedCount = start
    chain = [UInt16](repeating: Self.none, count: start + capacity)
    let places = 0..<max(0, start - 7)
    Self.link(places, window, &dictionaryHeads, &chain, bits: Self.dictionaryHashBits)
  }

  /// Puts another piece behind the dictionary.
  mutating func begin(_ piece: ArraySlice<UInt8>) {
    precondition(piece.count <= chain.count - start, "A piece is longer than was said.")
    window.removeLast(window.count - start)
    window.append(contentsOf: piece)
    end = window.count
    chainedCount = start
    for index in pieceHeads.indices { pieceHeads[index] = Self.none }
  }

  /// The longest run that stands earlier too, the nearest of several; `nil` when all are short.
  mutating func longestMatch(at place: Int) -> Match? {
    guard place <= end - 8 else { return nil }
    chainPlaces(before: place)
    var best = Match(distance: 0, count: PieceFormat.shortestMatch - 1)
    let bytes = window.span
    search(bytes, place, pieceHeads[Self.hash(bytes, place, Self.pieceHashBits)], &best)
    search(bytes, place, dictionaryHeads[Self.hash(bytes, place, Self.dictionaryHashBits)], &best)
    return best.distance > 0 ? best : nil
  }

  @inline(__always)
  private func search(
    _ bytes: Span<UInt8>,
    _ place: Int,
    _ head: UInt16,
    _ best: inout Match
  ) {
    let limit = end &- place
    let chain = chain.span
    var candidate = head
    for _ in 0..<Self.searchDepth where candidate != Self.none && best.count < limit {
      let other = Int(candidate)
      if bytes[other &+ best.count] == bytes[place &+ best.count] {
        let count = ByteKernels.sharedByteCount(bytes, other, place, limit: limit)
        if count > best.count { best = Match(distance: place &- other, count: count) }
      }
      candidate = chain[other]
    }
  }

  private mutating func chainPlaces(before place: Int) {
    guard chainedCount < place else { return }
    let places = chainedCount..<place
    chainedCount = place
    Self.link(places, window, &pieceHeads, &chain, bits: Self.pieceHashBits)
  }

  /// Puts places at the heads of their chains.
  private static func link(
    _ places: Range<Int>,
    _ window: [UInt8],
    _ heads: inout [UInt16],
    _ chain: inout [UInt16],
    bits: Int
  ) {
    let bytes = window.span
    var heads = heads.mutableSpan
    var chain = chain.mutableSpan
    for place in places {
      let hash = hash(bytes, place, bits)
      chain[place] = heads[hash]
      heads[hash] = UInt16(truncatingIfNeeded: place)
    }
  }

  /// A multiplicative hash of the first bytes from a place on.
  @inline(__always)
  private static func hash(_ bytes: Span<UInt8>, _ place: Int, _ bits: Int) -> Int {
    let word = ByteKernels.word(bytes, at: place) << 24
    return Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 &- bits))
  }
}
