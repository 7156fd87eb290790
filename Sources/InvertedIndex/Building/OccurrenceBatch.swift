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

  /// Sorts the occurrences, calls `body` with each term in the order of field and bytes, and forgets
  /// them.
  ///
  /// - Precondition: the terms differ.
  /// - Parameter body: gets field, bytes and occurrences, of which the first one comes by itself: it
  ///   is at hand, and the others are not.
  mutating func drain(
    _ interner: TermInterner,
    _ body: (
      _ field: UInt8, _ term: Span<UInt8>, _ first: UInt64, _ occurrences: Span<UInt64>
    ) -> Void
  ) {
    sort()
    let groups = sortedGroups(interner)
    var short = ByteWriter()
    for place in groups.indices {
      let group = groups[place]
      if place % Self.groupsAtOnce == 0 { touch(groups[place...].prefix(Self.groupsAtOnce)) }
      if place > 0 {
        precondition(
          !groups[place - 1].isSame(as: group, interner),
          "Each term has one number."
        )
      }
      group.withTerm(interner, &short) { term in
        let range = Int(group.start)..<Int(group.start + group.count)
        body(group.field, term, group.first, sorted.span.extracting(range))
      }
    }
    removeAll()
  }

  /// Groups whose occurrences are brought near the processor together.
  private static let groupsAtOnce = 16

  /// Reads the beginning of each group: they are anywhere in memory, and so the waits for it are one.
  private func touch(_ groups: ArraySlice<Group>) {
    for group in groups where group.count > 1 {
      precondition(sorted[Int(group.start)] == group.first, "Groups are where they were.")
    }
  }

  /// The sorted occurrences of a term, with what mostly suffices to sort and to write it: the term
  /// and its occurrences are each somewhere else in memory.
  private struct Group {
    /// The first eight bytes of the term, as a number that sorts as they do.
    let head: UInt64
    /// The first occurrence.
    let first: UInt64
    let term: UInt32
    /// Where the occurrences begin, and how many there are.
    let start: UInt32
    let count: UInt32
    /// Bytes of the term.
    let length: UInt16
    let field: UInt8

    /// Whether two groups that follow each other are of the same term.
    func isSame(as next: Group, _ interner: TermInterner) -> Bool {
      head == next.head && length == next.length && field == next.field
        && (length <= 8 || interner.compareBytes(Int(term), Int(next.term)) == 0)
    }

    /// Lends the bytes of the term.
    @inline(__always)
    func withTerm(
      _ interner: TermInterner,
      _ short: inout ByteWriter,
      _ body: (Span<UInt8>) -> Void
    ) {
      guard length <= 8 else { return interner.withTerm(Int(term), body) }
      short.removeAll()
      short.append(head.byteSwapped)
      short.withSpan { body($0.extracting(0..<Int(length))) }
    }
  }

  /// The groups in the order of field and bytes.
  private func sortedGroups(_ interner: TermInterner) -> [Group] {
    // Each term's count has become the place behind its last occurrence.
    var start: UInt32 = 0
    var groups = touched.map { term in
      let end = counts[Int(term)]
      defer { start = end }
      return Group(
        head: interner.head(of: Int(term)),
        first: sorted[Int(start)],
        term: term,
        start: start,
        count: end - start,
        length: UInt16(interner.length(of: Int(term))),
        field: interner.field(of: Int(term))
      )
    }
    groups.sort { left, right in
      if left.field != right.field { return left.field < right.field }
      if left.head != right.head { return left.head < right.head }
      return interner.precedes(Int(left.term), Int(right.term))
    }
    return groups
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
