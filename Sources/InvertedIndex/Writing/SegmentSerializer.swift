/// Turns what a builder has collected into a file.
struct SegmentSerializer {
  private let builder: SegmentBuilder
  private let schema: IndexSchema
  private let tables: DocumentTables

  /// - Parameter builder: has no occurrences that are not in a run.
  init(_ builder: SegmentBuilder) {
    self.builder = builder
    schema = builder.schema
    tables = builder.tables
  }

  /// Writes the whole file.
  func write(to output: any ByteOutput) throws(SegmentError) {
    let order = try DocumentOrder.of(builder, sources: sources)
    var terms = TermPartsEncoder(tables, spillingTo: builder.pool.file)
    let encoder = TermBatchEncoder(tables, order, terms.statistics)
    let pipeline = TermPipeline(try PostingsMerger(sources()), into: terms)
    terms = try pipeline.run(encoder, threadCount: builder.threadCount)
    try terms.finish()
    let parts =
      [
        SegmentPart(.schema, schemaBytes()),
        SegmentPart(.metadata, metadataBytes()),
        SegmentPart(.fields, fieldBytes(terms.statistics)),
      ] + (try terms.parts()) + (try documentParts(order))
    try SegmentWriter.write(parts, to: output)
  }

  /// Everything that has terms, to be read from the beginning.
  @Sendable
  private func sources() -> [any PostingsSource] {
    builder.pool.runs.map { RunReader($0.bytes, firstDocument: $0.firstDocument, schema: schema) }
      + builder.carried.map { SegmentSource($0) }
  }

  private func schemaBytes() -> ByteWriter {
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
    writer.appendVarint(schema.vectorField.map { Int($0.rawValue) + 1 } ?? 0)
    return writer
  }

  private func metadataBytes() -> ByteWriter {
    var writer = ByteWriter()
    writer.appendVarint(builder.metadata.count)
    for (key, value) in builder.metadata.sorted(by: { $0.key < $1.key }) {
      writer.appendCounted(key)
      writer.appendCounted(value)
    }
    return writer
  }

  private func fieldBytes(_ statistics: [FieldStatistics]) -> ByteWriter {
    var writer = ByteWriter()
    writer.append(UInt64(tables.documentCount))
    for field in statistics { field.encode(to: &writer) }
    return writer
  }

  private func documentParts(_ order: DocumentOrder) throws(SegmentError) -> [SegmentPart] {
    let documents = (0..<tables.documentCount).lazy.map { order.oldNumber($0) }
    let groups = (0..<tables.groupCount).lazy.map { order.oldGroup($0) }
    let file = builder.pool.file
    return [
      SegmentPart(.lengths, lengthBytes(order)),
      SegmentPart(.numbers, columnBytes(.number, order)),
      SegmentPart(.keywords, columnBytes(.keyword, order)),
      SegmentPart(.groups, groupBytes(order)),
      SegmentPart(.order, orderBytes(order)),
      try tables.groupData.part(.groupData, groups, spillingTo: file),
      try tables.documentData.part(.documentData, documents, spillingTo: file),
    ]
  }

  private func lengthBytes(_ order: DocumentOrder) -> ByteWriter {
    var writer = ByteWriter()
    for field in schema.fields.indices where schema.fields[field].kind == .text {
      PackedArray.encode(order.reordered(tables.lengths[field]).map { UInt64($0) }, to: &writer)
    }
    return writer
  }

  private func columnBytes(_ kind: IndexSchema.ColumnKind, _ order: DocumentOrder) -> ByteWriter {
    var writer = ByteWriter()
    for (column, accumulator) in zip(schema.columns, tables.columns) where column.kind == kind {
      accumulator.encode(order, to: &writer)
    }
    return writer
  }

  private func groupBytes(_ order: DocumentOrder) -> ByteWriter {
    var starts: [UInt64] = [0]
    for group in 0..<tables.groupCount {
      let size = tables.documents(of: order.oldGroup(group)).count
      starts.append(starts[group] + UInt64(size))
    }
    var writer = ByteWriter()
    PackedArray.encode(starts, to: &writer)
    return writer
  }

  /// Nothing when documents stand as they arrived.
  private func orderBytes(_ order: DocumentOrder) -> ByteWriter {
    var writer = ByteWriter()
    guard !order.isIdentity else { return writer }
    let groups = (0..<tables.groupCount).map { UInt64(order.oldGroup($0)) }
    let documents = (0..<tables.documentCount).map { UInt64(order.oldNumber($0)) }
    PackedArray.encode(groups, to: &writer)
    PackedArray.encode(documents, to: &writer)
    return writer
  }
}
