/// Walks the terms of several sources in the order of field and bytes, each term once.
struct TermMerger {
  /// A source with its current term.
  private struct Head {
    let term: SourceTerm
    let source: Int
  }

  private let sources: [any PostingsSource]
  /// Sources that have more terms: no place has a term before that of its parent.
  private var heap: [Head] = []
  /// The sources that have the current term, in their order.
  private var current: [Head] = []

  init(_ sources: [any PostingsSource]) throws(SegmentError) {
    self.sources = sources
    for source in sources.indices { try advance(source) }
  }

  /// The field of the current term.
  var field: UInt8 { current[0].term.field }

  /// The bytes of the current term.
  var bytes: [UInt8] { sources[current[0].source].termBytes }

  /// How many documents have the current term, as the sources say.
  var documentFrequency: Int { current.reduce(0) { $0 + $1.term.documentFrequency } }

  /// Goes to the next term, the first at the beginning; `false` behind the last.
  mutating func next() throws(SegmentError) -> Bool {
    for head in current { try advance(head.source) }
    current.removeAll(keepingCapacity: true)
    guard let first = heap.first else { return false }
    while let head = heap.first, compare(head, first) == 0 {
      removeFirst()
      current.append(head)
    }
    return true
  }

  /// Calls `body` with the sources that have the current term, in their order.
  func forEachHolder(
    _ body: (any PostingsSource) throws(SegmentError) -> Void
  ) throws(SegmentError) {
    for head in current { try body(sources[head.source]) }
  }

  private mutating func advance(_ source: Int) throws(SegmentError) {
    guard let term = try sources[source].next() else { return }
    heap.append(Head(term: term, source: source))
    siftUp(heap.count - 1)
  }

  @inline(__always)
  private func compare(_ left: Head, _ right: Head) -> Int {
    left.term.compare(right.term) ?? compareBytes(left, right)
  }

  @inline(never)
  private func compareBytes(_ left: Head, _ right: Head) -> Int {
    let (left, right) = (sources[left.source].termBytes, sources[right.source].termBytes)
    return TermDictionary.compare(left.span, right.span)
  }

  /// Whether a source's term comes first; of one term that of the first source.
  @inline(__always)
  private func precedes(_ left: Head, _ right: Head) -> Bool {
    let order = compare(left, right)
    return order == 0 ? left.source < right.source : order < 0
  }

  private mutating func siftUp(_ place: Int) {
    let head = heap[place]
    var place = place
    while place > 0, precedes(head, heap[(place - 1) / 2]) {
      heap[place] = heap[(place - 1) / 2]
      place = (place - 1) / 2
    }
    heap[place] = head
  }

  private mutating func removeFirst() {
    let last = heap.removeLast()
    guard !heap.isEmpty else { return }
    var place = 0
    while 2 * place + 1 < heap.count {
      var child = 2 * place + 1
      if child + 1 < heap.count, precedes(heap[child + 1], heap[child]) { child += 1 }
      guard precedes(heap[child], last) else { break }
      heap[place] = heap[child]
      place = child
    }
    heap[place] = last
  }
}
