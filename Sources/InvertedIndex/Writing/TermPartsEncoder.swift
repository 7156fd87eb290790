/// The dictionary with its index, postings, positions, range maxima and term vectors, as they grow.
struct TermPartsEncoder: Sendable {
  private let schema: IndexSchema
  private let documentCount: Int
  private let file: SpillFile?

  private(set) var statistics: [FieldStatistics]
  private var dictionary = TermDictionaryWriter()
  private var postings = PostingsSections()
  /// Of the field that the schema wants them of.
  private var vectors: TermVectorWriter?
  private var field: Int?
  /// Whether a document has the current field, of which no lengths are kept.
  private var hasKeyword: [Bool] = []
  private var list = PostingsBuffer()

  /// - Parameter file: where parts go that are not small; `nil` when they stay in memory.
  init(_ tables: DocumentTables, spillingTo file: SpillFile?) {
    schema = tables.schema
    documentCount = tables.documentCount
    self.file = file
    if schema.vectorField != nil { vectors = TermVectorWriter(documentCount: documentCount) }
    statistics = schema.fields.map { _ in FieldStatistics() }
    for field in statistics.indices where schema.fields[field].kind == .text {
      statistics[field].count(tables.lengths[field])
    }
  }

  /// Puts terms behind those before them.
  mutating func append(_ batch: TermBatch) throws(SegmentError) {
    // A field whose terms all have been dropped does not begin.
    guard !batch.counts.isEmpty else { return }
    let field = FieldID(rawValue: batch.lists.field)
    begin(field)
    let isText = schema.isText(field)
    let places = postings.append(batch.encoded)
    for term in 0..<batch.lists.count {
      let counts = batch.counts[term]
      let entry = TermEntry(
        field: field,
        documentFrequency: counts.documents,
        totalFrequency: counts.occurrences,
        place: places[term]
      )
      batch.lists.withTerm(term) { dictionary.append($0, entry, hasPositions: isText) }
      if schema.vectorField == field {
        batch.lists.load(term, into: &list)
        batch.lists.withTerm(term) { term in
          vectors?.append(term, list, occurrences: counts.occurrences)
        }
      } else if !isText {
        batch.lists.load(term, into: &list)
        for place in 0..<list.count { hasKeyword[Int(list.documents[place])] = true }
      }
    }
    statistics[Int(field.rawValue)].termCount += batch.counts.count
    guard let file else { return }
    try postings.spill(to: file)
    try vectors?.spill(to: file)
  }

  /// Ends the last field; what then is there are the parts of the file.
  mutating func finish() throws(SegmentError) {
    endField()
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
      SegmentPart(.rangeMaxima, postings.maxima),
      try vectors?.part(spillingTo: file) ?? SegmentPart(.termVectors, ByteWriter()),
    ]
  }

  private mutating func begin(_ field: FieldID) {
    let index = Int(field.rawValue)
    guard index != self.field else { return }
    endField()
    self.field = index
    statistics[index].firstBlock = dictionary.blockCount
    guard !schema.isText(field) else { return }
    hasKeyword = [Bool](repeating: false, count: documentCount)
  }

  private mutating func endField() {
    dictionary.endBlock()
    guard let field else { return }
    statistics[field].blockCount = dictionary.blockCount - statistics[field].firstBlock
    guard schema.fields[field].kind == .keyword else { return }
    statistics[field].documentCount = hasKeyword.count { $0 }
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
