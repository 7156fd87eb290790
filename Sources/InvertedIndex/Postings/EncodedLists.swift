/// Lists of postings that were encoded apart from those before them in their file.
///
/// What depends on where they come to stand is left open: places are counted from the beginning of
/// these lists, and headers are not among the bytes yet.
struct EncodedLists: Sendable {
  /// Where each list is.
  private(set) var places: [TermEntry.Place] = []
  /// The lists without their headers.
  var postings = ByteWriter()
  /// The positions of full blocks.
  var positions = ByteWriter()
  /// Rows of range maxima.
  var maxima = ByteWriter()
  private(set) var rowCount: UInt32 = 0
  private(set) var headers: [(header: ListHeader, offset: Int)] = []

  /// How long the lists are, with their headers.
  var byteCount: Int { postings.count + headers.count * ListHeader.fixedByteCount }

  mutating func append(_ place: TermEntry.Place) {
    places.append(place)
  }

  /// Puts a header in front of the bytes that follow.
  mutating func append(_ header: ListHeader) {
    headers.append((header, postings.count))
    if header.row != ListHeader.noRow { rowCount += 1 }
  }

  mutating func removeAll() {
    places.removeAll(keepingCapacity: true)
    postings.removeAll()
    positions.removeAll()
    maxima.removeAll()
    rowCount = 0
    headers.removeAll(keepingCapacity: true)
  }
}
