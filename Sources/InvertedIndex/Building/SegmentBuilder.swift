/// Takes documents and makes one immutable index file of them.
///
/// Documents come in groups; both are numbered in the order of arrival, and in the file as
/// ``ordering`` decides. The same documents in the same order make the same bytes, however much
/// memory the builder has, and whether they are added one by one, in runs that others have
/// prepared, or from an index that has them already.
///
///     var builder = SegmentBuilder(schema)
///     try builder.beginGroup(stored: letterRecord)
///     var draft = DocumentDraft()
///     draft.add(try builder.termID(text, "pupils"), at: 0)
///     try builder.add(draft)
///     try builder.write(holding: IndexLock(forIndex: path, contention: .wait))
package struct SegmentBuilder: Sendable {
  /// The highest number of documents.
  package static let documentLimit = Int(Int32.max)
  /// Longest term in bytes of UTF-8.
  package static let longestTerm = TermDictionaryFormat.longestTerm
  /// The greatest length of a field; positions of terms are below it.
  package static let positionLimit = UInt32(Int32.max)

  package let schema: IndexSchema
  /// What to keep about the whole index, to be had back by ``Segment/metadata``.
  package var metadata: [String: [UInt8]] = [:]

  /// Decides in which order documents stand in the file; without one, in that of their arrival.
  package var ordering: (any DocumentOrdering)? = BisectionOrdering()

  /// How many threads share the work of writing; the file is the same whatever their number.
  package var threadCount = 1

  private(set) var tables: DocumentTables
  private(set) var pool: RunPool
  /// What is taken over of indexes that are there.
  private(set) var carried: [CarriedSegment] = []
  private var interner = TermInterner()
  private var batch: OccurrenceBatch
  /// Whether groups were begun, so that each stays together.
  private(set) var isGrouped = false

  /// Makes a builder without documents.
  package init(_ schema: IndexSchema, memory: BuildMemory = .standard) {
    self.schema = schema
    tables = DocumentTables(schema)
    pool = RunPool(memory)
    batch = OccurrenceBatch(byteLimit: memory.byteCount)
  }

  package var documentCount: Int { tables.documentCount }

  // MARK: Terms

  /// The number of a term, to be kept and used for all its occurrences.
  ///
  /// Throws when the term is longer than ``longestTerm``.
  package mutating func termID(_ field: FieldID, _ term: String) throws(SegmentError) -> TermID {
    try checkTerm(term.utf8.count)
    return withUTF8(of: term) { bytes in
      TermID(rawValue: interner.intern(field.rawValue, bytes, 0..<bytes.count), field: field)
    }
  }

  /// The number of a term that is given as UTF-8.
  package mutating func termID(
    _ field: FieldID,
    _ term: Span<UInt8>
  ) throws(SegmentError) -> TermID {
    try checkTerm(term.count)
    let number = interner.intern(field.rawValue, term, 0..<term.count)
    return TermID(rawValue: number, field: field)
  }

  /// The number of a term that no number was asked for before, given as UTF-8.
  ///
  /// For callers that tell their terms apart themselves: nothing is looked up. A term that is given
  /// twice, here or to ``termID(_:_:)``, stops the program when the documents that have it are sorted.
  package mutating func newTermID(
    _ field: FieldID,
    _ term: Span<UInt8>
  ) throws(SegmentError) -> TermID {
    try checkTerm(term.count)
    return TermID(rawValue: interner.append(field.rawValue, term), field: field)
  }

  /// Adds words of a text to a draft, at positions from 0 on; one call for all is the fastest way.
  ///
  /// Throws when a word is longer than ``longestTerm``.
  ///
  /// - Parameters:
  ///   - words: where the words are in the text.
  ///   - text: UTF-8.
  package mutating func add(
    _ words: [Range<Int>],
    of text: Span<UInt8>,
    in field: FieldID,
    to draft: inout DocumentDraft
  ) throws(SegmentError) {
    for word in words { try checkTerm(word.count) }
    let words = words.span
    draft.add(count: words.count, in: field) { index in
      interner.intern(field.rawValue, text, words[index])
    }
  }

  // MARK: Documents

  /// Begins a group: the documents added from now on belong to it.
  package mutating func beginGroup(stored: [UInt8] = []) {
    isGrouped = true
    tables.beginGroup(stored)
  }

  /// Adds a document to the current group, and gives its number.
  ///
  /// Without a group, one is begun. Throws when a limit is passed, and then nothing is added; or when
  /// what does not fit into memory cannot be written to disk, and then the document is there, in
  /// memory.
  @discardableResult
  package mutating func add(_ draft: DocumentDraft) throws(SegmentError) -> DocID {
    try checkDocuments(1)
    guard draft.greatestPosition < Self.positionLimit,
      draft.lengths.allSatisfy({ $0.length <= Self.positionLimit })
    else {
      throw .tooLarge(what: "the words of a document", limit: UInt64(Self.positionLimit))
    }
    if tables.groupCount == 0 { tables.beginGroup([]) }
    let document = UInt32(documentCount)
    batch.add(draft, to: document, termCount: interner.count)
    tables.add(draft)
    if batch.byteCount >= pool.memory.byteCount { try endBatch() }
    try tables.spill(within: pool)
    return DocID(rawValue: document)
  }

  // MARK: Groups of another index

  /// Adds a group of an index that is there, with all its documents: what is stored for them, their
  /// columns, lengths and terms.
  ///
  /// The same as adding its documents anew. Throws when the index has another schema, no such
  /// group, or is damaged; when a limit is passed; or when a group is added again. Then the group may
  /// be there in part.
  package mutating func addGroup(
    _ group: GroupID,
    of segment: Segment
  ) throws(SegmentError) {
    guard segment.schema == schema else {
      throw .corrupt(.schema, offset: 0, reason: "its fields and columns are not those to be built")
    }
    guard group.rawValue < segment.groupCount else {
      throw .corrupt(.groups, offset: 0, reason: "there is no group \(group.rawValue)")
    }
    let documents = segment.documents(of: group)
    try checkDocuments(documents.count)
    let place = self.place(of: segment)
    guard carried[place].isFree(documents) else {
      throw .corrupt(.groups, offset: 0, reason: "group \(group.rawValue) is taken over twice")
    }
    beginGroup(stored: try segment.stored(group))
    for document in documents {
      let number = UInt32(documentCount)
      try tables.add(DocID(rawValue: document), of: segment)
      carried[place].carry(document, as: number)
    }
    try tables.spill(within: pool)
  }

  /// The place of an index in `carried`.
  private mutating func place(of segment: Segment) -> Int {
    if let place = carried.firstIndex(where: { $0.segment === segment }) { return place }
    carried.append(CarriedSegment(segment))
    return carried.count - 1
  }

  // MARK: Runs

  /// Hands over all documents added so far, and begins anew; terms keep their numbers.
  ///
  /// For workers: each has a builder of its own with the same schema, and what it hands over is added
  /// to the builder that writes the index. The worker's memory is not spilled.
  package mutating func takeRun() -> SegmentRun {
    sortBatch()
    defer {
      tables = DocumentTables(schema)
      pool = RunPool(pool.memory)
      carried = []
      isGrouped = false
    }
    return SegmentRun(
      tables: tables,
      runs: pool.runs,
      carried: carried,
      isGrouped: isGrouped
    )
  }

  /// Adds the documents that a worker has prepared behind those that are there; when it began no
  /// group, to the last group.
  ///
  /// Throws when a limit is passed, and then nothing is added; or when what does not fit into memory
  /// cannot be written to disk, and then all of the run is there, in memory.
  package mutating func add(_ run: SegmentRun) throws(SegmentError) {
    try checkDocuments(run.documentCount)
    // So that runs follow each other in the order of documents.
    sortBatch()
    let start = UInt32(documentCount)
    try tables.append(contentsOf: run.tables, groups: run.isGrouped || tables.groupCount == 0)
    pool.append(run.runs, shiftedBy: start)
    carried += run.carried.map { $0.shifted(by: start) }
    isGrouped = isGrouped || run.isGrouped
    // Only now: a full disk leaves the documents and their terms together.
    try pool.spill()
    try tables.spill(within: pool)
  }

  // MARK: Writing

  /// Writes the index over the one that the lock is for, in one step.
  ///
  /// When anything fails, the old index stays as it is.
  package mutating func write(holding lock: IndexLock) throws(SegmentError) {
    sortBatch()
    // Merging needs memory of its own.
    batch = OccurrenceBatch(byteLimit: pool.memory.byteCount)
    let output = try OutputFile(replacing: lock.indexPath)
    try SegmentSerializer(self).write(to: output)
    try output.commit()
  }

  /// The bytes of the index.
  package func serialized() throws(SegmentError) -> [UInt8] {
    var builder = self
    builder.sortBatch()
    let output = MemoryOutput()
    try SegmentSerializer(builder).write(to: output)
    return output.bytes
  }

  // MARK: Limits

  private func checkTerm(_ byteCount: Int) throws(SegmentError) {
    guard byteCount <= Self.longestTerm else {
      throw .tooLarge(what: "a term of \(byteCount) bytes", limit: UInt64(Self.longestTerm))
    }
  }

  private func checkDocuments(_ more: Int) throws(SegmentError) {
    guard documentCount <= Self.documentLimit - more else {
      throw .tooLarge(what: "the number of documents", limit: UInt64(Self.documentLimit))
    }
  }

  // MARK: Memory

  /// Makes a run of the occurrences so far, and spills what is too much.
  private mutating func endBatch() throws(SegmentError) {
    sortBatch()
    try pool.spill()
  }

  /// Makes a run of the occurrences so far.
  mutating func sortBatch() {
    guard !batch.isEmpty else { return }
    var writer = RunWriter(occurrenceCount: batch.count)
    let (interner, schema) = (interner, schema)
    batch.drain(interner) { field, term, first, occurrences in
      guard Int(field) < schema.fields.count else { return }
      let hasPositions = schema.isText(FieldID(rawValue: field))
      if occurrences.count == 1 {
        writer.append(field, term, first, hasPositions: hasPositions)
      } else {
        writer.append(field, term, occurrences, hasPositions: hasPositions)
      }
    }
    pool.append(Spool(writer.bytes))
  }
}
