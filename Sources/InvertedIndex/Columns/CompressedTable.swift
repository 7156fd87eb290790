/// Runs of bytes by number, compressed: the stored text of documents, the facts of groups.
///
/// The entries stand one behind the other and are cut into pieces of one length, whatever their
/// borders; each piece is compressed by itself, so that reading an entry decompresses little more
/// than it. The first pieces are not compressed: they are the dictionary of all others.
/// ``CompressedTableWriter`` writes it.
struct CompressedTable: Sendable {
  /// Place of the arrays (8), length of a piece as a power of two (1), pieces of the dictionary (1).
  static let trailerByteCount = 10
  static let pieceBitRange = 4...15

  private let pieces: ByteView
  private let dictionary: ByteView
  private let pieceByteCount: Int
  /// Where each piece begins and the last ends, as written.
  private let pieceOffsets: PackedArray
  /// Where each entry begins and the last ends, in the text of all.
  private let entryOffsets: PackedArray
  /// Of the text of each piece: a damaged one is never taken for text.
  private let pieceChecksums: PackedArray
  private let recent: RecentPieces

  /// Reads a table that must hold `count` entries.
  init(_ view: ByteView, count: Int) throws(SegmentError) {
    let end = view.count - Self.trailerByteCount
    var reader = ByteReader(view, at: end)
    let piecesByteCount = Int(clamping: try reader.read(UInt64.self))
    let bits = Int(try reader.read(UInt8.self))
    let dictionaryByteCount = Int(try reader.read(UInt8.self)) << bits
    guard Self.pieceBitRange.contains(bits),
      dictionaryByteCount + 1 << bits <= PieceFormat.windowByteCount
    else { throw view.corrupt(at: end, "pieces of 2^\(bits) bytes with a dictionary too long") }
    pieceByteCount = 1 << bits
    recent = RecentPieces(pieceByteCount: pieceByteCount)
    pieces = try view.view(at: 0, count: piecesByteCount)
    dictionary = try pieces.view(at: 0, count: dictionaryByteCount)
    let arrays = try view.view(at: piecesByteCount, count: max(0, end - piecesByteCount))
    pieceOffsets = try PackedArray(arrays)
    entryOffsets = try PackedArray(
      arrays.view(at: pieceOffsets.byteCount, count: arrays.count - pieceOffsets.byteCount)
    )
    let checksumsOffset = pieceOffsets.byteCount + entryOffsets.byteCount
    pieceChecksums = try PackedArray(
      arrays.view(at: checksumsOffset, count: arrays.count - checksumsOffset)
    )
    guard entryOffsets.count == count + 1 else {
      throw view.corrupt(at: 0, "\(entryOffsets.count - 1) entries, expected \(count)")
    }
    let pieceCount = pieceOffsets.count - 1
    let expected = textByteCount / pieceByteCount + (textByteCount % pieceByteCount > 0 ? 1 : 0)
    guard pieceCount == expected, pieceCount <= piecesByteCount,
      pieceChecksums.count == pieceCount,
      pieceOffsets.offset(pieceCount) == piecesByteCount
    else { throw view.corrupt(at: piecesByteCount, "the pieces do not make up the entries") }
  }

  private var textByteCount: Int { entryOffsets.offset(entryOffsets.count - 1) }

  /// The bytes of an entry.
  subscript(index: Int) -> [UInt8] {
    get throws(SegmentError) {
      var reader = reader()
      return try reader.entry(index)
    }
  }

  /// A reader for many entries, fastest in ascending order.
  func reader() -> Reader { Reader(self) }

  /// Reads entries, and keeps the piece that the last one ended in.
  struct Reader {
    private let table: CompressedTable
    private var piece: (number: Int, bytes: [UInt8])?

    fileprivate init(_ table: CompressedTable) {
      self.table = table
    }

    /// The bytes of an entry, or the first `limit` of them.
    mutating func entry(_ index: Int, limit: Int = .max) throws(SegmentError) -> [UInt8] {
      let range = try table.range(of: index).prefix(max(0, limit))
      var entry: [UInt8] = []
      entry.reserveCapacity(min(range.count, 1 << 16))
      var place = range.startIndex
      while place < range.endIndex {
        let bytes = try bytes(ofPiece: place / table.pieceByteCount)
        let start = place % table.pieceByteCount
        let end = min(bytes.count, start + range.endIndex - place)
        entry.append(contentsOf: bytes[start..<end])
        place += end - start
      }
      return entry
    }

    private mutating func bytes(ofPiece number: Int) throws(SegmentError) -> [UInt8] {
      if let piece, piece.number == number { return piece.bytes }
      let table = table
      let bytes = try table.recent.text(ofPiece: number) { () throws(SegmentError) in
        try table.piece(number)
      }
      piece = (number, bytes)
      return bytes
    }
  }

  /// Throws unless the entries follow each other and every piece can be read.
  func check() throws(SegmentError) {
    guard entryOffsets[0] == 0 else {
      throw pieces.corrupt(at: 0, "the first entry does not begin the table")
    }
    for index in 0..<entryOffsets.count - 1 { _ = try range(of: index) }
    for number in 0..<pieceOffsets.count - 1 { _ = try piece(number) }
  }

  /// Where an entry stands in the text of all.
  private func range(of index: Int) throws(SegmentError) -> Range<Int> {
    let start = entryOffsets.offset(index)
    let end = entryOffsets.offset(index + 1)
    guard start <= end, end <= textByteCount else {
      throw pieces.corrupt(at: start, "an entry ends before it begins")
    }
    return start..<end
  }

  /// The text of a piece: as many bytes as all have, or what is left for the last.
  private func piece(_ number: Int) throws(SegmentError) -> [UInt8] {
    let start = pieceOffsets.offset(number)
    let length = min(pieceByteCount, textByteCount - number * pieceByteCount)
    let end = pieceOffsets.offset(number + 1)
    guard start < end, end - start <= length else {
      throw pieces.corrupt(at: start, "a piece of \(end - start) bytes for \(length)")
    }
    let source = try pieces.view(at: start, count: end - start)
    let text = try text(of: source, count: length)
    guard UInt64(Checksum.of(text)) == pieceChecksums[number] else {
      throw source.corrupt(at: 0, "the checksum of a piece is wrong")
    }
    return text
  }

  private func text(of source: ByteView, count length: Int) throws(SegmentError) -> [UInt8] {
    if source.count == length { return try source.bytes(at: 0, count: length) }
    let piece = source.withSpan { source in
      dictionary.withSpan { dictionary in
        PieceDecompressor.decompress(source, dictionary: dictionary, count: length)
      }
    }
    guard let piece else { throw source.corrupt(at: 0, "a piece cannot be decompressed") }
    return piece
  }
}
