/// Reads the small parts of a file that stay in memory while it is open.
struct SegmentParts {
  let file: MappedFile
  let layout: SegmentLayout

  /// Saturation, then counts, names and kinds of fields and columns, and the field of the vectors.
  func schema() throws(SegmentError) -> IndexSchema {
    let view = try layout.view(.schema, of: file)
    var reader = ByteReader(view)
    let k1 = Float(bitPattern: try reader.read(UInt32.self))
    let b = Float(bitPattern: try reader.read(UInt32.self))
    var fields: [IndexSchema.Field] = []
    for _ in 0..<(try reader.readVarint(upTo: IndexSchema.capacity)) {
      let kind = IndexSchema.FieldKind(rawValue: try reader.read(UInt8.self))
      guard let kind else { throw view.corrupt(at: reader.offset, "no such kind of field") }
      fields.append(IndexSchema.Field(try reader.readString(), kind))
    }
    var columns: [IndexSchema.Column] = []
    for _ in 0..<(try reader.readVarint(upTo: IndexSchema.capacity)) {
      let kind = IndexSchema.ColumnKind(rawValue: try reader.read(UInt8.self))
      guard let kind else { throw view.corrupt(at: reader.offset, "no such kind of column") }
      columns.append(IndexSchema.Column(try reader.readString(), kind))
    }
    let vectors = try reader.readVarint(upTo: fields.count) - 1
    guard vectors < 0 || fields[vectors].kind == .text else {
      throw view.corrupt(at: reader.offset, "a field without frequencies has vectors")
    }
    return IndexSchema(
      fields: fields,
      columns: columns,
      saturation: Saturation(k1: k1, b: b),
      vectorField: vectors < 0 ? nil : FieldID(rawValue: UInt8(vectors))
    )
  }

  /// Keys with their bytes.
  func metadata() throws(SegmentError) -> [String: [UInt8]] {
    let view = try layout.view(.metadata, of: file)
    var reader = ByteReader(view)
    var entries: [String: [UInt8]] = [:]
    for _ in 0..<(try reader.readVarint(upTo: view.count)) {
      let key = try reader.readString()
      entries[key] = try reader.readBytes()
    }
    return entries
  }

  /// The number of documents, and what is counted of each field.
  func fields(of schema: IndexSchema) throws(SegmentError) -> (Int, [FieldStatistics]) {
    let view = try layout.view(.fields, of: file)
    var reader = ByteReader(view)
    let documentCount = Int(clamping: try reader.read(UInt64.self))
    guard documentCount <= SegmentBuilder.documentLimit else {
      throw view.corrupt(at: 0, "\(documentCount) documents are too many")
    }
    var statistics: [FieldStatistics] = []
    for _ in schema.fields { statistics.append(try FieldStatistics(&reader)) }
    return (documentCount, statistics)
  }

  /// The vectors of the field that the schema names for them.
  func termVectors(
    of schema: IndexSchema,
    _ statistics: [FieldStatistics],
    documentCount: Int
  ) throws(SegmentError) -> TermVectors? {
    guard let field = schema.vectorField else { return nil }
    let termCount = statistics[Int(field.rawValue)].termCount
    // Numbers of no bits take no bytes, whatever their count; terms do.
    let terms = try layout.view(.terms, of: file)
    guard termCount <= terms.count else {
      throw terms.corrupt(at: 0, "\(termCount) terms in \(terms.count) bytes")
    }
    return try TermVectors(
      layout.view(.termVectors, of: file),
      of: field,
      termCount: termCount,
      documentCount: documentCount
    )
  }

  /// An array for each field of text, one behind the other.
  func lengths(
    of schema: IndexSchema,
    documentCount: Int
  ) throws(SegmentError) -> [FieldLengths] {
    let view = try layout.view(.lengths, of: file)
    var offset = 0
    var lengths: [FieldLengths] = []
    for field in schema.fields {
      guard field.kind == .text else {
        lengths.append(FieldLengths(none: documentCount))
        continue
      }
      let array = try PackedArray(try view.view(at: offset, count: view.count - offset))
      lengths.append(try FieldLengths(array, documentCount: documentCount, in: view))
      offset += array.byteCount
    }
    return lengths
  }

  /// The columns of numbers, each with its length before it.
  func numbers(
    of schema: IndexSchema,
    documentCount: Int
  ) throws(SegmentError) -> [NumberColumn?] {
    var reader = ByteReader(try layout.view(.numbers, of: file))
    var columns: [NumberColumn?] = []
    for column in schema.columns {
      let part = try column.kind == .number ? reader.readPart() : nil
      columns.append(
        try part.map { part throws(SegmentError) in
          try NumberColumn(part, documentCount: documentCount)
        }
      )
    }
    return columns
  }

  /// The columns of strings, each with its length before it.
  func keywords(
    of schema: IndexSchema,
    documentCount: Int
  ) throws(SegmentError) -> [KeywordColumn?] {
    var reader = ByteReader(try layout.view(.keywords, of: file))
    var columns: [KeywordColumn?] = []
    for column in schema.columns {
      let part = try column.kind == .keyword ? reader.readPart() : nil
      columns.append(
        try part.map { part throws(SegmentError) in
          try KeywordColumn(part, documentCount: documentCount)
        }
      )
    }
    return columns
  }
}

extension ByteReader {
  /// The next bytes, with their number (8 bytes) before them.
  fileprivate mutating func readPart() throws(SegmentError) -> ByteView {
    let byteCount = Int(clamping: try read(UInt64.self))
    let part = try view.view(at: offset, count: byteCount)
    try skip(byteCount)
    return part
  }
}
