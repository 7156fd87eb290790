/// Occurrences of terms in the order of documents, to be sorted by term when there are many.
struct OccurrenceBatch: Sendable {
  /// Memory of one occurrence, with the place it takes when it is sorted.
  static let bytesPerOccurrence = 16

  private var terms: [UInt32] = []
  private var positions: [UInt32] = []
  /// The documents that have occurrences, and how many.
  private var documents: [(number: UInt32, count: UInt32)] = []

  /// For each term how often it occurs, and while sorting where its next occurrence goes.
  private var counts: [UInt32] = []
  /// The terms that occur.
  private var touched: [UInt32] = []
  /// Occurrences by term: the document in the upper half, the position in the lower.
  private var sorted: [UInt64] = []

  init(byteLimit: Int) {
    // Memory that is never touched costs nothing, and growing into it copies nothing.
    terms.reserveCapacity(byteLimit / Self.bytesPerOccurrence)
    positions.reserveCapacity(byteLimit / Self.bytesPerOccurrence)
  }

  var isEmpty: Bool { terms.isEmpty }
  var count: Int { terms.count }
  var byteCount: Int { terms.count * Self.bytesPerOccurrence }

  /// Adds the occurrences of a document; documents ascend.
  mutating func add(_ draft: DocumentDraft, to document: UInt32, termCount: Int) {
    guard !draft.terms.isEmpty else { return }
    terms.append(contentsOf: draft.terms)
    positions.append(contentsOf: draft.positions)
    documents.append((document, UInt32(draft.terms.count)))
    count(draft.terms, termCount: termCount)
  }

  /// Sorts the occurrences, calls `body` with each term in the order of field and bytes, and
  /// forgets them.
  mutating func drain(
    _ interner: TermInterner,
    _ body: (_ term: Int, _ occurrences: Span<UInt64>) -> Void
  ) {
    sort()
    // Each term's count has become the place behind its last occurrence.
    var start: UInt32 = 0
    var ranges: [TermRange] = []
    ranges.reserveCapacity(touched.count)
    for term in touched {
      let end = counts[Int(term)]
      ranges.append(
        TermRange(
          head: interner.head(of: Int(term)),
          field: interner.field(of: Int(term)),
          term: term,
          start: start
        )
      )
      start = end
    }
    ranges.sort { left, right in
      if left.field != right.field { return left.field < right.field }
      if left.head != right.head { return left.head < right.head }
      return interner.precedes(Int(left.term), Int(right.term))
    }
    for range in ranges {
      let end = Int(counts[Int(range.term)])
      body(Int(range.term), sorted.span.extracting(Int(range.start)..<end))
    }
    removeAll()
  }

  /// Where the sorted occurrences of a term begin.
  private struct TermRange {
    /// The first eight bytes of the term, as a number that sorts as they do.
    let head: UInt64
    let field: UInt8
    let term: UInt32
    let start: UInt32
  }

  private mutating func count(_ occurrences: [UInt32], termCount: Int) {
    if counts.count < termCount {
      let more = max(termCount - counts.count, counts.count / 2)
      counts.append(contentsOf: repeatElement(0, count: more))
    }
    Self.count(occurrences, &counts, &touched)
  }

  private static func count(
    _ occurrences: [UInt32],
    _ counts: inout [UInt32],
    _ touched: inout [UInt32]
  ) {
    let occurrences = occurrences.span
    var counts = counts.mutableSpan
    for index in 0..<occurrences.count {
      let term = occurrences[index]
      if counts[Int(term)] == 0 { touched.append(term) }
      counts[Int(term)] &+= 1
    }
  }

  /// Puts each occurrence behind those of the same term (counting sort).
  private mutating func sort() {
    var start: UInt32 = 0
    for term in touched {
      let count = counts[Int(term)]
      counts[Int(term)] = start
      start += count
    }
    if sorted.count < terms.count {
      sorted.append(contentsOf: repeatElement(0, count: terms.count - sorted.count))
    }
    Self.scatter(terms, positions, documents, next: &counts, to: &sorted)
  }

  private static func scatter(
    _ terms: [UInt32],
    _ positions: [UInt32],
    _ documents: [(number: UInt32, count: UInt32)],
    next: inout [UInt32],
    to sorted: inout [UInt64]
  ) {
    let terms = terms.span
    let positions = positions.span
    var next = next.mutableSpan
    var sorted = sorted.mutableSpan
    var index = 0
    for (document, count) in documents {
      for _ in 0..<count {
        let term = Int(terms[index])
        sorted[Int(next[term])] = UInt64(document) &<< 32 | UInt64(positions[index])
        next[term] &+= 1
        index &+= 1
      }
    }
  }

  private mutating func removeAll() {
    for term in touched { counts[Int(term)] = 0 }
    touched.removeAll(keepingCapacity: true)
    terms.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    documents.removeAll(keepingCapacity: true)
  }
}
