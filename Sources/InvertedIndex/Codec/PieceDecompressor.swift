/// Decompresses what ``PieceCompressor`` writes.
///
/// Total: any bytes give a piece or `nil`, and nothing outside of the piece is written.
enum PieceDecompressor {
  /// The piece, or `nil` when the bytes are not those of a piece of that length.
  ///
  /// - Parameters:
  ///   - dictionary: the bytes that stood before the piece when it was compressed.
  ///   - count: the length of the piece, at most ``PieceFormat/windowByteCount``.
  static func decompress(
    _ source: Span<UInt8>,
    dictionary: Span<UInt8>,
    count: Int
  ) -> [UInt8]? {
    guard (0...PieceFormat.windowByteCount).contains(count) else { return nil }
    // The slack lets the last runs be copied in whole steps.
    var piece = [UInt8](repeating: 0, count: count + ByteKernels.stepByteCount)
    var output = piece.mutableSpan
    guard decompress(source, dictionary, into: &output, count: count) else { return nil }
    piece.removeLast(ByteKernels.stepByteCount)
    return piece
  }

  private static func decompress(
    _ source: Span<UInt8>,
    _ dictionary: Span<UInt8>,
    into piece: inout MutableSpan<UInt8>,
    count: Int
  ) -> Bool {
    var place = 0
    var made = 0
    while made < count {
      guard place < source.count else { return false }
      let token = Int(source[place])
      place &+= 1
      guard let literals = length(token >> 4, source, &place), literals <= count &- made,
        literals <= source.count &- place
      else { return false }
      ByteKernels.copy(source, at: place, count: literals, into: &piece, at: made)
      place &+= literals
      made &+= literals
      if made == count { break }
      guard let match = length(token & 0xF, source, &place),
        match <= count &- made &- PieceFormat.shortestMatch, place &+ 2 <= source.count
      else { return false }
      let distance = Int(source[place]) | Int(source[place &+ 1]) << 8
      place &+= 2
      guard distance > 0, distance <= made &+ dictionary.count else { return false }
      let length = match &+ PieceFormat.shortestMatch
      copy(dictionary, into: &piece, at: made, distance: distance, count: length)
      made &+= length
    }
    return place == source.count
  }

  /// A length of which a token holds the beginning.
  @inline(__always)
  private static func length(_ code: Int, _ source: Span<UInt8>, _ place: inout Int) -> Int? {
    guard code == PieceFormat.longLength else { return code }
    var length = code
    while place < source.count, length <= PieceFormat.windowByteCount {
      let byte = source[place]
      place &+= 1
      length &+= Int(byte)
      if byte < .max { return length }
    }
    return nil
  }

  /// Repeats earlier bytes, which may begin in the dictionary and go on in the piece.
  @inline(__always)
  private static func copy(
    _ dictionary: Span<UInt8>,
    into piece: inout MutableSpan<UInt8>,
    at place: Int,
    distance: Int,
    count: Int
  ) {
    guard distance > place else {
      return ByteKernels.extend(&piece, at: place, distance: distance, count: count)
    }
    let before = min(count, distance &- place)
    let start = dictionary.count &- (distance &- place)
    ByteKernels.copy(dictionary, at: start, count: before, into: &piece, at: place)
    guard count > before else { return }
    ByteKernels.extend(&piece, at: place &+ before, distance: distance, count: count &- before)
  }
}
