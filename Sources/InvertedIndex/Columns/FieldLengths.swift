/// How many words each document has in a field.
package struct FieldLengths: Sendable {
  package let documentCount: Int
  /// `nil` for a field that keeps no lengths.
  private let values: PackedArray?

  /// Lengths of a field that keeps none.
  init(none documentCount: Int) {
    self.documentCount = documentCount
    values = nil
  }

  init(_ values: PackedArray, documentCount: Int, in view: ByteView) throws(SegmentError) {
    guard values.count == documentCount else {
      throw view.corrupt(at: 0, "\(values.count) lengths for \(documentCount) documents")
    }
    self.documentCount = documentCount
    self.values = values
  }

  /// The length of a document; 0 outside of the index and for a field without lengths.
  @inline(__always)
  package subscript(document: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: values?[Int(document)] ?? 0)
  }

  /// Puts what a table has for the lengths of the documents at some places, all of which exist,
  /// into the front of `entries`.
  ///
  /// - Returns: `false` when a length is not in the table: its entry then is wrong.
  package func load(
    _ documents: [UInt32],
    _ places: Range<Int>,
    through table: [Float],
    into entries: inout [Float]
  ) -> Bool {
    guard let values else { return false }
    return values.load(documents, places, through: table, into: &entries)
  }
}
