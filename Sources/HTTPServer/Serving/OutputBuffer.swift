/// Bytes that wait to be sent over one connection.
struct OutputBuffer {
  /// Heads, small bodies and pieces of streams.
  private var front: [UInt8] = []
  /// A large body, shared with whoever made it, so that it is never copied.
  private var back: [UInt8] = []
  /// How much of `front`, or of `back` once that is empty, has been sent.
  private var offset = 0

  var isEmpty: Bool { front.isEmpty && back.isEmpty }

  /// Adds bytes before any body that was added; only while the buffer has none.
  mutating func write(_ body: (inout [UInt8]) -> Void) { body(&front) }

  /// Adds the body of an answer.
  mutating func append(body: [UInt8]) {
    if body.count <= Self.copiedByteCount {
      front.append(contentsOf: body)
    } else {
      back = body
    }
  }

  /// Sends what the system takes at once, and forgets it.
  mutating func send(over socket: borrowing Socket) -> Socket.WriteResult {
    let piece = front.isEmpty ? back : front
    let isMoreComing = !front.isEmpty && !back.isEmpty
    let result = socket.write(piece, from: offset, isMoreComing: isMoreComing)
    guard case .written(let count) = result else { return result }
    offset += count
    if offset == piece.count { dropPiece() }
    return result
  }

  private mutating func dropPiece() {
    offset = 0
    if front.isEmpty {
      back = []
    } else {
      front.removeAll(keepingCapacity: front.capacity <= Self.keptCapacity)
    }
  }

  /// Copying so much costs less than a second call of the system.
  private static let copiedByteCount = 32 << 10
  /// Memory that a waiting connection may keep.
  private static let keptCapacity = 8 << 10
}
