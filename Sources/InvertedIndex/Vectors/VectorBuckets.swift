/// Turns lists of documents for each term into lists of terms for each document.
///
/// Between the two, postings are in buckets of consecutive documents, which are read back one by one.
/// A bucket is a row of varints: for each of its terms the distance from the term before, how many of
/// the documents follow, and for each the distance from the one before and its frequency.
struct VectorBuckets {
  private static let documentBits: UInt32 = 12
  static var documentsPerBucket: Int { 1 &<< Int(documentBits) }

  private struct Bucket {
    var bytes = Spool()
    /// One more than the last term; 0 before the first.
    var nextTerm = 0
  }

  private var buckets: [Bucket]
  private var stretch = ByteWriter()
  /// How many bytes are in memory.
  private(set) var byteCount = 0

  init(documentCount: Int) {
    let count = (documentCount + Self.documentsPerBucket - 1) / Self.documentsPerBucket
    buckets = (0..<count).map { _ in Bucket() }
  }

  var count: Int { buckets.count }

  /// Adds the postings of a term behind those before.
  mutating func append(_ term: Int, _ list: PostingsBuffer) {
    var start = 0
    while start < list.count {
      let bucket = list.documents[start] >> Self.documentBits
      var end = start + 1
      while end < list.count, list.documents[end] >> Self.documentBits == bucket { end &+= 1 }
      append(term, list, start..<end, to: Int(bucket))
      start = end
    }
  }

  private mutating func append(
    _ term: Int,
    _ list: PostingsBuffer,
    _ range: Range<Int>,
    to bucket: Int
  ) {
    stretch.removeAll()
    stretch.appendVarint(term - buckets[bucket].nextTerm)
    stretch.appendVarint(range.count)
    var next = UInt32(bucket) << Self.documentBits
    for place in range {
      stretch.appendVarint(UInt64(list.documents[place] - next))
      stretch.appendVarint(UInt64(list.frequencies[place]))
      next = list.documents[place] + 1
    }
    stretch.withSpan { buckets[bucket].bytes.append(contentsOf: $0) }
    buckets[bucket].nextTerm = term + 1
    byteCount += stretch.count
  }

  /// Puts what is in memory into a file.
  mutating func spill(to file: SpillFile) throws(SegmentError) {
    for bucket in buckets.indices { try buckets[bucket].bytes.spill(to: file) }
    byteCount = 0
  }

  /// The entries of a bucket's documents, one document behind the other, and where those of each
  /// begin and the last end.
  ///
  /// An entry has the number of its term in the upper half and the frequency in the lower.
  ///
  /// - Parameter numbers: for each term the number that it is to have.
  func entries(
    ofBucket bucket: Int,
    numbers: [UInt32]
  ) throws(SegmentError) -> (starts: [Int], entries: [UInt64]) {
    var bytes = ByteWriter()
    try buckets[bucket].bytes.read(0..<buckets[bucket].bytes.count, into: &bytes)
    var starts = [Int](repeating: 0, count: Self.documentsPerBucket + 1)
    try Self.forEachPosting(bytes) { document, _, _ in starts[document &+ 1] &+= 1 }
    for document in 1..<starts.count { starts[document] &+= starts[document &- 1] }
    var next = starts
    var entries = [UInt64](repeating: 0, count: starts[Self.documentsPerBucket])
    try Self.forEachPosting(bytes) { document, term, frequency in
      entries[next[document]] = UInt64(numbers[term]) << 32 | UInt64(frequency)
      next[document] &+= 1
    }
    return (starts, entries)
  }

  /// Calls `body` with each posting, its document counted from the first of the bucket.
  @inline(__always)
  private static func forEachPosting(
    _ bytes: ByteWriter,
    _ body: (_ document: Int, _ term: Int, _ frequency: Int) -> Void
  ) throws(SegmentError) {
    try bytes.withSpan { bytes throws(SegmentError) in
      var reader = TermBytes(offset: 0)
      var term = -1
      while reader.offset < bytes.count {
        term += 1 + (try reader.readVarint(bytes, upTo: .max))
        var document = -1
        for _ in 0..<(try reader.readVarint(bytes, upTo: Self.documentsPerBucket)) {
          document += 1 + (try reader.readVarint(bytes, upTo: Self.documentsPerBucket))
          body(document, term, try reader.readVarint(bytes, upTo: .max))
        }
      }
    }
  }
}
