/// An index file, opened for reading.
///
/// Opening reads header, footer and the small tables, in time that does not grow with the index;
/// ``SegmentChecker`` reads the rest. Every read is checked: damage that a query meets throws
/// ``SegmentError/corrupt(_:offset:reason:)`` or gives a wrong answer, and never more.
package final class Segment: Sendable {
  package let schema: IndexSchema
  /// How many documents there are; a ``DocID`` is below.
  package let documentCount: Int
  /// How many groups there are; a ``GroupID`` is below.
  package let groupCount: Int
  /// What the builder was given to keep: generation, fingerprint of the corpus, version.
  package let metadata: [String: [UInt8]]
  /// In which order documents and groups arrived; it decides between equals.
  package let order: ArrivalOrder
  /// The terms of each document in the field that the schema names for it, if it names one.
  package let termVectors: TermVectors?

  let file: MappedFile
  let layout: SegmentLayout
  let dictionary: TermDictionary
  let groups: GroupTable
  let groupData: CompressedTable
  let documentData: CompressedTable

  private let statistics: [FieldStatistics]
  private let fieldLengths: [FieldLengths]
  private let numberColumns: [NumberColumn?]
  private let keywordColumns: [KeywordColumn?]
  private let postings: ByteView
  private let positions: ByteView
  private let rangeMaxima: ByteView

  /// Opens the file at a path.
  ///
  /// - Parameter limit: a file of at most so many bytes is read into memory and not looked at again,
  ///   so that it does no harm when another program changes it in place.
  package convenience init(path: String, copiesUpTo limit: Int = 0) throws(SegmentError) {
    try self.init(MappedFile(path: path, copiesUpTo: limit))
  }

  /// Opens an index that is in memory.
  package convenience init(contents: [UInt8]) throws(SegmentError) {
    try self.init(MappedFile(contents: contents))
  }

  private init(_ file: MappedFile) throws(SegmentError) {
    let layout = try SegmentLayout(file)
    self.file = file
    self.layout = layout
    let parts = SegmentParts(file: file, layout: layout)
    let schema = try parts.schema()
    self.schema = schema
    metadata = try parts.metadata()
    (documentCount, statistics) = try parts.fields(of: schema)
    fieldLengths = try parts.lengths(of: schema, documentCount: documentCount)
    numberColumns = try parts.numbers(of: schema, documentCount: documentCount)
    keywordColumns = try parts.keywords(of: schema, documentCount: documentCount)
    dictionary = try TermDictionary(
      terms: layout.view(.terms, of: file),
      index: layout.view(.termIndex, of: file)
    )
    groups = try GroupTable(layout.view(.groups, of: file), documentCount: documentCount)
    groupCount = groups.count
    order = try ArrivalOrder(
      layout.view(.order, of: file),
      groupCount: groups.count,
      documentCount: documentCount
    )
    groupData = try CompressedTable(layout.view(.groupData, of: file), count: groups.count)
    documentData = try CompressedTable(
      layout.view(.documentData, of: file),
      count: documentCount
    )
    termVectors = try parts.termVectors(of: schema, statistics, documentCount: documentCount)
    postings = try layout.view(.postings, of: file)
    positions = try layout.view(.positions, of: file)
    rangeMaxima = try layout.view(.rangeMaxima, of: file)
  }

  // MARK: Terms

  /// Counts over all documents of a field; zeros for one that does not exist.
  package func statistics(of field: FieldID) -> FieldStatistics {
    let index = Int(field.rawValue)
    return index < statistics.count ? statistics[index] : FieldStatistics()
  }

  /// The entry of a term, or `nil` when no document has it in the field.
  package func lookup(_ field: FieldID, _ term: String) throws(SegmentError) -> TermEntry? {
    guard let termField = termField(field) else { return nil }
    return try withUTF8(of: term) { bytes throws(SegmentError) in
      try dictionary.entry(termField, bytes)
    }
  }

  /// Calls `body` with the terms of a field that begin with `prefix`, in the order of their bytes,
  /// until it answers `false`.
  ///
  /// Terms are UTF-8 as given to the builder.
  package func forEachTerm(
    in field: FieldID,
    prefix: String = "",
    _ body: (_ term: [UInt8], _ entry: TermEntry) throws(SegmentError) -> Bool
  ) throws(SegmentError) {
    guard let termField = termField(field) else { return }
    try dictionary.forEach(termField, prefix: [UInt8](prefix.utf8), body)
  }

  /// Calls `body` with the terms of a field from `first` to `last`, both included, in the order of
  /// their bytes, until it answers `false`.
  package func forEachTerm(
    in field: FieldID,
    from first: String,
    through last: String,
    _ body: (_ term: [UInt8], _ entry: TermEntry) throws(SegmentError) -> Bool
  ) throws(SegmentError) {
    guard let termField = termField(field) else { return }
    try dictionary.forEach(
      termField,
      from: [UInt8](first.utf8),
      through: [UInt8](last.utf8),
      body
    )
  }

  /// Calls `body` with the terms of a field that begin with `prefix` and that an automaton accepts,
  /// with their distance from its word, in the order of their bytes, until it answers `false`.
  package func forEachTerm(
    in field: FieldID,
    prefix: String = "",
    near automaton: SpellingAutomaton,
    _ body: (_ term: [UInt8], _ entry: TermEntry, _ distance: Int) throws(SegmentError) -> Bool
  ) throws(SegmentError) {
    guard let termField = termField(field) else { return }
    try dictionary.forEach(termField, prefix: [UInt8](prefix.utf8), near: automaton, body)
  }

  /// A walk over the documents of a term.
  package func postings(_ entry: TermEntry) throws(SegmentError) -> PostingsCursor {
    PostingsCursor(
      try PostingsList(
        entry,
        hasPositions: schema.isText(entry.field),
        documentLimit: UInt32(documentCount),
        postings: postings,
        positions: positions,
        rangeMaxima: rangeMaxima
      )
    )
  }

  func termField(_ field: FieldID) -> TermField? {
    let index = Int(field.rawValue)
    guard index < schema.fields.count else { return nil }
    return TermField(id: field, hasPositions: schema.isText(field), statistics: statistics[index])
  }

  // MARK: Documents

  /// How many words the documents have in a field.
  package func lengths(of field: FieldID) -> FieldLengths {
    let index = Int(field.rawValue)
    return index < fieldLengths.count ? fieldLengths[index] : FieldLengths(none: documentCount)
  }

  /// A column of numbers, or `nil` when there is none of that number and kind.
  package func numbers(_ column: ColumnID) -> NumberColumn? {
    let index = Int(column.rawValue)
    return index < numberColumns.count ? numberColumns[index] : nil
  }

  /// A column of strings, or `nil` when there is none of that number and kind.
  package func keywords(_ column: ColumnID) -> KeywordColumn? {
    let index = Int(column.rawValue)
    return index < keywordColumns.count ? keywordColumns[index] : nil
  }

  /// What the builder was given to keep for a document; empty for one that does not exist.
  package func stored(_ document: DocID) throws(SegmentError) -> [UInt8] {
    guard document.rawValue < documentCount else { return [] }
    return try documentData[Int(document.rawValue)]
  }

  /// What the builder was given to keep for a group; empty for one that does not exist.
  package func stored(_ group: GroupID) throws(SegmentError) -> [UInt8] {
    try stored(group, limit: .max)
  }

  /// The first bytes of that, at most `limit` of them; no more is read.
  package func stored(_ group: GroupID, limit: Int) throws(SegmentError) -> [UInt8] {
    guard group.rawValue < groupCount else { return [] }
    var reader = groupData.reader()
    return try reader.entry(Int(group.rawValue), limit: limit)
  }

  /// The group of a document.
  package func group(of document: DocID) -> GroupID {
    GroupID(rawValue: UInt32(groups.group(of: document.rawValue)))
  }

  /// The documents of a group; empty for one that does not exist.
  package func documents(of group: GroupID) -> Range<UInt32> {
    guard group.rawValue < groupCount else { return 0..<0 }
    return groups.documents(of: Int(group.rawValue)).clamped(to: 0..<UInt32(documentCount))
  }

  /// All groups in the order of their arrival.
  package func groupsByArrival() -> [GroupID] {
    let groups = 0..<UInt32(groupCount)
    guard order.isReordered else { return groups.map(GroupID.init) }
    return groups.sorted { order.rank(ofGroup: $0) < order.rank(ofGroup: $1) }.map(GroupID.init)
  }

  // MARK: File

  /// Bytes of the whole file.
  package var byteCount: Int { file.byteCount }

  /// Bytes of each part, in the order of the file.
  package var sectionByteCounts: [(section: SegmentSection, byteCount: Int)] {
    SegmentSection.listed.map { ($0, layout.entries[$0]?.range.count ?? 0) }
  }

  /// Throws unless the tables that point into others do so rightly.
  func checkTables() throws(SegmentError) {
    try groups.check(in: layout.view(.groups, of: file))
    try order.check(groups, in: layout.view(.order, of: file))
    try groupData.check()
    try documentData.check()
    for column in keywordColumns {
      try column?.check(in: layout.view(.keywords, of: file))
    }
  }
}
