/// Writes the ``TermVectors`` of a field, from its terms in the order of their bytes.
struct TermVectorWriter {
  /// Bytes in memory beyond this go into a file, if there is one.
  private static let spilledByteCount = 1 << 24

  private var buckets: VectorBuckets
  private let documentCount: Int
  /// By the places of the terms.
  private var hashes: [Int64] = []
  private var counts: [(documents: UInt64, repetitions: UInt64)] = []
  private var bits = BitWriter()

  init(documentCount: Int) {
    self.documentCount = documentCount
    buckets = VectorBuckets(documentCount: documentCount)
  }

  /// Adds the next term with its documents, in which it occurs so often.
  mutating func append(_ term: Span<UInt8>, _ list: PostingsBuffer, occurrences: UInt64) {
    buckets.append(hashes.count, list)
    hashes.append(Self.hash(of: term))
    let documents = UInt64(list.count)
    counts.append((documents, occurrences - documents))
  }

  /// Puts what has come together into a file, when it is enough to be worth it.
  mutating func spill(to file: SpillFile) throws(SegmentError) {
    if buckets.byteCount >= Self.spilledByteCount { try buckets.spill(to: file) }
  }

  /// The part of the file that holds the vectors.
  ///
  /// - Parameter file: takes what is too much for memory; may be `nil`.
  mutating func part(spillingTo file: SpillFile?) throws(SegmentError) -> SegmentPart {
    let places = hashes.indices.sorted { (hashes[$0], $0) < (hashes[$1], $1) }
    var numbers = [UInt32](repeating: 0, count: places.count)
    for (number, place) in places.enumerated() { numbers[place] = UInt32(number) }
    var blocks = Spool()
    var starts: [UInt64] = [0]
    for bucket in 0..<buckets.count {
      try append(bucket, numbers, to: &blocks, &starts)
      if let file, blocks.memory.count >= Self.spilledByteCount { try blocks.spill(to: file) }
    }
    blocks.memory.appendZeros(SegmentFormat.packedPadding)
    var head = ByteWriter()
    PackedArray.encode(
      places.flatMap { [UInt64($0), counts[$0].documents, counts[$0].repetitions] },
      to: &head
    )
    PackedArray.encode(starts, to: &head)
    return SegmentPart(.termVectors, head: head, body: blocks, ranges: [0..<blocks.count])
  }

  /// Hashes sort as signed numbers.
  static func hash(of term: Span<UInt8>) -> Int64 { Int64(bitPattern: FNV1a.hash(of: term)) }

  /// Appends the blocks of the documents of a bucket.
  private mutating func append(
    _ bucket: Int,
    _ numbers: [UInt32],
    to blocks: inout Spool,
    _ starts: inout [UInt64]
  ) throws(SegmentError) {
    let first = bucket * VectorBuckets.documentsPerBucket
    let count = min(VectorBuckets.documentsPerBucket, documentCount - first)
    var (ends, entries) = try buckets.entries(ofBucket: bucket, numbers: numbers)
    var (lengths, vectors) = (ByteWriter(), ByteWriter())
    for document in 0..<count {
      let before = vectors.count
      let range = ends[document]..<ends[document + 1]
      entries[range].sort()
      append(entries.span.extracting(range), to: &vectors)
      lengths.appendVarint(vectors.count - before)
      guard (document + 1) % TermVectors.blockSize == 0 || document + 1 == count else { continue }
      blocks.memory.append(contentsOf: lengths)
      blocks.memory.append(contentsOf: vectors)
      starts.append(UInt64(blocks.count))
      lengths.removeAll()
      vectors.removeAll()
    }
  }

  /// Appends the vector of one document.
  ///
  /// - Parameter entries: numbers of terms in the upper half, ascending, frequencies in the lower.
  private mutating func append(_ entries: Span<UInt64>, to vectors: inout ByteWriter) {
    guard entries.count > 0 else { return }
    let order = Self.order(forGapsOf: entries)
    bits.removeAll()
    bits.append(UInt32(order), width: TermVectors.orderWidth)
    bits.appendExponentialGolomb(UInt32(entries.count), order: TermVectors.countOrder)
    var next: UInt32 = 0
    for index in 0..<entries.count {
      let term = UInt32(truncatingIfNeeded: entries[index] >> 32)
      bits.appendExponentialGolomb(term - next, order: order)
      bits.appendExponentialGolomb(UInt32(truncatingIfNeeded: entries[index]) - 1, order: 0)
      next = term + 1
    }
    bits.finish(into: &vectors)
  }

  /// The order of a code that suits gaps whose lengths are as even as those of hashes.
  private static func order(forGapsOf entries: Span<UInt64>) -> Int {
    let mean = (entries[entries.count - 1] >> 32 + 1) / UInt64(entries.count)
    return max(0, UInt64.bitWidth - mean.leadingZeroBitCount - 1)
  }
}
