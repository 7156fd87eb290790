/// The constants of compressed pieces.
///
/// A piece is a row of sequences: a token, bytes as they are, and a match, which is a run of bytes
/// that stands somewhat earlier, in the piece or in the dictionary before it (Ziv and Lempel, A
/// Universal Algorithm for Sequential Data Compression, IEEE Transactions on Information Theory,
/// 1977). The last sequence may end before its match. The page <doc:IndexFileFormat> shows the bytes.
enum PieceFormat {
  /// Bytes that a distance of 16 bits reaches: dictionary and piece together have no more.
  static let windowByteCount = 1 << 16
  /// Bytes of the shortest match: a token and a distance take three.
  static let shortestMatch = 4
  /// In a half of a token: the length goes on in further bytes.
  static let longLength = 15
}
