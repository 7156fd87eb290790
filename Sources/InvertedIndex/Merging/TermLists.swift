/// Terms of one field that follow each other, with their postings.
struct TermLists: Sendable {
  private(set) var field: UInt8 = 0
  /// The bytes of each term, in their order.
  private(set) var terms: [[UInt8]] = []
  private var postings = PostingsBuffer()
  /// Where the postings and positions of each term end.
  private var ends: [(document: Int, position: Int)] = []

  /// How many numbers the postings of all terms take.
  var numberCount: Int { 2 * postings.count + postings.positionCount }

  /// Begins anew.
  mutating func begin(field: UInt8) {
    self.field = field
    terms.removeAll(keepingCapacity: true)
    postings.removeAll()
    ends.removeAll(keepingCapacity: true)
  }

  /// Appends a term, if `collect` appends any postings.
  mutating func append<Failure: Error>(
    _ term: [UInt8],
    _ collect: (inout PostingsBuffer) throws(Failure) -> Void
  ) throws(Failure) {
    let before = postings.count
    try collect(&postings)
    guard postings.count > before else { return }
    terms.append(term)
    ends.append((postings.count, postings.positionCount))
  }

  /// Appends a term with the documents and frequencies of a list, without its positions.
  mutating func append(_ term: [UInt8], documentsOf list: PostingsBuffer) {
    append(term) { $0.append(list, 0..<list.count, positions: 0..<0) }
  }

  /// Puts the postings of a term into a buffer of their own.
  func load(_ term: Int, into list: inout PostingsBuffer) {
    let start = term == 0 ? (document: 0, position: 0) : ends[term - 1]
    let end = ends[term]
    list.removeAll()
    list.append(
      postings,
      start.document..<end.document,
      positions: start.position..<end.position
    )
  }
}
