/// Writes the dictionary with its index, postings, positions, range maxima and term vectors.
struct TermPartsEncoder {
  private let schema: IndexSchema
  private let tables: DocumentTables
  private let order: DocumentOrder
  private let file: SpillFile?

  private(set) var statistics: [FieldStatistics]
  private var dictionary = TermDictionaryWriter()
  private var postings: PostingsEncoder
  /// Of the field that the schema wants them of.
  private var vectors: TermVectorWriter?
  private var weighing = PostingWeighing.keyword
  /// Whether a document has the current field, of which no lengths are kept.
  private var hasKeyword: [Bool] = []

  /// - Parameter file: where parts go that are not small; `nil` when they stay in memory.
  init(_ tables: DocumentTables, _ order: DocumentOrder, spillingTo file: SpillFile?) {
    schema = tables.schema
    self.tables = tables
    self.order = order
    self.file = file
    postings = PostingsEncoder(documentCount: tables.documentCount)
    if schema.vectorField != nil {
      vectors = TermVectorWriter(documentCount: tables.documentCount)
    }
    statistics = schema.fields.map { _ in FieldStatistics() }
    for field in statistics.indices where schema.fields[field].kind == .text {
      statistics[field].count(tables.lengths[field])
    }
  }

  /// Writes all terms of some sources.
  mutating func encode(_ sources: [any PostingsSource]) throws(SegmentError) {
    var merger = try PostingsMerger(sources, order, documentCount: tables.documentCount)
    var current: Int?
    while try merger.next() {
      let field = Int(merger.term.field)
      if field != current {
        endField(current)
        beginField(field)
        current = field
      }
      append(merger.term, merger.list)
      guard let file else { continue }
      try postings.spill(to: file)
      try vectors?.spill(to: file)
    }
    endField(current)
    postings.finish()
    guard dictionary.terms.count <= Int(UInt32.max) else {
      throw .tooLarge(what: "the dictionary", limit: UInt64(UInt32.max))
    }
  }

  mutating func parts() throws(SegmentError) -> [SegmentPart] {
    [
      SegmentPart(.terms, dictionary.terms),
      SegmentPart(.termIndex, dictionary.index()),
      SegmentPart(.postings, postings.postings),
      SegmentPart(.positions, postings.positions),
      SegmentPart(.rangeMaxima, postings.maxima.rows),
      try vectors?.part(spillingTo: file) ?? SegmentPart(.termVectors, ByteWriter()),
    ]
  }

  private mutating func beginField(_ field: Int) {
    statistics[field].firstBlock = dictionary.blockCount
    guard schema.fields[field].kind == .text else {
      weighing = .keyword
      hasKeyword = [Bool](repeating: false, count: tables.documentCount)
      return
    }
    weighing = PostingWeighing(
      schema.saturation,
      lengths: order.reordered(tables.lengths[field]),
      average: statistics[field].averageLength
    )
  }

  private mutating func endField(_ field: Int?) {
    dictionary.endBlock()
    guard let field else { return }
    statistics[field].blockCount = dictionary.blockCount - statistics[field].firstBlock
    guard schema.fields[field].kind == .keyword else { return }
    statistics[field].documentCount = hasKeyword.count { $0 }
  }

  private mutating func append(_ term: SourceTerm, _ list: PostingsBuffer) {
    let field = Int(term.field)
    let isText = schema.fields[field].kind == .text
    if !isText { for place in 0..<list.count { hasKeyword[Int(list.documents[place])] = true } }
    let entry = TermEntry(
      field: FieldID(rawValue: term.field),
      documentFrequency: UInt32(list.count),
      totalFrequency: list.totalFrequency,
      place: postings.encode(list, weighing)
    )
    dictionary.append(term.bytes, entry, hasPositions: isText)
    if entry.field == schema.vectorField { vectors?.append(term.bytes, list) }
    statistics[field].termCount += 1
  }
}

extension FieldStatistics {
  /// Counts the documents that have a field of text, and their words.
  fileprivate mutating func count(_ lengths: [UInt32]) {
    documentCount = lengths.count { $0 > 0 }
    tokenCount = lengths.reduce(0) { $0 + UInt64($1) }
    greatestLength = lengths.max() ?? 0
  }
}
