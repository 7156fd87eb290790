/// What a builder keeps of documents and groups besides their terms.
struct DocumentTables: Sendable {
  let schema: IndexSchema
  private(set) var documentCount = 0
  /// For each field of text, the length of each document; empty for a keyword field.
  private(set) var lengths: [[UInt32]]
  private(set) var columns: [ColumnAccumulator]
  /// The first document of each group.
  private(set) var groupStarts: [UInt32] = []
  private(set) var groupData = BlobAccumulator()
  private(set) var documentData = BlobAccumulator()

  init(_ schema: IndexSchema) {
    self.schema = schema
    lengths = schema.fields.map { _ in [] }
    columns = schema.columns.map { ColumnAccumulator($0.kind) }
  }

  var groupCount: Int { groupStarts.count }

  /// How many bytes of memory the stored data takes.
  var storedByteCount: Int { groupData.byteCount + documentData.byteCount }

  mutating func beginGroup(_ stored: [UInt8]) {
    groupStarts.append(UInt32(documentCount))
    groupData.append(stored)
  }

  mutating func add(_ draft: DocumentDraft) {
    addLengths(of: draft)
    for column in columns.indices { columns[column].beginDocument() }
    for (column, number) in draft.numbers where Int(column.rawValue) < columns.count {
      columns[Int(column.rawValue)].set(number)
    }
    for (column, value) in draft.keywords where Int(column.rawValue) < columns.count {
      columns[Int(column.rawValue)].add(value)
    }
    documentData.append(draft.stored)
    documentCount += 1
  }

  /// Adds a document of another index, with what is stored for it.
  mutating func add(_ document: DocID, of segment: Segment) throws(SegmentError) {
    // What can fail comes first, so that no document is there in part.
    let stored = try segment.stored(document)
    var strings: [[String]] = []
    for column in columns.indices {
      let column = segment.keywords(ColumnID(rawValue: UInt8(column)))
      strings.append(try column?.values(of: document) ?? [])
    }
    for field in schema.fields.indices where schema.fields[field].kind == .text {
      let id = FieldID(rawValue: UInt8(field))
      lengths[field].append(segment.lengths(of: id)[document.rawValue])
    }
    for column in columns.indices {
      let id = ColumnID(rawValue: UInt8(column))
      columns[column].beginDocument()
      if let number = segment.numbers(id)?[document] { columns[column].set(number) }
      for value in strings[column] { columns[column].add(value) }
    }
    documentData.append(stored)
    documentCount += 1
  }

  /// Adds the documents of other tables, whose stored data is in memory.
  ///
  /// - Parameter groups: whether their groups come with them, or they belong to the last group here.
  mutating func append(
    contentsOf other: DocumentTables,
    groups: Bool
  ) throws(SegmentError) {
    if groups {
      for start in other.groupStarts { groupStarts.append(UInt32(documentCount) + start) }
      try groupData.append(contentsOf: other.groupData)
    }
    for field in lengths.indices { lengths[field].append(contentsOf: other.lengths[field]) }
    for column in columns.indices { columns[column].append(contentsOf: other.columns[column]) }
    try documentData.append(contentsOf: other.documentData)
    documentCount += other.documentCount
  }

  /// Puts the stored data into a file.
  mutating func spill(to file: SpillFile) throws(SegmentError) {
    try groupData.spill(to: file)
    try documentData.spill(to: file)
  }

  /// The documents of a group.
  func documents(of group: Int) -> Range<UInt32> {
    let isLast = group + 1 == groupStarts.count
    return groupStarts[group]..<(isLast ? UInt32(documentCount) : groupStarts[group + 1])
  }

  private mutating func addLengths(of draft: DocumentDraft) {
    for field in lengths.indices where schema.fields[field].kind == .text {
      lengths[field].append(draft.counts[field])
    }
    for (field, length) in draft.lengths where schema.isText(field) {
      lengths[Int(field.rawValue)][documentCount] = length
    }
  }
}
