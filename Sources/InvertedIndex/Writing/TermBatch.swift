/// Terms of one field that follow each other, on their way into a file.
struct TermBatch: Sendable {
  /// As they come from the sources; once encoded, in the order of the file if the schema makes more
  /// of them than lists.
  var lists = TermLists()
  /// For each term how many documents have it, and how often it occurs in them.
  fileprivate(set) var counts: [(documents: UInt32, occurrences: UInt64)] = []
  fileprivate(set) var encoded = EncodedLists()
}

/// Encodes batches, in memory that serves them all.
struct TermBatchEncoder {
  private let schema: IndexSchema
  private let greatestSize: Int
  /// What bounds the scores in each field.
  private let weighings: [PostingWeighing]
  private var orderer: ListOrderer
  private var encoder: PostingsEncoder
  private var list = PostingsBuffer()
  private var ordered = TermLists()

  /// - Parameter greatestSize: of a list, see ``PostingsEncoder/greatestSize``.
  init(
    _ tables: DocumentTables,
    _ order: DocumentOrder,
    _ statistics: [FieldStatistics],
    greatestSize: Int = PostingsEncoder.greatestSize
  ) {
    self.greatestSize = greatestSize
    let schema = tables.schema
    self.schema = schema
    weighings = schema.fields.indices.map { field in
      guard schema.fields[field].kind == .text else { return .keyword }
      return PostingWeighing(
        schema.saturation,
        lengths: order.reordered(tables.lengths[field]),
        average: statistics[field].averageLength
      )
    }
    orderer = ListOrderer(order, documentCount: tables.documentCount)
    encoder = PostingsEncoder(
      documentCount: tables.documentCount,
      greatestSize: greatestSize
    )
  }

  /// Throws when a term has more postings or positions than a list can hold.
  mutating func encode(_ batch: inout TermBatch) throws(SegmentError) {
    let field = FieldID(rawValue: batch.lists.field)
    let isKept = schema.vectorField == field || !schema.isText(field)
    let weighing = weighings[Int(field.rawValue)]
    batch.counts.removeAll(keepingCapacity: true)
    batch.encoded.removeAll()
    ordered.begin(field: field.rawValue)
    for term in 0..<batch.lists.count {
      batch.lists.load(term, into: &list)
      guard list.positionCount <= greatestSize else {
        throw .tooLarge(what: "the positions of a term", limit: UInt64(greatestSize))
      }
      orderer.order(&list)
      batch.counts.append((UInt32(list.count), list.totalFrequency))
      try encoder.encode(list, weighing, to: &batch.encoded)
      if isKept { batch.lists.withTerm(term) { ordered.append($0, documentsOf: list) } }
    }
    if isKept { swap(&batch.lists, &ordered) }
  }
}
