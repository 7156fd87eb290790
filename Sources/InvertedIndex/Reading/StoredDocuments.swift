/// Reads what is stored for many documents, fastest in ascending order.
///
/// Neighbours are compressed together; this keeps what was decompressed last.
package struct StoredDocuments {
  private var reader: CompressedTable.Reader
  private let documentCount: Int

  package init(_ segment: Segment) {
    reader = segment.documentData.reader()
    documentCount = segment.documentCount
  }

  /// What the builder was given to keep for a document; empty for one that does not exist.
  package mutating func bytes(of document: DocID) throws(SegmentError) -> [UInt8] {
    guard document.rawValue < documentCount else { return [] }
    return try reader.entry(Int(document.rawValue))
  }
}
