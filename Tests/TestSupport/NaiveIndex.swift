package import InvertedIndex

/// An index as plain arrays and dictionaries: what a real one must agree with.
package struct NaiveIndex: Sendable {
  package struct Document: Sendable {
    /// Positions of each term of each field, ascending; for a keyword field one position 0.
    package var terms: [FieldID: [String: [UInt32]]] = [:]
    package var lengths: [FieldID: UInt32] = [:]
    package var numbers: [ColumnID: Int64] = [:]
    package var keywords: [ColumnID: [String]] = [:]
    package var stored: [UInt8] = []
    package var group = 0
  }

  package let schema: IndexSchema
  package var documents: [Document] = []
  package var groups: [[UInt8]] = []

  package init(_ schema: IndexSchema) {
    self.schema = schema
  }

  /// The same documents in a builder.
  package func builder(memory: BuildMemory = .standard) throws -> SegmentBuilder {
    var builder = SegmentBuilder(schema, memory: memory)
    for group in groups.indices { try add(group, to: &builder) }
    return builder
  }

  /// Adds a group with its documents to a builder.
  package func add(_ group: Int, to builder: inout SegmentBuilder) throws {
    builder.beginGroup(stored: groups[group])
    // Documents stand in the order of their groups.
    var next = documents.partitioningIndex { $0.group >= group }
    while next < documents.count, documents[next].group == group {
      try builder.add(draft(documents[next], &builder))
      next += 1
    }
  }

  /// The same documents in a builder, which is told of no groups.
  package func builderWithoutGroups() throws -> SegmentBuilder {
    var builder = SegmentBuilder(schema)
    for document in documents { try builder.add(draft(document, &builder)) }
    return builder
  }

  package func segment() throws -> Segment { try Segment(contents: builder().serialized()) }

  private func draft(_ document: Document, _ builder: inout SegmentBuilder) throws -> DocumentDraft
  {
    var draft = DocumentDraft()
    draft.stored = document.stored
    for (field, terms) in document.terms.sorted(by: { $0.key < $1.key }) {
      for (term, positions) in terms.sorted(by: { $0.key < $1.key }) {
        let id = try builder.termID(field, term)
        for position in positions { draft.add(id, at: position) }
      }
    }
    for (field, length) in document.lengths { draft.setLength(length, of: field) }
    for (column, number) in document.numbers { draft.set(number, in: column) }
    for (column, values) in document.keywords {
      for value in values { draft.add(value, in: column) }
    }
    return draft
  }
}

extension NaiveIndex.Document {
  /// The length of a field: as set, or the number of occurrences.
  package func length(of field: FieldID) -> UInt32 {
    lengths[field] ?? UInt32(terms[field]?.values.reduce(0) { $0 + $1.count } ?? 0)
  }
}

extension Array {
  /// The first place from which on all elements are what is asked for; before it none is.
  fileprivate func partitioningIndex(_ isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
