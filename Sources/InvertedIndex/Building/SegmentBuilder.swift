/// Takes documents and makes one immutable index file of them.
///
/// Documents come in groups; both are numbered in the order of arrival. The same calls make the
/// same bytes.
///
///     var builder = SegmentBuilder(schema)
///     try builder.beginGroup(stored: letterRecord)
///     var draft = DocumentDraft()
///     draft.add(try builder.termID(text, "pupils"), at: 0)
///     try builder.add(draft)
///     try builder.write(holding: IndexLock(forIndex: path, contention: .wait))
package struct SegmentBuilder {
  /// The highest number of documents.
  package static let documentLimit = Int(Int32.max)
  /// Longest term in bytes of UTF-8.
  package static let longestTerm = TermDictionaryFormat.longestTerm
  /// The highest position of a term, and the greatest length of a field.
  package static let positionLimit = UInt32(Int32.max)

  package let schema: IndexSchema
  /// What to keep about the whole index, to be had back by ``Segment/metadata``.
  package var metadata: [String: [UInt8]] = [:]
  package private(set) var documentCount = 0

  private(set) var interner = TermInterner()
  private(set) var occurrences = PostingsAccumulator()
  private(set) var columns: [ColumnAccumulator]
  /// For each field, the length of each document.
  private(set) var lengths: [[UInt32]]
  private(set) var groupStarts: [UInt64] = []
  private(set) var groupData: [[UInt8]] = []
  private(set) var documentData: [[UInt8]] = []

  package init(_ schema: IndexSchema) {
    self.schema = schema
    columns = schema.columns.map { ColumnAccumulator($0.kind) }
    lengths = schema.fields.map { _ in [] }
  }

  /// The number of a term, to be kept and used for all its occurrences.
  ///
  /// Throws when the term is longer than ``longestTerm``.
  package mutating func termID(_ field: FieldID, _ term: String) throws(SegmentError) -> TermID {
    guard term.utf8.count <= Self.longestTerm else {
      throw .tooLarge(what: "a term of \(term.utf8.count) bytes", limit: UInt64(Self.longestTerm))
    }
    return withUTF8(of: term) { TermID(rawValue: interner.intern(field.rawValue, $0)) }
  }

  /// The number of a term that is given as UTF-8.
  package mutating func termID(
    _ field: FieldID,
    _ term: Span<UInt8>
  ) throws(SegmentError) -> TermID {
    guard term.count <= Self.longestTerm else {
      throw .tooLarge(what: "a term of \(term.count) bytes", limit: UInt64(Self.longestTerm))
    }
    return TermID(rawValue: interner.intern(field.rawValue, term))
  }

  /// Begins a group: the documents added from now on belong to it.
  package mutating func beginGroup(stored: [UInt8] = []) {
    groupStarts.append(UInt64(documentCount))
    groupData.append(stored)
  }

  /// Adds a document to the current group, and gives its number.
  ///
  /// Without a group, one is begun. Throws when a limit is passed.
  @discardableResult
  package mutating func add(_ draft: DocumentDraft) throws(SegmentError) -> DocID {
    guard documentCount < Self.documentLimit else {
      throw .tooLarge(what: "the number of documents", limit: UInt64(Self.documentLimit))
    }
    let highest = draft.positions.reduce(0, max)
    guard highest < Self.positionLimit,
      draft.lengths.allSatisfy({ $0.length <= Self.positionLimit })
    else {
      throw .tooLarge(what: "the words of a document", limit: UInt64(Self.positionLimit))
    }
    if groupStarts.isEmpty { beginGroup() }
    let document = UInt32(documentCount)
    addLengths(of: draft)
    addColumns(of: draft)
    for (term, position) in zip(draft.terms, draft.positions) {
      occurrences.add(term.rawValue, document, position)
    }
    documentData.append(draft.stored)
    documentCount += 1
    return DocID(rawValue: document)
  }

  /// Writes the index over the one that the lock is for, in one step.
  ///
  /// When anything fails, the old index stays as it is.
  package func write(holding lock: IndexLock) throws(SegmentError) {
    let output = try OutputFile(replacing: lock.indexPath)
    try output.write(serialized())
    try output.commit()
  }

  /// The bytes of the index.
  package func serialized() throws(SegmentError) -> [UInt8] {
    try SegmentSerializer(self).bytes()
  }

  private mutating func addLengths(of draft: DocumentDraft) {
    for field in lengths.indices { lengths[field].append(0) }
    for term in draft.terms {
      let field = Int(interner.field(of: Int(term.rawValue)))
      if field < lengths.count { lengths[field][documentCount] += 1 }
    }
    for (field, length) in draft.lengths where Int(field.rawValue) < lengths.count {
      lengths[Int(field.rawValue)][documentCount] = length
    }
  }

  private mutating func addColumns(of draft: DocumentDraft) {
    for column in columns.indices { columns[column].beginDocument() }
    for (column, number) in draft.numbers where Int(column.rawValue) < columns.count {
      columns[Int(column.rawValue)].set(number)
    }
    for (column, value) in draft.keywords where Int(column.rawValue) < columns.count {
      columns[Int(column.rawValue)].add(value)
    }
  }
}
