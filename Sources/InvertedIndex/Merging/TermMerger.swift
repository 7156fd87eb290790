/// Walks the terms of several sources in the order of field and bytes, each term once.
struct TermMerger {
  /// A source with its current term.
  private struct Head {
    let term: SourceTerm
    let source: Int
  }

  private let sources: [any PostingsSource]
  /// The first term behind those that are walked.
  private let end: TermBound?
  /// Sources that have more terms: no place has a term before that of its parent.
  private var heap: [Head] = []
  /// The sources that have the current term, in their order.
  private var current: [Head] = []

  /// - Parameters:
  ///   - start: terms before it are left out.
  ///   - end: this term and those behind it are left out.
  init(
    _ sources: [any PostingsSource],
    from start: TermBound? = nil,
    upTo end: TermBound? = nil
  ) throws(SegmentError) {
    self.sources = sources
    self.end = end
    for source in sources.indices {
      var term = try sources[source].next()
      while let found = term, start?.isAfter(found, sources[source]) ?? false {
        term = try sources[source].next()
      }
      if let term { insert(term, source) }
    }
  }

  /// The field of the current term.
  var field: UInt8 { current[0].term.field }

  /// Lends the bytes of the current term.
  func withTerm<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    sources[current[0].source].withTerm(body)
  }

  /// How many documents have the current term, as the sources say.
  var documentFrequency: Int { current.reduce(0) { $0 + $1.term.documentFrequency } }

  /// Goes to the next term, the first at the beginning; `false` behind the last.
  mutating func next() throws(SegmentError) -> Bool {
    for place in current.indices { try advance(current[place].source) }
    current.removeAll(keepingCapacity: true)
    guard let first = heap.first else { return false }
    repeat {
      current.append(heap[0])
      removeFirst()
    } while !heap.isEmpty && Self.compare(heap[0], first, sources) == 0
    return true
  }

  /// Calls `body` with the sources that have the current term, in their order.
  func forEachHolder(
    _ body: (any PostingsSource) throws(SegmentError) -> Void
  ) throws(SegmentError) {
    for head in current { try body(sources[head.source]) }
  }

  private mutating func advance(_ source: Int) throws(SegmentError) {
    if let term = try sources[source].next() { insert(term, source) }
  }

  private mutating func insert(_ term: SourceTerm, _ source: Int) {
    if let end, !end.isAfter(term, sources[source]) { return }
    let head = Head(term: term, source: source)
    heap.append(head)
    Self.siftUp(head, in: &heap, sources)
  }

  private mutating func removeFirst() {
    let last = heap.removeLast()
    if !heap.isEmpty { Self.siftDown(last, in: &heap, sources) }
  }

  @inline(__always)
  private static func compare(_ left: Head, _ right: Head, _ sources: [any PostingsSource]) -> Int {
    left.term.compare(right.term) ?? compareBytes(left, right, sources)
  }

  @inline(never)
  private static func compareBytes(
    _ left: Head,
    _ right: Head,
    _ sources: [any PostingsSource]
  ) -> Int {
    sources[left.source].withTerm { left in
      sources[right.source].withTerm { TermDictionary.compare(left, $0) }
    }
  }

  /// Whether a source's term comes first; of one term that of the first source.
  @inline(__always)
  private static func precedes(
    _ left: Head,
    _ right: Head,
    _ sources: [any PostingsSource]
  ) -> Bool {
    let order = compare(left, right, sources)
    return order == 0 ? left.source < right.source : order < 0
  }

  /// Puts a head where it belongs; the last place is free for it.
  private static func siftUp(
    _ head: Head,
    in heap: inout [Head],
    _ sources: [any PostingsSource]
  ) {
    var heap = heap.mutableSpan
    var place = heap.count - 1
    while place > 0, precedes(head, heap[(place - 1) / 2], sources) {
      heap[place] = heap[(place - 1) / 2]
      place = (place - 1) / 2
    }
    heap[place] = head
  }

  /// Puts a head where it belongs; the first place is free for it.
  private static func siftDown(
    _ head: Head,
    in heap: inout [Head],
    _ sources: [any PostingsSource]
  ) {
    var heap = heap.mutableSpan
    var place = 0
    while 2 * place + 1 < heap.count {
      var child = 2 * place + 1
      if child + 1 < heap.count, precedes(heap[child + 1], heap[child], sources) { child += 1 }
      guard precedes(heap[child], head, sources) else { break }
      heap[place] = heap[child]
      place = child
    }
    heap[place] = head
  }
}
