/// Turns what a builder has collected into the parts of a file.
struct SegmentSerializer {
  private let builder: SegmentBuilder
  private let schema: IndexSchema
  private var statistics: [FieldStatistics]

  init(_ builder: SegmentBuilder) {
    self.builder = builder
    schema = builder.schema
    statistics = schema.fields.map { _ in FieldStatistics() }
  }

  /// The whole file.
  consuming func bytes() throws(SegmentError) -> [UInt8] {
    countLengths()
    var writer = SegmentWriter()
    let terms = try encodeTerms()
    writer.append(.schema, schemaBytes())
    writer.append(.metadata, metadataBytes())
    writer.append(.fields, fieldBytes())
    writer.append(.terms, terms.terms)
    writer.append(.termIndex, terms.index)
    writer.append(.postings, terms.postings)
    writer.append(.positions, terms.positions)
    writer.append(.rangeMaxima, terms.rangeMaxima)
    writer.append(.lengths, lengthBytes())
    writer.append(.numbers, columnBytes(.number))
    writer.append(.keywords, columnBytes(.keyword))
    writer.append(.groups, groupBytes())
    writer.append(.groupData, storedBytes(builder.groupData))
    writer.append(.documentData, storedBytes(builder.documentData))
    return writer.finish()
  }

  private mutating func countLengths() {
    for (field, lengths) in builder.lengths.enumerated() {
      statistics[field].documentCount = lengths.count { $0 > 0 }
      guard schema.fields[field].kind == .text else { continue }
      statistics[field].tokenCount = lengths.reduce(0) { $0 + UInt64($1) }
      statistics[field].greatestLength = lengths.max() ?? 0
    }
  }

  /// The dictionary with its index, postings and positions.
  private mutating func encodeTerms() throws(SegmentError) -> TermParts {
    let interner = builder.interner
    let occurrences = builder.occurrences.inverted(termCount: interner.count)
    var dictionary = TermDictionaryWriter()
    var encoder = PostingsEncoder(documentCount: builder.documentCount)
    var previousField: Int?
    for id in interner.sorted() {
      let field = Int(interner.field(of: id))
      guard field < schema.fields.count else { continue }
      if field != previousField {
        dictionary.endBlock()
        statistics[field].firstBlock = dictionary.blockCount
        previousField = field
      }
      let isText = schema.fields[field].kind == .text
      var list = occurrences.list(id, hasPositions: isText)
      guard !list.documents.isEmpty else { continue }
      list.impacts = impacts(of: list, field: field)
      list.best = best(of: list, field: field)
      let entry = TermEntry(
        field: FieldID(rawValue: UInt8(field)),
        documentFrequency: UInt32(list.documents.count),
        totalFrequency: list.frequencies.reduce(0) { $0 + UInt64($1) },
        place: encoder.encode(list)
      )
      dictionary.append(interner.term(id), entry, hasPositions: isText)
      statistics[field].termCount += 1
      statistics[field].blockCount = dictionary.blockCount - statistics[field].firstBlock
    }
    dictionary.endBlock()
    encoder.finish()
    guard dictionary.terms.count <= Int(UInt32.max) else {
      throw .tooLarge(what: "the dictionary", limit: UInt64(UInt32.max))
    }
    return TermParts(
      terms: dictionary.terms.bytes,
      index: dictionary.index(),
      postings: encoder.postings.bytes,
      positions: encoder.positions.bytes,
      rangeMaxima: encoder.maxima.rows.bytes
    )
  }

  /// Upper bounds of the saturation of each posting, in 255ths.
  private func impacts(of list: PostingsEncoder.List, field: Int) -> [UInt8] {
    guard schema.fields[field].kind == .text else {
      return [UInt8](repeating: .max, count: list.documents.count)
    }
    let average = statistics[field].averageLength
    return zip(list.documents, list.frequencies).map { document, frequency in
      let length = builder.lengths[field][Int(document)]
      return schema.saturation.impact(frequency: frequency, length: length, average: average)
    }
  }

  private func best(of list: PostingsEncoder.List, field: Int) -> RankedSaturations {
    guard schema.fields[field].kind == .text, list.documents.count >= PostingsBlock.capacity else {
      return .none
    }
    let average = statistics[field].averageLength
    return RankedSaturations(impacts: list.impacts) { place in
      let length = builder.lengths[field][Int(list.documents[place])]
      return schema.saturation.saturation(
        frequency: list.frequencies[place],
        length: length,
        average: average
      )
    }
  }

  private func schemaBytes() -> [UInt8] {
    var writer = ByteWriter()
    writer.append(schema.saturation.k1.bitPattern)
    writer.append(schema.saturation.b.bitPattern)
    writer.appendVarint(schema.fields.count)
    for field in schema.fields {
      writer.append(field.kind.rawValue)
      writer.appendCounted(field.name)
    }
    writer.appendVarint(schema.columns.count)
    for column in schema.columns {
      writer.append(column.kind.rawValue)
      writer.appendCounted(column.name)
    }
    return writer.bytes
  }

  private func metadataBytes() -> [UInt8] {
    var writer = ByteWriter()
    writer.appendVarint(builder.metadata.count)
    for (key, value) in builder.metadata.sorted(by: { $0.key < $1.key }) {
      writer.appendCounted(key)
      writer.appendCounted(value)
    }
    return writer.bytes
  }

  private func fieldBytes() -> [UInt8] {
    var writer = ByteWriter()
    writer.append(UInt64(builder.documentCount))
    for field in statistics { field.encode(to: &writer) }
    return writer.bytes
  }

  private func lengthBytes() -> [UInt8] {
    var writer = ByteWriter()
    for (field, lengths) in builder.lengths.enumerated() where schema.fields[field].kind == .text {
      PackedArray.encode(lengths.map { UInt64($0) }, to: &writer)
    }
    return writer.bytes
  }

  private func columnBytes(_ kind: IndexSchema.ColumnKind) -> [UInt8] {
    var writer = ByteWriter()
    for (column, accumulator) in zip(schema.columns, builder.columns) where column.kind == kind {
      accumulator.encode(to: &writer)
    }
    return writer.bytes
  }

  private func groupBytes() -> [UInt8] {
    var writer = ByteWriter()
    PackedArray.encode(builder.groupStarts + [UInt64(builder.documentCount)], to: &writer)
    return writer.bytes
  }

  private func storedBytes(_ entries: [[UInt8]]) -> [UInt8] {
    var writer = CompressedTableWriter()
    for entry in entries { writer.append(entry) }
    return writer.finish()
  }

  /// The parts that belong to terms.
  private struct TermParts {
    let terms: [UInt8]
    let index: [UInt8]
    let postings: [UInt8]
    let positions: [UInt8]
    let rangeMaxima: [UInt8]
  }
}
