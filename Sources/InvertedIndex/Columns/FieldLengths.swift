/// How many words each document has in a field.
package struct FieldLengths: Sendable {
  package let documentCount: Int
  /// Empty for a field that keeps no lengths.
  private let values: PackedArray

  /// Lengths of a field that keeps none.
  init(none documentCount: Int) {
    self.documentCount = documentCount
    values = PackedArray()
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
    UInt32(truncatingIfNeeded: values[Int(document)])
  }

  /// The greatest length that the index could hold for a document.
  package var greatest: UInt32 { UInt32(clamping: values.greatest) }

  /// Puts what a table has for the lengths of the documents at some places, all of which exist,
  /// into the front of `entries`.
  ///
  /// - Parameter table: from 0 to ``greatest``, both included.
  /// - Returns: `false` when the table is shorter.
  package func load(
    _ documents: [UInt32],
    _ places: Range<Int>,
    through table: [Float],
    into entries: inout [Float]
  ) -> Bool {
    values.load(documents, places, through: table, into: &entries)
  }
}
