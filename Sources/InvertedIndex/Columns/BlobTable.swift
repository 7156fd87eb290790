/// Runs of bytes by number: the strings of a column.
///
/// A ``PackedArray`` of where each begins and the last ends, then the bytes; ``KeywordColumn`` writes
/// it.
struct BlobTable: Sendable {
  private let offsets: PackedArray
  private let bytes: ByteView

  /// Reads a table that must hold `count` runs.
  init(_ view: ByteView, count: Int) throws(SegmentError) {
    offsets = try PackedArray(view)
    bytes = try view.view(at: offsets.byteCount, count: view.count - offsets.byteCount)
    guard offsets.count == count + 1 else {
      throw view.corrupt(at: 0, "\(offsets.count - 1) entries, expected \(count)")
    }
  }

  /// The bytes of an entry.
  subscript(index: Int) -> [UInt8] {
    get throws(SegmentError) {
      let start = offsets.offset(index)
      let end = offsets.offset(index + 1)
      guard start <= end else { throw bytes.corrupt(at: start, "an entry ends before it begins") }
      return try bytes.bytes(at: start, count: end - start)
    }
  }

  /// Throws unless the entries follow each other and fill the table.
  func check() throws(SegmentError) {
    for index in 0..<offsets.count - 1 where offsets[index] > offsets[index + 1] {
      throw bytes.corrupt(at: offsets.offset(index), "an entry ends before it begins")
    }
    guard offsets[0] == 0, offsets[offsets.count - 1] == UInt64(bytes.count) else {
      throw bytes.corrupt(at: 0, "the entries do not fill the table")
    }
  }
}
