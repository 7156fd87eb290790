/// Walks the terms of several sources in the order of field and bytes, each term once.
struct TermMerger {
  /// The current term.
  private(set) var term = SourceTerm()
  /// The sources that have the current term, in their order.
  private(set) var holders: [any PostingsSource] = []

  private let sources: [any PostingsSource]
  /// The current term of each source, kept here because it is often looked at.
  private var terms: [SourceTerm]
  /// Sources that have more terms: no place has a term before that of its parent.
  private var heap: [Int] = []
  /// The sources of ``holders``.
  private var current: [Int] = []

  init(_ sources: [any PostingsSource]) throws(SegmentError) {
    self.sources = sources
    terms = sources.map { _ in SourceTerm() }
    for source in sources.indices { try advance(source) }
  }

  /// How many documents have the current term, as the sources say.
  var documentFrequency: Int { holders.reduce(0) { $0 + $1.term.documentFrequency } }

  /// Goes to the next term, the first at the beginning; `false` behind the last.
  mutating func next() throws(SegmentError) -> Bool {
    for source in current { try advance(source) }
    current.removeAll(keepingCapacity: true)
    holders.removeAll(keepingCapacity: true)
    guard let first = heap.first else { return false }
    term = terms[first]
    while let source = heap.first, terms[source].compare(term) == 0 {
      removeFirst()
      current.append(source)
      holders.append(sources[source])
    }
    return true
  }

  private mutating func advance(_ source: Int) throws(SegmentError) {
    guard try sources[source].next() else { return }
    terms[source] = sources[source].term
    heap.append(source)
    siftUp(heap.count - 1)
  }

  /// Whether a source's term comes first; of one term that of the first source.
  private func precedes(_ left: Int, _ right: Int) -> Bool {
    let order = terms[left].compare(terms[right])
    return order == 0 ? left < right : order < 0
  }

  private mutating func siftUp(_ place: Int) {
    var place = place
    while place > 0, precedes(heap[place], heap[(place - 1) / 2]) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func removeFirst() {
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    var place = 0
    while 2 * place + 1 < heap.count {
      var child = 2 * place + 1
      if child + 1 < heap.count, precedes(heap[child + 1], heap[child]) { child += 1 }
      guard precedes(heap[child], heap[place]) else { return }
      heap.swapAt(child, place)
      place = child
    }
  }
}
