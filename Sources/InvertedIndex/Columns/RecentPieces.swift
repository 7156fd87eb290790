import Synchronization

/// The text of pieces that were read of late: those of the next hits are often among them, and to
/// decompress and check one takes longer than all else that is done with a hit's text.
final class RecentPieces: Sendable {
  /// Beyond so many bytes all are forgotten.
  private static let byteLimit = 4 << 20

  private let pieceLimit: Int
  private let known = Mutex<[Int: [UInt8]]>([:])

  init(pieceByteCount: Int) { pieceLimit = Self.byteLimit / pieceByteCount }

  /// The text of a piece, found by `read` where it is not known; two threads may both read it.
  func text(
    ofPiece number: Int,
    _ read: () throws(SegmentError) -> [UInt8]
  ) throws(SegmentError) -> [UInt8] {
    if let text = known.withLock({ $0[number] }) { return text }
    let text = try read()
    known.withLock { known in
      if known.count >= pieceLimit { known = [:] }
      known[number] = text
    }
    return text
  }
}
