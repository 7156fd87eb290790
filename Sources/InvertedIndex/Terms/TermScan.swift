/// Visits the terms of a field that are near to a word.
///
/// What the terms of a block all begin with is known from its head and the next one: blocks whose
/// beginning the automaton does not accept are not read, and of the others only the terms whose
/// beginnings are alive.
struct TermScan {
  private let dictionary: TermDictionary
  private let field: TermField
  private let prefix: [UInt8]
  private let automaton: SpellingAutomaton
  private var walk: TermWalk
  /// The bytes that the walk was led over last.
  private var path: [UInt8] = []
  /// The head of a block whose first bytes are known not to be accepted.
  private var deadHead: UInt64 = 0
  /// How many of them, 1 to 8; 0 while there is none.
  private var deadByteCount = 0

  /// - Parameter prefix: what accepted terms begin with.
  init(
    _ dictionary: TermDictionary,
    _ field: TermField,
    prefix: [UInt8],
    _ automaton: SpellingAutomaton
  ) {
    self.dictionary = dictionary
    self.field = field
    self.prefix = prefix
    self.automaton = automaton
    walk = TermWalk(automaton)
  }

  /// Calls `body` with each term and its distance, until it answers `false`.
  mutating func forEach(
    _ bytes: Span<UInt8>,
    _ body: ([UInt8], TermEntry, Int) throws(SegmentError) -> Bool
  ) throws(SegmentError) {
    let blocks = try dictionary.blocks(of: field, from: prefix.span, bytes)
    var block = blocks.lowerBound
    while block < blocks.upperBound {
      guard let head = dictionary.head(of: block), !isBehindPrefix(head) else { return }
      let next = block + 1 < blocks.upperBound ? dictionary.head(of: block + 1) : nil
      if mayAccept(head, sharedByteCount: Self.sharedByteCount(head, next)) {
        guard try visit(block, bytes, body) else { return }
        block += 1
      } else {
        block = lastDeadHead(from: block + 1, in: blocks)
      }
    }
  }

  /// The last block whose head begins as the dead one does; what follows its first term may live.
  ///
  /// Looks ever farther ahead, so that a run of blocks costs the logarithm of its length.
  ///
  /// - Parameter first: a block that begins so.
  private func lastDeadHead(from first: Int, in blocks: Range<Int>) -> Int {
    var low = first
    var step = 1
    while low + step < blocks.upperBound, beginsDead(low + step) {
      low += step
      step *= 2
    }
    var high = min(low + step, blocks.upperBound)
    while high - low > 1 {
      let middle = (low + high) / 2
      if beginsDead(middle) { low = middle } else { high = middle }
    }
    return low
  }

  private func beginsDead(_ block: Int) -> Bool {
    guard let head = dictionary.head(of: block) else { return false }
    return (head ^ deadHead) >> UInt64(64 - 8 * deadByteCount) == 0
  }

  /// Whether all terms from a head on come after those that begin with the prefix.
  private func isBehindPrefix(_ head: UInt64) -> Bool {
    let unused = UInt64(64 - 8 * min(8, prefix.count))
    return head >> unused > TermDictionaryFormat.head(of: prefix.span) >> unused
  }

  /// Bytes with which all terms between two heads begin; a zero may stand for none.
  private static func sharedByteCount(_ head: UInt64, _ next: UInt64?) -> Int {
    guard let next else { return 0 }
    let shared = (head ^ next).leadingZeroBitCount / 8
    let written = (0..<shared).first { byte($0, of: head) == 0 }
    return written ?? shared
  }

  /// Leads the walk over the bytes that all terms of a block begin with.
  private mutating func mayAccept(_ head: UInt64, sharedByteCount count: Int) -> Bool {
    if deadByteCount > 0, deadByteCount <= count,
      (head ^ deadHead) >> UInt64(64 - 8 * deadByteCount) == 0
    {
      return false
    }
    var shared = 0
    while shared < min(count, path.count), path[shared] == Self.byte(shared, of: head) {
      shared += 1
    }
    path.removeLast(path.count - shared)
    for place in shared..<count { path.append(Self.byte(place, of: head)) }
    guard case .dead(let byteCount) = walk.advance(to: path, shared: shared, isWhole: false)
    else { return true }
    (deadHead, deadByteCount) = (head, byteCount)
    return false
  }

  private static func byte(_ place: Int, of head: UInt64) -> UInt8 {
    UInt8(truncatingIfNeeded: head >> UInt64(56 - 8 * place))
  }

  /// Visits the terms of a block; `false` when `body` said so.
  private mutating func visit(
    _ block: Int,
    _ bytes: Span<UInt8>,
    _ body: ([UInt8], TermEntry, Int) throws(SegmentError) -> Bool
  ) throws(SegmentError) -> Bool {
    var reader = try dictionary.reader(field, block, bytes)
    guard try reader.next(bytes) else { return true }
    // The path is the beginning of the first term.
    var shared: Int? = path.count
    while let known = shared {
      var limit = Int.max
      switch walk.advance(to: reader.term, shared: known, isWhole: true) {
      case .dead(let byteCount): limit = byteCount - 1
      case .reached(let state):
        if let distance = automaton.distance(of: state), reader.term.starts(with: prefix) {
          guard try body(reader.term, try reader.entry(bytes), distance) else { return false }
        }
      }
      shared = try reader.next(bytes, sharingAtMost: limit)
    }
    path = reader.term
    return true
  }
}
