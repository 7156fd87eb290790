/// Terms of one field that follow each other, with their postings.
struct TermLists: Sendable {
  private(set) var field: UInt8 = 0
  /// The bytes of the terms, one behind the other.
  private var bytes = ByteWriter()
  private var postings = PostingsBuffer()
  /// Where the bytes, postings and positions of each term end.
  private var ends: [End] = []

  private struct End {
    var byte = 0
    var document = 0
    var position = 0
  }

  /// How many terms there are.
  var count: Int { ends.count }

  /// How many numbers the postings of all terms take.
  var numberCount: Int { 2 * postings.count + postings.positionCount }

  /// Begins anew.
  mutating func begin(field: UInt8) {
    self.field = field
    bytes.removeAll()
    postings.removeAll()
    ends.removeAll(keepingCapacity: true)
  }

  /// Appends the postings of the next term, which ``endTerm(_:)`` names if there are any.
  ///
  /// - Returns: whether `collect` has appended any.
  mutating func appendPostings<Failure: Error>(
    _ collect: (inout PostingsBuffer) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    let before = postings.count
    try collect(&postings)
    return postings.count > before
  }

  /// Gives the last postings their term.
  mutating func endTerm(_ term: Span<UInt8>) {
    bytes.append(contentsOf: term)
    let end = End(
      byte: bytes.count,
      document: postings.count,
      position: postings.positionCount
    )
    ends.append(end)
  }

  /// Appends a term with the documents and frequencies of a list, without its positions.
  mutating func append(_ term: Span<UInt8>, documentsOf list: PostingsBuffer) {
    guard list.count > 0 else { return }
    postings.append(list, 0..<list.count, positions: 0..<0)
    endTerm(term)
  }

  /// Lends the bytes of a term.
  @inline(__always)
  func withTerm<Result, Failure: Error>(
    _ term: Int,
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let range = start(of: term).byte..<ends[term].byte
    return try bytes.withSpan { bytes throws(Failure) in try body(bytes.extracting(range)) }
  }

  /// Puts the postings of a term into a buffer of their own.
  func load(_ term: Int, into list: inout PostingsBuffer) {
    let (start, end) = (start(of: term), ends[term])
    list.removeAll()
    list.append(
      postings,
      start.document..<end.document,
      positions: start.position..<end.position
    )
  }

  private func start(of term: Int) -> End { term == 0 ? End() : ends[term - 1] }
}
